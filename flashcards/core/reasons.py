"""Why a card is shown today, and how SM-2 came to its date: facts, to be put into words."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from flashcards.core.fold import is_study_answer
from flashcards.core.model import Day, Event, Grade, Memory
from flashcards.core.planner import Exam, planned_day
from flashcards.core.sm2 import step


class Reason(Enum):
    """What put a card on today.

    HALF: half of the days left to the exam have passed since it was seen. PULLED: a scenario about
    it was missed. FINAL: the final pass. CHOSEN: the learner asked to study more.
    """

    NEW = auto()
    REPEAT = auto()
    DUE = auto()
    LATE = auto()
    HALF = auto()
    PULLED = auto()
    FINAL = auto()
    CHOSEN = auto()


class Growth(Enum):
    """How an answer made the pause after it."""

    ANEW = auto()
    FIRST = auto()
    SECOND = auto()
    TIMES = auto()
    EARLY = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """One answer that set a date: its day and grade, and the pause in days that came of it.

    *before* is the pause until then, *easiness* the factor in hundredths, *due* the day it led to.
    """

    day: Day
    grade: Grade
    growth: Growth
    before: int
    days: int
    easiness: int
    due: Day


def pauses(events: Iterable[Event]) -> list[Pause]:
    """Return the answers among the unvoided *events* of a card part that set its date, in order."""
    found: list[Pause] = []
    memory: Memory | None = None
    for event in events:
        before, memory = memory, step(memory, event)
        sets_date = is_study_answer(event) and (before is None or event.day > before.last)
        if sets_date and memory is not None and event.grade is not None:
            found.append(_pause(before, memory, event.grade))
    return found


def reason(
    memory: Memory | None,
    today: Day,
    *,
    exam: Exam | None = None,
    window: Day | None = None,
    is_final: bool = False,
    is_pulled: bool = False,
) -> Reason:
    """Return why a card with *memory*, as it was before today's answer, is shown by the plan."""
    if memory is None:
        return Reason.NEW
    if memory.last >= today:
        return Reason.REPEAT
    if is_final:
        return Reason.FINAL
    if memory.due <= today:
        return Reason.DUE if memory.due == today else Reason.LATE
    if is_pulled:
        return Reason.PULLED
    if exam is not None and window is not None and memory.last < window:
        day = planned_day(memory, exam, window)
        return Reason.HALF if day is not None and day <= today else Reason.FINAL
    return Reason.CHOSEN


def _pause(before: Memory | None, after: Memory, grade: Grade) -> Pause:
    return Pause(
        day=after.last,
        grade=grade,
        growth=_growth(before, after, grade),
        before=before.interval if before else 0,
        days=after.interval,
        easiness=after.easiness,
        due=after.due,
    )


def _growth(before: Memory | None, after: Memory, grade: Grade) -> Growth:
    if grade < Grade.HARD:
        return Growth.ANEW
    if before is None or before.repetition == 0:
        return Growth.FIRST
    if after.last - before.last < before.interval:
        return Growth.EARLY
    return Growth.SECOND if before.repetition == 1 else Growth.TIMES
