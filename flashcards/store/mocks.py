"""Mock exams as rows: the exam, its questions as they were asked, and each answer so far."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from flashcards.core.mock import MockKind
from flashcards.core.model import CardId, Day, DeckId, DomainId, NameId, OptionId

_MOCK = (
    "SELECT id, kind, state, seed, day, wall, given, remaining, place, timer, aside, forecast"
    " FROM mocks"
)


class MockState(StrEnum):
    """Open until it is submitted, or dropped because nothing was answered."""

    OPEN = "open"
    SUBMITTED = "submitted"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class MockRow:
    """A mock exam: *given* and *remaining* are milliseconds, None without a time limit.

    *place* is the question in view, counted from 0; *aside* means that it was left for later on
    purpose. *forecast* is the share of right answers that was expected of new questions.
    """

    id: int = 0
    kind: MockKind = MockKind.EXAM
    state: MockState = MockState.OPEN
    seed: int
    day: Day
    wall: int
    given: int | None
    remaining: int | None
    place: int = 0
    shows_timer: bool = True
    is_aside: bool = False
    forecast: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionRow:
    """One question: *body* is the card and its options as asked, JSON text that never changes."""

    place: int
    name: NameId
    is_new: bool
    body: str
    chosen: tuple[OptionId, ...] = ()
    struck: tuple[OptionId, ...] = ()
    is_flagged: bool = False
    is_opened: bool = False
    is_checked: bool = False
    milliseconds: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioRow:
    """A scenario that may be asked: *last* is the day it was last shown anywhere, or None."""

    name: NameId
    deck: DeckId
    domain: DomainId
    is_reserve: bool
    is_hard: bool
    last: Day | None


def scenarios(
    connection: sqlite3.Connection, decks: Sequence[DeckId], today: Day
) -> list[ScenarioRow]:
    """Return the active scenarios of *decks* that do not rest on *today*."""
    rows = connection.execute(
        "SELECT cards.name, deck_names.name, labels.text, cards.pool = 'mock',"
        " cards.sensitivity <> '', max("
        " coalesce((SELECT max(day) FROM history WHERE history.name = cards.name"
        " AND kind = 'answered'), 0),"
        " coalesce((SELECT max(mocks.day) FROM mock_questions JOIN mocks ON mocks.id = mock"
        " WHERE mock_questions.name = cards.name AND (opened OR mocks.state = 'submitted')), 0))"
        " FROM cards JOIN deck_names ON deck_names.id = cards.deck"
        " JOIN labels ON labels.id = cards.domain"
        " LEFT JOIN flags ON flags.name = cards.name"
        " WHERE cards.kind = 'scenario' AND cards.status = 'active'"
        f" AND deck_names.name IN ({', '.join('?' * len(decks))})"
        " AND NOT (coalesce(flags.resting, 0) AND coalesce(flags.wake, ? + 1) > ?)",
        (*decks, today, today),
    )
    return [
        ScenarioRow(
            name=NameId(name),
            deck=DeckId(deck),
            domain=DomainId(domain),
            is_reserve=bool(is_reserve),
            is_hard=bool(is_hard),
            last=Day(last) if last else None,
        )
        for name, deck, domain, is_reserve, is_hard, last in rows
    ]


def studied_about(connection: sqlite3.Connection, deck: DeckId, concept: CardId) -> list[NameId]:
    """Return the scenarios in study about a concept that were answered in it, longest ago first."""
    rows = connection.execute(
        "SELECT cards.name FROM memory JOIN cards ON cards.name = memory.name"
        " JOIN names ON names.id = cards.name JOIN deck_names ON deck_names.id = names.deck"
        " WHERE deck_names.name = ?1 AND cards.kind = 'scenario' AND memory.due IS NOT NULL"
        " AND memory.held = 0 AND EXISTS (SELECT 1 FROM json_each(cards.body, '$.about')"
        " WHERE json_each.value = ?2 COLLATE NOCASE) ORDER BY memory.last, cards.name",
        (deck, concept),
    )
    return [NameId(name) for (name,) in rows]


def add(connection: sqlite3.Connection, mock: MockRow, questions: Sequence[QuestionRow]) -> int:
    """Write a new mock exam and return its number."""
    cursor = connection.execute(
        "INSERT INTO mocks (kind, state, seed, day, wall, given, remaining, place, timer, aside,"
        " forecast) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (mock.kind, mock.state, mock.seed, mock.day, mock.wall, mock.given, *_changing(mock)),
    )
    assert cursor.lastrowid is not None
    connection.executemany(
        "INSERT INTO mock_questions (mock, place, name, new, body, chosen, struck, flagged,"
        " opened, checked, milliseconds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (cursor.lastrowid, each.place, each.name, each.is_new, each.body, *_answer(each))
            for each in questions
        ],
    )
    return cursor.lastrowid


def save(connection: sqlite3.Connection, mock: MockRow) -> None:
    """Write what changes of a mock exam while it goes on."""
    connection.execute(
        "UPDATE mocks SET state = ?, remaining = ?, place = ?, timer = ?, aside = ?, forecast = ?"
        " WHERE id = ?",
        (mock.state, *_changing(mock), mock.id),
    )


def save_question(connection: sqlite3.Connection, mock: int, question: QuestionRow) -> None:
    """Write what changes of a question while it is answered."""
    connection.execute(
        "UPDATE mock_questions SET chosen = ?, struck = ?, flagged = ?, opened = ?, checked = ?,"
        " milliseconds = ? WHERE mock = ? AND place = ?",
        (*_answer(question), mock, question.place),
    )


def find(connection: sqlite3.Connection, identity: int) -> MockRow | None:
    """Return one mock exam, or None."""
    row = connection.execute(f"{_MOCK} WHERE id = ?", (identity,)).fetchone()
    return _mock(row) if row else None


def open_one(connection: sqlite3.Connection) -> MockRow | None:
    """Return the mock exam that is not finished yet, or None."""
    row = connection.execute(f"{_MOCK} WHERE state = 'open' ORDER BY id DESC LIMIT 1").fetchone()
    return _mock(row) if row else None


def submitted(connection: sqlite3.Connection) -> list[MockRow]:
    """Return the mock exams that were submitted, the newest first."""
    return [
        _mock(row)
        for row in connection.execute(f"{_MOCK} WHERE state = 'submitted' ORDER BY id DESC")
    ]


def questions(connection: sqlite3.Connection, mock: int) -> list[QuestionRow]:
    """Return the questions of a mock exam in their order."""
    rows = connection.execute(
        "SELECT place, name, new, body, chosen, struck, flagged, opened, checked, milliseconds"
        " FROM mock_questions WHERE mock = ? ORDER BY place",
        (mock,),
    )
    return [_question(row) for row in rows]


def _changing(mock: MockRow) -> tuple[object, ...]:
    return mock.remaining, mock.place, mock.shows_timer, mock.is_aside, mock.forecast


def _answer(question: QuestionRow) -> tuple[object, ...]:
    return (
        json.dumps(question.chosen),
        json.dumps(question.struck),
        question.is_flagged,
        question.is_opened,
        question.is_checked,
        question.milliseconds,
    )


def _question(row: tuple[Any, ...]) -> QuestionRow:
    place, name, is_new, body, chosen, struck, flagged, opened, checked, milliseconds = row
    return QuestionRow(
        place=place,
        name=NameId(name),
        is_new=bool(is_new),
        body=body,
        chosen=tuple(json.loads(chosen)),
        struck=tuple(json.loads(struck)),
        is_flagged=bool(flagged),
        is_opened=bool(opened),
        is_checked=bool(checked),
        milliseconds=milliseconds,
    )


def _mock(row: tuple[Any, ...]) -> MockRow:
    identity, kind, state, seed, day, wall, given, remaining, place, timer, aside, forecast = row
    return MockRow(
        id=identity,
        kind=MockKind(kind),
        state=MockState(state),
        seed=seed,
        day=Day(day),
        wall=wall,
        given=given,
        remaining=remaining,
        place=place,
        shows_timer=bool(timer),
        is_aside=bool(aside),
        forecast=forecast,
    )
