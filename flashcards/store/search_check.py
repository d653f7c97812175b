"""Does the search index hold what the cards say? It keeps no texts, so it is made once more."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

from flashcards.core.errors import CollectionDamaged
from flashcards.store import card_checks, content

_MADE = "temp.made"
LIKE_SEARCH = (
    "fts5 (front, back, extra, tags, content = '',"
    " detail = column, tokenize = 'unicode61 remove_diacritics 2')"
)
"""What a table is that holds what the search index does."""
UNUSABLE = (CollectionDamaged, sqlite3.OperationalError)
"""What rises where the index itself is damaged: it hides its own tables' damage from SQLite."""


def differences(connection: sqlite3.Connection) -> int:
    """Return how many cards the search index holds otherwise than an index made anew would.

    Every card counts where it cannot be used at all. The new one lies in memory, and is gone
    afterwards.
    """
    is_reading = connection.execute("PRAGMA query_only").fetchone()[0]
    connection.execute("PRAGMA query_only = OFF")  # it forbids temporary tables, too
    try:
        return _compare(connection)
    finally:
        for table in ("made", "made_words", "kept_words"):
            connection.execute(f"DROP TABLE IF EXISTS temp.{table}")
        connection.execute(f"PRAGMA query_only = {is_reading}")


def _compare(connection: sqlite3.Connection) -> int:
    connection.execute(f"CREATE VIRTUAL TABLE {_MADE} USING {LIKE_SEARCH}")
    insert = content.INDEX.replace("INTO words", f"INTO {_MADE}")
    with closing(connection.execute("SELECT name, body FROM cards")) as rows:
        connection.executemany(insert, _entries(rows))
    try:
        return _unlike_made(connection)
    except UNUSABLE:
        (cards,) = connection.execute("SELECT count(*) FROM cards").fetchone()
        return max(1, cards)


def _unlike_made(connection: sqlite3.Connection) -> int:
    (sizes,) = connection.execute(
        "SELECT count(*) FROM (SELECT id FROM ("
        " SELECT id, sz FROM main.words_docsize UNION ALL SELECT id, sz FROM temp.made_docsize)"
        " GROUP BY id HAVING count(*) <> 2 OR min(sz) <> max(sz))"
    ).fetchone()
    return int(_words_differ(connection)) if sizes == 0 else sizes


def _words_differ(connection: sqlite3.Connection) -> bool:
    connection.execute("CREATE VIRTUAL TABLE temp.made_words USING fts5vocab (temp, made, row)")
    connection.execute("CREATE VIRTUAL TABLE temp.kept_words USING fts5vocab (main, words, row)")
    made, kept = (
        connection.execute(f"SELECT term, doc, cnt FROM temp.{table}")
        for table in ("made_words", "kept_words")
    )
    with closing(made), closing(kept):
        return list(made) != list(kept)


def _entries(rows: sqlite3.Cursor) -> Iterator[tuple[object, ...]]:
    for name, body in rows:
        card = card_checks.card_of(body)
        if card is not None:  # else counted as card-unreadable
            yield name, *content.searched(card)
