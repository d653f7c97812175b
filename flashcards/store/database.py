"""The collection file as SQLite sees it: opening, settings, transactions, errors made ours."""

import sqlite3
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread
from typing import Any

from flashcards.core.errors import (
    Cancelled,
    CollectionBusy,
    CollectionDamaged,
    CollectionError,
    CollectionUnwritable,
)
from flashcards.core.progress import Progress

Connection = sqlite3.Connection
"""What the floors above pass on without looking inside."""
APPLICATION_ID = 0x464C4344
"""'FLCD', in the file's header: tells a collection from any other SQLite file."""
_BUSY_SECONDS = 5
_CACHE_KIBIBYTES = 32_000
_STEPS_BETWEEN_QUESTIONS = 100_000
"""Of SQLite's virtual machine: some milliseconds."""
_SECONDS_BETWEEN_QUESTIONS = 0.05
_ROWS_AT_ONCE = 20
"""Taken out of SQLite while rows are gone through one by one."""
_JOURNAL_BYTES = 16 * 1024 * 1024

_ERRORS: dict[int, type[CollectionError]] = {
    sqlite3.SQLITE_BUSY: CollectionBusy,
    sqlite3.SQLITE_LOCKED: CollectionBusy,
    sqlite3.SQLITE_CORRUPT: CollectionDamaged,
    sqlite3.SQLITE_NOTADB: CollectionDamaged,
    sqlite3.SQLITE_READONLY: CollectionUnwritable,
    sqlite3.SQLITE_FULL: CollectionUnwritable,
    sqlite3.SQLITE_IOERR: CollectionUnwritable,
    sqlite3.SQLITE_CANTOPEN: CollectionUnwritable,
    sqlite3.SQLITE_PERM: CollectionUnwritable,
}
"""What the user can mend, by primary result code; other errors of SQLite are bugs and rise."""
_NO_COLUMN = " has no column named "
_DAMAGE = (
    "Could not decode to UTF-8",
    "malformed JSON",
    "no such table",
    "no such column",
    "vtable constructor failed",
    "invalid fts5 file format",
    "cannot store",  # in a column of another type: the value came from damage
    "integer overflow",
)
"""How texts and tables of the file that are none are called, with no code of their own."""


def open_or_make(path: Path) -> sqlite3.Connection:
    """Return ``open_writer`` of a file that is made where it is missing."""
    return _writer(path, "rwc")


def open_writer(path: Path) -> sqlite3.Connection:
    """Return the one connection that writes to a file that is there.

    WAL with synchronous=FULL: a commit that returned survives a power cut. Where a network folder
    refuses WAL the journal becomes DELETE with synchronous=EXTRA.
    """
    return _writer(path, "rw")


