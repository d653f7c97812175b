"""One day of study: what waits in it, counted once and kept true answer by answer."""

from collections.abc import Sequence
from itertools import islice

from flashcards.core.model import Day, DeckId, NameId, Part
from flashcards.core.queue import FIRST_CARDS, Unit, Waiting, without
from flashcards.services.collection import Collection
from flashcards.services.dated_todo import MOST_NEW
from flashcards.services.exam import keep_today
from flashcards.services.pace import read_pace
from flashcards.services.settings import read_settings
from flashcards.services.todo import todo_of
from flashcards.store import agenda, answered

_LEAST_WINDOW = 20


class StudyDay:
    """What is left of *day* in some decks (none means all).

    Its lists are read once and shortened by each answer; after any other write they are read again.
    """

    def __init__(
        self,
        collection: Collection,
        day: Day,
        decks: Sequence[DeckId] = (),
        *,
        takes_new: bool = True,
    ) -> None:
        self.day = day
        self.is_hard_last = False
        self._connection = collection.connection
        self._decks = decks
        self._pace = read_pace(self._connection)
        self._recent: list[tuple[NameId, Part]] = []
        self._answered = 0
        self._todo = todo_of(
            self._connection,
            read_settings(collection),
            self._pace,
            day,
            keep_today(collection, day),
            decks,
        )
        self._new_left = self._todo.allowance() if takes_new else 0
        self.refresh()
        self._new_share = len(self._new) / max(1, len(self._new) + self._due_count)
        self._new_owed = 0.0

    def refresh(self) -> None:
        """Read again what was answered today and what waits."""
        self._recent = answered.answered_since(self._connection, self.day, only_study=True)
        self._answered = answered.answers_ever(self._connection, FIRST_CARDS)
        last = agenda.unit(self._connection, *self._recent[0]) if self._recent else None
        self.is_hard_last = bool(last and last.sensitivity)
        self._read()

    def add_new(self, count: int) -> None:
        """Let *count* more new cards come today."""
        self._new_left += count
        self._read()

    def answered(self, unit: Unit, *, is_new: bool) -> None:
        """Note that *unit* was answered just now."""
        self._recent.insert(0, unit.key)
        self._answered += 1
        self.is_hard_last = bool(unit.sensitivity)
        self._new_owed += self._new_share - is_new
        if is_new:
            self._new_left = max(0, self._new_left - 1)
        self._take_out(unit)
        self._repeats += agenda.repeat(self._connection, self.day, unit.key, self._decks)
        self._seen = self._connection.total_changes

    def waiting(self) -> Waiting:
        """Return what the choice of the next card depends on."""
        if self._seen != self._connection.total_changes:
            self._read()
        return Waiting(
            due=self._due,
            new=self._new,
            repeats=self._repeats,
            recent=self._recent,
            is_hard_last=self.is_hard_last,
            answered=self._answered,
            is_new_turn=self._new_owed >= 1,
            is_topic_chosen=bool(self._decks),
        )

    def left(self) -> int:
        """Return how many cards of the plan are left."""
        return self._due_count + len(self._new)

    def seconds_left(self) -> float:
        """Return the seconds to expect for what is left of the plan."""
        each = self._pace.of(self._due) / len(self._due) if self._due else 0.0
        return each * self._due_count + self._pace.of(self._new)

    def _read(self) -> None:
        self._due_count = self._todo.due_count()
        self._due = self._todo.due()
        self._new = list(islice(self._todo.unmet(), min(MOST_NEW, self._new_left)))
        self._repeats = agenda.repeats(self._connection, self.day, self._decks)
        self._seen = self._connection.total_changes

    def _take_out(self, unit: Unit) -> None:
        due = without(unit.key, self._due)
        self._due_count -= len(self._due) - len(due)
        self._due = due
        self._new = without(unit.key, self._new)
        self._repeats = without(unit.key, self._repeats)
        if len(due) < min(_LEAST_WINDOW, self._due_count):
            self._due = self._todo.due()
