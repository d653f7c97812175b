"""What the collection file says of itself: its device, the version of its caches."""

import sqlite3

from flashcards.store.database import transaction, translated


def read(connection: sqlite3.Connection, key: str) -> str | None:
    """Return a fact, or None."""
    with translated():
        row = connection.execute("SELECT value FROM facts WHERE key = ?", (key,)).fetchone()
    return row[0] if row else None


def write(connection: sqlite3.Connection, key: str, value: str) -> None:
    """Keep a fact, in a transaction of its own."""
    with transaction(connection):
        connection.execute("INSERT OR REPLACE INTO facts (key, value) VALUES (?, ?)", (key, value))
