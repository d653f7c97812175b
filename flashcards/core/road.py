"""The road to exam day: the plan run forward, day by day, as it is expected to go."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from flashcards.core.model import Day, Grade
from flashcards.core.planner import (
    NEW_SHARE,
    Exam,
    PlanCard,
    is_owed,
    is_unseen,
    new_on,
    planned_day,
    window_start,
)
from flashcards.core.sm2 import answer

_VISITS_A_FAILURE = 1.5
"""Extra visits that one failure brings: the repeat of that day, and the way back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoadDay:
    """One day of the road, in seconds of study; *met* counts the new cards of the day."""

    day: Day
    review: float
    new: float
    final: float
    met: int
    is_off: bool

    @property
    def seconds(self) -> float:
        """Return the seconds of the whole day."""
        return self.review + self.new + self.final


@dataclass(frozen=True, slots=True, kw_only=True)
class Road:
    """The days from today to the day before the exam.

    *overload* is the seconds needed over the seconds given, 1.0 just fits; *met* of *total* cards
    will have been seen by exam day; *window* is the first day of the final pass.
    """

    days: tuple[RoadDay, ...]
    overload: float
    met: int
    total: int
    window: Day


def road(cards: Sequence[PlanCard], exam: Exam, today: Day, pass_rate: float) -> Road:
    """Return the road from *today*; *pass_rate* is the share of late reviews that were passed."""
    ahead = _Ahead(cards, exam, today, pass_rate)
    days = tuple(ahead.go(Day(day)) for day in range(today, exam.day))
    given = sum(exam.seconds(day.day) for day in days)
    return Road(
        days=days,
        overload=ahead.needed / given if given else math.inf,
        met=len(cards) - len(ahead.unseen) - sum(card.is_left_out for card in cards),
        total=len(cards),
        window=ahead.window,
    )


class _Ahead:
    """The seconds that reviews and the final pass will ask of each coming day, as far as known."""

    def __init__(self, cards: Sequence[PlanCard], exam: Exam, today: Day, pass_rate: float) -> None:
        self.window = window_start(cards, exam)
        self.needed = 0.0
        self.unseen = sorted(filter(is_unseen, cards), key=lambda card: -card.turn)
        self._exam = exam
        self._visits = 1 + (1 - pass_rate) * _VISITS_A_FAILURE
        self._reviews = [0.0] * (exam.day + 1)
        self._backlog = 0.0
        self._final_left = 0.0
        for card in cards:
            if card.memory is not None:
                self._add(card, today)

    def go(self, day: Day) -> RoadDay:
        """Return what *day* will hold, and take it off what waits."""
        given = self._exam.seconds(day)
        final = self._final_share(day, given)
        self._backlog += self._reviews[day]
        self.needed += self._reviews[day] + final
        met = self._meet(day, given, final)
        new = sum(card.first for card in met)
        review = min(self._backlog, max(0.0, given - new - final))
        self._backlog -= review
        return RoadDay(day=day, review=review, new=new, final=final, met=len(met), is_off=not given)

    def _meet(self, day: Day, given: float, final: float) -> list[PlanCard]:
        """Take the new cards of *day* that fit beside its reviews, or in a third of the time."""
        wanted = new_on(len(self.unseen), self._exam, self.window, day) if given else 0
        self.needed += sum(card.first for card in self.unseen[len(self.unseen) - wanted :])
        room = max(given * NEW_SHARE, given - final - self._backlog)
        met: list[PlanCard] = []
        while len(met) < wanted and room > 0:
            card = self.unseen.pop()
            room -= card.first
            met.append(card)
            self._add(card, day)
        return met

    def _add(self, card: PlanCard, today: Day) -> None:
        """Add the reviews that a card will ask for if it is passed each time."""
        memory = card.memory or answer(None, Grade.GOOD, today)
        seconds = card.later * self._visits
        while not is_owed(memory, self._exam, self.window):
            day = planned_day(memory, self._exam, self.window)
            if day is None or day >= self._exam.day:
                return
            day = Day(max(day, today + (memory.last >= today)))
            if day >= self._exam.day:
                return
            self._reviews[day] += seconds
            memory = answer(memory, Grade.GOOD, day)
        self._final_left += card.later

    def _final_share(self, day: Day, given: float) -> float:
        """Return the share of the final pass that *day* takes, in proportion to its minutes."""
        if day < self.window or not given:
            return 0.0
        rest = sum(self._exam.seconds(Day(later)) for later in range(day, self._exam.day))
        share = self._final_left * given / rest
        self._final_left -= share
        return share
