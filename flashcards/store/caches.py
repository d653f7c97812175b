"""What is kept beside the history so that nothing has to be replayed: memory, forecast, counts.

Everything here can be dropped and rebuilt; all of it is written in the transaction of its event.
"""

import sqlite3
from collections.abc import Iterable

from flashcards.core import recall
from flashcards.core.fold import Flags, Fold, flags, fold, is_study_answer, tally_of
from flashcards.core.model import Day, Event, Forecast, Kind, Memory, NameId, Part
from flashcards.core.recall import Kappa
from flashcards.core.sm2 import step
from flashcards.store import daily, history, names, queries

FLAG_KINDS = (Kind.RESTED, Kind.RESUMED, Kind.STARRED, Kind.UNSTARRED, Kind.DOUBTED)

_PLACE = (
    "UPDATE memory SET held = placed.held, wake = placed.wake, show = CASE"
    " WHEN placed.held OR due IS NULL THEN NULL ELSE max(due, coalesce(placed.wake, due)) END"
    " FROM (SELECT names.id AS name, cards.name IS NULL OR status <> 'active' OR pool <> 'study'"
    " OR decks.state IS NOT 'studied' OR (coalesce(resting, 0) AND flags.wake IS NULL) AS held,"
    " CASE WHEN resting AND cards.name IS NOT NULL THEN flags.wake END AS wake FROM names"
    " LEFT JOIN cards ON cards.name = names.id LEFT JOIN decks ON decks.id = cards.deck"
    " LEFT JOIN flags ON flags.name = names.id WHERE names.id = ?) AS placed"
    " WHERE memory.name = placed.name"
)


def learn(connection: sqlite3.Connection, event: Event) -> None:
    """Bring the caches up to date after *event* was written."""
    name = names.ensure_name(connection, event.deck, event.card)
    if event.kind == Kind.VOIDED or not _is_newest(connection, name, event):
        _refold(connection, name, event)
    elif event.kind in FLAG_KINDS:
        refresh_flags(connection, name)
    else:
        _step(connection, name, event)


def refresh_flags(connection: sqlite3.Connection, name: NameId) -> None:
    """Work out stars, rests and doubts of a card from its history."""
    found = flags(history.of_card(connection, name))
    if found == Flags():
        connection.execute("DELETE FROM flags WHERE name = ?", (name,))
    else:
        connection.execute(
            "INSERT OR REPLACE INTO flags (name, starred, resting, wake, doubts)"
            " VALUES (?, ?, ?, ?, ?)",
            (name, found.starred, found.resting, found.wake, found.doubts),
        )
    refresh_place(connection, name)


def refresh_place(connection: sqlite3.Connection, name: NameId) -> None:
    """Work out when a card may be shown, from its deck, its status and its rests."""
    connection.execute(_PLACE, (name,))


def refresh_places(connection: sqlite3.Connection, cards: Iterable[NameId]) -> None:
    """Work out anew when each of many cards may be shown."""
    connection.executemany(_PLACE, ((name,) for name in cards))


def rebuild(connection: sqlite3.Connection) -> None:
    """Forget every cache of the history and replay it, in one pass over its events."""
    for table in ("forecast", "daily", "flags", "kappa"):
        connection.execute(f"DELETE FROM {table}")
    connection.execute(
        "UPDATE memory SET repetition = 0, interval = 0, easiness = 0, due = NULL, last = NULL,"
        " lapses = 0, repeat = 0, show = NULL WHERE due IS NOT NULL"
    )
    parts = connection.execute("SELECT DISTINCT name, part FROM history").fetchall()
    for name, part in parts:
        state = fold(history.of_part(connection, name, part))
        keep(connection, name, part, state.memory, state.forecast)
        daily.count(connection, state.tallies, 1)
    for (name,) in connection.execute("SELECT DISTINCT name FROM history").fetchall():
        refresh_flags(connection, name)
    recompute_kappa(connection, Day(0))
    recount(connection)


def recount(connection: sqlite3.Connection) -> None:
    """Count anew what each day brings and what each deck has; triggers keep both from then on."""
    for statement in (
        "DELETE FROM day_counts",
        "INSERT INTO day_counts SELECT * FROM day_recount",
        "DELETE FROM deck_counts",
        "INSERT INTO deck_counts SELECT * FROM deck_recount",
    ):
        connection.execute(statement)


def recompute_kappa(connection: sqlite3.Connection, day: Day) -> None:
    """Work the forecast's correction out anew from the answers of *day* on."""
    connection.execute("DELETE FROM kappa WHERE day >= ?", (day,))
    kappa = queries.kappa(connection)
    forecasts: dict[tuple[NameId, Part], Forecast | None] = {}
    for event in history.since(connection, day):
        if event.kind == Kind.RESET:
            name = names.ensure_name(connection, event.deck, event.card)
            forecasts[name, event.part] = None
        if not is_study_answer(event) or event.grade is None:
            continue
        name = names.ensure_name(connection, event.deck, event.card)
        key = (name, event.part)
        if key not in forecasts:
            earlier = (e for e in history.of_part(connection, *key) if e.day < day)
            forecasts[key] = fold(earlier).forecast
        kappa = _corrected(connection, kappa, forecasts[key], event)
        forecasts[key] = recall.observe(forecasts[key], event.grade, event.day)


