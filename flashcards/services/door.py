"""The door that every write goes through: one transaction, and what it changed."""

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from flashcards.core.model import Event
from flashcards.store import database
from flashcards.store.database import Connection
from flashcards.store.records import Base, CardRecord, Change, DeckRecord, Place, Setting

if TYPE_CHECKING:
    from flashcards.store.transaction import Transaction

Result = TypeVar("Result")
_COLLECTION = "collection.db"
ROWS_IN_MEMORY = 2_000
"""Steps with more changes go into the journal in the collection file."""


class Changes(NamedTuple):
    """What a write touched, for those who show it."""

    operation: str
    decks: bool = False
    cards: bool = False
    settings: bool = False
    history: bool = False


class Written(NamedTuple):
    """A write that was committed: what undoes it, and what to tell of it."""

    operation: str
    told: Changes
    changes: Sequence[Change] = ()
    events: Sequence[Event] = ()
    is_journalled: bool = False


class Door(NamedTuple):
    """A connection that may write, in the thread that opened it."""

    folder: Path
    device: str
    connection: Connection

    def write(
        self,
        operation: str,
        work: Callable[["Transaction"], Result],
        about: Mapping[str, object] | None = None,
        *,
        is_undo: bool = False,
    ) -> tuple[Result, Written]:
        """Do *work* in one transaction and return its result and what it wrote.

        With *about*, which the journal keeps, it can be undone from there; so can any large step
        unless it *is_undo* itself.
        """
        from flashcards.store.journal import Journal  # a start that only reads needs neither
        from flashcards.store.transaction import Transaction

        with database.transaction(self.connection):
            journal = None if about is None else Journal(self.connection, operation, about)
            transaction = Transaction(self.connection, self.device, journal)
            result = work(transaction)
            changes = _content(transaction.changes)
            if len(changes) > ROWS_IN_MEMORY and not is_undo:
                journal = Journal(self.connection, operation, {})
                for change in changes:
                    journal.note(change)
            if journal is not None:
                journal.finish()
        is_journalled = journal is not None and journal.is_used
        return result, Written(
            operation=operation,
            told=_told(operation, transaction),
            changes=() if is_journalled else changes,
            events=() if is_journalled else transaction.events,
            is_journalled=is_journalled,
        )


@contextmanager
def beside(folder: Path, device: str, *, is_settled: bool = True) -> Generator[Door]:
    """Yield a door of its own for a job in another thread.

    The process must hold the collection, and write through no other door meanwhile. Without
    *is_settled* the caller calls ``settle`` once the learner knows what the job came to: what
    cannot be stopped, the commit, is then half as long.
    """
    with beside_file(folder / _COLLECTION, device) as door:
        yield door
        if is_settled:
            database.checkpoint(door.connection)


def settle(folder: Path) -> None:
    """Take what a job wrote from the log into the file, in whatever thread."""
    with closing(database.open_logger(folder / _COLLECTION)) as connection:
        database.checkpoint(connection)


@contextmanager
def beside_file(path: Path, device: str) -> Generator[Door]:
    """Yield a door to the collection file *path*, which nobody else writes."""
    connection = database.open_logger(path)
    try:
        yield Door(folder=path.parent, device=device, connection=connection)
    finally:
        connection.close()


def _content(changes: Sequence[Change]) -> list[Change]:
    """Return the changes that undo takes back: settings have their own screen."""
    return [each for each in changes if not isinstance(each.after or each.before, Setting)]


def _told(operation: str, transaction: "Transaction") -> Changes:
    touched = transaction.touched
    return Changes(
        operation=operation,
        decks=DeckRecord in touched,
        cards=bool(touched & {CardRecord, Place, Base}),
        settings=Setting in touched,
        history=bool(transaction.events),
    )
