"""The plan day by day, to the exam or for a month, without changing anything."""

from collections.abc import Sequence
from dataclasses import dataclass

from flashcards.core.free_road import free_road
from flashcards.core.model import Day
from flashcards.core.planner import PlanCard
from flashcards.core.readiness import Score
from flashcards.services.dated_todo import planned_new
from flashcards.services.exam import today_plan
from flashcards.services.pace import read_pace
from flashcards.services.settings import NEW_CARDS_A_DAY, StudySettings
from flashcards.services.standing import Outlook, outlook
from flashcards.services.todo import studied, todo_of
from flashcards.store import exam_cards
from flashcards.store.database import Connection

DAYS_WITHOUT_EXAM = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDay:
    """One day of the plan: the seconds to expect, cards that come back, cards never seen."""

    day: Day
    seconds: float
    new: int
    due: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanAhead:
    """The days; *overload* and *by_exam* are None without an exam."""

    days: Sequence[PlannedDay]
    overload: float | None
    by_exam: Score | None


def plan_ahead(connection: Connection, settings: StudySettings, today: Day) -> PlanAhead:
    """Return the plan from *today* on, as *settings* would have it."""
    first = _today(connection, settings, today)
    toward = outlook(connection, settings, today)
    if toward is None:
        return PlanAhead(
            days=[first, *_free(connection, settings, today)], overload=None, by_exam=None
        )
    return PlanAhead(
        days=[first, *_toward(toward)],
        overload=toward.road.overload,
        by_exam=toward.by_exam.whole,
    )


def _today(connection: Connection, settings: StudySettings, today: Day) -> PlannedDay:
    pace, plan = read_pace(connection), today_plan(connection, settings, today)
    todo = todo_of(connection, settings, pace, today, plan)
    new = planned_new(todo)
    return PlannedDay(
        day=today,
        seconds=todo.due_seconds() + pace.of(new),
        new=len(new),
        due=todo.due_count(),
    )


def _toward(toward: Outlook) -> list[PlannedDay]:
    return [
        PlannedDay(day=day.day, seconds=day.seconds, new=day.met, due=day.shown)
        for day in toward.road.days[1:]
    ]


def _free(connection: Connection, settings: StudySettings, today: Day) -> list[PlannedDay]:
    """Return the days after *today*, run forward from it."""
    days = free_road(
        _cards(connection, today), today, DAYS_WITHOUT_EXAM, settings.minutes, NEW_CARDS_A_DAY
    )
    return [PlannedDay(day=d.day, seconds=d.seconds, new=d.new, due=d.due) for d in days[1:]]


def _cards(connection: Connection, today: Day) -> list[PlanCard]:
    """Return the cards of all studied decks; without an exam none weighs more than another."""
    pace, decks = read_pace(connection), studied(connection)
    return [
        PlanCard(
            key=(card.name, card.part),
            weight=1.0,
            turn=card.turn,
            first=pace.seconds(card.kind, True, card.words),
            later=pace.seconds(card.kind, False, card.words),
            memory=card.memory,
        )
        for card in exam_cards.exam_cards(connection, decks, today)
    ]
