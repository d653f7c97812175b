"""The open transaction: the only write of content and caches; it keeps what it changed."""

import json
import sqlite3
from collections.abc import Sequence

from flashcards.core.model import AnyCard, Event, NameId, Part
from flashcards.core.twin import card_data, deck_data
from flashcards.core.units import (
    back_of,
    extra_of,
    front_of,
    kind_of,
    parts_of,
    priority_of,
    word_count,
)
from flashcards.store import caches, history, names, queries
from flashcards.store.records import CardRecord, Change, DeckRecord, Record, Setting


class Transaction:
    """The open transaction of Collection.write; every write of the program goes through it."""

    def __init__(self, connection: sqlite3.Connection, device: str) -> None:
        self.connection = connection
        self.changes: list[Change] = []
        self.events: list[Event] = []
        self._device = device

    def put(self, record: Record) -> None:
        """Write a record in place of the one with its key."""
        before = self._find(record)
        if before == record:
            return
        self._write(record, before)
        self.changes.append(Change(before=before, after=record))

    def drop(self, record: Record) -> None:
        """Remove a record; a card or deck that the history speaks of keeps its name."""
        before = self._find(record)
        if before is None:
            return
        self._remove(before)
        self.changes.append(Change(before=before, after=None))

    def append(self, entry: history.Entry) -> Event:
        """Write an event of this device and bring the caches up to date."""
        event = history.append(self.connection, self._device, entry)
        caches.learn(self.connection, event)
        self.events.append(event)
        return event

    def receive(self, event: Event) -> bool:
        """Take in an event of another device or file; say whether it was new here."""
        if history.find(self.connection, event.device, event.seq) is not None:
            return False
        history.insert(self.connection, event)
        caches.learn(self.connection, event)
        self.events.append(event)
        return True

    def set_turns(self, turns: Sequence[tuple[NameId, Part, int]]) -> None:
        """Set the places of cards among the new ones: a cache of the decks' order."""
        self.connection.executemany(
            "UPDATE memory SET turn = ?3 WHERE name = ?1 AND part = ?2 AND turn <> ?3", turns
        )

    def _find(self, record: Record) -> Record | None:
        match record:
            case DeckRecord():
                return queries.deck(self.connection, record.deck.id)
            case CardRecord():
                return queries.card(self.connection, record.origin, record.card.id)
            case Setting():
                value = queries.setting(self.connection, record.key)
                return None if value is None else Setting(key=record.key, value=value)

    def _write(self, record: Record, before: Record | None) -> None:
        match record:
            case DeckRecord():
                self._write_deck(record, before)
            case CardRecord():
                self._write_card(record, before)
            case Setting():
                self.connection.execute(
                    "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)",
                    (record.key, record.value),
                )

    def _remove(self, record: Record) -> None:
        match record:
            case DeckRecord():
                self.connection.execute(
                    "DELETE FROM decks WHERE id = ?",
                    (names.ensure_deck(self.connection, record.deck.id),),
                )
            case CardRecord():
                self._remove_card(record)
            case Setting():
                self.connection.execute("DELETE FROM settings WHERE key = ?", (record.key,))

    def _write_deck(self, record: DeckRecord, before: Record | None) -> None:
        deck = names.ensure_deck(self.connection, record.deck.id)
        self.connection.execute(
            "INSERT INTO decks (id, state, position, body) VALUES (?1, ?2, ?3, ?4)"
            " ON CONFLICT (id) DO UPDATE SET state = ?2, position = ?3, body = ?4",
            (deck, record.state, record.position, _json(deck_data(record.deck))),
        )
        if isinstance(before, DeckRecord) and before.state != record.state:
            for name in queries.names_of_deck(self.connection, record.deck.id):
                caches.refresh_place(self.connection, name)

    def _write_card(self, record: CardRecord, before: Record | None) -> None:
        name = names.ensure_name(self.connection, record.origin, record.card.id)
        deck = names.ensure_deck(self.connection, record.home)
        card = record.card
        self.connection.execute(
            "INSERT INTO cards (name, deck, position, domain, kind, status, pool, priority,"
            " sensitivity, words, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"
            " ON CONFLICT (name) DO UPDATE SET deck = ?2, position = ?3, domain = ?4, kind = ?5,"
            " status = ?6, pool = ?7, priority = ?8, sensitivity = ?9, words = ?10, body = ?11",
            (
                name,
                deck,
                record.position,
                names.ensure_label(self.connection, card.domain or ""),
                kind_of(card),
                card.status,
                card.pool,
                priority_of(card),
                ",".join(card.sensitivity),
                word_count(card),
                _json(card_data(card)),
            ),
        )
        if isinstance(before, CardRecord):
            self._unindex(name, before.card)
        self._index(name, card)
        self._write_parts(name, deck, card)

    def _write_parts(self, name: NameId, deck: int, card: AnyCard) -> None:
        """Keep a memory row for each part that is studied; rows with a past stay for ever."""
        parts = parts_of(card)
        self.connection.executemany(
            "INSERT INTO memory (name, part, deck, repetition, interval, easiness, due, last,"
            " lapses, repeat, turn, held, wake, show)"
            " VALUES (?1, ?2, ?3, 0, 0, 0, NULL, NULL, 0, 0, 0, 0, NULL, NULL)"
            " ON CONFLICT (name, part) DO UPDATE SET deck = ?3",
            [(name, part, deck) for part in parts],
        )
        for (part,) in self.connection.execute(
            "SELECT part FROM memory WHERE name = ? AND due IS NULL", (name,)
        ).fetchall():
            if part not in parts:
                self.connection.execute(
                    "DELETE FROM memory WHERE name = ? AND part = ?", (name, part)
                )
        caches.refresh_place(self.connection, name)

    def _remove_card(self, record: CardRecord) -> None:
        name = names.ensure_name(self.connection, record.origin, record.card.id)
        self._unindex(name, record.card)
        self.connection.execute("DELETE FROM bases WHERE name = ?", (name,))
        self.connection.execute("DELETE FROM cards WHERE name = ?", (name,))
        self.connection.execute("DELETE FROM memory WHERE name = ? AND due IS NULL", (name,))
        caches.refresh_place(self.connection, name)

    def _index(self, name: NameId, card: AnyCard) -> None:
        self.connection.execute(
            "INSERT INTO words (rowid, front, back, extra, tags) VALUES (?, ?, ?, ?, ?)",
            (name, *_searched(card)),
        )

    def _unindex(self, name: NameId, card: AnyCard) -> None:
        self.connection.execute(
            "INSERT INTO words (words, rowid, front, back, extra, tags)"
            " VALUES ('delete', ?, ?, ?, ?, ?)",
            (name, *_searched(card)),
        )


def _searched(card: AnyCard) -> tuple[str, str, str, str]:
    """Return the indexed texts; taking a card out of the index needs them exactly as they went in.

    A version that words them otherwise must build the index anew in a migration.
    """
    return front_of(card), back_of(card), extra_of(card), " ".join(card.tags)


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