def open_reader(path: Path) -> sqlite3.Connection:
    """Return a connection that cannot write, for another thread or process."""
    with translated():
        connection = _connect(path, "ro")
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Generator[None]:
    """Commit what the block wrote, or roll all of it back and let the error rise.

    Raises CollectionUnwritable where the file is no longer where it was opened: SQLite would write
    on, into one that nobody finds again.
    """
    with translated():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            _require_in_place(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def open_logger(path: Path) -> sqlite3.Connection:
    """Return a writer whose commits go to the log alone, until ``checkpoint``."""
    connection = open_writer(path)
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    return connection


def checkpoint(connection: sqlite3.Connection) -> None:
    """Take the log into the file, as far as nobody else needs it.

    What is committed is on disk in either place, so that nothing is lost where this fails.
    """
    with suppress(CollectionError):
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


@contextmanager
def translated() -> Generator[None]:
    """Turn SQLite's errors that the user can mend into ours."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if (ours := _ours(error)) is None:
            raise
        raise ours from error


@contextmanager
def stoppable(connection: sqlite3.Connection, progress: Progress) -> Generator[None]:
    """Let *progress* stop even a single long statement: it is called with 0 of 0 meanwhile."""
    stopped: list[Cancelled] = []

    def ask() -> int:
        try:
            progress(0, 0)
        except Cancelled as cancelled:
            stopped.append(cancelled)
        return bool(stopped)

    connection.set_progress_handler(ask, _STEPS_BETWEEN_QUESTIONS)
    try:
        yield
    except sqlite3.OperationalError:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def patiently(connection: sqlite3.Connection, statement: str, progress: Progress) -> Any:
    """Return the first row of a *statement* that SQLite does in one breath, such as a check.

    It runs in a thread of its own, which *connection* must allow, while *progress* is asked, and
    may stop it, many times a second.
    """
    found: list[Any] = []

    def run() -> None:
        try:
            found.append(connection.execute(statement).fetchone())
        except sqlite3.Error as error:
            found.append(error)

    thread = Thread(target=run)
    thread.start()
    try:
        while thread.is_alive():
            progress(0, 0)
            thread.join(_SECONDS_BETWEEN_QUESTIONS)
    finally:
        while thread.is_alive():
            connection.interrupt()
            thread.join(_SECONDS_BETWEEN_QUESTIONS)
    if isinstance(found[0], sqlite3.Error):
        raise found[0]
    return found[0]


class _Cursor(sqlite3.Cursor):
    """Tells damage by our own errors also where it is met some rows later."""

    def fetchone(self) -> Any:
        try:
            return super().fetchone()
        except sqlite3.DatabaseError as error:
            raise (_ours(error) or error) from error

    def fetchall(self) -> list[Any]:
        try:
            return super().fetchall()
        except sqlite3.DatabaseError as error:
            raise (_ours(error) or error) from error

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except sqlite3.DatabaseError as error:
            raise (_ours(error) or error) from error

    def __iter__(self) -> Any:
        with translated():
            while rows := self.fetchmany(_ROWS_AT_ONCE):
                yield from rows


class _Connection(sqlite3.Connection):
    """A connection whose reads, too, tell damage and lost disks by our own errors.

    *opened* is where a writer found its file, and which file that was.
    """

    opened: tuple[Path, tuple[int, int] | None] | None = None

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        try:
            return self.cursor(_Cursor).execute(sql, parameters)
        except sqlite3.DatabaseError as error:
            raise (_ours(error) or error) from error


def _ours(error: sqlite3.DatabaseError) -> CollectionError | None:
    """Return what the user can mend about *error*, or None for a bug."""
    if str(error).startswith(_DAMAGE) or _NO_COLUMN in str(error):
        return CollectionDamaged(detail=str(error))
    kind = _ERRORS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return kind(detail=getattr(error, "sqlite_errorname", str(error))) if kind else None


def _writer(path: Path, mode: str) -> sqlite3.Connection:
    with translated():
        connection = _connect(path, mode)
        (journal,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
        connection.execute(f"PRAGMA synchronous = {'FULL' if journal == 'wal' else 'EXTRA'}")
        connection.execute("PRAGMA wal_autocheckpoint = 1000")
        connection.opened = path, _identity(path)
        return connection


def _require_in_place(connection: sqlite3.Connection) -> None:
    if not isinstance(connection, _Connection) or connection.opened is None:
        return
    path, identity = connection.opened
    if _identity(path) != identity:
        raise CollectionUnwritable("collection-moved", folder=str(path.parent))


def _identity(path: Path) -> tuple[int, int] | None:
    """Return which file bears a name, or None; on Windows an open one cannot be replaced."""
    try:
        status = path.stat()
    except OSError:
        return None
    return (0, 0) if sys.platform == "win32" else (status.st_dev, status.st_ino)


def _connect(path: Path, mode: str) -> _Connection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlite3.connect(
        uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS, factory=_Connection
    )
    for setting in (
        "foreign_keys = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        f"busy_timeout = {_BUSY_SECONDS * 1000}",
        "temp_store = MEMORY",
        f"cache_size = -{_CACHE_KIBIBYTES}",
        "mmap_size = 0",
        f"journal_size_limit = {_JOURNAL_BYTES}",
    ):
        connection.execute(f"PRAGMA {setting}")
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync = ON")
    return connection
