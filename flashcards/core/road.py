"""The road to exam day: the plan run forward, day by day, as it is expected to go."""

import math
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

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
    window_of,
)
from flashcards.core.sm2 import answer

_VISITS_A_FAILURE = 1.5
"""Extra visits that one failure brings: the repeat of that day, and the way back."""
_LATER_VISITS = 2
"""What a card that was not met would have asked for after its first visit, at the least."""


class RoadDay(NamedTuple):
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


class Road(NamedTuple):
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


_State = tuple[int, int, int, int, int]
_Path = tuple[list[Day], bool]
"""The days on which a card is reviewed, and whether the final pass then owes it a visit."""
_Paths = dict[_State, _Path]


class Ground:
    """The cards of a road, gathered once for any number of roads.

    Cards with one memory take one way, so each memory that there is stands here once, with the
    seconds that one more visit of all its cards takes.
    """

    def __init__(self, cards: Sequence[PlanCard]) -> None:
        self.unseen = sorted(filter(is_unseen, cards), key=lambda card: -card.turn)
        self.total = len(cards)
        self.waiting = sum(card.is_left_out and card.memory is None for card in cards)
        self.later = sum(card.later for card in cards)
        self.not_met = sum(card.later for card in cards if card.memory is None)
        self.memories: dict[_State, tuple[Memory, float]] = {}
        for card in cards:
            if (memory := card.memory) is not None:
                state = _state(memory)
                known = self.memories.get(state)
                self.memories[state] = memory, card.later + (known[1] if known else 0.0)
        self._paths: dict[tuple[Day, Day, Day], _Paths] = {}

    def paths(self, today: Day, exam: Exam, window: Day) -> _Paths:
        """Return the paths from *today* to *exam* that were worked out so far."""
        return self._paths.setdefault((today, exam.day, window), {})


def road(cards: Sequence[PlanCard], exam: Exam, today: Day, pass_rate: float) -> Road:
    """Return the road from *today*; *pass_rate* is the share of late reviews that were passed."""
    ahead = _Ahead(Ground(cards), exam, today, pass_rate)
    days = ahead.go_all()
    given = exam.given(today, exam.day)
    return Road(
        days=days,
        overload=ahead.needed_in_all() / given if given else math.inf,
        met=ahead.ground.total - ahead.left - ahead.ground.waiting,
        total=ahead.ground.total,
        unmet=frozenset(card.key for card in ahead.unseen()),
        window=ahead.window,
        final_share=ahead.final_share(),
    )


def meets_all(ground: Ground, exam: Exam, today: Day, pass_rate: float) -> bool:
    """Say whether the road from *today* meets all cards but those that are left out."""
    ahead = _Ahead(ground, exam, today, pass_rate)
    ahead.go_all()
    return not ahead.left


class _Ahead:
    """The seconds that reviews and the final pass will ask of each coming day, as far as known.

    *left* is how many of the ground's unseen cards, its first ones, are still to be met.
    """

    def __init__(self, ground: Ground, exam: Exam, today: Day, pass_rate: float) -> None:
        self.ground = ground
        self.window = window_of(ground.later, exam)
        self.needed = 0.0
        self.left = len(ground.unseen)
        self._exam = exam
        self._today = today
        self._whole = ground.not_met + sum(
            later for memory, later in ground.memories.values() if memory.last < self.window
        )
        self._later = ground.later / max(1, ground.total) or 1.0
        self._visits = 1 + (1 - pass_rate) * _VISITS_A_FAILURE
        self._reviews: defaultdict[Day, float] = defaultdict(float)
        self._paths = ground.paths(today, exam, self.window)
        self._backlog = 0.0
        self._final_left = 0.0
        for memory, later in ground.memories.values():
            self._add(memory, later, today)

    def unseen(self) -> Sequence[PlanCard]:
        """Return the cards that are still to be met."""
        return self.ground.unseen[: self.left]

    def go_all(self) -> tuple[RoadDay, ...]:
        """Return what each day to the exam will hold."""
        return tuple(self._go(Day(day)) for day in range(self._today, self._exam.day))

    def needed_in_all(self) -> float:
        """Return the seconds that all cards need: those of the days gone, and of cards not met."""
        later = self._visits * _LATER_VISITS
        return self.needed + sum(card.first + card.later * later for card in self.unseen())

    def final_share(self) -> float:
        """Return how much of showing every card once fits into the days of the final pass."""
        given = self._exam.given(max(self._today, self.window), self._exam.day)
        return min(1.0, given / self._whole) if self._whole else 1.0

    def _go(self, day: Day) -> RoadDay:
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

    def _meet(self, day: Day, given: float, final: float) -> list[PlanCard]:
        """Take the new cards of *day* that fit beside its reviews, or in a third of the time."""
        wanted = new_on(self.left, self._exam, self.window, day) if given else 0
        room = max(given * NEW_SHARE, given - final - self._backlog)
        met: list[PlanCard] = []
        for card in reversed(self.ground.unseen[max(0, self.left - wanted) : self.left]):
            if room <= 0:
                break
            room -= card.first
            met.append(card)
        self.left -= len(met)
        if met:
            self._add(answer(None, Grade.GOOD, day), sum(card.later for card in met), day)
        return met

    def _add(self, memory: Memory, later: float, today: Day) -> None:
        """Add the reviews that cards will ask for if they are passed each time."""
        days, is_owed_at_last = self._path(memory, today)
        for day in days:
            self._reviews[day] += later * self._visits
        if is_owed_at_last:
            self._final_left += later

    def _path(self, memory: Memory, today: Day) -> _Path:
        """Return the days of a card's reviews; each is worked out once for all roads."""
        state = _state(memory)
        found = self._paths.get(state)
        if found is None:
            found = self._paths[state] = self._worked_out(memory, today)
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
        share = self._final_left * given / self._exam.given(day, self._exam.day)
        self._final_left -= share
        return share


def _state(memory: Memory) -> _State:
    return memory.repetition, memory.interval, memory.easiness, memory.due, memory.last
