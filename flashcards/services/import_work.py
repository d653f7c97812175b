"""Imports and their undo as work for another thread, through a door of its own."""

from collections.abc import Callable
from pathlib import Path

from flashcards.core.days import Moment
from flashcards.core.progress import Progress
from flashcards.services.door import Written, beside, settle
from flashcards.services.import_plan import ImportPlan
from flashcards.services.importing import Imported, apply
from flashcards.services.large_undo import undo_large
from flashcards.store.undo import Undone

__all__ = ["Imported", "Undone", "settling", "taking", "undoing"]
Taking = Callable[[Progress], Imported]
Undoing = Callable[[Progress], tuple[Undone | None, Written]]


def taking(folder: Path, device: str, planned: ImportPlan, now: Moment, group: str = "") -> Taking:
    """Return what does the import in another thread; note what it wrote with the collection."""

    def take(progress: Progress) -> Imported:
        with beside(folder, device, is_settled=False) as door:
            return apply(door, planned, now, progress, group)

    return take


def undoing(folder: Path, device: str) -> Undoing:
    """Return what takes the last import back in another thread."""

    def undo(progress: Progress) -> tuple[Undone | None, Written]:
        with beside(folder, device, is_settled=False) as door:
            return undo_large(door, progress)

    return undo


def settling(folder: Path) -> Callable[[Progress], None]:
    """Return what comes after either, once the learner was told of it."""

    def work(_progress: Progress) -> None:
        settle(folder)

    return work
