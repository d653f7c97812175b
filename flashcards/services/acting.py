"""Acts on thousands of cards beside the window: the same acts, through a door of their own."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from flashcards.core.progress import Progress
from flashcards.services.card_acts import CardActs
from flashcards.services.clock import Clock
from flashcards.services.door import Door, Written, beside
from flashcards.store.database import Connection, stoppable
from flashcards.store.transaction import Transaction

Result = TypeVar("Result")
Act = Callable[[CardActs], int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Acted:
    """How many cards an act changed, and its write for Collection.note; None where none was."""

    count: int
    written: Written | None = None


def acting(folder: Path, device: str, clock: Clock, act: Act) -> Callable[[Progress], Acted]:
    """Return the work of a job that does *act*; stopped, it has changed nothing."""

    def work(progress: Progress) -> Acted:
        with beside(folder, device) as door, stoppable(door.connection, progress):
            writing = _Once(door)
            count = act(CardActs(writing, clock, progress))
            return Acted(count=count, written=writing.written)

    return work


class _Once:
    """Writes through a door as a collection does, and keeps what the one step wrote."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self.written: Written | None = None

    @property
    def connection(self) -> Connection:
        return self._door.connection

    def write_step(self, operation: str, work: Callable[[Transaction], Result]) -> Result:
        result, self.written = self._door.write(operation, work)
        return result
