"""Mends decks and cards: each card has a deck, a text, and a row and units that agree with it."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from flashcards.core.model import CardId, Deck, DeckId
from flashcards.core.progress import Progress, unwatched
from flashcards.store import card_checks, content, spare, text_proofs
from flashcards.store.spare import Spare

_UNIT = (
    "INSERT OR IGNORE INTO memory (name, part, deck, repetition, interval, easiness, due, last,"
    " lapses, repeat, turn, held, wake, show)"
    " VALUES (?, ?, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, 1, NULL, NULL)"
)
_NAMES = (
    "SELECT names.id, deck_names.name || '/' || names.card FROM names"
    " JOIN deck_names ON deck_names.id = names.deck"
)


def mend_content(
    connection: sqlite3.Connection, others: Spare, progress: Progress = unwatched
) -> None:
    """Give every deck and card its text and its row; a card whose text nothing holds goes.

    A text comes from the newest copy that has it whole, else it is the card's as last imported,
    else the one that is there under another id. One that damage changed is known by its words,
    which the search index still has.
    """
    _mend_decks(connection, others)
    found = card_checks.card_faults(connection, progress)
    _mend_texts(connection, found.unreadable, others)
    proven = text_proofs.mend_changed(connection, others)
    for name in (*found.unreadable, *found.columns, *proven):
        _write_columns(connection, name)


def mend_units(connection: sqlite3.Connection, progress: Progress = unwatched) -> None:
    """Let exactly what cards ask for be studied; the memories must stand already."""
    found = card_checks.card_faults(connection, progress)
    connection.executemany(_UNIT, found.lacking)
    connection.executemany("DELETE FROM memory WHERE name = ? AND part = ?", found.left_over)


def _mend_decks(connection: sqlite3.Connection, others: Spare) -> None:
    """Make the decks anew whose text is none, or that cards live in but whose row is lost."""
    unreadable = set(card_checks.unreadable_decks(connection))
    rows = connection.execute(
        "SELECT deck FROM cards WHERE deck NOT IN (SELECT id FROM decks)"
    ).fetchall()
    lost = unreadable | {number for (number,) in rows}
    names = dict(connection.execute("SELECT id, name FROM deck_names").fetchall())
    for number in lost - names.keys():
        names[number] = f"deck-{number}"
        connection.execute(
            "INSERT INTO deck_names (id, name) VALUES (?, ?)", (number, names[number])
        )
    wanted = [names[number] for number in lost]
    bodies = others.texts(spare.DECKS, wanted, card_checks.is_deck)
    for number in lost:
        name = names[number]
        body = (
            bodies.get(name.casefold())
            or _deck_renamed(connection, number, name)
            or content.deck_body(Deck(id=DeckId(name), title=name, version=""))
        )
        connection.execute(
            "INSERT INTO decks (id, state, position, body) VALUES (?1, 'studied', 0, ?2)"
            " ON CONFLICT (id) DO UPDATE SET body = ?2",
            (number, body),
        )


def _mend_texts(connection: sqlite3.Connection, cards: Sequence[int], others: Spare) -> None:
    """Give cards whose text is none another, or take them out."""
    if not cards:
        return
    names = dict(connection.execute(_NAMES).fetchall())
    found = others.texts(spare.CARDS, [names[card] for card in cards], _is_card)
    for card in cards:
        name = names[card]
        text = (
            found.get(name.casefold())
            or _as_imported(connection, card, name)
            or _card_renamed(connection, card, name)
        )
        if text is not None:
            connection.execute("UPDATE cards SET body = ? WHERE name = ?", (text, card))
        else:
            connection.execute("DELETE FROM bases WHERE name = ?", (card,))
            connection.execute("DELETE FROM cards WHERE name = ?", (card,))


def _as_imported(connection: sqlite3.Connection, card: int, name: str) -> str | None:
    row = connection.execute("SELECT body FROM bases WHERE name = ?", (card,)).fetchone()
    return row[0] if row and row[0] is not None and _is_card(name, row[0]) else None


def _deck_renamed(connection: sqlite3.Connection, number: int, name: str) -> str | None:
    """Return the text of a deck that bears another id, with the one that its row has."""
    row = connection.execute("SELECT body FROM decks WHERE id = ?", (number,)).fetchone()
    deck = card_checks.deck_of(row[0]) if row else None
    return content.deck_body(replace(deck, id=DeckId(name))) if deck and deck.id else None


def _card_renamed(connection: sqlite3.Connection, number: int, name: str) -> str | None:
    """Return the text of a card that bears another id, with the one that its row has."""
    row = connection.execute("SELECT body FROM cards WHERE name = ?", (number,)).fetchone()
    card = card_checks.card_of(row[0]) if row else None
    identity = CardId(name.partition("/")[2])
    return content.card_body(replace(card, id=identity)) if card and card.id else None


def _is_card(name: str, text: str) -> bool:
    card = card_checks.card_of(text)
    return card is not None and card.id.casefold() == name.partition("/")[2].casefold()


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
