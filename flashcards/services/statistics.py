"""What the statistics show, for all topics or one, since the first day or for some days.

Each figure is read from the daily counts where they hold it; the history is asked only for what
they cannot know. Both name the topic in which a card lived when it was answered.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from flashcards.core.model import Day
from flashcards.core.statistics import DayFigures, TrapCount
from flashcards.core.statistics_calendar import Calendar, calendar
from flashcards.services.days_ahead import DayAhead, days_ahead
from flashcards.services.settings import StudySettings, settings_in
from flashcards.services.standing import Outlook, outlook, without_date
from flashcards.services.statistics_missed import Missed, missed_most, traps
from flashcards.services.statistics_standing import TopicStanding, topic_standings
from flashcards.services.statistics_wish import Wish
from flashcards.store import agenda, statistics
from flashcards.store.database import Connection

SLOW_SIZE = 60_000
"""From so many answers and cards on the page is read beside the window, not in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """The figures that the page opens with; *first* is the first study day ever, None before it.

    *standings* is empty where no deck is for an exam. *ahead* is the whole plan, whatever topic was
    asked for; *exam* the day it leads to.
    """

    wish: Wish
    today: Day
    first: Day | None
    days: Sequence[DayFigures]
    calendar: Calendar | None
    standings: Sequence[TopicStanding]
    missed: Sequence[Missed]
    traps: Sequence[TrapCount]
    ahead: Sequence[DayAhead]
    minutes: Sequence[int] | None
    exam: Day | None
    is_today_done: bool


def statistics_of(connection: Connection, today: Day, wish: Wish) -> Statistics:
    """Return the figures that the page opens with."""
    settings, since = settings_in(connection), wish.period.since(today)
    days = statistics.days(connection, wish.among, since)
    first = agenda.first_day(connection)
    toward = outlook(connection, settings, today)
    ahead = days_ahead(connection, settings, today, toward)
    return Statistics(
        wish=wish,
        today=today,
        first=first,
        days=days,
        calendar=_calendar(days, settings, max(first, since), today) if first else None,
        standings=_standings(connection, settings, wish, today, toward),
        missed=missed_most(connection, wish.among, since),
        traps=traps(connection, wish.among, since),
        ahead=ahead,
        minutes=toward.plan.exam.minutes if toward else settings.minutes,
        exam=toward.plan.exam.day if toward else None,
        is_today_done=_is_done(connection, today, ahead),
    )


def is_slow(connection: Connection) -> bool:
    """Say whether there is so much to read that the window should not wait for it."""
    return statistics.size(connection) > SLOW_SIZE


def _calendar(
    days: Sequence[DayFigures], settings: StudySettings, first: Day, today: Day
) -> Calendar:
    minutes = {day.day: day.milliseconds / 60_000 for day in days}
    exam = settings.exam_day or settings.result_day
    return calendar(minutes, settings.minutes, first, today, exam)


def _standings(
    connection: Connection,
    settings: StudySettings,
    wish: Wish,
    today: Day,
    toward: Outlook | None,
) -> list[TopicStanding]:
    found = toward or without_date(connection, settings, today)
    if found is None:
        return []
    standings = topic_standings(connection, settings, found, today)
    among = wish.among
    if among is None:
        return standings
    return [
        each
        for each in standings
        if each.topic.deck == among.deck and among.domain in {None, each.topic.domain}
    ]


def _is_done(connection: Connection, today: Day, ahead: Sequence[DayAhead]) -> bool:
    answered = agenda.answered_on(connection, today)
    has_begun = bool(answered.get("new") or answered.get("review"))
    now = ahead[0] if ahead else None
    return has_begun and now is not None and not now.review + now.new + now.final
