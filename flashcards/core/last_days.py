"""How near the exam is: what the last days, the day itself and the days after it ask for."""

from enum import Enum, auto

from flashcards.core.model import Day

LIGHT_DAYS = 3
"""From so many days before the exam the plan is light."""


class Stage(Enum):
    """Where a day lies; AFTER only until the learner was asked how it went."""

    NONE = auto()
    AHEAD = auto()
    LAST_DAYS = auto()
    EVE = auto()
    EXAM_DAY = auto()
    AFTER = auto()


def stage(exam: Day | None, today: Day) -> Stage:
    """Return where *today* lies to the exam."""
    if exam is None:
        return Stage.NONE
    left = exam - today
    if left > LIGHT_DAYS:
        return Stage.AHEAD
    if left > 1:
        return Stage.LAST_DAYS
    if left == 1:
        return Stage.EVE
    return Stage.EXAM_DAY if left == 0 else Stage.AFTER
