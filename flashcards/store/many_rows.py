"""Many rows written by few statements."""

import sqlite3
from collections.abc import Sequence
from itertools import chain

_AT_ONCE = 50
"""Rows a statement; the values of fifty are few enough for the oldest SQLite."""


def insert_rows(
    connection: sqlite3.Connection, into: str, marks: str, rows: Sequence[Sequence[object]]
) -> None:
    """Write *rows* into the table and columns *into*; *marks* are the values of one row.

    A statement works out anew what its checks look into, so that each row by itself costs twice.
    """
    whole = _statement(into, marks, _AT_ONCE)
    for start in range(0, len(rows), _AT_ONCE):
        chunk = rows[start : start + _AT_ONCE]
        statement = whole if len(chunk) == _AT_ONCE else _statement(into, marks, len(chunk))
        connection.execute(statement, list(chain.from_iterable(chunk)))


def _statement(into: str, marks: str, count: int) -> str:
    return f"INSERT INTO {into} VALUES {', '.join([marks] * count)}"
