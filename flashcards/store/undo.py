"""Taking back the last large step from its journal, without losing what the learner did since."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from flashcards.core.days import Moment
from flashcards.core.errors import CollectionDamaged
from flashcards.core.model import DeckId, Event, Kind, Status
from flashcards.core.progress import Progress, unwatched
from flashcards.store import bulk, history_sets, journal, journal_check, queries
from flashcards.store.bulk import Stored
from flashcards.store.bulk_changes import CardChange
from flashcards.store.content import card_body
from flashcards.store.history_write import Entry
from flashcards.store.journal import Before
from flashcards.store.journal_rows import mark_of, mark_of_deck
from flashcards.store.records import (
    Base,
    CardRecord,
    DeckBase,
    DeckRecord,
    DeckState,
    Place,
    Record,
    Setting,
)
from flashcards.store.transaction import Transaction

_Key = tuple[str, str]
_TOLD_EVERY = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What was taken back; *kept* counts cards left or retired, as they were used since."""

    operation: str
    decks: tuple[DeckId, ...] = ()
    removed: int = 0
    restored: int = 0
    kept: int = 0
    events: int = 0


def undo_step(transaction: Transaction, progress: Progress = unwatched) -> Undone | None:
    """Take the last large step back; None when there is none.

    Its events no longer count, cards it added go, cards it changed are as before. A card that was
    answered or edited since is retired or left as it is. Raises CollectionDamaged where a part of
    the journal cannot be read.
    """
    step = journal.last_step(transaction.connection)
    if step is None:
        return None
    if not journal_check.is_whole(transaction.connection):
        raise CollectionDamaged(detail="undo_import")
    events = _undo_events(transaction)
    used = {
        _key(event.deck, event.card)
        for event in history_sets.beyond(transaction.connection, step.numbers)
    }
    undoing = _Undoing(transaction, used, progress)
    undoing.restore_decks()
    undoing.restore_cards()
    undoing.drop_added()
    undoing.restore_bases_and_places()
    undoing.drop_decks()
    undoing.restore_settings()
    journal.keep_only_media(transaction.connection)
    return Undone(
        operation=step.operation,
        decks=tuple(undoing.decks),
        removed=undoing.removed,
        restored=undoing.restored,
        kept=len(undoing.kept),
        events=events,
    )


def _undo_events(transaction: Transaction) -> int:
    own = journal.own_events(transaction.connection)
    received = journal.received_events(transaction.connection)
    transaction.append_all([_voiding(event) for event in own])
    transaction.withdraw(received)
    return len(own) + len(received)


def _voiding(event: Event) -> Entry:
    return Entry(
        kind=Kind.VOIDED,
        deck=event.deck,
        card=event.card,
        part=event.part,
        moment=Moment(day=event.day, wall=event.wall, zone=event.zone),
        data=(("device", event.device), ("seq", event.seq)),
    )


