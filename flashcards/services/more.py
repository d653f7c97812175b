"""Studying more than the plan, by choice: which cards, and a session day that holds just them."""

from collections.abc import Sequence
from dataclasses import dataclass

from flashcards.core.model import Day, Kind, NameId, Part
from flashcards.core.queue import Unit, Waiting
from flashcards.services.collection import Collection
from flashcards.services.dated_todo import stirred
from flashcards.services.pace import read_pace
from flashcards.services.scope import Source
from flashcards.services.todo import studied
from flashcards.store import agenda, history, misses, more
from flashcards.store.database import Connection

MISSED_DAYS = 14
_MOST = 200
_WARM_UP = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Extras:
    """How many cards each way to study more holds today, up to 200."""

    ahead: int
    missed: int
    starred: int


def extras(connection: Connection, today: Day) -> Extras:
    """Return what could be studied beyond the plan."""
    return Extras(
        ahead=len(more.ahead(connection, today, _MOST)),
        missed=len(_missed(connection, today)),
        starred=len(more.starred(connection, today, _MOST)),
    )


class ChosenDay:
    """What is left of the cards that were chosen: as StudyDay, but nothing joins them later."""

    def __init__(self, collection: Collection, day: Day, source: Source) -> None:
        self.day = day
        self.is_hard_last = False
        self._connection = collection.connection
        self._pace = read_pace(self._connection)
        self._source = source
        self._units = _units(self._connection, day, source)
        self._recent: list[tuple[NameId, Part]] = []
        self._answered = 0
        self.refresh()

    def refresh(self) -> None:
        """Read again what was answered today."""
        events = history.since(self._connection, self.day)
        keys = [agenda.key_of(self._connection, e) for e in events if e.kind == Kind.ANSWERED]
        self._recent = keys[::-1]
        self._answered = agenda.answers_ever(self._connection)
        last = agenda.unit(self._connection, *self._recent[0]) if self._recent else None
        self.is_hard_last = bool(last and last.sensitivity)

    def add_new(self, count: int) -> None:
        """Take no new cards in: the cards were chosen."""

    def answered(self, unit: Unit, *, is_new: bool) -> None:  # noqa: ARG002  as StudyDay
        """Note that *unit* was answered just now."""
        self._recent.insert(0, unit.key)
        self._answered += 1
        self.is_hard_last = bool(unit.sensitivity)
        self._units = [each for each in self._units if each.key != unit.key]

    def waiting(self) -> Waiting:
        """Return what the choice of the next card depends on."""
        is_ahead = self._source is Source.AHEAD
        return Waiting(
            due=self._units,
            repeats=agenda.repeats(self._connection, self.day) if is_ahead else (),
            recent=self._recent,
            is_hard_last=self.is_hard_last,
            answered=self._answered,
            is_topic_chosen=self._source is Source.STARRED,
        )

    def left(self) -> int:
        """Return how many of the cards are left."""
        return len(self._units)

    def seconds_left(self) -> float:
        """Return the seconds to expect for what is left."""
        return self._pace.of(self._units)


def _units(connection: Connection, today: Day, source: Source) -> list[Unit]:
    match source:
        case Source.AHEAD:
            keys = more.ahead(connection, today, _MOST)
        case Source.MISSED:
            keys = _missed(connection, today)
        case Source.STARRED:
            keys = more.starred(connection, today, _MOST)
        case _:
            keys = more.firm(connection, today, _WARM_UP)
    found = [unit for key in keys if (unit := agenda.unit(connection, *key))]
    return stirred(found, today) if source is Source.WARM_UP else found


def _missed(connection: Connection, today: Day) -> Sequence[tuple[NameId, Part]]:
    decks = studied(connection)
    found = misses.most_missed(connection, decks, _MOST, since=Day(today - MISSED_DAYS))
    return [(name, part) for name, part, _ in found]
