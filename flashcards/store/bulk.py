"""Many cards at once: whole sets read and written, for imports of any size."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from flashcards.core.model import AnyCard, CardId, DeckId, NameId, Part, Pool, Status
from flashcards.core.progress import Progress, unwatched
from flashcards.core.twin import card_from
from flashcards.core.units import parts_of
from flashcards.store import content, names
from flashcards.store.bulk_counts import counted_once
from flashcards.store.many_rows import insert_rows
from flashcards.store.records import Base, CardRecord, DeckState, Place

CHUNK = 1_000
_INDEXED_AT_ONCE = 5_000
Turns = Mapping[tuple[CardId, Part], int]


class Stored(NamedTuple):
    """A card as its row holds it, its text not yet taken apart; *base* as in Base, if it has one.

    A named tuple, not a record: these come by the hundred thousand.
    """

    name: NameId
    id: CardId
    home: DeckId
    position: int
    status: str
    body: str
    has_base: bool
    base: str | None

    @property
    def card(self) -> AnyCard:
        """Return the card."""
        return card_from(json.loads(self.body))

    @property
    def merge_base(self) -> AnyCard | None:
        """Return the card as last imported; None for one that was made here."""
        if not self.has_base:
            return self.card
        return card_from(json.loads(self.base)) if self.base is not None else None


def stored(connection: sqlite3.Connection, origin: DeckId) -> dict[str, Stored]:
    """Return the cards that came with a deck, wherever they live now, by casefolded id."""
    rows = connection.execute(
        "SELECT cards.name, names.card, homes.name, cards.position, cards.status,"
        " cards.body, bases.name IS NOT NULL, bases.body FROM names"
        " JOIN cards ON cards.name = names.id JOIN deck_names AS homes ON homes.id = cards.deck"
        " LEFT JOIN bases ON bases.name = cards.name"
        " WHERE names.deck = (SELECT id FROM deck_names WHERE name = ?)",
        (origin,),
    )
    return {row[1].casefold(): Stored._make(row) for row in rows}


def add_cards(
    connection: sqlite3.Connection,
    records: Sequence[CardRecord],
    turns: Turns,
    progress: Progress = unwatched,
) -> Iterator[tuple[CardRecord, str]]:
    """Write cards that the collection does not hold, and yield each with its body.

    All come from one deck and live in one. Names that the history knows already go the slow way:
    they may have a past.
    """
    if not records:
        return
    origin = records[0].origin
    numbers = _Numbers(connection, origin)
    indexed: list[tuple[NameId, AnyCard]] = []
    deck, _ = numbers.home(records[0].home)
    with counted_once(connection, deck, len(records)):
        for start in range(0, len(records), CHUNK):
            chunk = records[start : start + CHUNK]
            progress(start, len(records))
            fresh = [record for record in chunk if not numbers.has_past(record.card.id)]
            bodies = _insert(connection, numbers, fresh, turns, indexed)
            for record in chunk:
                if record.card.id not in bodies:
                    content.write_card(connection, record, None)
                yield record, bodies.get(record.card.id) or content.card_body(record.card)
    _index(connection, indexed, progress)


def drop_cards(
    connection: sqlite3.Connection, dropped: Sequence[Stored], progress: Progress = unwatched
) -> None:
    """Remove many cards; where they are most of all, the index is built anew from the others."""
    (count,) = connection.execute("SELECT count(*) FROM cards").fetchone()
    is_most = len(dropped) > count - len(dropped)
    for start in range(0, len(dropped), CHUNK):
        progress(start, len(dropped))
        chunk = dropped[start : start + CHUNK]
        keys = [(each.name,) for each in chunk]
        if not is_most:
            entries = [(each.name, *content.searched(each.card)) for each in chunk]
            connection.executemany(content.UNINDEX, entries)
        connection.executemany("DELETE FROM bases WHERE name = ?", keys)
        connection.executemany("DELETE FROM cards WHERE name = ?", keys)
        connection.executemany("DELETE FROM memory WHERE name = ? AND due IS NULL", keys)
    if is_most:
        index_anew(connection)


def index_anew(connection: sqlite3.Connection) -> None:
    """Empty the search index and fill it from the cards."""
    connection.execute("INSERT INTO words (words) VALUES ('delete-all')")
    rows = connection.execute("SELECT name, body FROM cards")
    connection.executemany(content.INDEX, _entries(rows))


def move_cards(connection: sqlite3.Connection, places: Sequence[tuple[NameId, int]]) -> None:
    """Set the places of cards in their decks."""
    connection.executemany(
        "UPDATE cards SET position = ?2 WHERE name = ?1 AND position <> ?2", places
    )


def place_of(found: Stored, origin: DeckId) -> Place:
    """Return where a stored card stands."""
    return Place(origin=origin, card=found.id, position=found.position)


def record_of(found: Stored, origin: DeckId) -> CardRecord:
    """Return a stored card as its record."""
    return CardRecord(origin=origin, home=found.home, card=found.card, position=found.position)


def base_of(found: Stored, origin: DeckId) -> Base | None:
    """Return the base of a stored card, if it has one."""
    if not found.has_base:
        return None
    return Base(origin=origin, card=found.id, text=found.merge_base)


def _index(
    connection: sqlite3.Connection, cards: Sequence[tuple[NameId, AnyCard]], progress: Progress
) -> None:
    """Take cards into the search index."""
    with content.large_index(connection, len(cards)):
        for start in range(0, len(cards), _INDEXED_AT_ONCE):
            progress(start, len(cards))
            chunk = cards[start : start + _INDEXED_AT_ONCE]
            entries = ((name, *content.searched(card)) for name, card in chunk)
            connection.executemany(content.INDEX, entries)


def _entries(rows: Iterable[tuple[int, str]]) -> Iterator[tuple[object, ...]]:
    for name, body in rows:
        yield name, *content.searched(card_from(json.loads(body)))


class _Numbers:
    """The numbers of names, decks and labels, each asked once."""

    def __init__(self, connection: sqlite3.Connection, origin: DeckId) -> None:
        self._connection = connection
        self.origin = names.ensure_deck(connection, origin)
        self._known = names.names_of(connection, origin)
        self._past = {
            name
            for (name,) in connection.execute(
                "SELECT id FROM names WHERE deck = ?"
                " AND (EXISTS (SELECT 1 FROM history WHERE history.name = names.id)"
                " OR EXISTS (SELECT 1 FROM memory WHERE memory.name = names.id))",
                (self.origin,),
            )
        }
        (last,) = connection.execute("SELECT coalesce(max(id), 0) FROM names").fetchone()
        self._last = last
        self._labels: dict[str, int] = {}
        self._homes: dict[DeckId, tuple[int, bool]] = {}

    def has_past(self, card: CardId) -> bool:
        """Say whether the history speaks of this card already."""
        return bool(self._past) and self._known.get(card.casefold()) in self._past

    def name(self, card: CardId) -> tuple[NameId, bool]:
        """Return the number of a card's name, and whether that is new."""
        known = self._known.get(card.casefold())
        if known is not None:
            return known, False
        self._last += 1
        return NameId(self._last), True

    def label(self, text: str) -> int:
        """Return the number of a label."""
        if text not in self._labels:
            self._labels[text] = names.ensure_label(self._connection, text)
        return self._labels[text]

    def home(self, deck: DeckId) -> tuple[int, bool]:
        """Return the number of a deck, and whether it is studied."""
        if deck not in self._homes:
            number = names.ensure_deck(self._connection, deck)
            (state,) = self._connection.execute(
                "SELECT state FROM decks WHERE id = ?", (number,)
            ).fetchone()
            self._homes[deck] = number, state == DeckState.STUDIED
        return self._homes[deck]


