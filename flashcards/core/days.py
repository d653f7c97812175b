"""The study day: a local date that begins at the rollover hour, not at midnight."""

from datetime import date, datetime, timedelta
from typing import NamedTuple

from flashcards.core.model import Day

ROLLOVER = 4
"""The hour at which the day begins until the user says otherwise: night owls finish their day."""

LAST_DAY = Day(date.max.toordinal())
"""The last study day that a calendar has."""


def study_day(moment: datetime, rollover: int = ROLLOVER) -> Day:
    """Return the study day of *moment*, which must know its zone.

    The hours are counted on the local clock, so a day of 23 or 25 hours is still one day.
    """
    if moment.tzinfo is None:
        raise ValueError("a study day needs a moment with a zone")
    return Day((moment.replace(tzinfo=None) - timedelta(hours=rollover)).toordinal())


def to_date(day: Day) -> date:
    """Return the calendar date of a study day."""
    return date.fromordinal(day)


def from_date(when: date) -> Day:
    """Return the study day that bears the date *when*."""
    return Day(when.toordinal())


class Moment(NamedTuple):
    """An instant as the history keeps it.

    *wall* is milliseconds since 1970 UTC, *zone* minutes east of UTC at that instant.
    """

    day: Day
    wall: int
    zone: int


def moment(now: datetime, rollover: int = ROLLOVER) -> Moment:
    """Return the moment of *now*, which must know its zone."""
    offset = now.utcoffset()
    assert offset is not None
    return Moment(
        day=study_day(now, rollover),
        wall=int(now.timestamp() * 1000),
        zone=int(offset.total_seconds() // 60),
    )
