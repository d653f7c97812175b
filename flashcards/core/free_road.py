"""The days ahead without an exam: SM-2's dates run forward as if each card were known."""

from collections.abc import Sequence
from dataclasses import dataclass

from flashcards.core.days import to_date
from flashcards.core.model import Day, Grade, Memory
from flashcards.core.planner import PlanCard
from flashcards.core.sm2 import answer


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeDay:
    """One day: its seconds, how many cards come back and how many are new."""

    day: Day
    seconds: float
    new: int
    due: int


def free_road(
    cards: Sequence[PlanCard],
    first: Day,
    days: int,
    minutes: Sequence[int] | None,
    new_a_day: int,
) -> list[FreeDay]:
    """Return *days* days from *first* on; what falls on a day off waits for the next day.

    With the week's *minutes* as many new cards come as fit beside the reviews, else *new_a_day*.
    """
    met = [(card, card.memory) for card in cards if card.memory is not None]
    unseen = sorted((card for card in cards if card.memory is None), key=lambda card: -card.turn)
    road: list[FreeDay] = []
    for day in map(Day, range(first, first + days)):
        given = None if minutes is None else minutes[to_date(day).weekday()] * 60.0
        if given == 0:
            road.append(FreeDay(day=day, seconds=0.0, new=0, due=0))
            continue
        due = [card for card, memory in met if memory.due <= day]
        review = sum(card.later for card in due)
        new = _new(unseen, new_a_day, None if given is None else given - review)
        road.append(
            FreeDay(
                day=day,
                seconds=review + sum(card.first for card in new),
                new=len(new),
                due=len(due),
            )
        )
        met = [(card, _shown(memory, day)) for card, memory in met]
        met += [(card, answer(None, Grade.GOOD, day)) for card in new]
    return road


def _new(unseen: list[PlanCard], most: int, left: float | None) -> list[PlanCard]:
    """Take the new cards of a day off the *unseen* ones."""
    taken: list[PlanCard] = []
    while unseen and (len(taken) < most if left is None else left >= unseen[-1].first):
        card = unseen.pop()
        left = None if left is None else left - card.first
        taken.append(card)
    return taken


def _shown(memory: Memory, day: Day) -> Memory:
    return answer(memory, Grade.GOOD, day) if memory.due <= day else memory
