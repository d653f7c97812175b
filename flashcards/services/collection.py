"""The one open collection: its folder, its lock, the only door for writing, and undo of edits."""

import random
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self, TypeVar

from filelock import FileLock, Timeout

from flashcards.core.errors import CollectionBusy, CollectionUnwritable
from flashcards.core.model import Event
from flashcards.services.device import device_of
from flashcards.store import database, migrations
from flashcards.store.backup import copy_before_migration
from flashcards.store.database import Connection
from flashcards.store.records import CardRecord, Change, DeckRecord, Setting
from flashcards.store.transaction import Transaction

Result = TypeVar("Result")
_STEPS = 100
_ROWS_A_STEP = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What a write touched, for those who show it."""

    operation: str
    decks: bool = False
    cards: bool = False
    settings: bool = False
    history: bool = False


Listener = Callable[[Changes], None]
Step = tuple[str, Sequence[Change]]


class Collection:
    """The collection in a data folder, held for writing until it is closed.

    Raises CollectionBusy, CollectionTooNew, CollectionDamaged or CollectionUnwritable on opening.
    """

    def __init__(self, folder: Path, randomness: random.Random | None = None) -> None:
        self.folder = folder
        self._randomness = randomness or random.SystemRandom()
        self._lock = _locked(folder)
        self._listeners: list[Listener] = []
        self._undo: list[Step] = []
        self._redo: list[Step] = []
        try:
            self.connection = self._open()
        except BaseException:
            self._lock.release()
            raise

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
        transaction = Transaction(self.connection, self.device)
        with database.transaction(self.connection):
            result = work(transaction)
        self._remember(operation, transaction.changes)
        self._tell(operation, transaction.changes, transaction.events)
        return result

    def undo(self) -> str | None:
        """Take back the last edit of content and return its name; None when there is none."""
        return self._swap(self._undo, self._redo)

    def redo(self) -> str | None:
        """Do again what was undone last and return its name; None when there is nothing."""
        return self._swap(self._redo, self._undo)

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

    def _remember(self, operation: str, changes: Sequence[Change]) -> None:
        content = [each for each in changes if not isinstance(each.after or each.before, Setting)]
        if 0 < len(content) <= _ROWS_A_STEP:
            self._undo = [*self._undo[1 - _STEPS :], (operation, content)]
            self._redo.clear()

    def _swap(self, source: list[Step], target: list[Step]) -> str | None:
        if not source:
            return None
        operation, changes = source.pop()
        transaction = Transaction(self.connection, self.device)
        with database.transaction(self.connection):
            for change in reversed(changes):
                _restore(transaction, change)
        target.append((operation, transaction.changes))
        self._tell(operation, transaction.changes, ())
        return operation

    def _tell(self, operation: str, changes: Sequence[Change], events: Sequence[Event]) -> None:
        records = [change.after or change.before for change in changes]
        told = Changes(
            operation=operation,
            decks=any(isinstance(record, DeckRecord) for record in records),
            cards=any(isinstance(record, CardRecord) for record in records),
            settings=any(isinstance(record, Setting) for record in records),
            history=bool(events),
        )
        for listener in self._listeners:
            listener(told)


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
