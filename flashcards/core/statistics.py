"""What the statistics speak in: days, shares that keep their size, how firm cards are, traps."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from flashcards.core.model import Day, OptionId

FIRM_DAYS, GROWING_DAYS = 21, 7
"""From which interval on a card counts as firm, and as growing; below that it is just met."""
LEAST_CHANCES = 10
"""With fewer chances a trap is not shown: it would be luck."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayFigures:
    """One study day: *answers* of all kinds, *passed* of *reviews*, and the time taken."""

    day: Day
    answers: int
    new: int
    passed: int
    reviews: int
    milliseconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """*part* of *whole*, never without its size."""

    part: int
    whole: int

    @property
    def of_100(self) -> int | None:
        """Return the share of 100; None of nothing."""
        return round(100 * self.part / self.whole) if self.whole else None


class Growth(StrEnum):
    """How far a card has come, by the days until it comes again."""

    FIRM = "firm"
    GROWING = "growing"
    JUST_MET = "just-met"
    NOT_SEEN = "not-seen"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrapCount:
    """A habit that options show: *chosen* in so many of the *chances* there were."""

    name: str
    chosen: int
    chances: int


class Picked(NamedTuple):
    """Answers to one card with the same options chosen, and what its options show.

    *traps* names the trap of each option that has one.
    """

    traps: Mapping[OptionId, str]
    chosen: frozenset[OptionId]
    n: int


def growth_of(interval: int | None) -> Growth:
    """Return how far a card is that comes again after *interval* days; None was never seen."""
    if interval is None:
        return Growth.NOT_SEEN
    if interval >= FIRM_DAYS:
        return Growth.FIRM
    return Growth.GROWING if interval >= GROWING_DAYS else Growth.JUST_MET


def traps_of(picked: Iterable[Picked]) -> list[TrapCount]:
    """Return the traps with chances enough, those chosen most often first.

    Each answer to a card that offers a trap is one chance, however many of its options show it.
    """
    chosen, chances = Counter[str](), Counter[str]()
    names: dict[str, str] = {}
    for each in picked:
        fell = {each.traps[option].casefold() for option in each.chosen if option in each.traps}
        offered = {name.casefold(): name for name in each.traps.values()}
        names.update(offered)
        for trap in offered:
            chances[trap] += each.n
            chosen[trap] += each.n if trap in fell else 0
    found = [
        TrapCount(name=names[trap], chosen=chosen[trap], chances=chances[trap])
        for trap in names
        if chances[trap] >= LEAST_CHANCES and chosen[trap]
    ]
    return sorted(found, key=lambda each: (-each.chosen, each.chances, each.name))


def median(values: Sequence[int]) -> float | None:
    """Return the value that half of *values* do not reach; None of no values."""
    if not values:
        return None
    ordered = sorted(values)
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return float(ordered[middle])
    return (ordered[middle - 1] + ordered[middle]) / 2
