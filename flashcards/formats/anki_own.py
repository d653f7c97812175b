"""The deck that lies in a package of ours beside what Anki reads: whole, and by its own names."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from flashcards.core.model import REVERSED, WHOLE, AnyCard, Deck, DeckFile, Part
from flashcards.core.progress import Progress
from flashcards.core.units import parts_of
from flashcards.formats import deckjson, limits
from flashcards.formats.anki_cards import Made
from flashcards.formats.anki_fields import fields_of
from flashcards.formats.anki_names import guid_of
from flashcards.formats.anki_package import Package
from flashcards.formats.anki_tags import without_star, written_tags

MEMBER = "flashcards.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnDeck:
    """A deck of ours, its cards by the guids of their notes."""

    deck: Deck
    cards: Mapping[str, AnyCard]

    def made(self, guid: str, values: str, tags: str, numbers: Collection[int]) -> Made | None:
        """Return the card of a note, where all that its note says is still the same.

        *numbers* are the ords of the note's cards.
        """
        card = self.cards.get(guid)
        if card is None or "\x1f".join(fields_of(card)) != values:
            return None
        parts = {part: ord_of(part) for part in parts_of(card)}
        own_tags = without_star(" ".join(written_tags(card)))
        is_same = set(parts.values()) == set(numbers) and own_tags == without_star(tags)
        return Made(card, parts) if is_same else None


def written(file: DeckFile) -> bytes:
    """Return what is put into the package; nothing for a deck too large to be read again."""
    data = deckjson.write(file)
    return data if len(data) <= limits.FILE_BYTES else b""


def own_deck(package: Package, progress: Progress) -> OwnDeck | None:
    """Return the deck in a package; None where there is none, or none that can be read.

    The notes count, not this: a card is taken from it only where its note says the same.
    """
    if MEMBER not in package.archive:
        return None
    file = deckjson.read(package.archive.read(MEMBER, limits.UNPACKED_BYTES), MEMBER, progress).file
    if file is None:
        return None
    return OwnDeck(deck=file.deck, cards=dict(zip(guids_of(file), file.cards, strict=True)))


def guids_of(file: DeckFile) -> Iterator[str]:
    """Yield the guid of each card's note: Anki's own; a second card of a note goes by its name."""
    taken: set[str] = set()
    for card in file.cards:
        guid = guid_of(card)
        if guid is None or guid in taken:
            guid = f"{file.deck.id}/{card.id}"
        taken.add(guid)
        yield guid


def ord_of(part: Part) -> int:
    """Return which of a note's cards a part is in Anki, counted from 0."""
    return 1 if part == REVERSED else 0 if part == WHOLE else part - 1
