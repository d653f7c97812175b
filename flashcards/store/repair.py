"""Mends what checks.py finds, within one open transaction; nothing of a sound history is touched.

Caches are made anew. An event goes only where its checksum fails, and comes back where a copy or
the monthly log has it whole.
"""

import json
import sqlite3
from collections.abc import Iterable

from flashcards.core.errors import CollectionDamaged
from flashcards.core.model import Deck, DeckId
from flashcards.core.progress import Progress, unwatched
from flashcards.store import (
    bulk,
    caches,
    card_checks,
    checks,
    content,
    found_names,
    history_sets,
    history_write,
    journal,
    plans,
    replay,
    schema,
)
from flashcards.store.database import transaction
from flashcards.store.found_names import Spare

_UNIT = (
    "INSERT OR IGNORE INTO memory (name, part, deck, repetition, interval, easiness, due, last,"
    " lapses, repeat, turn, held, wake, show)"
    " VALUES (?, ?, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, 1, NULL, NULL)"
)
_PLACES = (
    "UPDATE memory SET held = 1, show = NULL WHERE name NOT IN (SELECT name FROM cards)"
    " AND (held = 0 OR show IS NOT NULL)"
)


def mend(
    connection: sqlite3.Connection,
    spare: Spare,
    progress: Progress = unwatched,
    devices: Iterable[str] = (),
) -> list[DeckId]:
    """Bring the open collection to a state in which checks find nothing; return the decks touched.

    *spare* gives events from copies and logs, each whole by its checksum; *devices* are names that
    one which is lost may have had.
    """
    found_names.find_names(connection, spare, devices)
    mend_names(connection)
    mend_history(connection, spare, progress)
    mend_content(connection, progress)
    mend_journal(connection)
    mend_caches(connection)
    rows = connection.execute(
        "SELECT deck_names.name FROM decks JOIN deck_names ON deck_names.id = decks.id"
    )
    return [DeckId(name) for (name,) in rows]


def mend_indexes(connection: sqlite3.Connection) -> None:
    """Make every index anew from its table."""
    with transaction(connection):
        connection.execute("REINDEX")


def mend_names(connection: sqlite3.Connection) -> None:
    """Let nothing stand alone that another row gives its meaning."""
    for code in ("base-without-card", "flag-without-name", "memory-without-name"):
        connection.execute(f"DELETE FROM {checks.ORPHANS[code]}")
    for code in ("question-without-exam", "card-without-name", "deck-base-without-deck"):
        connection.execute(f"DELETE FROM {checks.ORPHANS[code]}")
    connection.execute("DELETE FROM mock_questions WHERE NOT json_valid(body)")
    connection.execute("UPDATE mock_questions SET chosen = '[]' WHERE NOT json_valid(chosen)")
    connection.execute("UPDATE mock_questions SET struck = '[]' WHERE NOT json_valid(struck)")
    connection.executemany(
        "DELETE FROM plan WHERE day = ?", [(day,) for day in plans.unreadable(connection)]
    )


def mend_history(
    connection: sqlite3.Connection, spare: Spare, progress: Progress = unwatched
) -> None:
    """Take out damaged events, put in the spare ones that are lacking, write down other gaps."""
    nameless = connection.execute(
        f"SELECT device, seq FROM {checks.ORPHANS['event-without-name']}"
    ).fetchall()
    broken = [*nameless, *replay.damaged(connection, progress)]
    numbers = dict(connection.execute("SELECT id, device FROM devices").fetchall())
    history_sets.take_out(connection, broken)
    wanted = {(numbers.get(device), seq) for device, seq in broken}
    lacking = checks.gaps(connection)
    if wanted or lacking:
        wanted |= {(device, seq) for device, a, b in lacking for seq in range(a, b + 1)}
        found = (event for event in spare() if (event.device, event.seq) in wanted)
        history_write.insert_all(connection, history_sets.lacking(connection, found))
    write_down_gaps(connection)


def write_down_gaps(connection: sqlite3.Connection) -> None:
    """Let the gaps of the history that cannot be filled be known."""
    known = checks.known_gaps(connection) | set(checks.gaps(connection))
    if known:
        connection.execute(
            "INSERT OR REPLACE INTO facts (key, value) VALUES ('gaps', ?)",
            (json.dumps(sorted(known)),),
        )


def mend_content(connection: sqlite3.Connection, progress: Progress = unwatched) -> None:
    """Give every card a deck and a row that agrees with its text; drop rows that are no card."""
    for deck in card_checks.unreadable_decks(connection):
        connection.execute("UPDATE decks SET body = '' WHERE id = ?", (deck,))
    _found_decks(connection)
    found = card_checks.card_faults(connection, progress)
    for name in found.unreadable:
        connection.execute("DELETE FROM bases WHERE name = ?", (name,))
        connection.execute("DELETE FROM cards WHERE name = ?", (name,))
    for name in found.columns:
        _write_columns(connection, name)
    found = card_checks.card_faults(connection, progress)
    connection.executemany(_UNIT, found.lacking)
    connection.executemany("DELETE FROM memory WHERE name = ? AND part = ?", found.left_over)


def mend_journal(connection: sqlite3.Connection) -> None:
    """Forget a journal of which only a part is there."""
    if not checks.journal_is_whole(connection):
        journal.forget(connection)


def mend_caches(connection: sqlite3.Connection) -> None:
    """Make anew all that the history and the cards give."""
    caches.rebuild(connection)
    connection.execute(
        "UPDATE memory SET deck = (SELECT deck FROM cards WHERE cards.name = memory.name)"
        " WHERE name IN (SELECT name FROM cards)"
    )
    cards = connection.execute("SELECT name FROM cards").fetchall()
    caches.refresh_places(connection, [name for (name,) in cards])
    connection.execute(_PLACES)
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


def _found_decks(connection: sqlite3.Connection) -> None:
    """Make the decks anew that cards live in but whose row is lost, named by their id."""
    lost = connection.execute(
        "SELECT DISTINCT cards.deck, deck_names.name FROM cards"
        " LEFT JOIN deck_names ON deck_names.id = cards.deck"
        " LEFT JOIN decks ON decks.id = cards.deck WHERE decks.id IS NULL OR decks.body = ''"
        " UNION SELECT decks.id, deck_names.name FROM decks"
        " LEFT JOIN deck_names ON deck_names.id = decks.id WHERE decks.body = ''"
    ).fetchall()
    for number, known in lost:
        name = known or f"deck-{number}"
        if known is None:
            connection.execute("INSERT INTO deck_names (id, name) VALUES (?, ?)", (number, name))
        deck = Deck(id=DeckId(name), title=name, version="")
        connection.execute(
            "INSERT INTO decks (id, state, position, body) VALUES (?1, 'studied', 0, ?2)"
            " ON CONFLICT (id) DO UPDATE SET body = ?2",
            (number, content.deck_body(deck)),
        )


def _write_columns(connection: sqlite3.Connection, name: int) -> None:
    row = card_checks.card_row(connection, name)
    record = None if row is None else card_checks.record_of(row)
    if row is None or record is None:
        return
    connection.execute(
        "INSERT OR IGNORE INTO labels (text) VALUES (?)", (record.card.domain or "",)
    )
    (label,) = connection.execute(
        "SELECT id FROM labels WHERE text = ?", (record.card.domain or "",)
    ).fetchone()
    values = content.row_of(row[0], row[1], label, record, str(row[10]))
    connection.execute(content.CARD, values)
