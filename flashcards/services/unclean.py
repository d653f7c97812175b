"""Did the last run of the window end as it should? And is the file still whole?"""

from contextlib import suppress
from pathlib import Path

from flashcards.core.progress import Progress, unwatched
from flashcards.services.reading import reading

_MARKER = "running"
_LARGEST, _LARGEST_EVERY_TIME = 200_000_000, 50_000_000
"""Bytes up to which SQLite's quick check takes a second or two after a run that was cut off, and a
fraction of one at every start; beyond, the next copy looks."""


def begin(folder: Path) -> bool:
    """Mark that a run has begun, and say whether the last one never ended."""
    marker = folder / _MARKER
    try:
        marker.touch(exist_ok=False)
    except FileExistsError:
        return True
    except OSError:  # no room for a mark: that will be said where something is to be kept
        return False
    return False


def end(folder: Path) -> None:
    """Mark that the run has ended as it should."""
    with suppress(OSError):  # then the next start looks once more than it must
        (folder / _MARKER).unlink(missing_ok=True)


def is_worth_checking(folder: Path, *, was_cut_off: bool) -> bool:
    """Say whether the collection file is small enough to be checked at this start."""
    size = (folder / "collection.db").stat().st_size
    return size <= (_LARGEST if was_cut_off else _LARGEST_EVERY_TIME)


def is_sound(folder: Path, progress: Progress = unwatched) -> bool:
    """Say whether SQLite's quick check finds the file whole; reads only."""
    from flashcards.store import checks  # looked at in a thread, after the start

    with reading(folder) as connection:
        return checks.is_quickly_sound(connection, progress)
