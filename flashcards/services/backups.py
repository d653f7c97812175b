"""Copies of the collection in DIR/backups: made before risks and twice a day, thinned with time.

Each is checked before it counts, and says itself why and when it was made and what it holds.
"""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from flashcards.core.days import Moment
from flashcards.core.errors import CollectionError
from flashcards.core.progress import Progress, unwatched
from flashcards.core.thinning import is_due, too_many
from flashcards.store.backup import verified_copy
from flashcards.store.layout import BACKUPS

HOURS = 12
"""A start makes a copy unless there is one that young."""
_TIME = "%Y%m%dT%H%M%S"


class Why(StrEnum):
    """Why a copy was made; the beginning of its file name."""

    START = "start"
    IMPORT = "before-import"
    RESTORE = "before-restore"
    REPAIR = "before-repair"
    VERSION = "before-version"
    ASKED = "asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One copy: *wall* is when it was made, in milliseconds since 1970 UTC.

    *written* is what the disk's clock said, in nanoseconds: it orders those of a clock that stands
    still. One that is not *checked* was not made by this program, or cannot be read: it counts
    nowhere.
    """

    path: Path
    wall: int
    written: int
    size: int
    why: Why | None = None
    answers: int = 0
    cards: int = 0
    is_checked: bool = False


def copy_before_import(folder: Path, now: Moment, progress: Progress = unwatched) -> Path:
    """Copy the collection as it is before an import, and return where the copy lies."""
    return back_up(folder, Why.IMPORT, now, progress)


def back_up(folder: Path, why: Why, now: Moment, progress: Progress = unwatched) -> Path:
    """Make a verified copy, remove those that time has made too many, and return where it lies.

    Raises CollectionDamaged, CollectionUnwritable or Cancelled; then the older copies are all there
    and nothing of the new one.
    """
    target = _unused(folder_of(folder), f"{why}-{stamp(now)}")
    about = {"why": why.value, "wall": now.wall, "zone": now.zone}
    made = verified_copy(folder / "collection.db", target, progress, about)
    thin(folder_of(folder), now)
    return made


def folder_of(folder: Path) -> Path:
    """Return where the copies of the collection in *folder* lie."""
    return folder / BACKUPS


def is_backup_due(folder: Path, now: Moment) -> bool:
    """Say whether the newest copy is so old that a start makes another."""
    made = [each.wall for each in backups(folder_of(folder)) if each.is_checked]
    return is_due(made, now.wall, HOURS)


def backups(place: Path) -> list[Backup]:
    """Return the copies that lie in *place*, the newest first."""
    try:
        found = [_backup(path) for path in place.glob("*.db") if path.is_file()]
    except OSError:
        return []
    return sorted(found, key=lambda each: (each.wall, each.written), reverse=True)


def thin(place: Path, now: Moment, mark: str = "") -> None:
    """Remove the copies in *place* that are too many, of those whose name ends in *mark*.

    One from before a new version stays, and what was not checked is neither counted nor removed.
    """
    found = [
        each
        for each in backups(place)
        if each.is_checked and each.why is not Why.VERSION and each.path.stem.endswith(mark)
    ]
    for number in too_many([each.wall for each in found], now.wall):
        with suppress(OSError):  # held by another program: the next copy tries again
            found[number].path.unlink(missing_ok=True)


def stamp(now: Moment) -> str:
    """Return the time in UTC as file names bear it."""
    return f"{datetime.fromtimestamp(now.wall / 1000, UTC):{_TIME}}"


def _backup(path: Path) -> Backup:
    status = path.stat()
    unknown = Backup(
        path=path,
        wall=int(status.st_mtime * 1000),
        written=status.st_mtime_ns,
        size=status.st_size,
    )
    try:
        from flashcards.store import copies  # no start looks into a copy

        with copies.opened(path) as connection, copies.built_as_ours():
            about = copies.about(connection)
            held = about or copies.holdings(connection)
    except CollectionError:
        return unknown
    wall, why = about.get("wall"), about.get("why")
    return replace(
        unknown,
        wall=wall if isinstance(wall, int) else unknown.wall,
        why=Why(str(why)) if why in set(Why) else None,
        answers=_whole(held.get("answers")),
        cards=_whole(held.get("cards")),
        is_checked=bool(about),
    )


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def _unused(place: Path, name: str) -> Path:
    taken = {path.stem for path in place.glob(f"{name}*.db")}
    number = 1
    while (unique := name if number == 1 else f"{name}-{number}") in taken:
        number += 1
    return place / f"{unique}.db"
