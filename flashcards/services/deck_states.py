"""Which decks are studied: pausing, archiving, removing; progress is kept in every state."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flashcards.core.model import Day, Deck, DeckId
from flashcards.services.collection import Collection
from flashcards.store import queries
from flashcards.store.database import Connection
from flashcards.store.queries import DeckCounts
from flashcards.store.records import DeckState

__all__ = ["DeckCounts", "DeckLine", "DeckState", "deck_lines", "set_state"]
STEP = "deck state"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckLine:
    """A deck of the list, with its state and counts on a study day."""

    deck: Deck
    state: DeckState
    counts: DeckCounts

    @property
    def cards(self) -> int:
        """Return how many cards it has for study."""
        return self.counts.concept + self.counts.scenario


def deck_lines(connection: Connection, today: Day) -> list[DeckLine]:
    """Return every deck in the order of the list; those that were removed come last."""
    lines = [
        DeckLine(
            deck=record.deck,
            state=record.state,
            counts=queries.counts(connection, record.deck.id, today),
        )
        for record in queries.all_decks(connection)
    ]
    return sorted(lines, key=lambda line: line.state is DeckState.REMOVED)


def set_state(collection: Collection, decks: Sequence[DeckId], state: DeckState) -> int:
    """Put decks into a state, as one step; return how many of them were in another.

    A removed deck keeps its cards, its edits and its history; an update of the program does not
    bring it back.
    """
    found = (queries.deck(collection.connection, deck) for deck in decks)
    changed = [each for each in found if each is not None and each.state is not state]
    if changed:
        collection.write_step(
            STEP,
            lambda transaction: [transaction.put(replace(each, state=state)) for each in changed],
        )
    return len(changed)
