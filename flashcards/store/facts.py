"""What the collection file says of itself: its device, the version of its caches."""

import sqlite3

from flashcards.store.database import transaction, translated
from flashcards.store.texts import is_text, text_of


def read(connection: sqlite3.Connection, key: str) -> str | None:
    """Return a fact, or None; so it is for one that is no text, which is then made anew."""
    with translated():
        row = connection.execute(
            "SELECT CAST(value AS BLOB) FROM facts WHERE key = ?", (key,)
        ).fetchone()
    return text_of(row[0]) if row else None


def unreadable(connection: sqlite3.Connection) -> list[str]:
    """Return the keys of the facts that are no text; the connection must be lenient."""
    rows = connection.execute("SELECT key, value FROM facts").fetchall()
    return [key for key, value in rows if not (is_text(key) and is_text(value))]


def write(connection: sqlite3.Connection, key: str, value: str) -> None:
    """Keep a fact, in a transaction of its own."""
    with transaction(connection):
        connection.execute("INSERT OR REPLACE INTO facts (key, value) VALUES (?, ?)", (key, value))
