"""Toward an exam date: what to study today, and the road ahead.

SM-2's own dates stay what they are; the planner decides the day on which a card is shown. Rules
E0 to E6 and E1b: docs/exam.md. All of it is a function of the cards, the exam and the day.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from flashcards.core.days import to_date
from flashcards.core.model import Day, Forecast, Grade, Memory, NameId, Part
from flashcards.core.recall import observe, recall

Key = tuple[NameId, Part]
_WINDOW_LOAD = 0.85
NEW_SHARE = 1 / 3
"""What new cards get of a day's time, even when reviews would take all of it."""
_LAST_NEW_DAYS = 3


class Exam(NamedTuple):
    """The exam that is planned for: its day, the day planning began, minutes Monday to Sunday."""

    day: Day
    start: Day
    minutes: tuple[int, ...]

    def seconds(self, day: Day) -> float:
        """Return the seconds that the learner gives to *day*; 0 is a day off."""
        return self.minutes[to_date(day).weekday()] * 60.0

    def given(self, first: Day, end: Day) -> float:
        """Return the seconds that the learner gives to the days from *first* to before *end*."""
        weeks, rest = divmod(max(0, end - first), 7)
        days = (self.seconds(Day(first + each)) for each in range(rest))
        return weeks * sum(self.minutes) * 60.0 + sum(days)

    def study_days(self, first: Day, end: Day) -> int:
        """Return how many days from *first* to before *end* are not off."""
        weeks, rest = divmod(max(0, end - first), 7)
        days = (self.seconds(Day(first + each)) > 0 for each in range(rest))
        return weeks * sum(each > 0 for each in self.minutes) + sum(days)


@dataclass(slots=True, kw_only=True)  # not frozen: to make thousands took twice the time
class PlanCard:
    """One card part of the exam's decks; nobody changes one.

    *weight* is its share of the exam's marks; *turn* its place among the new cards; *first* and
    *later* the seconds to expect for a first and a later visit. *is_pulled*: a scenario about it
    was missed since it was last seen. *is_left_out*: its topic is not begun, by the learner's wish.
    """

    key: Key
    weight: float
    turn: int
    first: float
    later: float
    memory: Memory | None = None
    forecast: Forecast | None = None
    is_pulled: bool = False
    is_left_out: bool = False


class DayPlan(NamedTuple):
    """What the planner puts on one day, in order, and why there was a choice.

    *final* names those of *due* that are there for the final pass only, which begins on *window*.
    """

    due: tuple[Key, ...]
    new: tuple[Key, ...]
    final: tuple[Key, ...]
    window: Day
    seconds: float


def plan_day(
    cards: Sequence[PlanCard], exam: Exam, today: Day, kappa: float, answered: int = 0
) -> DayPlan:
    """Return the plan of *today*; *answered* new cards were met today already."""
    window = window_start(cards, exam)
    due = [card for card in cards if _is_due(card, exam, window, today)]
    at_hand = {card.key for card in due}
    final = [
        card for card in _final_today(cards, exam, window, today, kappa) if card.key not in at_hand
    ]
    ordered = by_gain([*due, *final], exam, today, kappa)
    new = sorted((card for card in cards if is_unseen(card)), key=lambda card: card.turn)
    chosen = new[: max(0, new_on(len(new) + answered, exam, window, today) - answered)]
    return DayPlan(
        due=tuple(card.key for card in ordered),
        new=tuple(card.key for card in chosen),
        final=tuple(card.key for card in final),
        window=window,
        seconds=sum(card.later for card in ordered) + sum(card.first for card in chosen),
    )


def window_start(cards: Sequence[PlanCard], exam: Exam) -> Day:
    """Return the first day of the final pass, in which every card is seen once more."""
    return window_of(sum(card.later for card in cards), exam)


