"""Many events at once, written or taken out: the caches are brought up to date in one go."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence

from flashcards.core.fold import fold
from flashcards.core.model import Day, Event, Kind, NameId, Part
from flashcards.store import caches, daily, history, names, queries

Write = Callable[[], None]
_MANY = 100
_NO_ANSWER = {
    Kind.PLACED,
    Kind.REQUEUED,
    Kind.STARRED,
    Kind.UNSTARRED,
    Kind.RESTED,
    Kind.RESUMED,
    Kind.KEPT,
}
"""Kinds that leave the forecast's correction as it is."""


def learn_all(connection: sqlite3.Connection, events: Sequence[Event], write: Write) -> None:
    """Call *write*, which writes or takes out *events*, and bring the caches up to date once."""
    touched = _by_part(connection, events)
    past = _parts_with_past(connection, touched)
    first = min((caches.first_touched(connection, event) for event in events), default=Day(0))
    for name, part in past:
        daily.count(connection, fold(history.of_part(connection, name, part)).tallies, -1)
    write()
    for key, own in touched.items():
        state = fold(history.of_part(connection, *key) if key in past else history.unvoided(own))
        daily.count(connection, state.tallies, 1)
        if state.memory is not None or queries.memory(connection, *key) is not None:
            caches.keep(connection, *key, state.memory, state.forecast)
    for name in {key[0] for key, own in touched.items() if _may_flag(own)}:
        caches.refresh_flags(connection, name)
    if not {event.kind for event in events} <= _NO_ANSWER:
        caches.recompute_kappa(connection, first)


def _by_part(
    connection: sqlite3.Connection, events: Sequence[Event]
) -> dict[tuple[NameId, Part], list[Event]]:
    found: dict[tuple[NameId, Part], list[Event]] = {}
    for event in sorted(events, key=lambda each: (each.clock, each.device, each.seq)):
        name = names.ensure_name(connection, event.deck, event.card)
        found.setdefault((name, event.part), []).append(event)
    return found


def _parts_with_past(
    connection: sqlite3.Connection, touched: Mapping[tuple[NameId, Part], list[Event]]
) -> set[tuple[NameId, Part]]:
    """Return the touched card parts that must be read, as the history speaks of them already."""
    if len(touched) > _MANY:
        rows = connection.execute("SELECT DISTINCT name, part FROM history").fetchall()
        return {(NameId(name), Part(part)) for name, part in rows} & touched.keys()
    return {
        key
        for key in touched
        if connection.execute(
            "SELECT 1 FROM history WHERE name = ? AND part = ? LIMIT 1", key
        ).fetchone()
    }


def _may_flag(events: Sequence[Event]) -> bool:
    return any(event.kind in (*caches.FLAG_KINDS, Kind.VOIDED) for event in events)
