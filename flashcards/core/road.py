"""The road to exam day: the plan run forward, day by day, as it is expected to go."""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from flashcards.core.model import Day, Grade, Memory
from flashcards.core.planner import (
    NEW_SHARE,
    Exam,
    Key,
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
_LATER_VISITS = 2
"""What a card that was not met would have asked for after its first visit, at the least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoadDay:
    """One day of the road, in seconds of study.

    *met* counts its new cards, *shown* those to review or to see in the final pass.
    """

    day: Day
    review: float
    new: float
    final: float
    met: int
    shown: int
    is_off: bool

    @property
    def seconds(self) -> float:
        """Return the seconds of the whole day."""
        return self.review + self.new + self.final


@dataclass(frozen=True, slots=True, kw_only=True)
class Road:
    """The days from today to the day before the exam.

    *overload* is the seconds needed over the seconds given, 1.0 just fits; *met* of *total* cards
    will have been seen by exam day, all but the *unmet*; *window* is the first day of the final
    pass, of whose visits *final_share*, at most 1, fits into the minutes.
    """

    days: tuple[RoadDay, ...]
    overload: float
    met: int
    total: int
    unmet: frozenset[Key]
    window: Day
    final_share: float


def road(cards: Sequence[PlanCard], exam: Exam, today: Day, pass_rate: float) -> Road:
    """Return the road from *today*; *pass_rate* is the share of late reviews that were passed."""
    ahead = _Ahead(cards, exam, today, pass_rate)
    days = tuple(ahead.go(Day(day)) for day in range(today, exam.day))
    given = sum(exam.seconds(day.day) for day in days)
    return Road(
        days=days,
        overload=ahead.needed_in_all() / given if given else math.inf,
        met=len(cards) - len(ahead.unseen) - sum(card.is_left_out for card in cards),
        total=len(cards),
        unmet=frozenset(card.key for card in ahead.unseen),
        window=ahead.window,
        final_share=ahead.final_share(),
    )


_Path = tuple[list[Day], bool]
"""The days on which a card is reviewed, and whether the final pass then owes it a visit."""


class _Ahead:
    """The seconds that reviews and the final pass will ask of each coming day, as far as known."""

    def __init__(self, cards: Sequence[PlanCard], exam: Exam, today: Day, pass_rate: float) -> None:
        self.window = window_start(cards, exam)
        self.needed = 0.0
        self.unseen = sorted(filter(is_unseen, cards), key=lambda card: -card.turn)
        self._exam = exam
        self._today = today
        self._whole = sum(
            card.later for card in cards if not card.memory or card.memory.last < self.window
        )
        self._later = sum(card.later for card in cards) / max(1, len(cards)) or 1.0
        self._visits = 1 + (1 - pass_rate) * _VISITS_A_FAILURE
        self._reviews: defaultdict[Day, float] = defaultdict(float)
        self._paths: dict[tuple[int, int, int, int, int], _Path] = {}
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
        met = self._meet(day, given, final)
        new = sum(card.first for card in met)
        self.needed += self._reviews[day] + final + new
        review = min(self._backlog, max(0.0, given - new - final))
        self._backlog -= review
        return RoadDay(
            day=day,
            review=review,
            new=new,
            final=final,
            met=len(met),
            shown=round(review / (self._later * self._visits) + final / self._later),
            is_off=not given,
        )

    def needed_in_all(self) -> float:
        """Return the seconds that all cards need: those of the days gone, and of cards not met."""
        later = self._visits * _LATER_VISITS
        return self.needed + sum(card.first + card.later * later for card in self.unseen)

    def final_share(self) -> float:
        """Return how much of showing every card once fits into the days of the final pass."""
        days = range(max(self._today, self.window), self._exam.day)
        given = sum(self._exam.seconds(Day(day)) for day in days)
        return min(1.0, given / self._whole) if self._whole else 1.0

    def _meet(self, day: Day, given: float, final: float) -> list[PlanCard]:
        """Take the new cards of *day* that fit beside its reviews, or in a third of the time."""
        wanted = new_on(len(self.unseen), self._exam, self.window, day) if given else 0
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
        days, is_owed_at_last = self._path(card.memory or answer(None, Grade.GOOD, today), today)
        seconds = card.later * self._visits
        for day in days:
            self._reviews[day] += seconds
        if is_owed_at_last:
            self._final_left += card.later

    def _path(self, memory: Memory, today: Day) -> _Path:
        """Return the days of a card's reviews; many cards share one, so each is worked out once."""
        key = (memory.repetition, memory.interval, memory.easiness, memory.due, memory.last)
        found = self._paths.get(key)
        if found is None:
            found = self._paths[key] = self._worked_out(memory, today)
        return found

    def _worked_out(self, memory: Memory, today: Day) -> _Path:
        days: list[Day] = []
        while not is_owed(memory, self._exam, self.window):
            day = planned_day(memory, self._exam, self.window)
            if day is None or day >= self._exam.day:
                return days, False
            day = Day(max(day, today + (memory.last >= today)))
            if day >= self._exam.day:
                return days, False
            days.append(day)
            memory = answer(memory, Grade.GOOD, day)
        return days, True

    def _final_share(self, day: Day, given: float) -> float:
        """Return the share of the final pass that *day* takes, in proportion to its minutes."""
        if day < self.window or not given:
            return 0.0
        rest = sum(self._exam.seconds(Day(later)) for later in range(day, self._exam.day))
        share = self._final_left * given / rest
        self._final_left -= share
        return share
