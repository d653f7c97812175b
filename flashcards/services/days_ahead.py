"""The seconds to expect on the days to come: by the road to an exam, or by the cards' own dates."""

from collections.abc import Mapping
from typing import NamedTuple

from flashcards.core.days import to_date
from flashcards.core.model import Day
from flashcards.services.dated_todo import planned_new
from flashcards.services.exam import today_plan
from flashcards.services.pace import Pace, read_pace
from flashcards.services.settings import StudySettings
from flashcards.services.standing import Outlook
from flashcards.services.todo import todo_of
from flashcards.store import agenda
from flashcards.store.database import Connection

DAYS_AHEAD = 14
MOCK_SECONDS = 20 * 60
"""The length of a proposed mock exam: 20 questions, a minute each."""


class DayAhead(NamedTuple):
    """The seconds to expect on a study day.

    Without an exam only cards that have their date already count; a *mock* is a proposal.
    """

    day: Day
    review: float = 0.0
    new: float = 0.0
    final: float = 0.0
    mock: float = 0.0
    is_off: bool = False


def days_ahead(
    connection: Connection, settings: StudySettings, today: Day, toward: Outlook | None
) -> list[DayAhead]:
    """Return today and the days after it as Home shows them, only reading."""
    pace, plan = read_pace(connection), today_plan(connection, settings, today)
    todo = todo_of(connection, settings, pace, today, plan)
    review, new = todo.due_seconds(), pace.of(planned_new(todo))
    if toward is not None:
        return road_ahead(toward, today, review, new)
    return dates_ahead(connection, settings, pace, today, (review, new))


def road_ahead(
    outlook: Outlook, today: Day, review_seconds: float, new_seconds: float
) -> list[DayAhead]:
    """Return the road to the exam; today as it is planned, the days after as they are expected."""
    days = [
        DayAhead(
            day=day.day,
            review=day.review,
            new=day.new,
            final=day.final,
            mock=MOCK_SECONDS if day.day in outlook.mocks else 0.0,
            is_off=day.is_off,
        )
        for day in outlook.road.days
    ]
    is_final = today >= outlook.road.window
    first = days[0]._replace(
        review=0.0 if is_final else review_seconds,
        new=new_seconds,
        final=review_seconds if is_final else 0.0,
    )
    return [first, *days[1:]]


def dates_ahead(
    connection: Connection,
    settings: StudySettings,
    pace: Pace,
    today: Day,
    now: tuple[float, float],
) -> list[DayAhead]:
    """Return today and the days after it; what falls on a day off waits for the next day.

    *now* are the seconds that reviews and new cards take today.
    """
    dated = _dated(connection, pace, today)
    review, new = now
    days: list[DayAhead] = []
    for day in map(Day, range(today, today + DAYS_AHEAD)):
        review += dated.get(day, 0.0)
        if is_off(settings, day):
            days.append(DayAhead(day=day, is_off=True))
        else:
            days.append(DayAhead(day=day, review=review))
            review = 0.0
    return [days[0]._replace(new=0.0 if days[0].is_off else new), *days[1:]]


def is_off(settings: StudySettings, day: Day) -> bool:
    """Say whether the learner gives no minutes to *day*."""
    minutes = settings.minutes
    return minutes is not None and minutes[to_date(day).weekday()] == 0


def _dated(connection: Connection, pace: Pace, today: Day) -> Mapping[Day, float]:
    """Return the seconds of the reviews that have one of the next days as their date."""
    seconds: dict[Day, float] = {}
    rows = agenda.coming(connection, Day(today + 1), Day(today + DAYS_AHEAD - 1))
    for day, kind, count, words in rows:
        more = count * pace.seconds(kind, False, words / count)
        seconds[day] = seconds.get(day, 0.0) + more
    return seconds
