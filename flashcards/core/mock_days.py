"""The days that the plan proposes for a mock exam on the road to the real one."""

from collections.abc import Callable

from flashcards.core.model import Day

_LAST_DAYS = 2
_BEFORE_EXAM = 5
_APART = 3


def mock_days(start: Day, exam: Day, is_off: Callable[[Day], bool]) -> tuple[Day, ...]:
    """Return the days: a third and two thirds of the way from *start*, and five days before.

    None falls on a day off, none within the last two days before *exam* or within three days of
    another; a road of less than two weeks has only the last of them.
    """
    whole = exam - start
    wanted = [exam - _BEFORE_EXAM]
    if whole >= 14:
        wanted += [start + 2 * whole // 3, start + whole // 3]
    found: list[Day] = []
    for day in wanted:
        near = _free_day(Day(day), start, exam, is_off)
        if near is not None and all(abs(near - other) >= _APART for other in found):
            found.append(near)
    return tuple(sorted(found))


def _free_day(day: Day, start: Day, exam: Day, is_off: Callable[[Day], bool]) -> Day | None:
    """Return *day* or the nearest earlier one that is not off and not the very first."""
    while day > start:
        if day < exam - _LAST_DAYS and not is_off(day):
            return day
        day = Day(day - 1)
    return None
