"""Rows of a damaged table by ranges of its key: a range that cannot be read is halved.

In the end only the keys that are lost are left.
"""

import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

from flashcards.core.errors import CollectionDamaged

AT_ONCE = 2_000
"""Rows that one read asks for."""
NOT_READABLE = (sqlite3.DatabaseError, CollectionDamaged)
"""What rises where a page is damaged."""
_LEAST_ROW = 24
"""Bytes that no row of a numbered table is shorter than: how many there can be at most."""
_SPARSE = 16
"""How many times more keys than rows are believed: beyond, the largest key itself is damaged."""
Row = tuple[Any, ...]


def ranges(
    between: Callable[[int, int], list[Row]], at: int, most: int, tear: Callable[[], None]
) -> Iterator[Row]:
    """Yield the rows that *between* gives, whose key is at place *at*; halve what fails."""
    waiting = [(0, most)]
    while waiting:
        low, high = waiting.pop()
        try:
            rows = between(low, high)
        except NOT_READABLE:
            tear()
            if low < high:
                middle = (low + high) // 2
                waiting += [(middle + 1, high), (low, middle)]
            continue
        yield from rows
        if len(rows) == AT_ONCE:
            waiting.append((rows[-1][at] + 1, high))


def most_of(old: sqlite3.Connection, table: str, key: str, where: str) -> int:
    """Return the largest key that there can be: from the table, else an index, else by its size.

    Without an end the search behind a damaged last page would never come to one.
    """
    (pages,) = old.execute("PRAGMA page_count").fetchone()
    (size,) = old.execute("PRAGMA page_size").fetchone()
    rows = pages * size // _LEAST_ROW
    for index in ("", *_indexes(old, table)):
        by = f" INDEXED BY {index}" if index else ""
        try:
            (most,) = old.execute(f"SELECT max({key}) FROM {table}{by}{where}").fetchone()
        except NOT_READABLE:
            continue
        if isinstance(most, int):
            return min(most, rows * _SPARSE)
    return rows


def _indexes(old: sqlite3.Connection, table: str) -> list[str]:
    rows = old.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?", (table,)
    )
    return [name for (name,) in rows]
