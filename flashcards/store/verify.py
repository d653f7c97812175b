"""Is the collection what its history says? Checks that change nothing."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator

from flashcards.core.errors import CollectionDamaged
from flashcards.core.fold import fold
from flashcards.core.lines import to_line
from flashcards.core.model import NameId, Part
from flashcards.store import history, queries
from flashcards.store.database import translated


def digest(connection: sqlite3.Connection) -> str:
    """Return the SHA-256 of what the collection means.

    It covers content, the history that counts (without device, number and clock), memory and study
    settings; caches, undo journal, voided answers and row numbers do not change it.
    """
    total = hashlib.sha256()
    for line in _meaning(connection):
        total.update(line.encode())
        total.update(b"\n")
    return total.hexdigest()


def memories_unlike_history(connection: sqlite3.Connection) -> int:
    """Return how many card parts have another memory or forecast than their history gives."""
    parts = connection.execute(
        "SELECT name, part FROM memory WHERE due IS NOT NULL"
        " UNION SELECT name, part FROM history WHERE kind IN ('answered', 'placed')"
    ).fetchall()
    return sum(not _agrees(connection, NameId(name), Part(part)) for name, part in parts)


def counts_unlike_history(connection: sqlite3.Connection) -> int:
    """Return how many daily counts differ from a recount of the history."""
    wanted: dict[tuple[object, ...], list[int]] = {}
    for name, part in connection.execute("SELECT DISTINCT name, part FROM history").fetchall():
        for tally in fold(history.of_part(connection, name, part)).tallies:
            key = (tally.day, tally.hour, tally.home, tally.domain, tally.answer, int(tally.grade))
            count = wanted.setdefault(key, [0, 0])
            count[0] += 1
            count[1] += tally.milliseconds
    rows = connection.execute(
        "SELECT day, hour, homes.text, domains.text, class, grade, n, milliseconds FROM daily"
        " JOIN labels AS homes ON homes.id = daily.deck"
        " JOIN labels AS domains ON domains.id = daily.domain"
    )
    found = {tuple(row[:6]): list(row[6:]) for row in rows}
    return sum(wanted.get(key) != found.get(key) for key in wanted.keys() | found.keys())


def counts_unlike_cards(connection: sqlite3.Connection) -> int:
    """Return how many days' reviews and decks' cards are counted otherwise than a recount does."""
    tables = (("day_counts", "day_recount", 3), ("deck_counts", "deck_recount", 1))
    unlike = 0
    for kept, recount, keys in tables:
        found, wanted = (_counted(connection, table, keys) for table in (kept, recount))
        unlike += sum(found.get(key) != wanted.get(key) for key in found.keys() | wanted.keys())
    return unlike


def is_sound(connection: sqlite3.Connection) -> bool:
    """Say whether SQLite itself finds the file whole."""
    try:
        with translated():
            (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    except CollectionDamaged:
        return False
    return found == "ok" and broken is None


def _counted(
    connection: sqlite3.Connection, table: str, keys: int
) -> dict[tuple[object, ...], tuple[object, ...]]:
    """Return the counts of a table by its first columns; rows that count nothing are as none."""
    rows = connection.execute(f"SELECT * FROM {table}")
    return {row[:keys]: row[keys:] for row in rows if any(row[keys:])}


def _agrees(connection: sqlite3.Connection, name: NameId, part: Part) -> bool:
    state = fold(history.of_part(connection, name, part))
    return (
        queries.memory(connection, name, part) == state.memory
        and queries.forecast(connection, name, part) == state.forecast
    )


def _meaning(connection: sqlite3.Connection) -> Iterator[str]:
    yield from _texts(
        connection,
        "SELECT deck_names.name, state, position, body FROM decks"
        " JOIN deck_names ON deck_names.id = decks.id ORDER BY lower(deck_names.name)",
    )
    yield from _texts(
        connection,
        "SELECT origins.name, names.card, homes.name, position, body FROM cards"
        " JOIN names ON names.id = cards.name"
        " JOIN deck_names AS origins ON origins.id = names.deck"
        " JOIN deck_names AS homes ON homes.id = cards.deck"
        " ORDER BY lower(origins.name), lower(names.card)",
    )
    yield from sorted(_without_author(connection))
    yield from _texts(
        connection,
        "SELECT lower(deck_names.name), lower(names.card), part, repetition, interval, easiness,"
        " due, last, lapses, repeat FROM memory"
        " JOIN names ON names.id = memory.name JOIN deck_names ON deck_names.id = names.deck"
        " WHERE due IS NOT NULL ORDER BY 1, 2, part",
    )
    yield from _texts(connection, "SELECT key, value FROM settings ORDER BY key")


def _without_author(connection: sqlite3.Connection) -> Iterator[str]:
    for event in history.unvoided(history.everything(connection)):
        fields = json.loads(to_line(event))
        for key in ("device", "seq", "clock"):
            del fields[key]
        fields["deck"], fields["card"] = event.deck.casefold(), event.card.casefold()
        yield json.dumps(fields, sort_keys=True)


def _texts(connection: sqlite3.Connection, statement: str) -> Iterator[str]:
    for row in connection.execute(statement):
        yield json.dumps(row, ensure_ascii=False)
