"""Reading the collection: functions that return records."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from flashcards.core.errors import CollectionDamaged
from flashcards.core.model import (
    CardId,
    Day,
    Deck,
    DeckId,
    Forecast,
    Memory,
    NameId,
    Part,
)
from flashcards.core.recall import Kappa
from flashcards.core.twin import card_from, deck_from
from flashcards.store.names import name_id
from flashcards.store.records import (
    Base,
    CardRecord,
    DeckBase,
    DeckRecord,
    DeckState,
    Place,
)
from flashcards.store.texts import is_text, text_of

_CARD = (
    "SELECT origins.name, homes.name, cards.position, cards.body FROM cards"
    " JOIN names ON names.id = cards.name"
    " JOIN deck_names AS origins ON origins.id = names.deck"
    " JOIN deck_names AS homes ON homes.id = cards.deck"
)


class DeckCounts(NamedTuple):
    """How many cards a deck has, how many were met, and the units that are *due* on a day.

    *seen* and *new* count the cards that may be studied: a card of which one part was met is seen.
    """

    concept: int
    scenario: int
    mock: int
    due: int
    new: int
    seen: int


class Marked(NamedTuple):
    """The cards of a deck that rest until they are woken, and those with a star."""

    resting: frozenset[CardId]
    starred: frozenset[CardId]


def setting(connection: sqlite3.Connection, key: str) -> str | None:
    """Return the JSON text of a setting, or None; so it is for one that is no text."""
    row = connection.execute(
        "SELECT CAST(value AS BLOB) FROM settings WHERE key = ?", (key,)
    ).fetchone()
    return text_of(row[0]) if row else None


def settings(connection: sqlite3.Connection) -> dict[str, str]:
    """Return the JSON texts of all settings; one that is no text is as if it was never set."""
    rows = connection.execute("SELECT CAST(key AS BLOB), CAST(value AS BLOB) FROM settings")
    found = {text_of(key): text_of(value) for key, value in rows}
    return {key: value for key, value in found.items() if key is not None and value is not None}


def unreadable_settings(connection: sqlite3.Connection) -> list[str]:
    """Return the keys of the settings that are no text; the connection must be lenient."""
    rows = connection.execute("SELECT key, value FROM settings")
    return [key for key, value in rows if not (is_text(key) and is_text(value))]


def decks(connection: sqlite3.Connection) -> list[DeckRecord]:
    """Return every deck that was not removed, in the order of the list."""
    rows = connection.execute(
        "SELECT state, position, body FROM decks WHERE state <> 'removed' ORDER BY position, id"
    )
    return [_deck(row) for row in rows]


def all_decks(connection: sqlite3.Connection) -> list[DeckRecord]:
    """Return every deck, removed ones too, in the order of the list."""
    rows = connection.execute("SELECT state, position, body FROM decks ORDER BY position, id")
    return [_deck(row) for row in rows]


def has_decks(connection: sqlite3.Connection) -> bool:
    """Say whether there is any deck, removed or not."""
    return connection.execute("SELECT 1 FROM decks LIMIT 1").fetchone() is not None


def deck(connection: sqlite3.Connection, identity: DeckId) -> DeckRecord | None:
    """Return one deck, removed or not, or None."""
    row = connection.execute(
        "SELECT state, position, body FROM decks"
        " WHERE id = (SELECT id FROM deck_names WHERE name = ?)",
        (identity,),
    ).fetchone()
    return _deck(row) if row else None


def card(connection: sqlite3.Connection, origin: DeckId, identity: CardId) -> CardRecord | None:
    """Return one card by its name, or None."""
    name = name_id(connection, origin, identity)
    return None if name is None else card_named(connection, name)


def card_named(connection: sqlite3.Connection, name: NameId) -> CardRecord | None:
    """Return one card by its number, or None."""
    row = connection.execute(_CARD + " WHERE cards.name = ?", (name,)).fetchone()
    return _card(row) if row else None


def place(connection: sqlite3.Connection, origin: DeckId, identity: CardId) -> Place | None:
    """Return where a card stands in its deck, or None."""
    name = name_id(connection, origin, identity)
    row = connection.execute("SELECT position FROM cards WHERE name = ?", (name,)).fetchone()
    return Place(origin=origin, card=identity, position=row[0]) if row else None


def base(connection: sqlite3.Connection, origin: DeckId, identity: CardId) -> Base | None:
    """Return a card as last imported, or None where nothing was edited since."""
    name = name_id(connection, origin, identity)
    row = connection.execute("SELECT body FROM bases WHERE name = ?", (name,)).fetchone()
    if row is None:
        return None
    text = None if row[0] is None else card_from(json.loads(row[0]))
    return Base(origin=origin, card=identity, text=text)


def deck_base(connection: sqlite3.Connection, identity: DeckId) -> DeckBase | None:
    """Return what a deck said of itself as last imported, or None if it was not edited since."""
    row = connection.execute(
        "SELECT body FROM deck_bases WHERE id = (SELECT id FROM deck_names WHERE name = ?)",
        (identity,),
    ).fetchone()
    return None if row is None else DeckBase(deck=identity, text=deck_from(json.loads(row[0])))


def cards_of_deck(connection: sqlite3.Connection, identity: DeckId) -> Iterator[CardRecord]:
    """Yield the cards that live in a deck, in the order of its file."""
    rows = connection.execute(
        _CARD + " WHERE cards.deck = (SELECT id FROM deck_names WHERE name = ?)"
        " ORDER BY cards.position, cards.name",
        (identity,),
    )
    return map(_card, rows)


def names_of_deck(connection: sqlite3.Connection, identity: DeckId) -> list[NameId]:
    """Return the numbers of the cards that live in a deck."""
    rows = connection.execute(
        "SELECT name FROM cards WHERE deck = (SELECT id FROM deck_names WHERE name = ?)",
        (identity,),
    )
    return [NameId(name) for (name,) in rows]


def names_for_study(connection: sqlite3.Connection, identity: DeckId) -> list[NameId]:
    """Return the numbers of a deck's cards that are for study, in the order of its file."""
    rows = connection.execute(
        "SELECT name FROM cards WHERE deck = (SELECT id FROM deck_names WHERE name = ?)"
        " AND status = 'active' AND pool = 'study' ORDER BY position, name",
        (identity,),
    )
    return [NameId(name) for (name,) in rows]


