"""What today asks: by SM-2's own dates, or by the plan toward an exam."""

import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Protocol

from flashcards.core.days import to_date
from flashcards.core.model import Day, DeckId
from flashcards.core.planner import DayPlan, Key
from flashcards.core.queue import Unit
from flashcards.services.catch_up import Quota, catch_up_on
from flashcards.services.exam import exam_decks
from flashcards.services.pace import Pace, due_seconds, new_allowance
from flashcards.services.settings import StudySettings
from flashcards.services.spreading import spread_units
from flashcards.store import agenda, queries
from flashcards.store.database import Connection
from flashcards.store.records import DeckState

MOST_NEW = 1_000
_WINDOW = 60


class Todo(Protocol):
    """The cards of one day in some decks, in the order in which they wait."""

    def due(self) -> list[Unit]:
        """Return the cards to review that come first; perhaps not all of them."""
        ...

    def due_count(self) -> int:
        """Return how many cards are to be reviewed."""
        ...

    def due_by_deck(self) -> Mapping[DeckId, int]:
        """Return how many cards are to be reviewed in each deck that has some."""
        ...

    def due_seconds(self) -> float:
        """Return the seconds that all reviews are expected to take."""
        ...

    def new(self, limit: int) -> list[Unit]:
        """Return the first *limit* cards never seen, the planned ones first."""
        ...

    def allowance(self) -> int:
        """Return how many new cards the plan holds."""
        ...

    def behind(self) -> int:
        """Return how many cards wait to be reviewed in all, today and later days of a spread."""
        ...


class DatedTodo:
    """By SM-2's dates, longest due first; an empty list of *decks* means all."""

    def __init__(
        self,
        connection: Connection,
        settings: StudySettings,
        pace: Pace,
        day: Day,
        decks: Sequence[DeckId] = (),
    ) -> None:
        self._connection = connection
        self._settings = settings
        self._pace = pace
        self._day = day
        self._decks = decks

    def due(self) -> list[Unit]:
        """Return the units longest due, in an order that mixes topics and stays all day.

        Hard cards need gentle ones between them, so the window grows until it holds one.
        """
        window = _WINDOW
        units = agenda.due(self._connection, self._day, window, self._decks)
        while len(units) == window and all(unit.sensitivity for unit in units):
            window *= 4
            units = agenda.due(self._connection, self._day, window, self._decks)
        return stirred(units, self._day)

    def due_count(self) -> int:
        """Return how many cards are to be reviewed."""
        return agenda.due_count(self._connection, self._day, self._decks)

    def due_by_deck(self) -> Mapping[DeckId, int]:
        """Return how many cards are to be reviewed in each deck that has some."""
        return agenda.due_by_deck(self._connection, self._day)

    def due_seconds(self) -> float:
        """Return the seconds that all reviews are expected to take."""
        return due_seconds(self._connection, self._pace, self._day, self._decks)

    def new(self, limit: int) -> list[Unit]:
        """Return the first *limit* cards never seen, in their turn."""
        return agenda.new(self._connection, self._day, limit, self._decks)

    def allowance(self) -> int:
        """Return how many new cards fit into the day."""
        units = self.new(MOST_NEW)
        return new_allowance(self._connection, self._settings, self._pace, self._day, units)

    def behind(self) -> int:
        """Return how many cards wait in all."""
        return self.due_count()


class LevelTodo(DatedTodo):
    """By SM-2's dates, with the days levelled a little and related cards kept apart."""

    def __init__(
        self,
        connection: Connection,
        settings: StudySettings,
        pace: Pace,
        day: Day,
        decks: Sequence[DeckId] = (),
    ) -> None:
        super().__init__(connection, settings, pace, day, decks)
        self._answers = -1
        self._units: list[Unit] = []

    def due(self) -> list[Unit]:
        """Return the units longest due, in an order that mixes topics and stays all day."""
        return stirred(self._asked(), self._day)

    def due_count(self) -> int:
        """Return how many cards are to be reviewed."""
        return len(self._asked())

    def due_by_deck(self) -> Mapping[DeckId, int]:
        """Return how many cards are to be reviewed in each deck that has some."""
        return Counter(unit.deck for unit in self._asked())

    def due_seconds(self) -> float:
        """Return the seconds that all reviews are expected to take."""
        return self._pace.of(self._asked())

    def _asked(self) -> list[Unit]:
        """Return today's cards, chosen in the morning; what was answered since is taken out."""
        changes = self._connection.total_changes
        if self._answers < 0:
            self._units = spread_units(self._connection, self._day, self._decks)
        elif self._answers != changes:
            keys = [unit.key for unit in self._units]
            self._units = agenda.of_keys(self._connection, keys, self._day)
        self._answers = changes
        return self._units


