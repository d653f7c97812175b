"""Cards and decks as rows: writing one, removing one, and what the search index holds of it."""

import json
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager

from flashcards.core.model import AnyCard, Deck, NameId
from flashcards.core.twin import card_text, deck_data
from flashcards.core.units import (
    back_of,
    extra_of,
    front_of,
    kind_of,
    parts_of,
    priority_of,
    word_count,
)
from flashcards.store import caches, names, queries
from flashcards.store.records import Base, CardRecord, DeckBase, DeckRecord, Place

_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
INDEX = "INSERT INTO words (rowid, front, back, extra, tags) VALUES (?, ?, ?, ?, ?)"
_HASH_SIZE = "INSERT INTO words (words, rank) VALUES ('hashsize', ?)"
_HASH_BYTES, _LARGE_HASH_BYTES = 1 << 20, 1 << 24
_MANY = 5_000
UNINDEX = (
    "INSERT INTO words (words, rowid, front, back, extra, tags) VALUES ('delete', ?, ?, ?, ?, ?)"
)
CARDS = (
    "cards (name, deck, position, domain, kind, status, pool, priority, sensitivity, words, body)"
)
CARD = (
    f"INSERT INTO {CARDS} VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"
    " ON CONFLICT (name) DO UPDATE SET deck = ?2, position = ?3, domain = ?4, kind = ?5,"
    " status = ?6, pool = ?7, priority = ?8, sensitivity = ?9, words = ?10, body = ?11"
)


def card_body(card: AnyCard) -> str:
    """Return a card as the JSON text that its row keeps; equal cards have equal texts."""
    return card_text(card)


def deck_body(deck: Deck) -> str:
    """Return what a deck says of itself as the JSON text that its row keeps."""
    return _ENCODER.encode(deck_data(deck))


def write_deck(
    connection: sqlite3.Connection, record: DeckRecord, before: DeckRecord | None
) -> None:
    """Write a deck's row, and let its cards come and go with its state."""
    deck = names.ensure_deck(connection, record.deck.id)
    connection.execute(
        "INSERT INTO decks (id, state, position, body) VALUES (?1, ?2, ?3, ?4)"
        " ON CONFLICT (id) DO UPDATE SET state = ?2, position = ?3, body = ?4",
        (deck, record.state, record.position, deck_body(record.deck)),
    )
    if before is not None and before.state != record.state:
        caches.refresh_places(connection, queries.names_of_deck(connection, record.deck.id))


def remove_deck(connection: sqlite3.Connection, record: DeckRecord) -> None:
    """Remove a deck's row; no card may live in it."""
    deck = names.ensure_deck(connection, record.deck.id)
    connection.execute("DELETE FROM decks WHERE id = ?", (deck,))


@contextmanager
def large_index(connection: sqlite3.Connection, count: int) -> Generator[None]:
    """Let the search index keep more in memory while *count* cards go in or out.

    Other writes in between would cut it into small segments.
    """
    if count < _MANY:
        yield
        return
    connection.execute(_HASH_SIZE, (_LARGE_HASH_BYTES,))
    yield
    connection.execute(_HASH_SIZE, (_HASH_BYTES,))


def write_card(
    connection: sqlite3.Connection, record: CardRecord, before: CardRecord | None
) -> None:
    """Write a card's row, its index entry and the memory rows of its parts."""
    name = names.ensure_name(connection, record.origin, record.card.id)
    deck = names.ensure_deck(connection, record.home)
    domain = names.ensure_label(connection, record.card.domain or "")
    connection.execute(CARD, row_of(name, deck, domain, record, card_body(record.card)))
    if before is not None:
        connection.execute(UNINDEX, (name, *searched(before.card)))
    connection.execute(INDEX, (name, *searched(record.card)))
    if before is None or parts_of(before.card) != parts_of(record.card):
        _write_parts(connection, name, deck, record.card)
    if before is None or _decides_place(before) != _decides_place(record):
        connection.execute("UPDATE memory SET deck = ? WHERE name = ?", (deck, name))
        caches.refresh_place(connection, name)


