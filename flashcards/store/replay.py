"""The whole history played again, beside what the caches keep of it. Reads only."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from flashcards.core import recall
from flashcards.core.fold import Flags, flags, is_study_answer, tally_of
from flashcards.core.model import Day, Event, Forecast, Kind, Memory, NameId, Part
from flashcards.core.progress import Progress, unwatched
from flashcards.core.recall import Kappa
from flashcards.core.sm2 import step
from flashcards.store import caches, history

Key = tuple[NameId, Part]
Hour = tuple[int, int, str, str, int]
"""Day, hour, deck, topic and grade of answers that are counted together."""
_TOLD_EVERY = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """How many rows of each cache are not what the history gives.

    Card parts with a damaged event are not judged, and counts of answers not at all beside one:
    what such an event said is not known.
    """

    memories: int
    forecasts: int
    days: int
    flags: int
    corrections: int


@dataclass(slots=True)
class _Replayed:
    """What the history comes to, so far; *latest* is the last day that an event was seen on."""

    memories: dict[Key, Memory | None] = field(default_factory=dict[Key, "Memory | None"])
    forecasts: dict[Key, Forecast | None] = field(default_factory=dict[Key, "Forecast | None"])
    days: dict[tuple[object, ...], list[int]] = field(
        default_factory=lambda: defaultdict(lambda: [0, 0])
    )
    said: dict[NameId, list[Event]] = field(default_factory=lambda: defaultdict(list[Event]))
    kappas: dict[Day, Kappa] = field(default_factory=dict[Day, Kappa])
    kappa: Kappa = field(default_factory=Kappa)
    latest: int = 0
    is_in_order: bool = True
    doubtful: set[Key] = field(default_factory=set[Key])


def damaged(
    connection: sqlite3.Connection, progress: Progress = unwatched
) -> list[tuple[int, int]]:
    """Return device and number of each event that does not agree with its checksum."""
    return [key for key, event, _ in _read(connection, progress) if event is None]


def differences(connection: sqlite3.Connection, progress: Progress = unwatched) -> Differences:
    """Play the history once, in its order, and compare every cache with what comes of it."""
    replayed = _replay(connection, progress)
    is_whole = not replayed.doubtful
    return Differences(
        memories=_unlike(replayed.memories, _memories(connection), replayed.doubtful),
        forecasts=_unlike(replayed.forecasts, _forecasts(connection), replayed.doubtful),
        days=_unlike(replayed.days, _days(connection)) if is_whole else 0,
        flags=_unlike_flags(connection, replayed),
        corrections=_unlike(replayed.kappas, _kappas(connection))
        if is_whole and replayed.is_in_order
        else 0,
    )


def unlike_memories(connection: sqlite3.Connection, progress: Progress = unwatched) -> set[Key]:
    """Return the card parts whose memory is not what their history gives."""
    replayed = _replay(connection, progress)
    return _unlike_keys(replayed.memories, _memories(connection), replayed.doubtful)


def hours_short(connection: sqlite3.Connection, progress: Progress = unwatched) -> set[Hour]:
    """Return the hours of which the daily counts tell more answers than the history has."""
    more: defaultdict[Any, int] = defaultdict(int)
    for sign, days in ((1, _days(connection)), (-1, _replay(connection, progress).days)):
        for (day, hour, home, domain, _, grade), (n, _) in days.items():
            more[day, hour, home, domain, grade] += sign * n
    return {hour for hour, n in more.items() if n > 0}


def _replay(connection: sqlite3.Connection, progress: Progress) -> _Replayed:
    voided = _voided(connection)
    replayed = _Replayed()
    for _, event, key in _read(connection, progress):
        if event is None:
            replayed.doubtful.add(key)
        elif event.kind != Kind.VOIDED and (event.device, event.seq) not in voided:
            _play(replayed, event, key)
    return replayed


def _play(replayed: _Replayed, event: Event, key: Key) -> None:
    memory = replayed.memories.get(key)
    forecast = replayed.forecasts.get(key)
    if tally := tally_of(event, memory):
        where = (tally.day, tally.hour, tally.home, tally.domain, tally.answer, int(tally.grade))
        replayed.days[where][0] += 1
        replayed.days[where][1] += tally.milliseconds
    if is_study_answer(event) and event.grade is not None:
        _correct(replayed, event, forecast)
        replayed.forecasts[key] = recall.observe(forecast, event.grade, event.day)
    elif event.kind == Kind.RESET:
        replayed.forecasts[key] = None
    if event.kind in caches.FLAG_KINDS:
        replayed.said[key[0]].append(event)
    replayed.memories[key] = step(memory, event)


def _correct(replayed: _Replayed, event: Event, forecast: Forecast | None) -> None:
    """Follow the correction of the forecast, which is only exact while no day comes twice."""
    replayed.is_in_order &= event.day >= replayed.latest
    replayed.latest = max(event.day, replayed.latest)
    if forecast is None or event.day <= forecast.last or event.grade is None:
        return
    expected = recall.recall(forecast, event.day, replayed.kappa.value)
    replayed.kappa = recall.correct(replayed.kappa, expected, event.grade >= 3)
    replayed.kappas[event.day] = replayed.kappa


def _read(
    connection: sqlite3.Connection, progress: Progress
) -> Iterable[tuple[tuple[int, int], Event | None, Key]]:
    """Yield the number of each event, the event if it is whole, and whose it is, in their order."""
    for done, row in enumerate(history.rows(connection)):
        if done % _TOLD_EVERY == 0:
            progress(done, 0)
        yield (row.device, row.seq), row.event, (row.name, row.part)


def _voided(connection: sqlite3.Connection) -> set[tuple[object, object]]:
    return {
        history.target_of(row.event)
        for row in history.rows(connection, Kind.VOIDED)
        if row.event is not None
    }


def _memories(connection: sqlite3.Connection) -> dict[Key, Memory | None]:
    rows = connection.execute(
        "SELECT name, part, repetition, interval, easiness, due, last, lapses, repeat FROM memory"
        " WHERE due IS NOT NULL"
    )
    return {
        (NameId(row[0]), Part(row[1])): Memory(
            repetition=row[2],
            interval=row[3],
            easiness=row[4],
            due=Day(row[5]),
            last=Day(row[6] or 0),
            lapses=row[7],
            repeat=bool(row[8]),
        )
        for row in rows
    }


def _forecasts(connection: sqlite3.Connection) -> dict[Key, Forecast | None]:
    rows = connection.execute("SELECT name, part, stability, difficulty, last FROM forecast")
    return {
        (NameId(row[0]), Part(row[1])): Forecast(
            stability=row[2], difficulty=row[3], last=Day(row[4])
        )
        for row in rows
    }


def _days(connection: sqlite3.Connection) -> dict[tuple[object, ...], list[int]]:
    rows: Iterable[tuple[Any, ...]] = connection.execute(
        "SELECT day, hour, homes.text, domains.text, class, grade, n, milliseconds FROM daily"
        " LEFT JOIN labels AS homes ON homes.id = daily.deck"
        " LEFT JOIN labels AS domains ON domains.id = daily.domain"
    )
    return {tuple(row[:6]): list(row[6:]) for row in rows}


def _kappas(connection: sqlite3.Connection) -> dict[Day, Kappa]:
    rows = connection.execute("SELECT day, value, n FROM kappa")
    return {Day(day): Kappa(value=value, n=n) for day, value, n in rows}


def _unlike_flags(connection: sqlite3.Connection, replayed: _Replayed) -> int:
    rows = connection.execute("SELECT name, starred, resting, wake, doubts FROM flags")
    found = {
        NameId(row[0]): Flags(
            starred=bool(row[1]), resting=bool(row[2]), wake=row[3], doubts=row[4]
        )
        for row in rows
    }
    wanted = {name: flags(events) for name, events in replayed.said.items()}
    doubtful = {name for name, _ in replayed.doubtful}
    names = (found.keys() | wanted.keys()) - doubtful
    return sum(found.get(name, Flags()) != wanted.get(name, Flags()) for name in names)


def _unlike(
    wanted: Mapping[Any, object], found: Mapping[Any, object], doubtful: Iterable[object] = ()
) -> int:
    return len(_unlike_keys(wanted, found, doubtful))


def _unlike_keys(
    wanted: Mapping[Any, object], found: Mapping[Any, object], doubtful: Iterable[object]
) -> set[Any]:
    keys = (wanted.keys() | found.keys()) - set(doubtful)
    return {key for key in keys if wanted.get(key) != found.get(key)}
