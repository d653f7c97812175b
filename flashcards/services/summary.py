"""What a day of study came to, counted from the history, and what tomorrow holds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from flashcards.core.days import to_date
from flashcards.core.fold import is_study_answer
from flashcards.core.model import Day, Event, Grade, NameId, Part
from flashcards.core.units import front_of
from flashcards.services.collection import Collection
from flashcards.services.dated_todo import planned_new
from flashcards.services.exam import today_plan
from flashcards.services.pace import read_pace
from flashcards.services.settings import StudySettings, read_settings
from flashcards.services.todo import todo_of
from flashcards.store import agenda, history, queries


@dataclass(frozen=True, slots=True, kw_only=True)
class Gain:
    """Something that grew: a card missed on the days *missed*, the newest last, and known today.

    *count* says how many cards were missed on their last day before today and known today.
    """

    text: str
    missed: Sequence[Day]
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A day in figures: *cards* answered, seconds taken, the *gain* if there was one.

    *tomorrow* is the seconds to expect tomorrow, None on a day off; *days_to_exam* None without an
    exam ahead.
    """

    day: Day
    cards: int
    seconds: float
    gain: Gain | None
    tomorrow: float | None
    days_to_exam: int | None


def summary(collection: Collection, today: Day) -> Summary:
    """Return what was done on *today*."""
    connection = collection.connection
    settings = read_settings(collection)
    answers = [event for event in history.since(connection, today) if _counts(event, today)]
    return Summary(
        day=today,
        cards=len({agenda.key_of(connection, event) for event in answers}),
        seconds=sum(event.milliseconds or 0 for event in answers) / 1000,
        gain=_gain(collection, today, answers),
        tomorrow=_tomorrow(collection, settings, Day(today + 1)),
        days_to_exam=_days_to_exam(settings, today),
    )


def missed_days(answers: Iterable[Event], today: Day) -> list[Day]:
    """Return the days on which a card part was missed before it was known on *today*.

    *answers* are its study answers in order. A day counts by its first answer, the one that sets
    dates. The list is empty unless the last day before today was a miss and today none.
    """
    days = {day: list(events) for day, events in groupby(answers, lambda event: event.day)}
    now = days.pop(today, [])
    if not days or not now or not all(_is_known(event) for event in now):
        return []
    missed = [day for day, events in days.items() if not _is_known(events[0])]
    return missed if missed and missed[-1] == max(days) else []


def _counts(event: Event, today: Day) -> bool:
    return is_study_answer(event) and event.day == today


def _is_known(event: Event) -> bool:
    return event.grade is not None and event.grade >= Grade.HARD


def _gain(collection: Collection, today: Day, answers: Sequence[Event]) -> Gain | None:
    keys = {agenda.key_of(collection.connection, event): None for event in answers}
    gains = [(key, missed) for key in keys if (missed := _missed(collection, key, today))]
    for (name, part), missed in sorted(gains, key=lambda gain: -len(gain[1])):
        record = queries.card_named(collection.connection, name)
        if record is not None and not record.card.sensitivity:
            return Gain(text=front_of(record.card, part), missed=missed, count=len(gains))
    return Gain(text="", missed=(), count=len(gains)) if gains else None


def _missed(collection: Collection, key: tuple[NameId, Part], today: Day) -> list[Day]:
    events = history.of_part(collection.connection, *key)
    return missed_days((event for event in events if is_study_answer(event)), today)


def _tomorrow(collection: Collection, settings: StudySettings, day: Day) -> float | None:
    """Return the seconds of *day*'s plan as it would be if nothing more were answered before it."""
    if settings.minutes is not None and not settings.minutes[to_date(day).weekday()]:
        return None
    connection, pace = collection.connection, read_pace(collection.connection)
    plan = today_plan(connection, settings, day)
    todo = todo_of(connection, settings, pace, day, plan)
    return todo.due_seconds() + pace.of(planned_new(todo))


def _days_to_exam(settings: StudySettings, today: Day) -> int | None:
    if settings.exam_day is None or settings.exam_day <= today:
        return None
    return settings.exam_day - today
