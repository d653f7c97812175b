"""Doing an import that was planned: a copy first, then all of it in one transaction."""

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from flashcards.core.days import Moment
from flashcards.core.model import AnyCard, Kind, NameId, Part
from flashcards.core.progress import Progress, unwatched, watched
from flashcards.core.units import parts_of, priority_of
from flashcards.services import media_files
from flashcards.services.backups import copy_before_import
from flashcards.services.collection import Collection
from flashcards.services.door import Door, Written
from flashcards.services.import_plan import ImportPlan, Item
from flashcards.services.import_progress import entry_of, progress_entries
from flashcards.services.transfer import plan
from flashcards.services.turns import first_turns, set_turns
from flashcards.store import bulk, database, journal, queries
from flashcards.store.bulk import Stored
from flashcards.store.bulk_changes import CardChange
from flashcards.store.history_write import Entry
from flashcards.store.records import Base, CardRecord, DeckBase, DeckRecord, DeckState, Place
from flashcards.store.transaction import Transaction

_TOLD_EVERY = 200
_OFTEN = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import did: the plan it followed, what it wrote, and where the copy lies.

    *written* and *copy* are None where there was nothing to do.
    """

    plan: ImportPlan
    written: Written | None = None
    copy: Path | None = None


class _Outdated(Exception):
    """The collection is no longer as it was when the plan was made."""


def import_plan(
    collection: Collection,
    planned: ImportPlan,
    now: Moment,
    progress: Progress = unwatched,
    group: str = "",
) -> Imported:
    """Do what was planned, and let the collection remember it for undo."""
    imported = apply(collection.door, planned, now, progress, group)
    if imported.written is not None:
        collection.note(imported.written)
    return imported


def apply(
    door: Door,
    planned: ImportPlan,
    now: Moment,
    progress: Progress = unwatched,
    group: str = "",
) -> Imported:
    """Do what was planned through *door*, in whatever thread that is open.

    Imports of one *group*, one after another, are undone as one. A plan that no longer fits is made
    anew with the same choices. Raises Cancelled when *progress* does; then nothing is changed.
    """
    if not planned.is_changing:
        return Imported(plan=planned)
    try:
        return _apply(door, planned, now, progress, group)
    except _Outdated:
        again = plan(door.connection, planned.reading, planned.choices, progress)
        if not again.is_changing:
            return Imported(plan=again)
        return _apply(door, again, now, progress, group)


def _apply(
    door: Door, planned: ImportPlan, now: Moment, progress: Progress, group: str
) -> Imported:
    copy = copy_before_import(door.folder, now, progress)
    try:
        return _written(door, planned, now, progress, group, copy)
    except BaseException:
        copy.unlink(missing_ok=True)  # it is as the collection still is
        raise


def _written(
    door: Door, planned: ImportPlan, now: Moment, progress: Progress, group: str, copy: Path
) -> Imported:
    token = secrets.token_hex(8)
    deck = planned.deck.id
    staged = media_files.stage(door.folder, token, deck, planned.reading.media, progress)
    about = {
        "deck": deck,
        "title": planned.deck.title,
        media_files.WAITING: token,
        journal.GROUP: group,
    }

    def work(transaction: Transaction) -> None:
        _Import(transaction, planned, now, progress).do()
        if transaction.journal is not None:
            media_files.note(transaction.journal, staged)
        progress(1, 1)  # all is written; what comes now, the commit, cannot be stopped

    try:
        with database.stoppable(door.connection, progress):
            _, written = door.write(journal.IMPORT, work, about)
    except BaseException:
        media_files.discard(door.folder, token)
        raise
    media_files.settle(door)
    return Imported(plan=planned, written=written, copy=copy)


class _Import:
    """One import in its open transaction."""

    def __init__(
        self, transaction: Transaction, planned: ImportPlan, now: Moment, progress: Progress
    ) -> None:
        self._transaction = transaction
        self._plan = planned
        self._now = now
        self._progress = progress
        self._deck = planned.deck.id
        known = queries.deck(transaction.connection, self._deck)
        if known != planned.known:
            raise _Outdated
        self._stored = bulk.stored(transaction.connection, self._deck) if known else {}

    def do(self) -> None:
        """Write the deck, its cards, and what the learner is to be told by the queue."""
        self._write_deck()
        added = [item for item in self._plan.taken if item.before is None and item.after]
        self._add(added)
        is_order_changed = self._change() | self._move() | self._is_weighed_anew()
        self._append()
        if self._stored and (added or is_order_changed):
            set_turns(self._transaction, self._deck)

    def _write_deck(self) -> None:
        known = self._plan.known
        if known is None:
            position = len(queries.decks(self._transaction.connection))
            record = DeckRecord(deck=self._plan.deck, position=position)
        else:
            state = DeckState.STUDIED if known.state == DeckState.REMOVED else known.state
            record = replace(known, deck=self._plan.deck, state=state)
        self._transaction.put_over(record, known)
        base = DeckBase(deck=self._deck, text=self._plan.file.deck)
        if self._plan.is_deck_edited:
            self._transaction.put(base)
        elif known is not None and not self._plan.reading.is_table:
            self._transaction.drop(base)

    def _add(self, added: Sequence[Item]) -> None:
        last = max((found.position for found in self._stored.values()), default=-1)
        records: list[CardRecord] = []
        for index, item in enumerate(added, 1):
            if index % _OFTEN == 0:
                self._progress(0, len(added))
            if item.id.casefold() in self._stored:
                raise _Outdated
            position = last + index if item.position is None else item.position
            assert item.after is not None
            records.append(
                CardRecord(origin=self._deck, home=self._deck, card=item.after, position=position)
            )
        self._progress(0, len(records))
        cards = [record.card for record in records]
        turns = {} if self._stored else first_turns(self._plan.deck, cards, self._progress)
        self._transaction.add_cards(records, turns, self._progress)

    def _change(self) -> bool:
        """Write the cards that change; say whether that may change the order of the new ones."""
        is_order_changed = False
        changes: list[CardChange] = []
        merged = [item for item in self._plan.taken if item.is_merged and item.before]
        for item in watched(merged, self._progress, _TOLD_EVERY):
            before = self._found(item)
            if item.before is not None and item.after not in (None, item.before):
                record = CardRecord(
                    origin=self._deck,
                    home=before.home,
                    card=item.before,
                    position=before.position,
                )
                changes.append(CardChange(before.name, record, replace(record, card=item.after)))
                is_order_changed |= _order(record.card) != _order(item.after)
            self._keep_base(item, before)
        self._transaction.change_cards(changes, self._progress)
        return is_order_changed

    def _found(self, item: Item) -> Stored:
        found = self._stored.get(item.id.casefold())
        if found is None or found.card != item.before:
            raise _Outdated
        return found

    def _keep_base(self, item: Item, found: Stored) -> None:
        """Keep the card as it came where it stands otherwise here, else nothing."""
        if item.theirs is None:
            return
        known = bulk.base_of(found, self._deck)
        if item.theirs != item.after:
            base = Base(origin=self._deck, card=found.id, text=item.theirs)
            self._transaction.put_over(base, known)
        elif known is not None:
            self._transaction.drop(known)

    def _move(self) -> bool:
        moves: list[tuple[NameId, Place, Place]] = []
        for item in self._plan.taken:
            found = self._stored.get(item.id.casefold()) if item.before is not None else None
            if found is not None and item.position not in (None, found.position):
                old = bulk.place_of(found, self._deck)
                moves.append((found.name, old, replace(old, position=item.position or 0)))
        self._transaction.move_cards(moves)
        return bool(moves)

    def _is_weighed_anew(self) -> bool:
        known, deck = self._plan.known, self._plan.deck
        if known is None:
            return False
        return (known.deck.exam_weight, known.deck.domains) != (deck.exam_weight, deck.domains)

    def _append(self) -> None:
        connection = self._transaction.connection
        learnt = queries.learnt_parts(connection, self._deck)
        entries = [*self._requeued(learnt), *self._reset()]
        if self._plan.choices.with_progress:
            entries += progress_entries(self._plan, self._now, learnt)
        if entries:
            self._transaction.append_all(entries)

    def _requeued(self, learnt: set[tuple[str, Part]]) -> Iterator[Entry]:
        """Yield for each known card whose right answer is another now that it is due today."""
        known = {card for card, _ in learnt}
        for item in self._plan.taken:
            if item.is_key_changed and item.id.casefold() in known:
                data = (("reason", "key-changed"), ("version", self._plan.deck.version))
                yield entry_of(self._deck, item.id, Kind.REQUEUED, self._now, data)

    def _reset(self) -> Iterator[Entry]:
        for item in self._plan.taken:
            if item.id in self._plan.choices.reset and item.before and item.after:
                for part in parts_of(item.after):
                    entry = entry_of(self._deck, item.id, Kind.RESET, self._now)
                    yield replace(entry, part=part)


def _order(card: AnyCard) -> tuple[object, ...]:
    """Return what the turns of new cards depend on."""
    return priority_of(card), card.domain, card.about, parts_of(card)
