"""What a day asks by SM-2's own dates."""

import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Protocol

from flashcards.core.model import Day, DeckId
from flashcards.core.queue import Unit
from flashcards.services.pace import Pace, due_seconds, new_allowance
from flashcards.services.settings import StudySettings
from flashcards.services.spreading import spread_units
from flashcards.store import agenda
from flashcards.store.database import Connection

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

    def unmet(self) -> Iterator[Unit]:
        """Yield the cards never seen, the planned ones first, read only as far as asked for."""
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

    def unmet(self) -> Iterator[Unit]:
        """Yield the cards never seen, in their turn."""
        return agenda.unmet(self._connection, self._day, self._decks)

    def allowance(self) -> int:
        """Return how many new cards fit into the day."""
        units = islice(self.unmet(), MOST_NEW)
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


def planned_new(todo: Todo) -> list[Unit]:
    """Return the cards never seen that the plan of *todo* holds."""
    return list(islice(todo.unmet(), todo.allowance()))


def stirred(units: Sequence[Unit], day: Day) -> list[Unit]:
    """Return the units in an order that mixes topics, the same all day."""
    return sorted(units, key=lambda unit: zlib.crc32(f"{unit.key}{day}".encode()))
