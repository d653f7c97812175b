"""What a collection file of this version is built of, and making anew what of it is missing."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from functools import cache
from typing import NamedTuple

from flashcards.core.errors import CollectionDamaged
from flashcards.store import migrations

SEARCH = "words"
"""The search index; tables whose names go on from its own hold what it holds."""
FILLED_BY_COPIES = frozenset(
    {"bases", "deck_bases", "mocks", "mock_questions", "drafts", "published", "slips"}
)
"""Tables that nothing else in the file gives."""
_KINDS = ("table", "index", "view", "trigger")


class Part(NamedTuple):
    """A table, index, view or trigger, and the statement that makes it."""

    kind: str
    name: str
    sql: str

    @property
    def is_of_search(self) -> bool:
        """Say whether the search index or a table of it is meant."""
        return self.name.startswith(SEARCH)


def missing(connection: sqlite3.Connection) -> list[Part]:
    """Return what the file lacks; what goes with something that is missing counts, too.

    Tables of the search index count where the index itself is there.
    """
    there = set(connection.execute("SELECT type, name FROM sqlite_schema").fetchall())
    return [
        part
        for part in _parts()
        if (part.kind, part.name) not in there
        and (part.name == SEARCH or not part.is_of_search or ("table", SEARCH) in there)
    ]


def short_tables(connection: sqlite3.Connection) -> list[str]:
    """Return the tables that lack columns: their rows must be read out of the file."""
    return [
        table
        for table, columns in _columns_of_tables().items()
        if (there := _columns(connection, table)) and not columns <= set(there)
    ]


def hides_rows(connection: sqlite3.Connection) -> bool:
    """Say whether the rows cannot be looked at: tables, views or columns are missing."""
    return bool(short_tables(connection)) or any(
        part.kind in ("table", "view") for part in missing(connection)
    )


def rows(connection: sqlite3.Connection, table: str) -> int:
    """Return how many rows a table has; 0 where it is missing."""
    if any(part.name == table for part in missing(connection)):
        return 0
    (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    return count


def make(connection: sqlite3.Connection, parts: Iterable[Part]) -> None:
    """Make what is missing anew, its tables empty; within an open transaction."""
    wanted = list(parts)
    if any(part.is_of_search for part in wanted):
        make_search(connection)
    for kind in _KINDS:
        for part in wanted:
            if part.kind == kind and not part.is_of_search:
                connection.execute(part.sql)


def make_search(connection: sqlite3.Connection) -> None:
    """Put an empty search index in the place of the one that is there, if any."""
    try:
        connection.execute(f"DROP TABLE IF EXISTS {SEARCH}")
    except (sqlite3.DatabaseError, CollectionDamaged):  # it cannot even be opened
        _unhook(connection)
    (search,) = (part for part in _parts() if part.name == SEARCH)
    connection.execute(search.sql)


def fill(connection: sqlite3.Connection, table: str, copy: sqlite3.Connection) -> bool:
    """Take the rows of a table from a copy, as far as they fit; say whether it has the table."""
    columns = [_columns(each, table) for each in (connection, copy)]
    if columns[0] != columns[1]:
        return False
    marks = ", ".join("?" * len(columns[0]))
    for row in copy.execute(f"SELECT * FROM {table}"):
        try:
            connection.execute(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", row)
        except sqlite3.IntegrityError:  # it speaks of something that this file lacks
            continue
    return True


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    rows = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
    return [name for (name,) in rows]


def _unhook(connection: sqlite3.Connection) -> None:
    """Take the search index out of the schema, and its tables, which are common ones from then."""
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("DELETE FROM sqlite_schema WHERE type = 'table' AND name = ?", (SEARCH,))
    connection.execute("PRAGMA writable_schema = RESET")
    for part in _parts():
        if part.is_of_search:
            connection.execute(f"DROP TABLE IF EXISTS {part.name}")


@cache
def _columns_of_tables() -> dict[str, set[str]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrations.migrate(connection, lambda _: None)
        tables = [part for part in _parts() if part.kind == "table" and not part.is_of_search]
        return {part.name: set(_columns(connection, part.name)) for part in tables}


@cache
def _parts() -> tuple[Part, ...]:
    """Return all parts, as the scripts make them in a file that lies in memory."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrations.migrate(connection, lambda _: None)
        rows = connection.execute(
            "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"
        )
        return tuple(Part(*row) for row in rows)