class SpreadTodo:
    """Another day's cards, of which a spread after a gap asks only a share today."""

    def __init__(self, todo: Todo, quota: Quota, pace: Pace, *, takes_new: bool) -> None:
        self._todo, self._quota, self._pace = todo, quota, pace
        self._takes_new = takes_new

    def due(self) -> list[Unit]:
        """Return today's share, in the order of the whole."""
        return self._todo.due()[: self.due_count()]

    def due_count(self) -> int:
        """Return how many cards are to be reviewed today."""
        return self._quota.of(self._todo.due_count())

    def due_by_deck(self) -> Mapping[DeckId, int]:
        """Return how many cards of today's share each deck has."""
        return Counter(unit.deck for unit in self.due())

    def due_seconds(self) -> float:
        """Return the seconds that today's share is expected to take."""
        whole = self._todo.due_count()
        return self._todo.due_seconds() * self.due_count() / whole if whole else 0.0

    def new(self, limit: int) -> list[Unit]:
        """Return the first *limit* cards never seen, the planned ones first."""
        return self._todo.new(limit)

    def allowance(self) -> int:
        """Return how many new cards the plan holds; without an exam they wait for the spread."""
        return self._todo.allowance() if self._takes_new else 0

    def behind(self) -> int:
        """Return how many cards wait in all."""
        return self._todo.due_count()


class PlannedTodo:
    """By the plan toward the exam; decks for no exam keep SM-2's dates beside it.

    *others* is what those decks ask; None when there are none.
    """

    def __init__(
        self,
        connection: Connection,
        pace: Pace,
        day: Day,
        plan: DayPlan,
        *,
        all_new: DatedTodo,
        others: DatedTodo | None,
        decks: Sequence[DeckId] = (),
        fits: bool = True,
    ) -> None:
        self._connection = connection
        self._pace = pace
        self._day = day
        self._plan = plan
        self._all_new = all_new
        self._others = others
        self._decks = {deck.casefold() for deck in decks}
        self._fits = fits

    def due(self) -> list[Unit]:
        """Return today's reviews: stirred when they fit the day, else most marks a minute first."""
        planned = self._chosen(self._plan.due)
        if self._fits:
            planned = stirred(planned, self._day)
        return [*planned, *(self._others.due() if self._others else ())]

    def due_count(self) -> int:
        """Return how many cards are to be reviewed."""
        others = self._others.due_count() if self._others else 0
        return len(self._chosen(self._plan.due)) + others

    def due_by_deck(self) -> Mapping[DeckId, int]:
        """Return how many cards are to be reviewed in each deck that has some."""
        counts = Counter(unit.deck for unit in self._chosen(self._plan.due))
        exam = {deck.casefold() for deck in counts}
        if self._others is None:
            return counts
        others = self._others.due_by_deck().items()
        return counts + Counter({d: n for d, n in others if d.casefold() not in exam})

    def due_seconds(self) -> float:
        """Return the seconds that all reviews are expected to take."""
        others = self._others.due_seconds() if self._others else 0.0
        return self._pace.of(self._chosen(self._plan.due)) + others

    def new(self, limit: int) -> list[Unit]:
        """Return the first *limit* cards never seen, the planned ones first."""
        planned = self._chosen(self._plan.new)[:limit]
        keys = {unit.key for unit in planned}
        more = (unit for unit in self._all_new.new(limit) if unit.key not in keys)
        return [*planned, *more][:limit]

    def allowance(self) -> int:
        """Return how many new cards the plan holds."""
        return len(self._chosen(self._plan.new))

    def behind(self) -> int:
        """Return how many cards wait in all."""
        return self.due_count()

    def _chosen(self, keys: Sequence[Key]) -> list[Unit]:
        units = agenda.of_keys(self._connection, keys, self._day)
        if not self._decks:
            return units
        return [unit for unit in units if unit.deck.casefold() in self._decks]


def todo_of(
    connection: Connection,
    settings: StudySettings,
    pace: Pace,
    day: Day,
    plan: DayPlan | None,
    decks: Sequence[DeckId] = (),
) -> Todo:
    """Return what *day* asks in *decks* (none means all), by the *plan* if there is one.

    While a spread after a gap holds, it is today's share of that; a topic asked for comes whole.
    """
    todo = _whole(connection, settings, pace, day, plan, decks)
    spread = None if decks else catch_up_on(connection, day)
    if spread is None or spread.is_undone:
        return todo
    quota = Quota(connection, spread, day, settings)
    return SpreadTodo(todo, quota, pace, takes_new=plan is not None)


def _whole(
    connection: Connection,
    settings: StudySettings,
    pace: Pace,
    day: Day,
    plan: DayPlan | None,
    decks: Sequence[DeckId] = (),
) -> Todo:
    kind = LevelTodo if settings.spreads and plan is None else DatedTodo
    dated = kind(connection, settings, pace, day, decks)
    if plan is None:
        return dated
    exam = {deck.id.casefold() for deck in exam_decks(connection)}
    rest = [deck for deck in decks or studied(connection) if deck.casefold() not in exam]
    others = DatedTodo(connection, settings, pace, day, rest) if rest else None
    given = (settings.minutes or (0,) * 7)[to_date(day).weekday()] * 60
    return PlannedTodo(
        connection,
        pace,
        day,
        plan,
        all_new=dated,
        others=others,
        decks=decks,
        fits=plan.seconds <= given,
    )


def studied(connection: Connection) -> list[DeckId]:
    """Return the decks that are studied."""
    return [r.deck.id for r in queries.decks(connection) if r.state == DeckState.STUDIED]


def stirred(units: Sequence[Unit], day: Day) -> list[Unit]:
    """Return the units in an order that mixes topics, the same all day."""
    return sorted(units, key=lambda unit: zlib.crc32(f"{unit.key}{day}".encode()))
