"""What today asks: by SM-2's own dates, or by the plan toward an exam."""

from collections.abc import Sequence

from flashcards.core.days import to_date
from flashcards.core.model import Day, DeckId
from flashcards.core.planner import DayPlan
from flashcards.services.catch_up import Quota, catch_up_on
from flashcards.services.dated_todo import DatedTodo, LevelTodo, Todo
from flashcards.services.exam import exam_decks
from flashcards.services.pace import Pace
from flashcards.services.planned_todo import PlannedTodo, SpreadTodo
from flashcards.services.settings import StudySettings
from flashcards.store import queries
from flashcards.store.database import Connection
from flashcards.store.records import DeckState


def todo_of(
    connection: Connection,
    settings: StudySettings,
    pace: Pace,
    day: Day,
    plan: DayPlan | None,
    decks: Sequence[DeckId] = (),
) -> Todo:
    """Return what *day* asks in *decks* (none means all), by the *plan* if there is one.

    While a spread after a gap holds, it is today's share of that; a topic asked for comes whole.
    """
    todo = _whole(connection, settings, pace, day, plan, decks)
    spread = None if decks else catch_up_on(connection, day)
    if spread is None or spread.is_undone:
        return todo
    quota = Quota(connection, spread, day, settings)
    return SpreadTodo(todo, quota, pace, takes_new=plan is not None)


def _whole(
    connection: Connection,
    settings: StudySettings,
    pace: Pace,
    day: Day,
    plan: DayPlan | None,
    decks: Sequence[DeckId] = (),
) -> Todo:
    kind = LevelTodo if settings.spreads and plan is None else DatedTodo
    dated = kind(connection, settings, pace, day, decks)
    if plan is None:
        return dated
    exam = {deck.id.casefold() for deck in exam_decks(connection)}
    rest = [deck for deck in decks or studied(connection) if deck.casefold() not in exam]
    others = DatedTodo(connection, settings, pace, day, rest) if rest else None
    given = (settings.minutes or (0,) * 7)[to_date(day).weekday()] * 60
    return PlannedTodo(
        connection,
        pace,
        day,
        plan,
        all_new=dated,
        others=others,
        decks=decks,
        fits=plan.seconds <= given,
    )


def studied(connection: Connection) -> list[DeckId]:
    """Return the decks that are studied."""
    return [r.deck.id for r in queries.decks(connection) if r.state == DeckState.STUDIED]
