"""Without an exam, by choice: level the days a little, and keep related cards apart.

SM-2's dates stay what they are; a card may only wait a few days longer, a twentieth of its pause.
"""

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from flashcards.core.model import Day, Memory
from flashcards.core.planner import Key

_SHARE = 20
"""A card may wait one day for so many days of its pause."""
_RELATED_DAYS = 3
"""So many days, at most, a card waits for one that it is related to."""


class Waiting(NamedTuple):
    """A card that is due: cards that share one of *ideas* are related."""

    key: Key
    memory: Memory
    ideas: frozenset[Hashable]


def asked_today(due: Sequence[Waiting], today: Day, tomorrow: int) -> list[Key]:
    """Return which of the *due* cards are asked today, in their order.

    *tomorrow* counts the cards whose day is tomorrow: while today has more, cards with a long pause
    wait. Of related cards the first comes today, the others wait for another day.
    """
    apart = _apart(due, today)
    spare = (len(apart) - tomorrow) // 2
    waiting: set[Key] = set()
    for each in sorted(apart, key=lambda each: each.memory.interval, reverse=True):
        if len(waiting) >= spare or today - each.memory.due >= each.memory.interval // _SHARE:
            continue
        waiting.add(each.key)
    return [each.key for each in apart if each.key not in waiting]


def _apart(due: Sequence[Waiting], today: Day) -> list[Waiting]:
    seen: set[Hashable] = set()
    kept: list[Waiting] = []
    for each in due:
        is_related = not seen.isdisjoint(each.ideas)
        if is_related and today - each.memory.due < _RELATED_DAYS:
            continue
        kept.append(each)
        seen |= each.ideas
    return kept
