"""Numbers for names: decks, cards, labels and devices as rows that are never deleted."""

import json
import sqlite3
from collections.abc import Sequence

from flashcards.core.model import CardId, DeckId, NameId


def name_id(connection: sqlite3.Connection, deck: DeckId, card: CardId) -> NameId | None:
    """Return the number of a card's name, or None when the collection never met it."""
    row = connection.execute(
        "SELECT names.id FROM names JOIN deck_names ON deck_names.id = names.deck"
        " WHERE deck_names.name = ? AND names.card = ?",
        (deck, card),
    ).fetchone()
    return NameId(row[0]) if row else None


def named(connection: sqlite3.Connection, names: Sequence[NameId]) -> list[tuple[DeckId, CardId]]:
    """Return the deck and the id behind each number, in the order of the numbers."""
    rows = connection.execute(
        "SELECT deck_names.name, names.card FROM json_each(?) AS asked"
        " JOIN names ON names.id = asked.value JOIN deck_names ON deck_names.id = names.deck"
        " ORDER BY asked.key",
        (json.dumps(names),),
    )
    return [(DeckId(deck), CardId(card)) for deck, card in rows]


def ensure_name(connection: sqlite3.Connection, deck: DeckId, card: CardId) -> NameId:
    """Return the number of a card's name, making it when it is new."""
    known = name_id(connection, deck, card)
    if known is not None:
        return known
    cursor = connection.execute(
        "INSERT INTO names (deck, card) VALUES (?, ?)", (ensure_deck(connection, deck), card)
    )
    return NameId(_row_id(cursor))


def names_of(connection: sqlite3.Connection, deck: DeckId) -> dict[str, NameId]:
    """Return the numbers of all cards that ever came with a deck, by casefolded id."""
    rows = connection.execute(
        "SELECT card, id FROM names WHERE deck = (SELECT id FROM deck_names WHERE name = ?)",
        (deck,),
    )
    return {card.casefold(): NameId(name) for card, name in rows}


def ensure_deck(connection: sqlite3.Connection, deck: DeckId) -> int:
    """Return the number of a deck's name, making it when it is new."""
    return _ensure(connection, "deck_names", deck)


def ensure_label(connection: sqlite3.Connection, text: str) -> int:
    """Return the number of a label, making it when it is new."""
    return _ensure(connection, "labels", text)


def ensure_device(connection: sqlite3.Connection, device: str) -> int:
    """Return the number of a device, making it when it is new.

    It is none that answers bear, even where the row of their device is lost.
    """
    return _ensure(connection, "devices", device)


_SELECT = {
    "deck_names": "SELECT id FROM deck_names WHERE name = ?",
    "labels": "SELECT id FROM labels WHERE text = ?",
    "devices": "SELECT id FROM devices WHERE device = ?",
}
_INSERT = {
    "deck_names": "INSERT INTO deck_names (name) VALUES (?)",
    "labels": "INSERT INTO labels (text) VALUES (?)",
    "devices": "INSERT INTO devices (id, device) SELECT 1 + max("
    "coalesce((SELECT max(id) FROM devices), 0),"
    " coalesce((SELECT max(device) FROM history), 0)), ?",
}


def _ensure(connection: sqlite3.Connection, table: str, text: str) -> int:
    row = connection.execute(_SELECT[table], (text,)).fetchone()
    return row[0] if row else _row_id(connection.execute(_INSERT[table], (text,)))


def _row_id(cursor: sqlite3.Cursor) -> int:
    assert cursor.lastrowid is not None
    return cursor.lastrowid
