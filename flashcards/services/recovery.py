"""A way out for a collection that cannot be opened: what can be saved, and putting it in place.

The damaged file is only read. What comes out is written to a draft beside it, checked, and put in
its place when the person says so; the damaged one is kept.
"""

import shutil
from collections.abc import Generator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from flashcards.core.days import Moment
from flashcards.core.errors import (
    CollectionDamaged,
    CollectionError,
    CollectionUnwritable,
)
from flashcards.core.model import Deck
from flashcards.core.progress import Progress, unwatched
from flashcards.services import swapping
from flashcards.services.backups import Backup, backups, folder_of, stamp
from flashcards.services.doctor import examine
from flashcards.services.locking import locked
from flashcards.services.reading import reading
from flashcards.services.recovery_draft import COLLECTION, Base, Draft, best_draft, draft_of
from flashcards.store import copies, database, migrations, queries
from flashcards.store.backup import make_folder
from flashcards.store.backup import put_in_place as put_file_in_place
from flashcards.store.database import Connection
from flashcards.store.layout import UNFINISHED

__all__ = ["Base", "Contents", "Draft", "WaysOut"]


@dataclass(frozen=True, slots=True, kw_only=True)
class WaysOut:
    """What there is: a draft where anything could be saved, and the copies, the newest first."""

    draft: Draft | None
    copies: tuple[Backup, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a draft holds: answers, and each deck with the number of its cards."""

    answers: int
    decks: tuple[tuple[Deck, int], ...]


def contents_of(draft: Draft) -> Contents:
    """Return what a draft holds."""
    with copies.opened(draft.path) as connection:
        decks = [record.deck for record in queries.decks(connection)]
        return Contents(
            answers=draft.answers,
            decks=tuple((deck, len(queries.names_of_deck(connection, deck.id))) for deck in decks),
        )


@contextmanager
def reading_draft(draft: Draft) -> Generator[Connection]:
    """Yield a connection that reads a draft, to export from it."""
    with copies.opened(draft.path) as connection:
        yield connection


def is_damaged(folder: Path) -> bool:
    """Say whether SQLite finds fault with the collection file in *folder*, or it holds nonsense."""
    try:
        with reading(folder) as connection:
            return not examine(connection, folder).is_sound
    except CollectionDamaged:
        return True
    except CollectionError:
        return False


def good_copies(folder: Path) -> tuple[Backup, ...]:
    """Return the copies in *folder* that this program made, checked and can read."""
    found = backups(folder_of(folder))
    return tuple(each for each in found if each.is_checked and _is_readable(each.path))


def look(folder: Path, now: Moment, progress: Progress = unwatched) -> WaysOut:
    """Find out what can be saved; the collection file itself is only read.

    Raises CollectionUnwritable where there is no room for a draft.
    """
    found = good_copies(folder)
    try:
        with _waiting(folder, now) as waiting:
            return WaysOut(draft=best_draft(folder, waiting, found, progress), copies=found)
    except CollectionDamaged:
        return WaysOut(draft=None, copies=found)


def draft_of_copy(folder: Path, copy: Backup, now: Moment, progress: Progress = unwatched) -> Draft:
    """Return a draft of one copy as it is, without later answers."""
    with _waiting(folder, now) as waiting:
        return draft_of(waiting, copy, progress)


def put_in_place(folder: Path, draft: Draft) -> Path:
    """Put a draft in place of the collection, and return where the old file is kept.

    Raises CollectionBusy while another process has the collection.
    """
    with _held(folder):
        return swapping.swap(folder, draft.path.parent)


def start_empty(folder: Path, now: Moment) -> Path:
    """Put an empty collection in place of the one there, and return where that is kept."""
    with _held(folder), _waiting(folder, now) as waiting:
        with closing(database.open_or_make(waiting / COLLECTION)) as connection:
            migrations.migrate(connection, lambda _: None)
        return swapping.swap(folder, waiting)


def forget_draft(draft: Draft) -> None:
    """Remove a draft that is not needed."""
    swapping.discard(draft.path.parent)


def copy_elsewhere(folder: Path, target: Path) -> None:
    """Copy what *folder* holds to *target*, where it can be written; older copies stay behind.

    The newest one comes along: it may be all that there is of a collection that is lost. Raises
    CollectionUnwritable where it does not fit, or where a collection lies already.
    """
    if (target / COLLECTION).exists() or target.resolve().is_relative_to(folder.resolve()):
        raise CollectionUnwritable("folder-taken", folder=str(target))
    try:
        make_folder(target)
        for name in ("media", "history"):
            if (folder / name).is_dir():
                shutil.copytree(folder / name, target / name, dirs_exist_ok=True)
        for name in ("settings.ini", f"{COLLECTION}-wal", f"{COLLECTION}-journal", COLLECTION):
            (target / name).unlink(missing_ok=True)  # left by a copy that was not finished
            if (folder / name).is_file():
                _bring(folder / name, target / name)
        for copy in good_copies(folder)[:1]:
            make_folder(folder_of(target))
            _bring(copy.path, folder_of(target) / copy.path.name)
    except OSError as error:
        raise CollectionUnwritable(folder=str(target), detail=error.strerror or "") from error


def _bring(source: Path, target: Path) -> None:
    unfinished = target.with_name(f"{target.name}{UNFINISHED}")
    shutil.copyfile(source, unfinished)
    put_file_in_place(unfinished, target)


def _is_readable(copy: Path) -> bool:
    try:
        with copies.opened(copy):
            return True
    except CollectionError:
        return False


@contextmanager
def _held(folder: Path) -> Generator[None]:
    lock = locked(folder)
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _waiting(folder: Path, now: Moment) -> Generator[Path]:
    """Yield an empty folder to make a draft in, which an error takes away again."""
    try:
        waiting = swapping.new_waiting(folder, stamp(now))
        try:
            yield waiting
        except BaseException:
            swapping.discard(waiting)
            raise
    except OSError as error:
        raise CollectionUnwritable(folder=str(folder), detail=error.strerror or "") from error
