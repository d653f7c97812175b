"""The answer log read back; ``history_write`` writes it."""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from flashcards.core.errors import CollectionDamaged
from flashcards.core.lines import checksum, data_from
from flashcards.core.model import (
    CardId,
    Day,
    DeckId,
    Event,
    Grade,
    Kind,
    NameId,
    Part,
)

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
_NO_EVENT = (ValueError, TypeError, AttributeError, RecursionError)
"""What rises where a row is not that of an event."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of the log: its key, whose it is, and the event, None where the row is damaged."""

    device: int
    seq: int
    name: NameId
    part: Part
    event: Event | None


class Raw(NamedTuple):
    """A row as it lies there, unchecked: what an event is made of, and the numbers of its names."""

    columns: tuple[Any, ...]
    crc: int
    device: int
    name: int
    deck: int
    home: int
    domain: int
    scheduler: int


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


def raw(
    connection: sqlite3.Connection, condition: str, parameters: tuple[object, ...] = ()
) -> Iterator[Raw]:
    """Yield the rows for which an SQL *condition* holds, by device and number."""
    numbers = ", history.device, history.name, names.deck, home, domain, scheduler FROM"
    statement = _COLUMNS.replace(" FROM", numbers, 1)
    rows = connection.execute(
        f"{statement} WHERE {condition} ORDER BY history.device, seq", parameters
    )
    return (Raw(tuple(row[:16]), *row[16:]) for row in rows)


def whole(connection: sqlite3.Connection) -> Iterator[Event]:
    """Yield every event that agrees with its checksum, voided ones too, in their order."""
    return (row.event for row in rows(connection) if row.event is not None)


def event_of(columns: tuple[Any, ...], crc: int) -> Event | None:
    """Return the event that *columns* hold, in the order of its fields, or None if *crc* denies."""
    event = unchecked(columns)
    return event if event is not None and checksum(event) == crc else None


def unchecked(columns: tuple[Any, ...]) -> Event | None:
    """Return the event that *columns* hold, whatever its checksum; None if they hold none."""
    try:
        event = _event(columns)
        checksum(event)
    except _NO_EVENT:
        return None
    return event


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


def target_of(event: Event) -> tuple[object, object]:
    """Return the (device, seq) that a voiding event takes back."""
    return event.get("device"), event.get("seq")


def _events(
    connection: sqlite3.Connection, statement: str, parameters: tuple[object, ...]
) -> Iterator[Event]:
    for row in connection.execute(statement, parameters):
        try:
            yield _event(row)
        except _NO_EVENT as error:
            raise CollectionDamaged(detail="history") from error


def _event(row: tuple[Any, ...]) -> Event:
    device, seq, clock, kind, deck, card, part, day, wall, zone = row[:10]
    grade, milliseconds, home, domain, scheduler, data = row[10:16]
    if {type(each) for each in (seq, clock, part, day, wall, zone)} != {int}:
        raise TypeError(row)
    if not isinstance(milliseconds, int | None):
        raise TypeError(milliseconds)
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
