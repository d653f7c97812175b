"""The only write of the answer log: what a caller gives is numbered, and written as an event."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from flashcards.core.days import Moment
from flashcards.core.errors import CollectionDamaged
from flashcards.core.lines import checksum, data_text
from flashcards.core.model import WHOLE, CardId, DeckId, Event, Grade, Kind, NameId, Part
from flashcards.core.sm2 import SCHEDULER
from flashcards.store import names


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An event as a caller gives it; the store adds device, number, clock, home and topic."""

    kind: Kind
    deck: DeckId
    card: CardId
    moment: Moment
    part: Part = WHOLE
    grade: Grade | None = None
    milliseconds: int | None = None
    data: tuple[tuple[str, object], ...] = ()


def append(connection: sqlite3.Connection, device: str, entry: Entry) -> Event:
    """Write *entry* as the next event of *device* and return it."""
    (event,) = numbered(connection, device, (entry,))
    insert(connection, event)
    return event


def numbered(connection: sqlite3.Connection, device: str, entries: Iterable[Entry]) -> list[Event]:
    """Return *entries* as the next events of *device*, not yet written."""
    seq, clock = _last(connection, device)
    events: list[Event] = []
    for entry in entries:
        seq, clock = seq + 1, max(entry.moment.wall, clock + 1)
        event = Event(
            device=device,
            seq=seq,
            clock=clock,
            kind=entry.kind,
            deck=entry.deck,
            card=entry.card,
            part=entry.part,
            day=entry.moment.day,
            wall=entry.moment.wall,
            zone=entry.moment.zone,
            grade=entry.grade,
            milliseconds=entry.milliseconds,
            scheduler=SCHEDULER,
            data=tuple(sorted(entry.data)),
        )
        events.append(_at_home(connection, event))
    return events


def insert(connection: sqlite3.Connection, event: Event) -> None:
    """Write an event as it is; its (device, seq) must be new."""
    insert_all(connection, (event,))


def insert_all(connection: sqlite3.Connection, events: Iterable[Event]) -> None:
    """Write events as they are; each (device, seq) must be new. Each name is looked up once."""

    @cache
    def device(text: str) -> int:
        return names.ensure_device(connection, text)

    @cache
    def label(text: str) -> int:
        return names.ensure_label(connection, text)

    @cache
    def name(deck: DeckId, card: CardId) -> NameId:
        return names.ensure_name(connection, deck, card)

    rows = [
        (
            device(event.device),
            event.seq,
            event.clock,
            event.kind,
            name(event.deck, event.card),
            event.part,
            event.day,
            event.wall,
            event.zone,
            event.grade,
            event.milliseconds,
            label(event.home),
            label(event.domain),
            label(event.scheduler),
            data_text(event.data),
            checksum(event),
        )
        for event in events
    ]
    connection.executemany(
        "INSERT INTO history (device, seq, clock, kind, name, part, day, wall, zone, grade,"
        " milliseconds, home, domain, scheduler, data, crc)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


def voiding(event: Event, now: Moment | None = None) -> Entry:
    """Return the entry that takes *event* back, at *now* or at its own moment."""
    return Entry(
        kind=Kind.VOIDED,
        deck=event.deck,
        card=event.card,
        part=event.part,
        moment=now or _moment_of(event),
        data=(("device", event.device), ("seq", event.seq)),
    )


def repeating(event: Event, now: Moment | None = None) -> Entry:
    """Return the entry that says once more what *event* said before it was taken back."""
    return Entry(
        kind=Kind(event.kind),
        deck=event.deck,
        card=event.card,
        part=event.part,
        moment=now or _moment_of(event),
        data=event.data,
    )


def _moment_of(event: Event) -> Moment:
    return Moment(day=event.day, wall=event.wall, zone=event.zone)


def _last(connection: sqlite3.Connection, device: str) -> tuple[int, int]:
    row = connection.execute(
        "SELECT seq, clock FROM history WHERE device = (SELECT id FROM devices WHERE device = ?)"
        " ORDER BY seq DESC LIMIT 1",
        (device,),
    ).fetchone()
    if row and not (isinstance(row[0], int) and isinstance(row[1], int)):
        raise CollectionDamaged(detail="history")
    return (row[0], row[1]) if row else (0, 0)


def _at_home(connection: sqlite3.Connection, event: Event) -> Event:
    row = connection.execute(
        "SELECT homes.name, labels.text FROM cards"
        " JOIN names ON names.id = cards.name"
        " JOIN deck_names ON deck_names.id = names.deck"
        " JOIN deck_names AS homes ON homes.id = cards.deck"
        " JOIN labels ON labels.id = cards.domain"
        " WHERE deck_names.name = ? AND names.card = ?",
        (event.deck, event.card),
    ).fetchone()
    return event._replace(home=row[0], domain=row[1]) if row else event._replace(home=event.deck)
