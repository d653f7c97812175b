"""Are the rows of decks and cards what their texts say? Reads only."""

import json
import sqlite3
from dataclasses import dataclass
from typing import Any

from flashcards.core.model import AnyCard, Deck, DeckId, NameId, Part
from flashcards.core.progress import Progress, unwatched
from flashcards.core.twin import card_from, card_text, deck_data, deck_from
from flashcards.core.units import parts_of
from flashcards.store import content
from flashcards.store.records import CardRecord

NO_CARD = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""What rises where a text is not that of a card or deck."""
_TOLD_EVERY = 1_000
_HALF = "\\ud"
"""How a letter begins, spelled out in JSON, that may be half of one: no file takes that."""
_CARDS = (
    "SELECT cards.name, cards.deck, position, domain, kind, status, pool, priority,"
    " sensitivity, words, body, names.card, origins.name, coalesce(homes.name, '')"
    " FROM cards JOIN names ON names.id = cards.name"
    " JOIN deck_names AS origins ON origins.id = names.deck"
    " LEFT JOIN deck_names AS homes ON homes.id = cards.deck"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFaults:
    """What is wrong with the rows of cards: their names, by kind of fault."""

    unreadable: tuple[NameId, ...]
    columns: tuple[NameId, ...]
    lacking: tuple[tuple[NameId, Part], ...]
    left_over: tuple[tuple[NameId, Part], ...]


def unreadable_decks(connection: sqlite3.Connection) -> list[int]:
    """Return the numbers of decks whose text is not that of a deck."""
    rows = connection.execute(
        "SELECT decks.id, body, name FROM decks LEFT JOIN deck_names ON deck_names.id = decks.id"
    )
    return [number for number, body, name in rows if not is_deck(str(name), body)]


def is_deck(name: str, body: str) -> bool:
    """Say whether a text is what the deck of a name says of itself."""
    deck = deck_of(body)
    return deck is not None and deck.id.casefold() == name.casefold()


def deck_of(body: str) -> Deck | None:
    """Return the deck that a text says, or None where it says none that could be written."""
    try:
        deck = deck_from(json.loads(body))
        body.encode()
        if _HALF in body.lower():
            json.dumps(deck_data(deck), ensure_ascii=False).encode()
    except NO_CARD:
        return None
    return deck


def card_faults(connection: sqlite3.Connection, progress: Progress = unwatched) -> CardFaults:
    """Read every card once, and compare its row and its study units with what its text says."""
    unreadable: list[NameId] = []
    columns: list[NameId] = []
    wanted: set[tuple[NameId, Part]] = set()
    labels = {text: number for number, text in connection.execute("SELECT id, text FROM labels")}
    for done, row in enumerate(connection.execute(_CARDS)):
        if done % _TOLD_EVERY == 0:
            progress(done, 0)
        record = record_of(row)
        if record is None:
            unreadable.append(row[0])
            continue
        wanted |= {(row[0], part) for part in parts_of(record.card)}
        label = labels.get(record.card.domain or "", 0)
        if content.row_of(row[0], row[1], label, record, row[10]) != row[:11]:
            columns.append(row[0])
    units = {
        (NameId(name), Part(part)): due is not None
        for name, part, due in connection.execute("SELECT name, part, due FROM memory")
    }
    skipped = set(unreadable)
    return CardFaults(
        unreadable=tuple(unreadable),
        columns=tuple(columns),
        lacking=tuple(sorted(wanted - units.keys())),
        left_over=tuple(
            sorted(
                key
                for key, is_learnt in units.items()
                if not is_learnt and key not in wanted and key[0] not in skipped
            )
        ),
    )


def record_of(row: tuple[Any, ...]) -> CardRecord | None:
    """Return the card of a row that card_faults read, or None where its text is not one."""
    card = card_of(str(row[10]))
    if card is None or card.id.casefold() != str(row[11]).casefold():
        return None
    return CardRecord(
        origin=DeckId(str(row[12])), home=DeckId(str(row[13])), card=card, position=row[2]
    )


def card_of(body: str) -> AnyCard | None:
    """Return the card that a text says, or None where it says none that could be written."""
    try:
        card = card_from(json.loads(body))
        body.encode()
        if _HALF in body.lower():
            card_text(card).encode()
    except NO_CARD:
        return None
    return card


def card_row(connection: sqlite3.Connection, name: int) -> tuple[Any, ...] | None:
    """Return the row of one card as record_of takes it."""
    return connection.execute(f"{_CARDS} WHERE cards.name = ?", (name,)).fetchone()
