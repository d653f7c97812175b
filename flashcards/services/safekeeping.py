"""What is done for the safety of the answers without being asked, and what is done on request.

Everything here reads the collection only, and may run in another thread while one studies.
"""

from dataclasses import dataclass
from pathlib import Path

from flashcards.core.days import Moment
from flashcards.core.errors import CollectionUnwritable
from flashcards.core.progress import Progress, unwatched
from flashcards.services import backups
from flashcards.services.backups import Why
from flashcards.services.reading import reading
from flashcards.store import facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What was made: the *copy*, and why none lies in the second folder too, if one should."""

    copy: Path | None = None
    is_outside: bool = False
    trouble: CollectionUnwritable | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A file that holds everything: where, how large, and how many answers it holds."""

    path: Path
    size: int
    answers: int


def keep_safe(
    folder: Path,
    now: Moment,
    place: Path | None = None,
    progress: Progress = unwatched,
    why: Why = Why.START,
) -> Kept:
    """Make a copy in the data folder, bring the log up to date, and copy to the second folder.

    At a start none is made where one is young enough. Raises CollectionError when the copy cannot
    be made, or the log, which keeps no copy from being made; that the second folder is not at hand
    is told, and no error.
    """
    from flashcards.services.history_log import write_log

    trouble: CollectionUnwritable | None = None
    with reading(folder) as connection:
        device = facts.read(connection, "device") or ""
        try:
            write_log(connection, folder, progress)
        except CollectionUnwritable as error:
            trouble = error
    kept = _copied(folder, now, place, device, progress, why)
    if trouble is not None:
        raise trouble
    return kept


def _copied(
    folder: Path, now: Moment, place: Path | None, device: str, progress: Progress, why: Why
) -> Kept:
    from flashcards.services import second_folder  # after Home is painted

    if why is Why.START and not backups.is_backup_due(folder, now):
        return Kept()
    copy = backups.back_up(folder, why, now, progress)
    if place is None:
        return Kept(copy=copy)
    try:
        second_folder.copy_there(copy, place, device, now)
    except CollectionUnwritable as error:
        return Kept(copy=copy, trouble=error)
    return Kept(copy=copy, is_outside=True)


def keep_log(folder: Path, progress: Progress = unwatched) -> int:
    """Bring the monthly log up to date, and return how many events were added."""
    from flashcards.services.history_log import write_log

    with reading(folder) as connection:
        return write_log(connection, folder, progress)


def save_copy(folder: Path, target: Path, now: Moment, progress: Progress = unwatched) -> Saved:
    """Write decks, media, history and settings to the one file *target*, and read it back.

    Raises CollectionUnwritable, CollectionDamaged or Cancelled; an older file is as it was then.
    """
    from flashcards.services import copy_file, swapping  # Home only asks whether a copy is due
    from flashcards.store import copies
    from flashcards.store.backup import verified_copy

    about = {"why": Why.ASKED.value, "wall": now.wall, "zone": now.zone}
    try:
        waiting = swapping.new_waiting(folder, f"saving-{backups.stamp(now)}")
    except OSError as error:
        raise CollectionUnwritable(detail=error.strerror or "") from error
    try:
        made = verified_copy(
            folder / copy_file.COLLECTION, waiting / copy_file.COLLECTION, progress, about
        )
        with copies.opened(made) as connection:
            held = copies.holdings(connection)
        files = copy_file.files_of(folder, made)
        copy_file.write_copy(target, files, {**about, **held}, progress)
    finally:
        swapping.discard(waiting)
    return Saved(path=target, size=target.stat().st_size, answers=held["answers"])
