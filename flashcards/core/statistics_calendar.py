"""The study days as a calendar: weeks of seven days, each with its shade."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flashcards.core.days import to_date
from flashcards.core.model import Day

SHADES = 4
MOST_WEEKS = 26
"""The calendar shows half a year at most; a longer history keeps its newest weeks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay:
    """One day: its *minutes*, and a *shade* from 0 for none to 4 for a full day.

    *is_off* is a planned rest on which nothing was studied.
    """

    day: Day
    minutes: float
    shade: int
    is_off: bool
    is_ahead: bool
    is_today: bool
    is_exam: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The days in order, from a Monday on; *first* is the first of them that was studied."""

    days: Sequence[CalendarDay]
    first: Day
    studied: int

    @property
    def weeks(self) -> int:
        """Return how many weeks there are, begun ones too."""
        return -(-len(self.days) // 7)


def calendar(
    minutes: Mapping[Day, float],
    week: Sequence[int] | None,
    first: Day,
    today: Day,
    exam: Day | None,
) -> Calendar:
    """Return the weeks from *first* to the exam, or to the end of this week without one ahead.

    *minutes* holds the days studied, *week* the minutes planned for Monday to Sunday.
    """
    last = exam if exam is not None and exam >= today else _sunday(today)
    start = max(_monday(min(first, today)), Day(_monday(last) - 7 * (MOST_WEEKS - 1)))
    start = min(start, _monday(today))
    full = max(week or (0,)) or max(minutes.values(), default=0.0)
    days = [
        _day(Day(day), minutes.get(Day(day), 0.0), full, week, today, exam)
        for day in range(start, min(last, start + 7 * MOST_WEEKS - 1) + 1)
    ]
    return Calendar(days=days, first=first, studied=len(minutes))


def _day(
    day: Day,
    minutes: float,
    full: float,
    week: Sequence[int] | None,
    today: Day,
    exam: Day | None,
) -> CalendarDay:
    is_exam = day == exam
    is_off = not minutes and week is not None and not week[to_date(day).weekday()]
    return CalendarDay(
        day=day,
        minutes=minutes,
        shade=min(SHADES, math.ceil(SHADES * minutes / full)) if full else 0,
        is_off=is_off and not is_exam,
        is_ahead=day > today,
        is_today=day == today,
        is_exam=is_exam,
    )


def _monday(day: Day) -> Day:
    return Day(day - to_date(day).weekday())


def _sunday(day: Day) -> Day:
    return Day(_monday(day) + 6)