def _insert(
    connection: sqlite3.Connection,
    numbers: _Numbers,
    records: Sequence[CardRecord],
    turns: Turns,
    indexed: list[tuple[NameId, AnyCard]],
) -> dict[CardId, str]:
    named: list[tuple[object, ...]] = []
    rows: list[tuple[object, ...]] = []
    memory: list[tuple[object, ...]] = []
    bodies: dict[CardId, str] = {}
    for record in records:
        card = record.card
        name, is_new = numbers.name(card.id)
        deck, is_studied = numbers.home(record.home)
        bodies[card.id] = body = content.card_body(card)
        is_held = int(not is_studied or card.status != Status.ACTIVE or card.pool != Pool.STUDY)
        if is_new:
            named.append((name, numbers.origin, card.id))
        rows.append(content.row_of(name, deck, numbers.label(card.domain or ""), record, body))
        indexed.append((name, card))
        memory += [
            (name, part, deck, turns.get((card.id, part), 0), is_held) for part in parts_of(card)
        ]
    insert_rows(connection, "names (id, deck, card)", "(?, ?, ?)", named)
    insert_rows(connection, content.CARDS, "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    insert_rows(
        connection,
        "memory (name, part, deck, repetition, interval, easiness, due, last, lapses, repeat,"
        " turn, held, wake, show)",
        "(?, ?, ?, 0, 0, 0, NULL, NULL, 0, 0, ?, ?, NULL, NULL)",
        memory,
    )
    return bodies
