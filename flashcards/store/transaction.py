"""The open transaction: the only write of content and caches; it keeps what it changed."""

import sqlite3
from collections.abc import Mapping, Sequence

from flashcards.core.model import Event, NameId, Part
from flashcards.core.progress import Progress, unwatched
from flashcards.store import bulk, caches, content, history_sets, history_write, queries
from flashcards.store.bulk_changes import CardChange, change_cards
from flashcards.store.journal import Journal
from flashcards.store.records import (
    Base,
    CardRecord,
    Change,
    DeckBase,
    DeckRecord,
    Place,
    Record,
    Setting,
)
from flashcards.store.relearning import learn_all


class Transaction:
    """The open transaction of Collection.write; every write of the program goes through it.

    What it changed is kept in *changes*, or in *journal* where it has one; *touched* tells which
    types of record that were.
    """

    def __init__(
        self, connection: sqlite3.Connection, device: str, journal: Journal | None = None
    ) -> None:
        self.connection = connection
        self.device = device
        self.journal = journal
        self.changes: list[Change] = []
        self.events: list[Event] = []
        self.touched: set[type[Record]] = set()

    def put(self, record: Record) -> None:
        """Write a record in place of the one with its key."""
        self.put_over(record, self._find(record))

    def put_over(self, record: Record, before: Record | None) -> None:
        """Write a record in place of *before*, which the caller has read in this transaction."""
        if before == record:
            return
        self._write(record, before)
        self._keep(Change(before=before, after=record))

    def drop(self, record: Record) -> None:
        """Remove a record; a card or deck that the history speaks of keeps its name."""
        before = self._find(record)
        if before is None:
            return
        if isinstance(before, CardRecord):
            self.drop(Base(origin=before.origin, card=before.card.id, text=None))
        if isinstance(before, DeckRecord):
            self.drop(DeckBase(deck=before.deck.id, text=before.deck))
        self._remove(before)
        self._keep(Change(before=before, after=None))

    def add_cards(
        self, records: Sequence[CardRecord], turns: bulk.Turns, progress: Progress = unwatched
    ) -> None:
        """Write many cards of one deck that the collection does not hold."""
        self.touched.add(CardRecord)
        for record, body in bulk.add_cards(self.connection, records, turns, progress):
            if self.journal is None:
                self.changes.append(Change(before=None, after=record))
            else:
                self.journal.note_added(record, body)

    def change_cards(self, changes: Sequence[CardChange], progress: Progress = unwatched) -> None:
        """Write many cards in place of what they were, read in this transaction."""
        real = [each for each in changes if each.before != each.after]
        change_cards(self.connection, real, progress)
        for each in real:
            self._keep(Change(before=each.before, after=each.after))

    def move_cards(self, places: Sequence[tuple[NameId, Place, Place]]) -> None:
        """Set the places of many cards; each comes with its number, its old place and its new."""
        bulk.move_cards(self.connection, [(name, new.position) for name, _, new in places])
        for _, old, new in places:
            self._keep(Change(before=old, after=new))

    def append(self, entry: history_write.Entry) -> Event:
        """Write an event of this device and bring the caches up to date."""
        event = history_write.append(self.connection, self.device, entry)
        caches.learn(self.connection, event)
        self._note(event)
        return event

    def append_all(self, entries: Sequence[history_write.Entry]) -> list[Event]:
        """Write many events of this device."""
        events = history_write.numbered(self.connection, self.device, entries)
        self._take_in(events)
        return events

    def receive(self, event: Event) -> bool:
        """Take in an event of another device or file; say whether it was new here."""
        return bool(self.receive_all([event]))

    def receive_all(self, events: Sequence[Event]) -> list[Event]:
        """Take in events of other devices or of a file, and return those that were new here."""
        fresh = history_sets.lacking(self.connection, events)
        self._take_in(fresh)
        return fresh

    def withdraw(self, events: Sequence[Event]) -> None:
        """Take out events that the last import received."""
        learn_all(self.connection, events, lambda: history_sets.remove(self.connection, events))
        self.events += events

    def set_turns(self, turns: Mapping[tuple[NameId, Part], int]) -> None:
        """Set the places of cards among the new ones: a cache of the decks' order."""
        self.connection.executemany(
            "UPDATE memory SET turn = ?3 WHERE name = ?1 AND part = ?2 AND turn <> ?3",
            [(name, part, turn) for (name, part), turn in turns.items()],
        )

    def _take_in(self, events: Sequence[Event]) -> None:
        learn_all(
            self.connection, events, lambda: history_write.insert_all(self.connection, events)
        )
        for event in events:
            self._note(event)

    def _note(self, event: Event) -> None:
        self.events.append(event)
        if self.journal is not None:
            self.journal.note_event(event, is_own=event.device == self.device)

    def _keep(self, change: Change) -> None:
        record = change.after or change.before
        assert record is not None
        self.touched.add(type(record))
        if self.journal is None:
            self.changes.append(change)
        else:
            self.journal.note(change)

    def _find(self, record: Record) -> Record | None:
        match record:
            case DeckRecord():
                return queries.deck(self.connection, record.deck.id)
            case CardRecord():
                return queries.card(self.connection, record.origin, record.card.id)
            case Place():
                return queries.place(self.connection, record.origin, record.card)
            case Base():
                return queries.base(self.connection, record.origin, record.card)
            case DeckBase():
                return queries.deck_base(self.connection, record.deck)
            case Setting():
                value = queries.setting(self.connection, record.key)
                return None if value is None else Setting(key=record.key, value=value)

    def _write(self, record: Record, before: Record | None) -> None:
        match record:
            case DeckRecord():
                old_deck = before if isinstance(before, DeckRecord) else None
                content.write_deck(self.connection, record, old_deck)
            case CardRecord():
                old_card = before if isinstance(before, CardRecord) else None
                content.write_card(self.connection, record, old_card)
            case Place():
                content.write_place(self.connection, record)
            case Base():
                content.write_base(self.connection, record)
            case DeckBase():
                content.write_deck_base(self.connection, record)
            case Setting():
                self.connection.execute(
                    "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)",
                    (record.key, record.value),
                )

    def _remove(self, record: Record) -> None:
        match record:
            case DeckRecord():
                content.remove_deck(self.connection, record)
            case CardRecord():
                content.remove_card(self.connection, record)
            case Base():
                content.remove_base(self.connection, record)
            case DeckBase():
                content.remove_deck_base(self.connection, record)
            case Place():
                pass  # a card stands somewhere as long as it is there
            case Setting():
                self.connection.execute("DELETE FROM settings WHERE key = ?", (record.key,))
