"""The answer log: the only write of it, and reading it back."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from flashcards.core.days import Moment
from flashcards.core.lines import checksum, data_from, data_text
from flashcards.core.model import (
    WHOLE,
    CardId,
    Day,
    DeckId,
    Event,
    Grade,
    Kind,
    NameId,
    Part,
)
from flashcards.core.sm2 import SCHEDULER
from flashcards.store import names

_COLUMNS = (
    "SELECT devices.device, seq, clock, kind, deck_names.name, names.card, part, day, wall, zone,"
    " grade, milliseconds, homes.text, domains.text, schedulers.text, data, crc"
    " FROM history"
    " JOIN devices ON devices.id = history.device"
    " JOIN names ON names.id = history.name"
    " JOIN deck_names ON deck_names.id = names.deck"
    " JOIN labels AS homes ON homes.id = history.home"
    " JOIN labels AS domains ON domains.id = history.domain"
    " JOIN labels AS schedulers ON schedulers.id = history.scheduler"
)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of the log: its key, whose it is, and the event, None where the row is damaged."""

    device: int
    seq: int
    name: NameId
    part: Part
    event: Event | None


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


def of_part(connection: sqlite3.Connection, name: NameId, part: Part) -> list[Event]:
    """Return the unvoided events of one card part, in their order."""
    return unvoided(
        _events(
            connection,
            _COLUMNS + " WHERE history.name = ? AND part = ? ORDER BY clock, devices.device, seq",
            (name, part),
        )
    )


def of_card(connection: sqlite3.Connection, name: NameId) -> list[Event]:
    """Return the unvoided events of all parts of a card, in their order."""
    return unvoided(
        _events(
            connection,
            _COLUMNS + " WHERE history.name = ? ORDER BY clock, devices.device, seq",
            (name,),
        )
    )


def everything(connection: sqlite3.Connection) -> Iterator[Event]:
    """Yield every event, voided ones too, in the order of (clock, device, seq)."""
    return _events(connection, _COLUMNS + " ORDER BY clock, devices.device, seq", ())


def since(connection: sqlite3.Connection, day: Day) -> list[Event]:
    """Return the unvoided events of *day* and later, in their order."""
    return unvoided(
        _events(
            connection,
            _COLUMNS + " WHERE day >= ? ORDER BY clock, devices.device, seq",
            (day,),
        )
    )


def latest(connection: sqlite3.Connection, device: str) -> Iterator[Event]:
    """Yield the events that *device* wrote, newest first, voided ones too."""
    return _events(
        connection,
        _COLUMNS + " WHERE history.device = (SELECT id FROM devices WHERE device = ?)"
        " ORDER BY seq DESC",
        (device,),
    )


def find(connection: sqlite3.Connection, device: str, seq: int) -> Event | None:
    """Return one event by its key, or None."""
    return next(
        _events(connection, _COLUMNS + " WHERE devices.device = ? AND seq = ?", (device, seq)), None
    )


def damaged(connection: sqlite3.Connection) -> int:
    """Return how many rows do not agree with their checksum."""
    return sum(row.event is None for row in rows(connection))


def rows(connection: sqlite3.Connection, kind: Kind | None = None) -> Iterator[Row]:
    """Yield every row as it lies there, in the order of the events; those of one *kind* if given.

    An event that does not agree with its checksum, or cannot be one, comes as None.
    """
    return _rows(
        connection,
        (" WHERE kind = ?" if kind else "") + " ORDER BY clock, devices.device, seq",
        (kind,) if kind else (),
    )


def rows_under(connection: sqlite3.Connection, device: str, seq: int) -> Iterator[Row]:
    """Yield the row under one key, if there is one."""
    return _rows(connection, " WHERE devices.device = ? AND seq = ?", (device, seq))


def _rows(
    connection: sqlite3.Connection, condition: str, parameters: tuple[object, ...]
) -> Iterator[Row]:
    statement = _COLUMNS.replace(" FROM", ", history.device, history.name FROM", 1) + condition
    for row in connection.execute(statement, parameters):
        yield Row(
            device=row[17],
            seq=row[1],
            name=NameId(row[18]),
            part=Part(row[6]),
            event=event_of(row[:16], row[16]),
        )


def whole(connection: sqlite3.Connection) -> Iterator[Event]:
    """Yield every event that agrees with its checksum, voided ones too, in their order."""
    return (row.event for row in rows(connection) if row.event is not None)


def event_of(columns: tuple[Any, ...], crc: int) -> Event | None:
    """Return the event that *columns* hold, in the order of its fields, or None if *crc* denies."""
    try:
        event = _event(columns)
        return event if checksum(event) == crc else None
    except (ValueError, TypeError, AttributeError, RecursionError):  # what no event was made of
        return None


def of_device(connection: sqlite3.Connection, device: str, beyond: int) -> Iterator[Event]:
    """Yield the events of a device that come after number *beyond*, voided ones too."""
    return _events(
        connection,
        _COLUMNS + " WHERE history.device = (SELECT id FROM devices WHERE device = ?) AND seq > ?",
        (device, beyond),
    )


def unvoided(events: Iterable[Event]) -> list[Event]:
    """Return the events that no voiding event among them takes back."""
    kept = list(events)
    targets = {target_of(event) for event in kept if event.kind == Kind.VOIDED}
    if not targets:
        return kept
    return [
        event
        for event in kept
        if event.kind != Kind.VOIDED and (event.device, event.seq) not in targets
    ]


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


def target_of(event: Event) -> tuple[object, object]:
    """Return the (device, seq) that a voiding event takes back."""
    return event.get("device"), event.get("seq")


def _moment_of(event: Event) -> Moment:
    return Moment(day=event.day, wall=event.wall, zone=event.zone)


def _last(connection: sqlite3.Connection, device: str) -> tuple[int, int]:
    row = connection.execute(
        "SELECT seq, clock FROM history WHERE device = (SELECT id FROM devices WHERE device = ?)"
        " ORDER BY seq DESC LIMIT 1",
        (device,),
    ).fetchone()
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


def _events(
    connection: sqlite3.Connection, statement: str, parameters: tuple[object, ...]
) -> Iterator[Event]:
    return map(_event, connection.execute(statement, parameters))


def _event(row: tuple[Any, ...]) -> Event:
    device, seq, clock, kind, deck, card, part, day, wall, zone = row[:10]
    grade, milliseconds, home, domain, scheduler, data = row[10:16]
    return Event(
        device=device,
        seq=seq,
        clock=clock,
        kind=kind,
        deck=DeckId(deck),
        card=CardId(card),
        part=Part(part),
        day=Day(day),
        wall=wall,
        zone=zone,
        grade=None if grade is None else Grade(grade),
        milliseconds=milliseconds,
        home=home,
        domain=domain,
        scheduler=scheduler,
        data=data_from(data),
    )
