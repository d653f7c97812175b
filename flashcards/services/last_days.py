"""What there is to look back on when the exam is near, or over."""

from collections.abc import Sequence
from dataclasses import dataclass

from flashcards.core.model import Day
from flashcards.services.overview import Overview
from flashcards.services.own_sheet import SheetLine, own_sheet
from flashcards.store import misses
from flashcards.store.database import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class LookBack:
    """Cards *seen* of *total*, days of study, days done of the final pass, the own sheet."""

    seen: int
    total: int
    study_days: int
    final_done: int
    final_days: int
    sheet: Sequence[SheetLine]


def look_back(connection: Connection, overview: Overview) -> LookBack:
    """Return what was done up to today."""
    window = overview.outlook.road.window if overview.outlook else None
    return LookBack(
        seen=sum(topic.seen for topic in overview.topics),
        total=sum(topic.total for topic in overview.topics),
        study_days=misses.study_days(connection),
        final_done=misses.study_days(connection, window) if window else 0,
        final_days=_study_days_of(overview, window) if window else 0,
        sheet=own_sheet(connection),
    )


def _study_days_of(overview: Overview, window: Day) -> int:
    """Return how many days the final pass has, days off not counted."""
    assert overview.outlook is not None
    exam = overview.outlook.plan.exam
    return exam.study_days(window, exam.day)