class _Undoing:
    """The content of one step on its way back."""

    def __init__(self, transaction: Transaction, used: set[_Key], progress: Progress) -> None:
        self._transaction = transaction
        self._progress = progress
        self._used = used
        self._stored: dict[str, dict[str, Stored]] = {}
        self.decks: dict[DeckId, None] = {}
        self.kept: set[_Key] = set()
        self.removed = 0
        self.restored = 0

    def restore_decks(self) -> None:
        """Give the decks that were there before their headers back, and what else is as it was."""
        for before in self._records(DeckRecord):
            if not isinstance(before.record, DeckRecord):
                continue
            self.decks[before.record.deck.id] = None
            now = queries.deck(self._transaction.connection, before.record.deck.id)
            if now is None or mark_of_deck(now) == before.after:
                self._transaction.put(before.record)
            else:  # put away or sorted anew since
                self._transaction.put(replace(now, deck=before.record.deck))

    def restore_cards(self) -> None:
        """Put the cards back that the step changed or removed."""
        changes: dict[_Key, CardChange] = {}
        for before in self._records(CardRecord):
            if not isinstance(before.record, CardRecord):
                continue
            key = _key(before.origin, before.card)
            earlier = changes.get(key)
            now = self._now(before)
            if earlier is not None:  # changed twice in one step, which began with two imports
                if mark_of(card_body(earlier.after.card)) == before.after:
                    changes[key] = earlier._replace(after=before.record)
                continue
            mark = None if now is None else mark_of(now.body)
            if mark != before.after:
                self.kept.add(key)
                continue
            if now is None:
                self._transaction.put_over(before.record, None)
            else:
                changes[key] = CardChange(
                    now.name, bulk.record_of(now, before.origin), before.record
                )
            self.restored += 1
        self._transaction.change_cards(list(changes.values()), self._progress)
        self._stored.clear()

    def drop_added(self) -> None:
        """Remove the cards that the step added; those in use since are retired."""
        dropped: dict[str, list[Stored]] = {}
        for before in self._records(CardRecord):
            now = self._now(before) if before.record is None else None
            if now is None:
                continue
            is_edited = mark_of(now.body) != before.after
            if is_edited or _key(before.origin, before.card) in self._used:
                self._retire(before, now)
            else:
                dropped.setdefault(before.origin, []).append(now)
        for cards in dropped.values():
            bulk.drop_cards(self._transaction.connection, cards, self._progress)
            self._transaction.touched.add(CardRecord)
            self.removed += len(cards)

    def restore_bases_and_places(self) -> None:
        """Give the decks and cards that were there before their bases and places back."""
        self._restore_deck_bases()
        for before in self._records(Base):
            if _key(before.origin, before.card) in self.kept:
                continue
            if isinstance(before.record, Base):
                self._transaction.put(before.record)
            else:
                self._transaction.drop(Base(origin=before.origin, card=before.card, text=None))
        moved = [each for each in self._records(Place) if isinstance(each.record, Place)]
        self._transaction.connection.executemany(
            "UPDATE cards SET position = ? WHERE name = ?", self._places(moved)
        )

    def _restore_deck_bases(self) -> None:
        for before in self._records(DeckBase):
            if isinstance(before.record, DeckBase):
                self._transaction.put(before.record)
            elif kept := queries.deck_base(self._transaction.connection, DeckId(before.key)):
                self._transaction.drop(kept)

    def drop_decks(self) -> None:
        """Remove the decks that the step added; one with cards in use is only put away."""
        for before in self._records(DeckRecord):
            identity = DeckId(before.key)
            now = queries.deck(self._transaction.connection, identity)
            if before.record is not None or now is None:
                continue
            if queries.names_of_deck(self._transaction.connection, identity):
                self._transaction.put(replace(now, state=DeckState.REMOVED))
            else:
                self._transaction.drop(now)

    def restore_settings(self) -> None:
        """Give the settings their values back."""
        for before in self._records(Setting):
            if isinstance(before.record, Setting):
                self._transaction.put(before.record)
            else:
                self._transaction.drop(Setting(key=before.key, value=""))

    def _records(self, kind: type[Record]) -> Iterator[Before]:
        for done, before in enumerate(journal.records(self._transaction.connection, kind)):
            if done % _TOLD_EVERY == 0:
                self._progress(done, 0)
            yield before

    def _now(self, before: Before) -> Stored | None:
        origin = before.origin.casefold()
        if origin not in self._stored:
            connection = self._transaction.connection
            self._stored[origin] = bulk.stored(connection, before.origin)
        return self._stored[origin].get(before.card.casefold())

    def _retire(self, before: Before, now: Stored) -> None:
        record = bulk.record_of(now, before.origin)
        retired = replace(record, card=replace(record.card, status=Status.RETIRED))
        self._transaction.put_over(retired, record)
        self.kept.add(_key(before.origin, before.card))

    def _places(self, moved: Sequence[Before]) -> list[tuple[int, int]]:
        found = ((self._now(each), each.record) for each in moved)
        return [
            (record.position, now.name)
            for now, record in found
            if now is not None and isinstance(record, Place)
        ]


def _key(deck: str, card: str) -> _Key:
    return deck.casefold(), card.casefold()
