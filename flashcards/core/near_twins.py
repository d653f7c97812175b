"""Which texts of many are nearly the same: set similarity with an index, so it stays fast."""

import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from collections.abc import Set as AbstractSet
from typing import TypeVar

Mark = TypeVar("Mark", bound=Hashable)


def near_twins(sets: Sequence[AbstractSet[Mark]], likeness: float) -> list[tuple[int, int]]:
    """Return pairs (later, earlier) of sets that share at least *likeness* of their union.

    Each later one is paired once, with the earliest that it is like; empty sets are like nothing.
    Only the rarest marks of a set are indexed: two sets that alike share at least one of them.
    """
    frequency = Counter(mark for each in sets for mark in each)
    index: defaultdict[Mark, list[int]] = defaultdict(list)
    seen: dict[frozenset[Mark], int] = {}
    pairs: list[tuple[int, int]] = []
    for position, marks in enumerate(sets):
        if not marks:
            continue
        whole = frozenset(marks)
        if whole in seen:
            pairs.append((position, seen[whole]))
            continue
        seen[whole] = position
        rarest = sorted(whole, key=lambda mark: (frequency[mark], repr(mark)))
        prefix = rarest[: len(whole) - math.ceil(likeness * len(whole)) + 1]
        candidates = sorted({other for mark in prefix for other in index[mark]})
        twin = next((o for o in candidates if alike(whole, sets[o]) >= likeness), None)
        if twin is not None:
            pairs.append((position, twin))
        for mark in prefix:
            index[mark].append(position)
    return pairs


def alike(one: AbstractSet[Mark], other: AbstractSet[Mark]) -> float:
    """Return the share of the union that both sets hold, 0 to 1."""
    shared = len(one & other)
    union = len(one) + len(other) - shared
    return shared / union if union else 0.0
