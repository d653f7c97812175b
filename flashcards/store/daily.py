"""How many answers each day had: the daily counts, written with the events that they count."""

import sqlite3
from collections import Counter
from collections.abc import Iterable

from flashcards.core.fold import Tally
from flashcards.store import names


def count(connection: sqlite3.Connection, tallies: Iterable[Tally], sign: int) -> None:
    """Add answers to the daily counts, or with *sign* -1 take them out."""
    counts: Counter[tuple[object, ...]] = Counter()
    spent: Counter[tuple[object, ...]] = Counter()
    for tally in tallies:
        key = (tally.day, tally.hour, tally.home, tally.domain, tally.answer, int(tally.grade))
        counts[key] += sign
        spent[key] += sign * tally.milliseconds
    for key, n in counts.items():
        _add(connection, key, n, spent[key])


def _add(
    connection: sqlite3.Connection, key: tuple[object, ...], n: int, milliseconds: int
) -> None:
    day, hour, home, domain, answer, grade = key
    row = (
        day,
        hour,
        names.ensure_label(connection, str(home)),
        names.ensure_label(connection, str(domain)),
        answer,
        grade,
    )
    connection.execute(
        "INSERT INTO daily (day, hour, deck, domain, class, grade, n, milliseconds)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET n = n + excluded.n,"
        " milliseconds = milliseconds + excluded.milliseconds",
        (*row, n, milliseconds),
    )
    if n < 0:
        connection.execute(
            "DELETE FROM daily WHERE n = 0 AND day = ? AND hour = ? AND deck = ? AND domain = ?"
            " AND class = ? AND grade = ?",
            row,
        )
