"""Studying more than the plan, by choice: which cards, and a session day that holds just them."""

from collections.abc import Sequence
from dataclasses import dataclass

from flashcards.core.model import CardId, Day, DeckId, NameId, Part
from flashcards.core.queue import FIRST_CARDS, Unit, Waiting
from flashcards.services.collection import Collection
from flashcards.services.dated_todo import stirred
from flashcards.services.pace import read_pace
from flashcards.services.scope import Scope, Source
from flashcards.services.todo import studied
from flashcards.store import agenda, answered, misses, more, names
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

    def __init__(self, collection: Collection, day: Day, scope: Scope) -> None:
        self.day = day
        self.is_hard_last = False
        self._connection = collection.connection
        self._pace = read_pace(self._connection)
        self._source = scope.source
        self._units = _units(self._connection, day, scope)
        self._chosen = {unit.key for unit in self._units}
        self._recent: list[tuple[NameId, Part]] = []
        self._answered = 0
        self.refresh()

    def refresh(self) -> None:
        """Read again what was answered today."""
        self._recent = answered.answered_since(self._connection, self.day, only_study=False)
        self._answered = answered.answers_ever(self._connection, FIRST_CARDS)
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
        repeats = () if self._source.is_practice else agenda.repeats(self._connection, self.day)
        if self._source is Source.CHOSEN:
            repeats = [unit for unit in repeats if unit.key in self._chosen]
        return Waiting(
            due=self._units,
            repeats=repeats,
            recent=self._recent,
            is_hard_last=self.is_hard_last,
            answered=self._answered,
            is_topic_chosen=self._source in {Source.STARRED, Source.CHOSEN},
        )

    def left(self) -> int:
        """Return how many of the cards are left."""
        return len(self._units)

    def seconds_left(self) -> float:
        """Return the seconds to expect for what is left."""
        return self._pace.of(self._units)


def _units(connection: Connection, today: Day, scope: Scope) -> list[Unit]:
    match scope.source:
        case Source.CHOSEN:
            return _waiting(connection, today, scope.names)
        case Source.AHEAD:
            keys = more.ahead(connection, today, _MOST)
        case Source.MISSED:
            keys = _missed(connection, today)
        case Source.STARRED:
            keys = more.starred(connection, today, _MOST)
        case _:
            keys = more.firm(connection, today, _WARM_UP)
    found = [unit for key in keys if (unit := agenda.unit(connection, *key))]
    return stirred(found, today) if scope.source is Source.WARM_UP else found


def _waiting(
    connection: Connection, today: Day, cards: Sequence[tuple[DeckId, CardId]]
) -> list[Unit]:
    """Return the units of these cards that are to be reviewed or were never seen."""
    found = (names.name_id(connection, deck, card) for deck, card in cards)
    keys = more.waiting(connection, today, [name for name in found if name is not None])
    return agenda.of_keys(connection, keys, today)


def _missed(connection: Connection, today: Day) -> Sequence[tuple[NameId, Part]]:
    decks = studied(connection)
    found = misses.most_missed(connection, decks, _MOST, since=Day(today - MISSED_DAYS))
    return [(name, part) for name, part, _ in found]
