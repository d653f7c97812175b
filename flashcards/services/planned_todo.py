"""What a day asks by the plan toward an exam, or by a spread after a gap."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from flashcards.core.model import Day, DeckId
from flashcards.core.planner import DayPlan, Key
from flashcards.core.queue import Unit
from flashcards.services.catch_up import Quota
from flashcards.services.dated_todo import DatedTodo, Todo, stirred
from flashcards.services.pace import Pace
from flashcards.store import agenda
from flashcards.store.database import Connection


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

    def unmet(self) -> Iterator[Unit]:
        """Yield the cards never seen, the planned ones first."""
        return self._todo.unmet()

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
        self._read_at = connection.total_changes
        self._units: dict[int, list[Unit]] = {}

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

    def unmet(self) -> Iterator[Unit]:
        """Yield the cards never seen, the planned ones first."""
        planned = self._chosen(self._plan.new)
        keys = {unit.key for unit in planned}
        yield from planned
        yield from (unit for unit in self._all_new.unmet() if unit.key not in keys)

    def allowance(self) -> int:
        """Return how many new cards the plan holds."""
        return len(self._chosen(self._plan.new))

    def behind(self) -> int:
        """Return how many cards wait in all."""
        return self.due_count()

    def _chosen(self, keys: Sequence[Key]) -> list[Unit]:
        """Return the units of *keys* that still wait, read again only after something was written.

        *keys* are those of the plan, so one tuple is known by its identity.
        """
        if self._read_at != self._connection.total_changes:
            self._read_at = self._connection.total_changes
            self._units.clear()
        if id(keys) not in self._units:
            found = agenda.of_keys(self._connection, keys, self._day)
            self._units[id(keys)] = [
                unit for unit in found if not self._decks or unit.deck.casefold() in self._decks
            ]
        return self._units[id(keys)]