def _is_newest(connection: sqlite3.Connection, name: NameId, event: Event) -> bool:
    """Say whether the event sorts last among those of its card part."""
    (newer,) = connection.execute(
        "SELECT count(*) FROM history WHERE name = ? AND part = ? AND clock >= ?",
        (name, event.part, event.clock),
    ).fetchone()
    return newer == 1


def _step(connection: sqlite3.Connection, name: NameId, event: Event) -> None:
    before = queries.memory(connection, name, event.part)
    forecast = queries.forecast(connection, name, event.part)
    tally = tally_of(event, before)
    if tally:
        daily.count(connection, (tally,), 1)
    if is_study_answer(event) and event.grade is not None:
        _corrected(connection, queries.kappa(connection), forecast, event)
        forecast = recall.observe(forecast, event.grade, event.day)
    elif event.kind == Kind.RESET:
        forecast = None
    keep(connection, name, event.part, step(before, event), forecast)


def _refold(connection: sqlite3.Connection, name: NameId, event: Event) -> None:
    """Fold the card part anew, and put its new share in the daily counts for the old one."""
    now = history.of_part(connection, name, event.part)
    daily.count(connection, _before(connection, now, event).tallies, -1)
    state = fold(now)
    daily.count(connection, state.tallies, 1)
    keep(connection, name, event.part, state.memory, state.forecast)
    refresh_flags(connection, name)
    recompute_kappa(connection, first_touched(connection, event))


def _before(connection: sqlite3.Connection, now: list[Event], event: Event) -> Fold:
    """Return the fold as it was before *event* joined the history."""
    if event.kind != Kind.VOIDED:
        return fold(each for each in now if (each.device, each.seq) != (event.device, event.seq))
    target = _voided(connection, event)
    earlier = [*now, target] if target else now
    return fold(sorted(earlier, key=lambda each: (each.clock, each.device, each.seq)))


def _voided(connection: sqlite3.Connection, event: Event) -> Event | None:
    device, seq = history.target_of(event)
    if not isinstance(device, str) or not isinstance(seq, int):
        return None
    return history.find(connection, device, seq)


def first_touched(connection: sqlite3.Connection, event: Event) -> Day:
    """Return the first day whose answers an event changes."""
    target = _voided(connection, event) if event.kind == Kind.VOIDED else None
    return min(event.day, target.day) if target else event.day


def _corrected(
    connection: sqlite3.Connection, kappa: Kappa, forecast: Forecast | None, event: Event
) -> Kappa:
    if forecast is None or event.day <= forecast.last or event.grade is None:
        return kappa
    expected = recall.recall(forecast, event.day, kappa.value)
    kappa = recall.correct(kappa, expected, event.grade >= 3)
    connection.execute(
        "INSERT OR REPLACE INTO kappa (day, value, n) VALUES (?, ?, ?)",
        (event.day, kappa.value, kappa.n),
    )
    return kappa


def keep(
    connection: sqlite3.Connection,
    name: NameId,
    part: Part,
    memory: Memory | None,
    forecast: Forecast | None,
) -> None:
    """Keep what SM-2 and the forecast know of a card part."""
    _write_memory(connection, name, part, memory)
    if forecast is None:
        connection.execute("DELETE FROM forecast WHERE name = ? AND part = ?", (name, part))
    else:
        connection.execute(
            "INSERT OR REPLACE INTO forecast (name, part, stability, difficulty, last)"
            " VALUES (?, ?, ?, ?, ?)",
            (name, part, forecast.stability, forecast.difficulty, forecast.last),
        )


def _write_memory(
    connection: sqlite3.Connection, name: NameId, part: Part, memory: Memory | None
) -> None:
    values = (
        (memory.repetition, memory.interval, memory.easiness, memory.due, memory.last)
        if memory
        else (0, 0, 0, None, None)
    )
    tail = (memory.lapses, memory.repeat) if memory else (0, False)
    connection.execute(
        "INSERT INTO memory (name, part, deck, repetition, interval, easiness, due, last, lapses,"
        " repeat, turn, held, wake, show)"
        " VALUES (?1, ?2, 0, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, 1, NULL, NULL)"
        " ON CONFLICT (name, part) DO UPDATE SET repetition = ?3, interval = ?4, easiness = ?5,"
        " due = ?6, last = ?7, lapses = ?8, repeat = ?9,"
        " show = CASE WHEN held = 1 OR ?6 IS NULL THEN NULL ELSE max(?6, coalesce(wake, ?6)) END",
        (name, part, *values, *tail),
    )
