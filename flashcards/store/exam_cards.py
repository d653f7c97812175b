"""The cards of an exam's decks with all that the planner asks of them, in one read."""

import sqlite3
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from flashcards.core.model import (
    Day,
    DeckId,
    DomainId,
    Forecast,
    Memory,
    NameId,
    Part,
)
from flashcards.store import queries


class ExamCard(NamedTuple):
    """One unit that may be studied now, as the store knows it; a tuple, for there are thousands."""

    name: NameId
    part: Part
    deck: DeckId
    domain: DomainId
    kind: str
    words: int
    priority: int
    turn: int
    memory: Memory | None
    forecast: Forecast | None


def exam_cards(
    connection: sqlite3.Connection, decks: Sequence[DeckId], today: Day
) -> list[ExamCard]:
    """Return the units of *decks* that are neither held nor resting on *today*.

    Units that stand alike share one memory, and one forecast.
    """
    rows = connection.execute(
        "SELECT memory.name, memory.part, deck_names.name, labels.text, cards.kind, cards.words,"
        " cards.priority, memory.turn, repetition, interval, easiness, due, memory.last, lapses,"
        " repeat, stability, difficulty, forecast.last"
        " FROM memory JOIN cards ON cards.name = memory.name"
        " JOIN deck_names ON deck_names.id = cards.deck"
        " JOIN labels ON labels.id = cards.domain"
        " LEFT JOIN forecast ON forecast.name = memory.name AND forecast.part = memory.part"
        " WHERE memory.held = 0 AND coalesce(memory.wake, 0) <= ?"
        f" AND deck_names.name IN ({', '.join('?' * len(decks))})",
        (today, *decks),
    )
    memory, forecast = cache(_memory), cache(_forecast)  # many cards stand alike
    return [ExamCard._make((*row[:8], memory(*row[8:15]), forecast(*row[15:18]))) for row in rows]


def missed_scenarios(connection: sqlite3.Connection, since: Day) -> list[tuple[NameId, Day]]:
    """Return the scenarios that were failed on *since* or later, with the day they were."""
    rows = connection.execute(
        "SELECT history.name, max(history.day) FROM history"
        " JOIN cards ON cards.name = history.name"
        " WHERE history.day >= ? AND history.kind = 'answered' AND history.grade < 3"
        " AND cards.kind = 'scenario' AND json_extract(history.data, '$.mode') IN ('study', 'mock')"
        " GROUP BY history.name",
        (since,),
    )
    return [(NameId(name), Day(day)) for name, day in rows]


def _memory(
    repetition: int,
    interval: int,
    easiness: int,
    due: int | None,
    last: int | None,
    lapses: int,
    repeat: int,
) -> Memory | None:
    if due is None or last is None:
        return None
    return queries.memory_of((repetition, interval, easiness, due, last, lapses, repeat))


def _forecast(
    stability: float | None, difficulty: float | None, last: int | None
) -> Forecast | None:
    if stability is None or difficulty is None or last is None:
        return None
    return Forecast(stability=stability, difficulty=difficulty, last=Day(last))