def remove_card(connection: sqlite3.Connection, record: CardRecord) -> None:
    """Remove a card's row; what the history says of it stays, as does its memory, held."""
    name = names.ensure_name(connection, record.origin, record.card.id)
    connection.execute(UNINDEX, (name, *searched(record.card)))
    connection.execute("DELETE FROM cards WHERE name = ?", (name,))
    connection.execute("DELETE FROM memory WHERE name = ? AND due IS NULL", (name,))


def write_place(connection: sqlite3.Connection, record: Place) -> None:
    """Move a card within its deck."""
    name = names.ensure_name(connection, record.origin, record.card)
    connection.execute("UPDATE cards SET position = ? WHERE name = ?", (record.position, name))


def write_base(connection: sqlite3.Connection, record: Base) -> None:
    """Keep the text of a card as it was last imported."""
    body = None if record.text is None else card_body(record.text)
    connection.execute(
        "INSERT OR REPLACE INTO bases (name, body) VALUES (?, ?)",
        (names.ensure_name(connection, record.origin, record.card), body),
    )


def remove_base(connection: sqlite3.Connection, record: Base) -> None:
    """Forget the base of a card: it is as it was imported."""
    name = names.ensure_name(connection, record.origin, record.card)
    connection.execute("DELETE FROM bases WHERE name = ?", (name,))


def write_deck_base(connection: sqlite3.Connection, record: DeckBase) -> None:
    """Keep what a deck said of itself as it was last imported."""
    connection.execute(
        "INSERT OR REPLACE INTO deck_bases (id, body) VALUES (?, ?)",
        (names.ensure_deck(connection, record.deck), deck_body(record.text)),
    )


def remove_deck_base(connection: sqlite3.Connection, record: DeckBase) -> None:
    """Forget the base of a deck: it is as it was imported."""
    deck = names.ensure_deck(connection, record.deck)
    connection.execute("DELETE FROM deck_bases WHERE id = ?", (deck,))


def row_of(
    name: NameId, deck: int, domain: int, record: CardRecord, body: str
) -> tuple[object, ...]:
    """Return the values of a card's row, for CARD."""
    card = record.card
    return (
        name,
        deck,
        record.position,
        domain,
        kind_of(card),
        str(card.status),  # SQLite would look for adapters of other types
        str(card.pool),
        priority_of(card),
        ",".join(card.sensitivity),
        word_count(card),
        body,
    )


def searched(card: AnyCard) -> tuple[str, str, str, str]:
    """Return the indexed texts; taking a card out of the index needs them exactly as they went in.

    A version that words them otherwise must build the index anew in a migration.
    """
    return front_of(card), back_of(card), extra_of(card), " ".join(card.tags)


def _decides_place(record: CardRecord) -> tuple[object, ...]:
    return record.home, record.card.status, record.card.pool, parts_of(record.card)


def _write_parts(connection: sqlite3.Connection, name: NameId, deck: int, card: AnyCard) -> None:
    """Keep a memory row for each part that is studied; rows with a past stay for ever."""
    parts = parts_of(card)
    connection.executemany(
        "INSERT INTO memory (name, part, deck, repetition, interval, easiness, due, last,"
        " lapses, repeat, turn, held, wake, show)"
        " VALUES (?1, ?2, ?3, 0, 0, 0, NULL, NULL, 0, 0, 0, 0, NULL, NULL)"
        " ON CONFLICT (name, part) DO UPDATE SET deck = ?3",
        [(name, part, deck) for part in parts],
    )
    for (part,) in connection.execute(
        "SELECT part FROM memory WHERE name = ? AND due IS NULL", (name,)
    ).fetchall():
        if part not in parts:
            connection.execute("DELETE FROM memory WHERE name = ? AND part = ?", (name, part))
