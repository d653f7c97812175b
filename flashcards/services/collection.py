"""The one open collection: its folder, its lock, the only door for writing, and undo of edits."""

import random
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Self, TypeVar

from filelock import FileLock, Timeout

from flashcards.core.errors import CollectionBusy, CollectionUnwritable
from flashcards.core.progress import Progress, unwatched
from flashcards.services import media_files
from flashcards.services.device import device_of
from flashcards.services.door import Changes, Door, Written
from flashcards.services.turns import set_turns
from flashcards.store import database, migrations
from flashcards.store.backup import copy_before_migration
from flashcards.store.database import Connection
from flashcards.store.records import Change
from flashcards.store.transaction import Transaction
from flashcards.store.undo import Undone, undo_step

__all__ = ["Changes", "Collection", "reading"]
Result = TypeVar("Result")
_STEPS = 100
Listener = Callable[[Changes], None]


class Collection:
    """The collection in a data folder, held for writing until it is closed.

    Raises CollectionBusy, CollectionTooNew, CollectionDamaged or CollectionUnwritable on opening.
    """

    def __init__(self, folder: Path, randomness: random.Random | None = None) -> None:
        self.folder = folder
        self._randomness = randomness or random.SystemRandom()
        self._lock = _locked(folder)
        self._listeners: list[Listener] = []
        self._undo: list[Written] = []
        self._redo: list[Written] = []
        try:
            self.connection = self._open()
        except BaseException:
            self._lock.release()
            raise
        self.door = Door(folder=folder, device=self.device, connection=self.connection)
        media_files.settle(self.door)

    def _open(self) -> Connection:
        path = self.folder / "collection.db"
        connection = database.open_writer(path)
        try:
            with database.translated():
                migrations.migrate(connection, lambda version: copy_before_migration(path, version))
            self.device = device_of(connection, self.folder, self._randomness)
        except BaseException:
            connection.close()
            raise
        return connection

    def write(self, operation: str, work: Callable[[Transaction], Result]) -> Result:
        """Do *work* in one transaction, tell the listeners once, and return its result.

        Any error rolls everything back and rises. Edits of content can be undone by their name.
        """
        result, written = self.door.write(operation, work)
        self.note(written)
        return result

    def note(self, written: Written) -> None:
        """Remember a write for undo and tell the listeners; the door says what it wrote."""
        if written.is_journalled:
            self._undo = [step for step in self._undo if not step.is_journalled]
        if written.is_journalled or written.changes:
            self._undo = [*self._undo[1 - _STEPS :], written]
            self._redo.clear()
        self._tell(written.told)

    def undo(self) -> str | None:
        """Take back the last edit or import and return its name; None when there is none."""
        if self._undo and self._undo[-1].is_journalled:
            undone = self.undo_import()
            return undone.operation if undone else None
        return self._swap(self._undo, self._redo)

    def redo(self) -> str | None:
        """Do again what was undone last and return its name; None when there is nothing."""
        return self._swap(self._redo, self._undo)

    def undo_import(self, progress: Progress = unwatched) -> Undone | None:
        """Take back the last import or other large step, of this process or an earlier one."""
        undone, written = undo_large(self.door, progress)
        if undone is not None:
            self.note_undone(written)
        return undone

    def note_undone(self, written: Written) -> None:
        """Forget the large step that was taken back and tell the listeners."""
        self._undo = [step for step in self._undo if not step.is_journalled]
        self._redo.clear()
        self._tell(written.told)

    def listen(self, listener: Listener) -> None:
        """Call *listener* after every write."""
        self._listeners.append(listener)

    def close(self) -> None:
        """Close the file and let others write; safe to call twice."""
        self.connection.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _swap(self, source: list[Written], target: list[Written]) -> str | None:
        if not source:
            return None
        step = source.pop()

        def work(transaction: Transaction) -> None:
            for change in reversed(step.changes):
                _restore(transaction, change)

        _, written = self.door.write(step.operation, work)
        target.append(written)
        self._tell(written.told)
        return step.operation

    def _tell(self, told: Changes) -> None:
        for listener in self._listeners:
            listener(told)


def undo_large(door: Door, progress: Progress = unwatched) -> tuple[Undone | None, Written]:
    """Take back the last large step through *door*, files included; None when there is none."""

    def work(transaction: Transaction) -> Undone | None:
        undone = undo_step(transaction, progress)
        for deck in undone.decks if undone else ():
            set_turns(transaction, deck)
        return undone

    with database.stoppable(door.connection, progress):
        undone, written = door.write("undo", work, is_undo=True)
    if undone is not None:
        media_files.take_away(door)
    return undone, written


@contextmanager
def reading(folder: Path) -> Generator[Connection]:
    """Yield a connection that only reads the collection in *folder*, which must exist.

    It works while another process holds the collection for writing.
    """
    connection = database.open_reader(folder / "collection.db")
    try:
        with database.translated():
            migrations.check(connection)
        yield connection
    finally:
        connection.close()


def _restore(transaction: Transaction, change: Change) -> None:
    if change.before is not None:
        transaction.put(change.before)
    elif change.after is not None:
        transaction.drop(change.after)


def _locked(folder: Path) -> FileLock:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / "lock", timeout=0)
        lock.acquire()
    except Timeout:
        raise CollectionBusy(folder=str(folder)) from None
    except OSError as error:
        raise CollectionUnwritable(folder=str(folder), detail=str(error)) from error
    return lock
