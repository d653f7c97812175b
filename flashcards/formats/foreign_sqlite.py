"""SQLite files of strangers: read with everything off that could act, and small ones written.

The only module outside the store that speaks SQL; what it opens is never the collection.
"""

import errno
import sqlite3
import tempfile
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from flashcards.core.errors import Cancelled, FileRefused, problem
from flashcards.core.progress import Progress, unwatched

_MAGIC = b"SQLite format 3\x00"
_LONGEST_VALUE = 64 * 2**20
_LONGEST_SQL = 100_000
_STEPS = 100_000
_PIECE = 2**24
_SECONDS = 120.0
_CACHE_KIBIBYTES = 32_000
_ALLOWED = {
    sqlite3.SQLITE_SELECT,
    sqlite3.SQLITE_READ,
    sqlite3.SQLITE_FUNCTION,
    sqlite3.SQLITE_RECURSIVE,
}
_BROKEN = (sqlite3.Error, RecursionError, ValueError, OverflowError, TypeError, OSError)
_CHECK = "PRAGMA quick_check(1)"
Value = str | int | float | bytes | None
Row = tuple[Value, ...]


class ForeignDatabase:
    """A database of another program, open for reading plain tables."""

    def __init__(self, connection: sqlite3.Connection, guard: "_Guard") -> None:
        self._connection = connection
        self._guard = guard

    def rows(self, statement: str) -> Iterator[Row]:
        """Yield the rows of a SELECT; raises FileRefused where the file is damaged."""
        with self._guard.refusing():
            yield from self._connection.execute(statement)

    def columns(self, table: str) -> tuple[str, ...]:
        """Return the names of a table's columns, none where there is no such table."""
        names = self.rows(f"SELECT name FROM pragma_table_xinfo('{table}')")  # noqa: S608 - ours
        return tuple(str(name) for (name,) in names)


class _Guard:
    """Watches the time that statements take, and whether the user wants to stop."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._end = time.monotonic() + _SECONDS
        self._cancelled: Cancelled | None = None

    def __call__(self) -> bool:
        """Say whether SQLite must stop."""
        try:
            self._progress(0, 0)
        except Cancelled as cancelled:
            self._cancelled = cancelled
            return True
        return time.monotonic() > self._end

    @contextmanager
    def refusing(self) -> Generator[None]:
        """Refuse the file for whatever SQLite finds wrong with it."""
        try:
            yield
        except (Cancelled, FileRefused):
            raise
        except _BROKEN as error:
            if self._cancelled is not None:
                raise self._cancelled from error
            raise _refused("damaged") from error


@contextmanager
def opened(data: bytes, progress: Progress = unwatched) -> Generator[ForeignDatabase]:
    """Open the database in *data* for as long as the block runs; refuse it where it could act."""
    if not data.startswith(_MAGIC):
        raise _refused("damaged")
    with tempfile.TemporaryDirectory(prefix="flashcards-") as folder:
        path = Path(folder) / "foreign.db"
        _write(path, data, progress)
        del data  # large, and on the disk now
        guard = _Guard(progress)
        with guard.refusing():
            connection = sqlite3.connect(
                f"{path.as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None
            )
        try:
            with guard.refusing():
                _disarm(connection, guard)
            yield ForeignDatabase(connection, guard)
        finally:
            connection.close()


def write(
    path: Path,
    schema: str,
    tables: Iterable[tuple[str, Iterable[Sequence[Value]]]],
    indexes: str,
) -> None:
    """Write a new database: its tables, each filled in turn, then their *indexes*.

    Raises OSError where there is no room for it.
    """
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = OFF")  # half a file is thrown away
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIBIBYTES}")
        connection.executescript(schema)
        connection.execute("BEGIN")
        for table, rows in tables:
            columns = connection.execute("SELECT count(*) FROM pragma_table_info(?)", (table,))
            marks = ", ".join("?" * columns.fetchone()[0])
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608
        connection.execute("COMMIT")
        connection.executescript(indexes)
    except sqlite3.OperationalError as error:
        raise OSError(errno.EIO, str(error)) from error
    finally:
        connection.close()


def _write(path: Path, data: bytes, progress: Progress) -> None:
    with path.open("xb") as file:
        for start in range(0, len(data), _PIECE):
            progress(start, len(data))
            file.write(data[start : start + _PIECE])


def _disarm(connection: sqlite3.Connection, guard: Callable[[], bool]) -> None:
    connection.set_progress_handler(guard, _STEPS)
    connection.text_factory = _text
    connection.create_collation("unicase", _compare)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, _LONGEST_SQL)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    for setting in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "query_only=ON"):
        connection.execute(f"PRAGMA {setting}")
    _refuse_active(connection)
    if connection.execute(_CHECK).fetchone() != ("ok",):
        raise _refused("damaged")
    connection.set_authorizer(_authorize)


def _refuse_active(connection: sqlite3.Connection) -> None:
    """Refuse triggers, views, virtual tables and computed columns: nothing here may run."""
    tables: list[str] = []
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master"):
        if kind in ("trigger", "view") or "virtual table" in str(sql or "")[:400].casefold():
            raise _refused("active-schema")
        if kind == "table":
            tables.append(str(name))
    hidden = "SELECT count(*) FROM pragma_table_xinfo(?) WHERE hidden > 0"
    if any(connection.execute(hidden, (table,)).fetchone() != (0,) for table in tables):
        raise _refused("unknown-schema")


def _authorize(action: int, one: str | None, *_others: str | None) -> int:
    if action in _ALLOWED or (action == sqlite3.SQLITE_PRAGMA and one == "table_xinfo"):
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def _text(value: bytes) -> str:
    return value.decode("utf-8", "replace")


def _compare(one: str, other: str) -> int:
    left, right = one.casefold(), other.casefold()
    return (left > right) - (left < right)


def _refused(code: str) -> FileRefused:
    return FileRefused([problem(code)])
