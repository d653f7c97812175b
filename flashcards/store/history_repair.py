"""Mends the history: what is damaged goes, what copies and the log hold of it comes back."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from flashcards.core.fold import fold, tally_of
from flashcards.core.lines import checksum
from flashcards.core.model import Event
from flashcards.core.progress import Progress, unwatched
from flashcards.store import (
    checks,
    history,
    history_sets,
    history_write,
    let_go,
    names,
    queries,
    replay,
)
from flashcards.store.replay import Key
from flashcards.store.spare import Spare

Gap = tuple[str, int, int]


def mend_history(
    connection: sqlite3.Connection,
    spare: Spare,
    progress: Progress = unwatched,
    *,
    is_short: bool = False,
) -> None:
    """Take out damaged events, put in the spare ones that are lacking, write down other gaps.

    Where the history *is_short*, all that the spare ones hold comes back, but for what was let go
    of with a copy that was put back.
    """
    nameless = connection.execute(
        f"SELECT device, seq FROM {checks.ORPHANS['event-without-name']}"
    ).fetchall()
    broken = {*nameless, *replay.damaged(connection, progress)}
    if broken:
        is_one = _is_one_of(connection, broken)
        proven = _under_devices(connection, broken, spare.devices)
        history_sets.take_out(connection, list(broken))
        history_write.insert_all(connection, history_sets.lacking(connection, proven))
        _put_in(connection, spare, is_one)
    if is_short:
        is_let_go = let_go.is_let_go(connection)
        _put_in(connection, spare, lambda event: not is_let_go(event))
    _put_in_counted(connection, spare, progress)
    _put_in_remembered(connection, spare, progress)
    if gaps := checks.gaps(connection):
        _put_in(connection, spare, lambda event: _is_in(event, gaps))
    write_down_gaps(connection)


def write_down_gaps(connection: sqlite3.Connection) -> None:
    """Let the gaps of the history that cannot be filled be known."""
    known = checks.known_gaps(connection) | set(checks.gaps(connection))
    if known:
        connection.execute(
            "INSERT OR REPLACE INTO facts (key, value) VALUES ('gaps', ?)",
            (json.dumps(sorted(known)),),
        )


def _is_one_of(
    connection: sqlite3.Connection, keys: set[tuple[int, int]]
) -> Callable[[Event], bool]:
    """Return what says of an event whether it is one of these rows: by its key, or its checksum.

    A row whose names were exchanged is known by its checksum alone.
    """
    devices = dict(connection.execute("SELECT id, device FROM devices").fetchall())
    numbers = {(devices.get(device), seq) for device, seq in keys}
    rows = connection.execute("SELECT device, seq, crc FROM history")
    sums = {(seq, crc) for device, seq, crc in rows if (device, seq) in keys}
    seqs = {seq for seq, _ in sums}
    return lambda event: (
        (event.device, event.seq) in numbers
        or (event.seq in seqs and (event.seq, checksum(event)) in sums)
    )


def _under_devices(
    connection: sqlite3.Connection, keys: set[tuple[int, int]], devices: Iterable[str]
) -> list[Event]:
    """Return the events that some rows hold by their checksum under another device's name."""
    rows = [row for row in history.raw(connection, "TRUE") if (row.device, row.columns[1]) in keys]
    found = (
        history.event_of((device, *row.columns[1:]), row.crc) for device in devices for row in rows
    )
    return [event for event in found if event is not None]


def _is_in(event: Event, gaps: Iterable[Gap]) -> bool:
    return any(event.device == device and a <= event.seq <= b for device, a, b in gaps)


def _put_in(
    connection: sqlite3.Connection, spare: Spare, is_wanted: Callable[[Event], bool]
) -> None:
    found = filter(is_wanted, spare.events())
    history_write.insert_all(connection, history_sets.lacking(connection, found))


def _put_in_counted(connection: sqlite3.Connection, spare: Spare, progress: Progress) -> None:
    """Put in spare answers that the history has lost, where the count of their hour tells so."""
    short = replay.hours_short(connection, progress)
    if short:
        is_let_go = let_go.is_let_go(connection)
        _put_in(
            connection,
            spare,
            lambda event: _hour_of(event) in short and not is_let_go(event),
        )


def _hour_of(event: Event) -> replay.Hour | None:
    tally = tally_of(event, None)
    return tally and (tally.day, tally.hour, tally.home, tally.domain, int(tally.grade))


def _put_in_remembered(connection: sqlite3.Connection, spare: Spare, progress: Progress) -> None:
    """Put in spare events that the end of the history has lost, where a kept memory proves them.

    It does so where it is what comes of all of them. Answers that a person let go of, with a
    collection that was put back, no memory knows.
    """
    unlike = replay.unlike_memories(connection, progress)
    if not unlike:
        return
    for key, events in _lacking_of(connection, spare, unlike).items():
        there = [
            history.unchecked(row.columns)
            for row in history.raw(connection, "history.name = ? AND part = ?", key)
        ]
        both = sorted([*events, *filter(None, there)], key=lambda e: (e.clock, e.device, e.seq))
        if fold(history.unvoided(both)).memory == queries.memory(connection, *key):
            history_write.insert_all(connection, events)


def _lacking_of(
    connection: sqlite3.Connection, spare: Spare, keys: set[Key]
) -> Mapping[Key, list[Event]]:
    """Return the spare events of card parts that are not in the history."""
    numbers = {
        name: found
        for name in {name for name, _ in keys}
        for found in names.named(connection, [name])
    }
    wanted = {_of(*numbers[name], part): (name, part) for name, part in keys if name in numbers}
    found = (e for e in spare.events() if _of(e.deck, e.card, e.part) in wanted)
    lacking: defaultdict[Key, list[Event]] = defaultdict(list)
    for event in history_sets.lacking(connection, found):
        lacking[wanted[_of(event.deck, event.card, event.part)]].append(event)
    return lacking


def _of(deck: str, card: str, part: int) -> tuple[str, str, int]:
    return deck.casefold(), card.casefold(), part
