"""Mends what checks.py finds, within one open transaction; nothing of a sound history is touched.

Caches are made anew. An event goes only where its checksum fails, and comes back where a copy or
the monthly log has it whole.
"""

import sqlite3
from collections.abc import Iterable
from contextlib import closing

from flashcards.core.errors import CollectionDamaged
from flashcards.core.model import DeckId
from flashcards.core.progress import Progress, unwatched
from flashcards.store import (
    bulk,
    caches,
    checks,
    content_repair,
    facts,
    found_names,
    gone_cards,
    history_repair,
    journal,
    journal_check,
    kept_texts,
    plans,
    schema,
    shortfall,
)
from flashcards.store.database import transaction
from flashcards.store.spare import Spare

_PLACES = (
    "UPDATE memory SET held = 1, show = NULL WHERE name NOT IN (SELECT name FROM cards)"
    " AND (held = 0 OR show IS NOT NULL)"
)


def mend(
    connection: sqlite3.Connection, spare: Spare, progress: Progress = unwatched
) -> list[DeckId]:
    """Bring the open collection to a state in which checks find nothing; return the decks touched.

    Each step stands on those before it: rows have their names, then events and cards are whole,
    then what both give is made of them.
    """
    mend_schema(connection, spare)
    connection.execute("DELETE FROM day_counts")  # counted anew at the end, from rows that can be
    drop_keys(connection, "facts", facts.unreadable(connection))
    found_names.find_names(connection, spare)
    gone_cards.bring_back(connection, spare)
    is_short = shortfall.is_short(connection, progress)
    mend_names(connection)
    history_repair.mend_history(connection, spare, progress, is_short=is_short)
    connection.execute(f"UPDATE decks SET state = 'studied' WHERE {checks.OUT_OF_RANGE['decks']}")
    content_repair.mend_content(connection, spare, progress)
    mend_journal(connection)
    mend_caches(connection, progress)
    rows = connection.execute(
        "SELECT deck_names.name FROM decks JOIN deck_names ON deck_names.id = decks.id"
    )
    return [DeckId(name) for (name,) in rows]


def mend_indexes(connection: sqlite3.Connection) -> None:
    """Make every index anew from its table."""
    with transaction(connection):
        connection.execute("REINDEX")


def mend_schema(connection: sqlite3.Connection, spare: Spare) -> None:
    """Make missing parts of the file anew; what nothing else gives is filled from a copy."""
    parts = schema.missing(connection)
    schema.make(connection, parts)
    for table in {part.name for part in parts} & schema.FILLED_BY_COPIES:
        with closing(spare.copies()) as copies:
            any(schema.fill(connection, table, copy) for copy in copies)


def drop_keys(connection: sqlite3.Connection, table: str, keys: Iterable[str]) -> None:
    """Drop rows by keys that were read leniently, and may be no text."""
    connection.executemany(
        f"DELETE FROM {table} WHERE CAST(key AS BLOB) = ?",
        [(key.encode("utf-8", "surrogateescape"),) for key in keys],
    )


def mend_names(connection: sqlite3.Connection) -> None:
    """Let nothing stand alone that another row gives its meaning."""
    for code in ("base-without-card", "flag-without-name", "memory-without-name"):
        connection.execute(f"DELETE FROM {checks.ORPHANS[code]}")
    for code in ("question-without-exam", "card-without-name", "deck-base-without-deck"):
        connection.execute(f"DELETE FROM {checks.ORPHANS[code]}")
    connection.executemany(
        "DELETE FROM mock_questions WHERE mock = ? AND place = ?",
        kept_texts.questions_without_body(connection),
    )
    connection.executemany(
        "UPDATE mock_questions SET chosen = '[]', struck = '[]' WHERE mock = ? AND place = ?",
        kept_texts.questions_without_answer(connection),
    )
    kept_texts.let_go(connection)
    connection.executemany(
        "DELETE FROM plan WHERE day = ?", [(day,) for day in plans.unreadable(connection)]
    )


def mend_journal(connection: sqlite3.Connection) -> None:
    """Forget a journal of which only a part is there."""
    if not journal_check.is_whole(connection):
        journal.forget(connection)


def mend_caches(connection: sqlite3.Connection, progress: Progress = unwatched) -> None:
    """Make anew all that the history and the cards give."""
    caches.rebuild(connection)
    content_repair.mend_units(connection, progress)
    connection.execute(
        "UPDATE memory SET deck = (SELECT deck FROM cards WHERE cards.name = memory.name)"
        " WHERE name IN (SELECT name FROM cards)"
    )
    cards = connection.execute("SELECT name FROM cards").fetchall()
    caches.refresh_places(connection, [name for (name,) in cards])
    connection.execute(_PLACES)
    connection.execute("UPDATE memory SET turn = 0 WHERE turn < 0")
    caches.recount(connection)
    mend_search(connection)


def mend_search(connection: sqlite3.Connection) -> None:
    """Fill the search index anew; one that cannot even be emptied is made anew itself."""
    connection.execute("SAVEPOINT search")
    try:
        bulk.index_anew(connection)
    except (sqlite3.DatabaseError, CollectionDamaged):
        connection.execute("ROLLBACK TO search")
        schema.make_search(connection)
        bulk.index_anew(connection)
    connection.execute("RELEASE search")
