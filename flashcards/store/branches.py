"""Histories that went on apart under one name, as a folder copied whole to another computer does.

Device and number then say different things here and there. What the other one says comes in under
a name that tells where it branched off and with what, so that it is the same name whenever and
wherever it comes in, and nothing comes in twice.
"""

import sqlite3
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import cast

from flashcards.core.lines import checksum
from flashcards.core.model import Event, Kind
from flashcards.core.progress import Progress, unwatched
from flashcards.store import history, history_sets

BRANCH = "~"
"""Stands in the name of a branch, and in no name that a device is given."""
_TOLD_EVERY = 1_000
_LONGEST = 1_000
Key = tuple[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """Another history: of each device the numbers with their checksums, and how to read an event.

    *read* gives None for an event that is damaged.
    """

    numbers: Mapping[str, Mapping[int, int]]
    read: Callable[[str, int], Event | None]


@dataclass(slots=True, kw_only=True)
class Lacking:
    """What of another history is not here: *events* as they come in, and how many are *damaged*.

    *apart* counts those that say something else here under the same device and number.
    """

    events: list[Event] = field(default_factory=list[Event])
    damaged: int = 0
    apart: int = 0


def of_events(events: Iterable[Event]) -> list[Incoming]:
    """Return *events* as histories of which none has two events under one key."""
    rest = list(events)
    found: list[Incoming] = []
    while rest:
        first: dict[Key, Event] = {}
        others = [each for each in rest if not _is_same(first.setdefault(_key(each), each), each)]
        found.append(_of_keys(first))
        rest = others
    return found


def of_collection(theirs: sqlite3.Connection) -> Incoming:
    """Return the history of a collection."""
    return Incoming(
        numbers={
            device: dict(history_sets.numbers(theirs, device))
            for device in history_sets.last_numbers(theirs)
        },
        read=lambda device, seq: _read(theirs, device, seq),
    )


def lacking(
    ours: sqlite3.Connection, incoming: Iterable[Incoming], progress: Progress = unwatched
) -> Lacking:
    """Return what of *incoming* is not in *ours*, in the order of the events."""
    found = Lacking()
    taken: dict[Key, Event] = {}
    for each in incoming:
        _Meeting(ours, each, taken, found, progress).look()
    found.events.sort(key=lambda event: (event.clock, event.device, event.seq))
    return found


class _Meeting:
    """One other history beside ours and what was *taken* from others already."""

    def __init__(
        self,
        ours: sqlite3.Connection,
        theirs: Incoming,
        taken: dict[Key, Event],
        found: Lacking,
        progress: Progress,
    ) -> None:
        self._ours, self._theirs = ours, theirs
        self._taken, self._found, self._progress = taken, found, progress
        self._numbers: dict[str, dict[int, int]] = {}
        self._places: dict[Key, str] = {}
        self._new: list[Event] = []

    def look(self) -> None:
        """Find the place of each event here, and keep those whose place is free."""
        for device in sorted(self._theirs.numbers, key=lambda name: name.count(BRANCH)):
            self._follow(device)
        for event in self._new:
            placed = self._as_placed(event)
            self._taken[_key(placed)] = placed
            self._found.events.append(placed)

    def _follow(self, device: str) -> None:
        names = [self._start(device)]
        for done, (seq, crc) in enumerate(sorted(self._theirs.numbers[device].items())):
            if done % _TOLD_EVERY == 0:
                self._progress(done, 0)
            if names == [device] and self._here(device).get(seq) == crc:
                continue
            event = self._theirs.read(device, seq)
            if event is None:
                self._found.damaged += all(seq not in self._here(name) for name in names)
                continue
            self._place(event, names)

    def _place(self, event: Event, names: list[str]) -> None:
        """Find where *event* stands here, or where it is to stand: at the end of its branch."""
        place = next((name for name in names if self._has(name, event)), None)
        if place is None:
            if event.seq in self._here(names[-1]):
                if self._at(names[-1], event.seq) is None:  # damaged here: a repair mends it
                    return
                names.append(_branch(names[-1], event.seq, _mark(event)))
                place = names[-1] if self._has(names[-1], event) else None
            if place is None:
                self._new.append(event)
                self._found.apart += len(names) > 1
        self._places[_key(event)] = place or names[-1]

    def _start(self, device: str) -> str:
        """Return the name here of a device of theirs: what is a branch there may be none here."""
        base, first, mark = _parts(device)
        if not base:
            return device
        before = self._places.get((base, first - 1)) or self._start(base)
        event = self._at(before, first)
        is_ours = event is not None and _mark(event) == mark
        return before if is_ours else _branch(before, first, mark)

    def _as_placed(self, event: Event) -> Event:
        placed = event._replace(device=self._places[_key(event)])
        target = cast("Key", history.target_of(event))
        if event.kind != Kind.VOIDED or target not in self._places:
            return placed
        data = {**dict(event.data), "device": self._places[target]}
        return placed._replace(data=tuple(sorted(data.items())))

    def _has(self, name: str, event: Event) -> bool:
        mine = self._at(name, event.seq)
        return mine is not None and _is_same(mine, event)

    def _at(self, name: str, seq: int) -> Event | None:
        taken = self._taken.get((name, seq))
        if taken is not None or seq not in self._here(name):
            return taken
        return _read(self._ours, name, seq)

    def _here(self, name: str) -> dict[int, int]:
        if name not in self._numbers:
            self._numbers[name] = dict(history_sets.numbers(self._ours, name)) | {
                seq: checksum(event)
                for (device, seq), event in self._taken.items()
                if device == name
            }
        return self._numbers[name]


def _of_keys(events: Mapping[Key, Event]) -> Incoming:
    numbers: dict[str, dict[int, int]] = {}
    for (device, seq), event in events.items():
        numbers.setdefault(device, {})[seq] = checksum(event)
    return Incoming(numbers=numbers, read=lambda device, seq: events[device, seq])


def _read(connection: sqlite3.Connection, device: str, seq: int) -> Event | None:
    row = next(history.rows_under(connection, device, seq), None)
    return row.event if row else None


def _key(event: Event) -> Key:
    return event.device, event.seq


def _is_same(one: Event, other: Event) -> bool:
    return _identity(one) == _identity(other)


def _identity(event: Event) -> tuple[object, ...]:
    """Return what no two events of a device share; names are not in it: a repair may change one."""
    grade = None if event.grade is None else int(event.grade)
    kind, part = str(event.kind), int(event.part)
    return event.clock, event.wall, event.day, kind, part, grade, event.milliseconds


def _mark(event: Event) -> int:
    return zlib.crc32(repr(_identity(event)).encode())


def _branch(name: str, first: int, mark: int) -> str:
    return f"{name}{BRANCH}{first}{BRANCH}{mark}"


def _parts(name: str) -> tuple[str, int, int]:
    """Return of what a branch is one, from which number on and with what mark; '' for no branch."""
    parts = name.rsplit(BRANCH, 2) if len(name) <= _LONGEST else []
    if len(parts) != 3 or not all(part.isascii() and part.isdecimal() for part in parts[1:]):
        return "", 0, 0
    return parts[0], int(parts[1]), int(parts[2])
