"""Cards to study beyond the plan: ahead of their day, starred, or firm enough for a warm-up."""

import json
import sqlite3
from collections.abc import Sequence

from flashcards.core.model import Day, NameId, Part

Keys = list[tuple[NameId, Part]]


def ahead(connection: sqlite3.Connection, today: Day, limit: int) -> Keys:
    """Return the units that come soonest after *today* and were not answered on it."""
    return _keys(
        connection,
        "SELECT name, part FROM memory WHERE show > ?1 AND last < ?1 ORDER BY show, name LIMIT ?2",
        (today, limit),
    )


def starred(connection: sqlite3.Connection, today: Day, limit: int) -> Keys:
    """Return the starred units that were met, the one seen longest ago first."""
    return _keys(
        connection,
        "SELECT memory.name, memory.part FROM flags JOIN memory ON memory.name = flags.name"
        " WHERE flags.starred = 1 AND memory.due IS NOT NULL AND memory.held = 0"
        " AND coalesce(memory.wake, 0) <= ?1 ORDER BY memory.last, memory.name LIMIT ?2",
        (today, limit),
    )


def firm(connection: sqlite3.Connection, today: Day, limit: int) -> Keys:
    """Return the units that are known best, none on a hard topic and no scenario."""
    return _keys(
        connection,
        "SELECT memory.name, memory.part FROM memory JOIN cards ON cards.name = memory.name"
        " WHERE memory.due IS NOT NULL AND memory.held = 0 AND memory.repeat = 0"
        " AND coalesce(memory.wake, 0) <= ?1 AND cards.sensitivity = ''"
        " AND cards.kind <> 'scenario'"
        " ORDER BY memory.interval DESC, memory.lapses, memory.name LIMIT ?2",
        (today, limit),
    )


def waiting(connection: sqlite3.Connection, today: Day, names: Sequence[NameId]) -> Keys:
    """Return the units of these cards that are to be reviewed on *today* or were never met."""
    return _keys(
        connection,
        "SELECT memory.name, memory.part FROM json_each(?2) AS asked"
        " JOIN memory ON memory.name = asked.value"
        " WHERE memory.held = 0 AND coalesce(memory.wake, 0) <= ?1"
        " AND (memory.due IS NULL OR memory.show <= ?1) ORDER BY asked.key, memory.part",
        (today, json.dumps(names)),
    )


def _keys(connection: sqlite3.Connection, statement: str, values: tuple[int, object]) -> Keys:
    return [(NameId(n), Part(part)) for n, part in connection.execute(statement, values)]
