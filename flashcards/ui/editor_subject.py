"""What the editor is about: a card of the collection, or one that is being made."""

from dataclasses import dataclass, replace

from flashcards.core.model import AnyCard, CardId, Deck, DeckId
from flashcards.services.authoring import CardRecord, blank, find_deck, tidied
from flashcards.services.collection import Collection
from flashcards.services.drafts import NEW


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The card as it is saved, or blank: *record* is None for a new one; *deck* is where it lives.

    *text* is the saved text without blanks at its ends, which no field would show.
    """

    deck: Deck
    text: AnyCard
    record: CardRecord | None = None

    @property
    def is_new(self) -> bool:
        """Say whether the card is being made."""
        return self.record is None

    @property
    def origin(self) -> DeckId:
        """Return the deck that the card came with."""
        return self.record.origin if self.record is not None else self.deck.id

    @property
    def key(self) -> tuple[DeckId, CardId]:
        """Return under what its draft is kept."""
        return self.origin, self.record.card.id if self.record is not None else NEW

    def saved_as(self, record: CardRecord) -> "Subject":
        """Return the same card as it is saved now."""
        return replace(self, record=record, text=record.card)


def of_record(collection: Collection, record: CardRecord) -> Subject:
    """Return a card of the collection as what the editor is about."""
    home = find_deck(collection, record.home)
    assert home is not None, "a card lives in a deck"
    return Subject(deck=home, text=tidied(record.card), record=record)


def of_new(
    collection: Collection, deck: DeckId, kind: str, before: Subject | None
) -> Subject | None:
    """Return a blank card of a deck, in the topic of the card *before* it; None without a deck."""
    found = find_deck(collection, deck)
    if found is None:
        return None
    earlier = before.text.domain if before is not None and before.deck == found else None
    domain = earlier or (found.domains[0].id if found.domains else None)
    return Subject(deck=found, text=blank(kind, domain))
