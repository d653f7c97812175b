"""Numbered scripts that bring a collection file to this version, each in one transaction."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from flashcards.core.errors import CollectionDamaged, CollectionTooNew
from flashcards.store.database import APPLICATION_ID, transaction

NEWEST = 2
"""The version this program writes; a file with a higher one is refused untouched."""
_SCRIPTS = Path(__file__).parent / "scripts"


def migrate(connection: sqlite3.Connection, before: Callable[[int], object]) -> None:
    """Bring the file to NEWEST; *before* is called once with its version, 0 when it is new.

    Raises CollectionTooNew, or CollectionDamaged for an SQLite file that is not a collection.
    """
    version = check(connection)
    if version < NEWEST:
        before(version)
    for number in range(version + 1, NEWEST + 1):
        with transaction(connection):
            for statement in _statements(number):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number}")


def check(connection: sqlite3.Connection) -> int:
    """Return the version of the file, 0 when it is new; raise when it is not ours to open."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if tables and application != APPLICATION_ID:
        raise CollectionDamaged("collection-foreign")
    if version > NEWEST:
        raise CollectionTooNew(version=version, newest=NEWEST)
    if tables and not _has_tables(connection):
        raise CollectionDamaged(detail="schema")
    if version < 0 or (tables and not version):  # a script writes both at once
        raise CollectionDamaged(detail="version")
    if tables and strangers(connection):
        raise CollectionDamaged("collection-foreign")
    return version


def strangers(connection: sqlite3.Connection) -> list[str]:
    """Return the triggers and views that no script of ours made: they would act on our writes."""
    acting = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view')"
    ).fetchall()
    ours = _scripts() if acting else ""
    return [name for name, sql in acting if f"{sql};\n" not in ours]


def _statements(number: int) -> Iterator[str]:
    """Yield the statements of a script; executescript would commit the open transaction."""
    (script,) = _SCRIPTS.glob(f"{number:04}_*.sql")
    statement = ""
    for line in script.read_text(encoding="utf-8").splitlines():
        statement += line + "\n"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _has_tables(connection: sqlite3.Connection) -> bool:
    (count,) = connection.execute(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table'"
        " AND name IN ('facts', 'devices', 'history', 'names', 'decks', 'cards', 'settings')"
    ).fetchone()
    return count == 7


def _scripts() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(_SCRIPTS.glob("*.sql")))
