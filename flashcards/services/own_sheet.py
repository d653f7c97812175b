"""The sheet of one's own misses, to be read once before the exam; and what stays after it."""

from collections.abc import Sequence
from dataclasses import dataclass

from flashcards.core.markup import plain
from flashcards.core.model import DeckId
from flashcards.core.units import back_of, front_of
from flashcards.services.exam import exam_decks
from flashcards.services.todo import studied
from flashcards.store import misses, queries
from flashcards.store.database import Connection

ON_SHEET = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLine:
    """One card of the sheet in plain words."""

    question: str
    answer: str


def own_sheet(connection: Connection, limit: int = ON_SHEET) -> list[SheetLine]:
    """Return the cards missed most often, the most first.

    No card on a hard topic is among them, and no scenario: a situation is not read at a glance.
    """
    found = misses.most_missed(connection, _decks(connection), limit, scenarios=False)
    lines: list[SheetLine] = []
    for name, part, _ in found:
        record = queries.card_named(connection, name)
        if record is not None:
            question, answer = front_of(record.card, part), back_of(record.card, part)
            lines.append(SheetLine(question=plain(question), answer=plain(answer)))
    return lines


def _decks(connection: Connection) -> Sequence[DeckId]:
    return [deck.id for deck in exam_decks(connection)] or studied(connection)
