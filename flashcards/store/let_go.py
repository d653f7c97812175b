"""Which answers a person let go of, when an older copy took the collection's place.

The log and other copies hold them still; a repair must not bring them back.
"""

import json
import sqlite3
from collections.abc import Callable, Mapping

from flashcards.core.model import Event
from flashcards.store import facts

_FACT = "let-go"
Spans = Mapping[str, tuple[int, int]]
"""Of each device the first and the last number."""


def note(connection: sqlite3.Connection, spans: Spans) -> None:
    """Keep what was let go of, within an open transaction."""
    kept = [*_noted(connection), *((device, a, b) for device, (a, b) in spans.items())]
    connection.execute(
        "INSERT OR REPLACE INTO facts (key, value) VALUES (?, ?)",
        (_FACT, json.dumps(sorted(set(kept)))),
    )


def is_let_go(connection: sqlite3.Connection) -> Callable[[Event], bool]:
    """Return what says of an event whether it was let go of."""
    noted = _noted(connection)
    return lambda event: any(
        event.device == device and first <= event.seq <= last for device, first, last in noted
    )


def _noted(connection: sqlite3.Connection) -> list[tuple[str, int, int]]:
    try:
        found = json.loads(facts.read(connection, _FACT) or "[]")
        return [(str(device), int(first), int(last)) for device, first, last in found]
    except (ValueError, TypeError, RecursionError):
        return []
