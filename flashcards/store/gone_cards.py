"""Cards whose rows are gone though nobody removed them: they come back from the newest copy.

Who removes a card takes its words out of the search index and holds its reviews back; a row that is
only gone leaves them there.
"""

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from flashcards.core.model import DeckId, NameId
from flashcards.store import card_checks, content, names
from flashcards.store.records import CardRecord, DeckState
from flashcards.store.spare import Spare

_GONE = (
    "SELECT names.id, deck_names.name, names.card FROM names"
    " JOIN deck_names ON deck_names.id = names.deck"
    " WHERE names.id NOT IN (SELECT name FROM cards)"
    " AND (names.id IN (SELECT id FROM words_docsize)"
    " OR names.id IN (SELECT name FROM memory WHERE held = 0 OR show IS NOT NULL))"
)
_CARDS = (
    "SELECT origins.name || '/' || names.card, json_array(homes.name, cards.position, cards.body)"
    " FROM cards JOIN names ON names.id = cards.name"
    " JOIN deck_names AS origins ON origins.id = names.deck"
    " JOIN deck_names AS homes ON homes.id = cards.deck"
)
_DECKS = (
    "SELECT deck_names.name, json_array(state, position, body) FROM decks"
    " JOIN deck_names ON deck_names.id = decks.id"
)


def bring_back(connection: sqlite3.Connection, others: Spare) -> None:
    """Put the cards that are gone in again, as far as a copy has them, and their decks."""
    gone = connection.execute(_GONE).fetchall()
    found = others.texts(_CARDS, [f"{deck}/{card}" for _, deck, card in gone], _is_card)
    records: list[tuple[NameId, CardRecord, str]] = []
    for number, deck, card in gone:
        text = found.get(f"{deck}/{card}".casefold())
        if text is not None:
            records.append((NameId(number), *_record(deck, text)))
    _bring_decks_back(connection, others, {record.home for _, record, _ in records})
    for number, record, body in records:
        home = names.ensure_deck(connection, record.home)
        label = names.ensure_label(connection, record.card.domain or "")
        connection.execute(content.CARD, content.row_of(number, home, label, record, body))


def _bring_decks_back(connection: sqlite3.Connection, others: Spare, homes: set[DeckId]) -> None:
    found = others.texts(_DECKS, homes, _is_deck)
    for home in homes:
        if (text := found.get(home.casefold())) is not None:
            connection.execute(
                "INSERT OR IGNORE INTO decks (id, state, position, body) VALUES (?, ?, ?, ?)",
                (names.ensure_deck(connection, home), *_fields(text)),
            )


def _record(origin: str, text: str) -> tuple[CardRecord, str]:
    home, position, body = _fields(text)
    card = card_checks.card_of(body)
    if card is None:
        raise ValueError(text)
    return CardRecord(origin=DeckId(origin), home=DeckId(home), card=card, position=position), body


def _is_card(name: str, text: str) -> bool:
    try:
        home, position, body = _fields(text)
    except ValueError:
        return False
    card = card_checks.card_of(body)
    return (
        card is not None
        and card.id.casefold() == name.partition("/")[2].casefold()
        and isinstance(home, str)
        and isinstance(position, int)
    )


def _is_deck(name: str, text: str) -> bool:
    try:
        state, position, body = _fields(text)
    except ValueError:
        return False
    return state in set(DeckState) and isinstance(position, int) and card_checks.is_deck(name, body)


def _fields(text: str) -> Sequence[Any]:
    return json.loads(text)
