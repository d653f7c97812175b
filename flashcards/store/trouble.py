"""Cards that were forgotten often, and at how many lapses a person chose to keep them."""

import sqlite3

from flashcards.core.model import Day, DeckId, Kind, NameId, Part
from flashcards.core.trouble import FIRST

Lapsed = list[tuple[NameId, Part, int]]


def lapsed(connection: sqlite3.Connection) -> Lapsed:
    """Return the studied units with so many lapses that they may be trouble, most lapses first."""
    rows = connection.execute(
        f"SELECT name, part, lapses FROM memory WHERE lapses >= {FIRST} AND held = 0"
        " ORDER BY lapses DESC, name, part"
    )
    return [(NameId(name), Part(part), lapses) for name, part, lapses in rows]


def at_rest(connection: sqlite3.Connection, deck: DeckId, today: Day) -> list[NameId]:
    """Return the cards of a deck that rest on a day, until then or until they are woken."""
    rows = connection.execute(
        "SELECT flags.name FROM flags JOIN cards ON cards.name = flags.name"
        " WHERE cards.deck = (SELECT id FROM deck_names WHERE name = ?)"
        " AND cards.status = 'active'"
        " AND flags.resting = 1 AND (flags.wake IS NULL OR flags.wake > ?)",
        (deck, today),
    )
    return [NameId(name) for (name,) in rows]


def resting_count(connection: sqlite3.Connection) -> int:
    """Return how many cards rest until they are woken."""
    (count,) = connection.execute(
        "SELECT count(*) FROM flags JOIN cards ON cards.name = flags.name"
        " WHERE flags.resting = 1 AND flags.wake IS NULL"
    ).fetchone()
    return count


def kept_at(connection: sqlite3.Connection, name: NameId, part: Part) -> int | None:
    """Return at how many lapses a unit was last kept as it is, or None."""
    if not connection.execute(
        "SELECT 1 FROM history WHERE name = ? AND part = ? AND kind = ? LIMIT 1",
        (name, part, Kind.KEPT),
    ).fetchone():
        return None
    from flashcards.store import history  # few cards were ever kept as they are

    for event in reversed(history.of_part(connection, name, part)):
        lapses = event.get("lapses")
        if event.kind == Kind.KEPT and isinstance(lapses, int):
            return lapses
    return None
