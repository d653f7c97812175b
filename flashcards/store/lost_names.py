"""Names that rows point to but that are gone, or are no text: of devices, decks, cards, topics."""

import sqlite3
from typing import NamedTuple

from flashcards.store.texts import is_text

DEVICES, LABELS, DECKS, CARDS = "devices", "labels", "deck_names", "names"
COLUMNS = {DEVICES: "device", LABELS: "text", DECKS: "name", CARDS: "card"}
"""Where each table of names keeps its text; in the order in which names are found again."""
_POINTED_TO = {
    DEVICES: "SELECT device FROM history",
    LABELS: "SELECT home FROM history UNION SELECT domain FROM history"
    " UNION SELECT scheduler FROM history UNION SELECT domain FROM cards",
    DECKS: "SELECT deck FROM names UNION SELECT id FROM decks",
    CARDS: "SELECT name FROM history UNION SELECT name FROM cards",
}


class Lost(NamedTuple):
    """A name that is lost: its table and its number there."""

    table: str
    number: int


def lost_names(connection: sqlite3.Connection) -> list[Lost]:
    """Return the names that the history or the cards need and that cannot be read.

    The connection must be lenient.
    """
    return [
        Lost(table, number)
        for table in COLUMNS
        for number in sorted(_gone(connection, table) | _no_text(connection, table))
    ]


def _gone(connection: sqlite3.Connection, table: str) -> set[int]:
    rows = connection.execute(f"{_POINTED_TO[table]} EXCEPT SELECT id FROM {table}")
    return {number for (number,) in rows}


def _no_text(connection: sqlite3.Connection, table: str) -> set[int]:
    rows = connection.execute(f"SELECT id, {COLUMNS[table]} FROM {table}")
    return {number for number, text in rows if not is_text(text)}
