"""What authors need besides cards: drafts, decks as last published, notes that learners sent.

None of it is content: it is no part of the digest, and undo of edits does not touch it.
"""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from flashcards.core.model import AnyCard, CardId, Deck, DeckFile, DeckId, NameId
from flashcards.core.twin import card_data, card_from, deck_data, deck_from
from flashcards.store import names

_OPEN_SLIPS = "SELECT deck, card, version, text FROM slips WHERE done = 0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """A learner's note that something about a card may be wrong; *done* once it was dealt with."""

    deck: DeckId
    card: CardId
    version: str
    text: str
    done: bool = False


def keep_draft(connection: sqlite3.Connection, deck: DeckId, card: CardId, text: AnyCard) -> None:
    """Keep what is typed of a card; a card that is not there yet has an empty id."""
    connection.execute(
        "INSERT OR REPLACE INTO drafts (deck, card, body) VALUES (?, ?, ?)",
        (deck, card, _json(card_data(text))),
    )


def drop_draft(connection: sqlite3.Connection, deck: DeckId, card: CardId) -> None:
    """Forget what was typed of a card."""
    connection.execute("DELETE FROM drafts WHERE deck = ? AND card = ?", (deck, card))


def draft(connection: sqlite3.Connection, deck: DeckId, card: CardId) -> AnyCard | None:
    """Return what was typed of a card and not saved, or None."""
    row = connection.execute(
        "SELECT body FROM drafts WHERE deck = ? AND card = ?", (deck, card)
    ).fetchone()
    return card_from(json.loads(row[0])) if row else None


def keep_published(connection: sqlite3.Connection, file: DeckFile) -> None:
    """Keep a deck as it was published, in place of what was published before."""
    body = {"deck": deck_data(file.deck), "cards": [card_data(card) for card in file.cards]}
    connection.execute(
        "INSERT OR REPLACE INTO published (deck, body) VALUES (?, ?)",
        (names.ensure_deck(connection, file.deck.id), _json(body)),
    )


def published(connection: sqlite3.Connection, deck: DeckId) -> DeckFile | None:
    """Return a deck as it was last published from here, or None."""
    row = connection.execute(
        "SELECT body FROM published WHERE deck = (SELECT id FROM deck_names WHERE name = ?)",
        (deck,),
    ).fetchone()
    if row is None:
        return None
    body = json.loads(row[0])
    kept: Deck = deck_from(body["deck"])
    return DeckFile(deck=kept, cards=tuple(card_from(each) for each in body["cards"]))


def imported_texts(
    connection: sqlite3.Connection, deck: DeckId
) -> dict[tuple[DeckId, CardId], AnyCard | None]:
    """Return those cards of a deck that were edited here, as last imported; None for new ones.

    Each is named by the deck it came with and its id.
    """
    rows = connection.execute(
        "SELECT deck_names.name, names.card, bases.body FROM bases"
        " JOIN cards ON cards.name = bases.name JOIN names ON names.id = bases.name"
        " JOIN deck_names ON deck_names.id = names.deck"
        " WHERE cards.deck = (SELECT id FROM deck_names WHERE name = ?)",
        (deck,),
    )
    return {
        (DeckId(origin), CardId(card)): card_from(json.loads(body)) if body else None
        for origin, card, body in rows
    }


def last_position(connection: sqlite3.Connection, deck: DeckId) -> int:
    """Return the place of a deck's last card, -1 where it has none."""
    (last,) = connection.execute(
        "SELECT max(position) FROM cards WHERE deck = (SELECT id FROM deck_names WHERE name = ?)",
        (deck,),
    ).fetchone()
    return -1 if last is None else last


def doubted(connection: sqlite3.Connection) -> list[NameId]:
    """Return the cards that the learner doubted, those known longest first."""
    rows = connection.execute("SELECT name FROM flags WHERE doubts > 0 ORDER BY name").fetchall()
    return [NameId(name) for (name,) in rows]


def add_slip(connection: sqlite3.Connection, slip: Slip) -> bool:
    """Keep a note that a learner sent; say whether it was new here."""
    cursor = connection.execute(
        "INSERT OR IGNORE INTO slips (deck, card, version, text, done) VALUES (?, ?, ?, ?, 0)",
        (slip.deck, slip.card, slip.version, slip.text),
    )
    return cursor.rowcount > 0


def mark_slip(connection: sqlite3.Connection, slip: Slip, *, done: bool) -> None:
    """Note that a learner's note was dealt with, or that it was not yet."""
    connection.execute(
        "UPDATE slips SET done = ? WHERE deck = ? AND card = ? AND version = ? AND text = ?",
        (done, slip.deck, slip.card, slip.version, slip.text),
    )


def open_slips(connection: sqlite3.Connection) -> list[Slip]:
    """Return all notes that are still to be dealt with, oldest first."""
    return _slips(connection.execute(_OPEN_SLIPS + " ORDER BY id"))


def open_slips_on(connection: sqlite3.Connection, deck: DeckId, card: CardId) -> list[Slip]:
    """Return the notes on a card that are still to be dealt with, oldest first."""
    return _slips(
        connection.execute(_OPEN_SLIPS + " AND deck = ? AND card = ? ORDER BY id", (deck, card))
    )


def _slips(rows: Iterable[tuple[str, str, str, str]]) -> list[Slip]:
    return [
        Slip(deck=DeckId(deck), card=CardId(card), version=version, text=text)
        for deck, card, version, text in rows
    ]


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