def memory(connection: sqlite3.Connection, name: NameId, part: Part) -> Memory | None:
    """Return what SM-2 knows of a card part; None when it was never answered."""
    row = connection.execute(
        "SELECT repetition, interval, easiness, due, last, lapses, repeat FROM memory"
        " WHERE name = ? AND part = ? AND due IS NOT NULL",
        (name, part),
    ).fetchone()
    return None if row is None else memory_of(row)


def memory_of(row: Sequence[Any]) -> Memory:
    """Return the memory of a row that was answered; CollectionDamaged where it holds no numbers."""
    if not all(isinstance(each, int) for each in row):
        raise CollectionDamaged(detail="memory")
    return Memory(
        repetition=row[0],
        interval=row[1],
        easiness=row[2],
        due=Day(row[3]),
        last=Day(row[4]),
        lapses=row[5],
        repeat=bool(row[6]),
    )


def memories(
    connection: sqlite3.Connection, origin: DeckId
) -> Iterator[tuple[CardId, Part, Memory]]:
    """Yield what SM-2 knows of each part of a deck's cards that was answered, in their order."""
    rows = connection.execute(
        "SELECT names.card, part, repetition, interval, easiness, due, last, lapses, repeat"
        " FROM memory JOIN names ON names.id = memory.name"
        " WHERE names.deck = (SELECT id FROM deck_names WHERE name = ?) AND due IS NOT NULL"
        " ORDER BY lower(names.card), part",
        (origin,),
    )
    for card, part, *numbers in rows:
        yield CardId(card), Part(part), memory_of(numbers)


def learnt_parts(connection: sqlite3.Connection, origin: DeckId) -> set[tuple[str, Part]]:
    """Return the parts of a deck's cards that have a memory, each by its card's casefolded id."""
    rows = connection.execute(
        "SELECT names.card, memory.part FROM memory JOIN names ON names.id = memory.name"
        " WHERE names.deck = (SELECT id FROM deck_names WHERE name = ?) AND memory.due IS NOT NULL",
        (origin,),
    )
    return {(card.casefold(), Part(part)) for card, part in rows}


def marked_cards(connection: sqlite3.Connection, origin: DeckId) -> Marked:
    """Return which cards of a deck rest without an end, and which have a star."""
    rows = connection.execute(
        "SELECT names.card, starred, resting = 1 AND wake IS NULL FROM flags"
        " JOIN names ON names.id = flags.name"
        " WHERE names.deck = (SELECT id FROM deck_names WHERE name = ?)",
        (origin,),
    ).fetchall()
    return Marked(
        resting=frozenset(CardId(card) for card, _, is_resting in rows if is_resting),
        starred=frozenset(CardId(card) for card, is_starred, _ in rows if is_starred),
    )


def forecast(connection: sqlite3.Connection, name: NameId, part: Part) -> Forecast | None:
    """Return the recall forecast of a card part; None when it was never answered."""
    row = connection.execute(
        "SELECT stability, difficulty, last FROM forecast WHERE name = ? AND part = ?",
        (name, part),
    ).fetchone()
    return Forecast(stability=row[0], difficulty=row[1], last=Day(row[2])) if row else None


def kappa(connection: sqlite3.Connection) -> Kappa:
    """Return the learner's latest correction of the forecast."""
    row = connection.execute("SELECT value, n FROM kappa ORDER BY day DESC LIMIT 1").fetchone()
    return Kappa(value=row[0], n=row[1]) if row else Kappa()


def counts(connection: sqlite3.Connection, identity: DeckId, today: Day) -> DeckCounts:
    """Return the counts of one deck on the study day *today*."""
    row = connection.execute(
        "SELECT concept, scenario, mock, studied, seen,"
        " (SELECT coalesce(sum(n), 0) FROM day_counts"
        " WHERE day_counts.deck = deck_counts.deck AND day <= ?)"
        " FROM deck_counts WHERE deck = (SELECT id FROM deck_names WHERE name = ?)",
        (today, identity),
    ).fetchone()
    concept, scenario, mock, studied, seen, due = row or (0,) * 6
    return DeckCounts(
        concept=concept, scenario=scenario, mock=mock, due=due, new=studied - seen, seen=seen
    )


def _deck(row: tuple[str, int, str]) -> DeckRecord:
    state, position, body = row
    return DeckRecord(deck=_deck_of(body), state=state_of(state), position=position)


def state_of(text: str) -> DeckState:
    """Return the state of a deck; CollectionDamaged where the text is none."""
    try:
        return DeckState(text)
    except ValueError as error:
        raise CollectionDamaged(detail="decks") from error


@lru_cache(maxsize=64)
def _deck_of(body: str) -> Deck:
    """Return the deck that a text says; the same few are read for each card that is shown."""
    return deck_from(json.loads(body))


def _card(row: tuple[str, str, int, str]) -> CardRecord:
    origin, home, position, body = row
    return CardRecord(
        origin=DeckId(origin),
        home=DeckId(home),
        position=position,
        card=card_from(json.loads(body)),
    )
