"""Joining a copy to the collection: the answers of both, each once, in whatever order they come.

Decks that only the copy has come with their cards and media; cards that both have stay as they are
here. One undo takes the whole back.
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from flashcards.core.days import Moment
from flashcards.core.errors import CollectionDamaged, FileRefused, problem
from flashcards.core.lines import to_line
from flashcards.core.model import DeckId, Event
from flashcards.core.progress import Progress, unwatched
from flashcards.services import copy_file, media_files
from flashcards.services.backups import copy_before_import
from flashcards.services.door import Door, Written
from flashcards.services.history_files import event_of_line
from flashcards.services.primers import note_offered_elsewhere, offered_in
from flashcards.services.restoring import Ready
from flashcards.services.turns import first_turns
from flashcards.store import branches, copies, database, journal, queries
from flashcards.store.database import Connection
from flashcards.store.records import CardRecord, DeckRecord
from flashcards.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """What a copy brought: events that were new here, decks, and what was written, if anything.

    *left_out* counts its events that were damaged, or say what cannot be true; *apart* those that
    came in under a name of their own, as others here bear their device and number.
    """

    events: int = 0
    decks: int = 0
    left_out: int = 0
    apart: int = 0
    written: Written | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _NewDeck:
    record: DeckRecord
    cards: Sequence[CardRecord]
    media: Mapping[str, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class _New:
    """What only the copy has."""

    events: Sequence[Event]
    apart: int
    decks: Sequence[_NewDeck]
    primers: Sequence[str]


def join(door: Door, ready: Ready, now: Moment, progress: Progress = unwatched) -> Joined:
    """Add what only the copy has, through *door*; a verified copy is made first.

    Doing it twice changes nothing. Raises FileRefused for a copy that cannot be read, Cancelled
    when *progress* does; then nothing is changed.
    """
    progress(0, 0)
    try:
        with copies.opened(ready.waiting / copy_file.COLLECTION) as theirs, copies.built_as_ours():
            new, left_out = _new(door.connection, theirs, ready, progress)
    except CollectionDamaged as error:
        raise FileRefused([problem("copy-damaged-file")]) from error
    if not new.events and not new.decks:
        return Joined(left_out=left_out)
    copy_before_import(door.folder, now, progress)
    written = _written(door, ready.source.name, new, progress)
    media_files.settle(door)
    return Joined(
        events=len(new.events),
        decks=len(new.decks),
        left_out=left_out,
        apart=new.apart,
        written=written,
    )


def _new(
    ours: Connection, theirs: Connection, ready: Ready, progress: Progress
) -> tuple[_New, int]:
    """Return what only the copy has, and how many of its events are not to be believed."""
    found = branches.lacking(ours, [branches.of_collection(theirs)], progress)
    events = [event for event in found.events if _can_be(event)]
    decks = [_new_deck(theirs, ready.waiting, each) for each in ready.difference.their_decks]
    new = _New(events=events, apart=found.apart, decks=decks, primers=offered_in(theirs))
    return new, found.damaged + len(found.events) - len(events)


def _can_be(event: Event) -> bool:
    """Say whether a line of the history could say what *event* does: a copy is from anywhere."""
    try:
        event_of_line(to_line(event).encode())
    except (ValueError, RecursionError):
        return False
    return True


def _written(door: Door, name: str, new: _New, progress: Progress) -> Written:
    token = secrets.token_hex(8)
    about = {"history": name, media_files.WAITING: token}
    staged: list[tuple[str, bool]] = []

    def work(transaction: Transaction) -> None:
        for deck in new.decks:
            _put(transaction, deck, progress)
        transaction.receive_all(new.events)
        note_offered_elsewhere(transaction, new.primers)
        if transaction.journal is not None:
            media_files.note(transaction.journal, staged)

    try:
        for deck in new.decks:
            identity = deck.record.deck.id
            staged += media_files.stage(door.folder, token, identity, deck.media, progress)
        with database.stoppable(door.connection, progress):
            _, written = door.write(journal.IMPORT, work, about)
    except BaseException:
        media_files.discard(door.folder, token)
        raise
    return written


def _new_deck(theirs: Connection, waiting: Path, identity: DeckId) -> _NewDeck:
    record = queries.deck(theirs, identity)
    assert record is not None, "the copy was compared and has not changed since"
    media = media_files.folder_of(waiting, identity)
    return _NewDeck(
        record=record,
        cards=list(queries.cards_of_deck(theirs, identity)),
        media={path.name: path.read_bytes() for path in sorted(media.glob("*")) if path.is_file()},
    )


def _put(transaction: Transaction, new: _NewDeck, progress: Progress) -> None:
    """Write a deck with those of its cards that no deck here holds."""
    connection = transaction.connection
    transaction.put(
        DeckRecord(
            deck=new.record.deck,
            state=new.record.state,
            position=len(queries.decks(connection)),
        )
    )
    cards = [
        each for each in new.cards if queries.card(connection, each.origin, each.card.id) is None
    ]
    turns = first_turns(new.record.deck, [each.card for each in cards])
    transaction.add_cards(cards, turns, progress)
