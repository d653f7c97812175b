"""Which texts of many are nearly the same: set similarity with an index, so it stays fast."""

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TypeVar

from flashcards.core.progress import Progress, unwatched

Mark = TypeVar("Mark", bound=Hashable)
_Shelf = dict[tuple[int, int], list[int]]
"""The sets that hold a mark, by their size and by its place among their marks."""
_ROUNDING = 1e-9


def near_twins(
    sets: Sequence[AbstractSet[Mark]], likeness: float, progress: Progress = unwatched
) -> list[tuple[int, int]]:
    """Return pairs (later, earlier) of sets that share at least *likeness* of their union.

    Each later one is paired once, with the earliest that it is like; empty sets are like nothing.
    Only the rarest marks of a set are indexed: two sets that alike share at least one of them. By
    its places in both, most sets that share too little are passed over unseen, whole shelves at a
    time: cards made from one form share most of their words.
    """
    order = _rarest_first(sets)
    index: defaultdict[int, _Shelf] = defaultdict(dict)
    seen: dict[frozenset[Mark], int] = {}
    pairs: list[tuple[int, int]] = []
    for position, marks in enumerate(sets):
        progress(position, len(sets))
        if not marks:
            continue
        whole = frozenset(marks)
        if whole in seen:
            pairs.append((position, seen[whole]))
            continue
        seen[whole] = position
        ranks = sorted(order[mark] for mark in whole)
        prefix = ranks[: len(ranks) - math.ceil(likeness * len(ranks) - _ROUNDING) + 1]
        candidates = _merged(_shelves(index, prefix, len(ranks), likeness))
        twin = next((o for o in candidates if alike(whole, sets[o]) >= likeness), None)
        if twin is not None:
            pairs.append((position, twin))
        for place, rank in enumerate(prefix):
            index[rank].setdefault((len(ranks), place), []).append(position)
    return pairs


def _rarest_first(sets: Sequence[AbstractSet[Mark]]) -> dict[Mark, int]:
    frequency = Counter(mark for each in sets for mark in each)
    ordered = sorted(frequency, key=lambda mark: (frequency[mark], repr(mark)))
    return {mark: rank for rank, mark in enumerate(ordered)}


def _shelves(
    index: Mapping[int, _Shelf], prefix: Sequence[int], size: int, likeness: float
) -> Iterator[list[int]]:
    """Yield the sets that may be like one of *size* marks with this *prefix*.

    Two sets whose rarest shared mark has these places share no more than what follows in both.
    """
    for place, rank in enumerate(prefix):
        for (other, there), positions in index.get(rank, {}).items():
            needed = likeness / (1 + likeness) * (size + other) - _ROUNDING
            if min(size - place, other - there) >= needed:
                yield positions


def _merged(shelves: Iterable[list[int]]) -> Iterator[int]:
    """Yield what stands on any of the shelves, each once, the smallest first."""
    last = -1
    for position in heapq.merge(*shelves):
        if position != last:
            yield position
        last = position


def alike(one: AbstractSet[Mark], other: AbstractSet[Mark]) -> float:
    """Return the share of the union that both sets hold, 0 to 1."""
    shared = len(one & other)
    union = len(one) + len(other) - shared
    return shared / union if union else 0.0