def window_of(seconds: float, exam: Exam) -> Day:
    """Return the first day of a final pass that shows cards for so many *seconds*.

    It is as long as that takes, at 85 % of the minutes; at least two days if there is time, at most
    a third of the whole.
    """
    days = max(1, exam.day - exam.start)
    daily = exam.given(Day(exam.day - min(days, 28)), exam.day) / min(days, 28)
    if not seconds or not daily:
        return Day(exam.day - 1)
    needed = math.ceil(seconds / (_WINDOW_LOAD * daily))
    return Day(exam.day - max(1, min(days // 3, max(2, needed))))


def planned_day(memory: Memory, exam: Exam, window: Day) -> Day | None:
    """Return the day on which a card is shown, or None when the final pass decides.

    Before the window SM-2's interval holds, but at most half the days that were left (E1b). A card
    last seen in the window keeps SM-2's own date, which may fall after the exam.
    """
    if memory.last >= window:
        return memory.due
    half = -(-(exam.day - memory.last) // 2)
    day = Day(min(memory.due, memory.last + max(1, half)))
    return day if day < window else None


def is_unseen(card: PlanCard) -> bool:
    """Say whether a card is still to be met."""
    return card.memory is None and not card.is_left_out


def is_owed(memory: Memory, exam: Exam, window: Day) -> bool:
    """Say whether a card that was met waits for the final pass."""
    return memory.last < window and planned_day(memory, exam, window) is None


def new_on(unseen: int, exam: Exam, window: Day, day: Day) -> int:
    """Return how many of *unseen* cards *day* holds, so that all are met before the final pass.

    None in the last three days, which are light.
    """
    if day >= exam.day - _LAST_NEW_DAYS:
        return 0
    last = min(window, Day(exam.day - 3))
    return math.ceil(unseen / max(1, exam.study_days(day, last)))


def by_gain(cards: Sequence[PlanCard], exam: Exam, today: Day, kappa: float) -> list[PlanCard]:
    """Return the cards in the order of marks gained a second, the most first (E5)."""
    return sorted(cards, key=lambda card: gain(card, exam, today, kappa), reverse=True)


def gain(card: PlanCard, exam: Exam, today: Day, kappa: float) -> float:
    """Return the exam marks that showing the card today is expected to bring, a second."""
    forecast = card.forecast
    if forecast is None:
        return 0.0
    remembered = recall(forecast, today, kappa)
    passed = recall(observe(forecast, Grade.GOOD, today), exam.day, kappa)
    failed = recall(observe(forecast, Grade.AGAIN, today), exam.day, kappa)
    left = recall(forecast, exam.day, kappa)
    marks = remembered * passed + (1 - remembered) * failed - left
    return card.weight * marks / card.later


def _is_due(card: PlanCard, exam: Exam, window: Day, today: Day) -> bool:
    if card.memory is None or card.memory.last >= today:
        return False
    if card.is_pulled:
        return True
    day = planned_day(card.memory, exam, window)
    return day is not None and day <= today


def _final_today(
    cards: Sequence[PlanCard], exam: Exam, window: Day, today: Day, kappa: float
) -> list[PlanCard]:
    """Return today's share of the cards that the final pass still owes, best gain first."""
    if today < window:
        return []
    owed = [card for card in cards if card.memory and is_owed(card.memory, exam, window)]
    given = exam.seconds(today) if today < exam.day else 0.0
    if not given or not owed:
        return []
    share = sum(card.later for card in owed) * given / exam.given(today, exam.day)
    chosen: list[PlanCard] = []
    for card in by_gain(owed, exam, today, kappa):
        if share <= 0:
            break
        chosen.append(card)
        share -= card.later
    return chosen


def mixed(due: Sequence[Key], new: Sequence[Key], share: float) -> list[Key]:
    """Return due and new keys as one row in which new ones take their *share* of the places."""
    row: list[Key] = []
    rest_due, rest_new = list(due)[::-1], list(new)[::-1]
    owed = 0.0
    while rest_due or rest_new:
        owed += share
        if rest_new and (owed >= 1 or not rest_due):
            row.append(rest_new.pop())
            owed -= 1
        elif rest_due:
            row.append(rest_due.pop())
    return row
