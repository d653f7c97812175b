"""A draft of the collection that a damaged one gives way to: made beside it, mended and checked."""

import itertools
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from flashcards.core.errors import CollectionDamaged
from flashcards.core.model import Event
from flashcards.core.progress import Progress
from flashcards.services import swapping
from flashcards.services.backups import Backup
from flashcards.services.door import beside_file
from flashcards.services.spare_events import of_copy, spare_events
from flashcards.services.turns import set_turns
from flashcards.store import (
    checks,
    copies,
    database,
    history_sets,
    history_write,
    migrations,
    repair,
)
from flashcards.store.backup import sync
from flashcards.store.rescue import Rescued, rescue
from flashcards.store.spare import Spare
from flashcards.store.transaction import Transaction

COLLECTION = "collection.db"
DEVICE = "recovery"
_READ = "read.db"


class Base(StrEnum):
    """What a draft stands on: the damaged file itself, a copy, or the log of answers alone."""

    FILE = "file"
    COPY = "copy"
    LOG = "log"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What restoring would give: answers and cards, how many answers a *copy* lacked and got.

    *lacking* counts answers that are known to be lost. Where the file, or a part of its history,
    *is_unread*, it may have held more than anyone knows.
    """

    path: Path
    base: Base
    answers: int
    cards: int
    copy: Backup | None = None
    added: int = 0
    lacking: int = 0
    is_unread: bool = False


def best_draft(
    folder: Path, waiting: Path, found: tuple[Backup, ...], progress: Progress
) -> Draft | None:
    """Make the draft that keeps most: from the file where its cards are whole, else from a copy."""
    draft, read = waiting / COLLECTION, waiting / _READ
    rescued = _rescued(folder / COLLECTION, read, progress)
    is_unread = rescued is None or "history" in rescued.torn
    copy = found[0] if found else None
    if rescued is not None and (rescued.is_content_whole or copy is None):
        read.replace(draft)
        made = _finished(draft, Base.FILE, copy, spare_events(folder), progress)
        return replace(made, is_unread=is_unread)
    if copy is not None:
        shutil.copyfile(copy.path, draft)
        spare = itertools.chain(() if rescued is None else of_copy(read), spare_events(folder))
        try:
            made = _finished(draft, Base.COPY, copy, spare, progress)
            return replace(made, is_unread=is_unread)
        except CollectionDamaged:  # its damage showed late: the next best takes its place
            _remove_file(draft)
            return best_draft(folder, waiting, found[1:], progress)
        finally:
            _remove_file(read)
    if next(spare_events(folder), None) is not None:
        database.open_or_make(draft).close()
        return _finished(draft, Base.LOG, None, spare_events(folder), progress)
    swapping.discard(waiting)
    return None


def _rescued(source: Path, read: Path, progress: Progress) -> Rescued | None:
    """Read what can be read, or return None where nothing can."""
    _remove_file(read)
    try:
        return rescue(source, read, progress)
    except CollectionDamaged:
        _remove_file(read)
        return None


def draft_of(waiting: Path, copy: Backup, progress: Progress) -> Draft:
    """Return a draft in the folder *waiting* of one copy as it is, without later answers."""
    draft = waiting / COLLECTION
    shutil.copyfile(copy.path, draft)
    return _finished(draft, Base.COPY, copy, (), progress)


def _finished(
    path: Path, base: Base, copy: Backup | None, spare: Iterable[Event], progress: Progress
) -> Draft:
    """Add the *spare* events to the file, mend and check it, and say what it holds."""
    with beside_file(path, DEVICE) as door:
        with database.translated():
            migrations.migrate(door.connection, lambda _: None)
            known = checks.known_gaps(door.connection)
            door.write("recover", lambda it: _mend(it, spare, progress), is_undo=True)
            lacking = sum(b - a + 1 for _, a, b in checks.known_gaps(door.connection) - known)
        held = copies.holdings(door.connection)
    copies.forget_origin(path)
    with copies.opened(path) as connection:
        copies.refuse_unsound(connection, progress)
    sync(path)
    return Draft(
        path=path,
        base=base,
        answers=held["answers"],
        cards=held["cards"],
        copy=copy,
        added=max(0, held["answers"] - copy.answers) if copy else 0,
        lacking=lacking,
    )


def _mend(transaction: Transaction, spare: Iterable[Event], progress: Progress) -> None:
    connection = transaction.connection
    history_write.insert_all(connection, history_sets.lacking(connection, spare))
    for deck in repair.mend(connection, Spare(), progress):
        set_turns(transaction, deck)


def _remove_file(path: Path) -> None:
    """Remove a collection file and what lies beside it."""
    for end in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + end).unlink(missing_ok=True)
