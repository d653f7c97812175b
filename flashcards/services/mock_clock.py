"""The time left of a mock exam, kept each second beside the collection.

A commit each second would wear the disk, so the seconds go into a small file that is not forced to
the disk: a killed process loses none of it, a power cut goes back to the last answer.
"""

from pathlib import Path

FILE = "mock-time"


def write_time(folder: Path, mock: int, milliseconds: int) -> None:
    """Keep that *milliseconds* are left of the mock exam numbered *mock*."""
    fresh = folder / f"{FILE}.tmp"
    fresh.write_text(f"{mock} {milliseconds}\n", encoding="ascii")
    fresh.replace(folder / FILE)


def read_time(folder: Path, mock: int, committed: int) -> int:
    """Return the milliseconds left: what the file says, where it is later than *committed*."""
    try:
        number, milliseconds = map(int, (folder / FILE).read_text(encoding="ascii").split())
    except (OSError, ValueError):  # missing or damaged
        return committed
    return min(committed, max(0, milliseconds)) if number == mock else committed


def forget_time(folder: Path) -> None:
    """Take the file away, once its exam is over."""
    (folder / FILE).unlink(missing_ok=True)
