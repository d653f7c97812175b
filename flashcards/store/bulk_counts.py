"""The counts of a deck that many cards join: worked out once, not at each row."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager

MANY = 5_000
_AT_EACH_ROW = ("card_joins_its_deck", "part_is_counted")


@contextmanager
def counted_once(connection: sqlite3.Connection, deck: int, count: int) -> Generator[None]:
    """Count the cards of *deck* after the block, in which *count* cards join it.

    The triggers that count row by row are away meanwhile: a tenth of the time of a large import.
    They come back in the same transaction, or with its end.
    """
    if count < MANY:
        yield
        return
    found = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name IN (?, ?)",
        _AT_EACH_ROW,
    ).fetchall()
    for name, _ in found:
        connection.execute(f"DROP TRIGGER {name}")
    yield
    for _, statement in found:
        connection.execute(statement)
    connection.execute(
        "INSERT OR REPLACE INTO deck_counts SELECT * FROM deck_recount WHERE deck = ?", (deck,)
    )
