"""Today's plan toward an exam, kept so that it stays the same all day: a cache of the planner."""

import json
import sqlite3

from flashcards.core.model import Day


def kept_plan(connection: sqlite3.Connection, day: Day) -> dict[str, object] | None:
    """Return the plan that was kept for *day*, as JSON values, or None."""
    row = connection.execute("SELECT body FROM plan WHERE day = ?", (day,)).fetchone()
    return json.loads(row[0]) if row else None


def keep_plan(connection: sqlite3.Connection, day: Day, body: str) -> None:
    """Keep the plan of *day*, JSON text, in place of every other; within an open transaction."""
    connection.execute("DELETE FROM plan")
    connection.execute("INSERT INTO plan (day, body) VALUES (?, ?)", (day, body))
