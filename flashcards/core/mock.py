"""Drawing a mock exam: by the topics' shares, new questions first but with the reserve spared."""

import math
import random
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from flashcards.core.blueprint import Topic
from flashcards.core.model import Day, NameId

RESERVE_SHARE = 3
"""One mock takes at most one in so many of the questions still kept unseen for mocks."""


class MockKind(StrEnum):
    """An exam, marked at its end; or a practice quiz, with each answer shown at once."""

    EXAM = "exam"
    PRACTICE = "practice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A scenario that can be drawn; *last* is the day it was last shown, None for a new one.

    *is_reserve* marks those kept for mock exams, *is_hard* those on a hard topic.
    """

    name: NameId
    topic: Topic
    is_reserve: bool
    last: Day | None = None
    is_hard: bool = False

    @property
    def is_spared(self) -> bool:
        """Say whether this is a reserve question that nobody has seen yet."""
        return self.is_reserve and self.last is None


Pools = Mapping[Topic, Sequence[Candidate]]


def draw(
    candidates: Sequence[Candidate],
    shares: Mapping[Topic, float],
    count: int,
    seed: int,
    left_out: Collection[Topic] = (),
) -> list[Candidate]:
    """Return the questions of a mock exam in their order; the same *seed* gives the same ones.

    Each topic that is not left out gets its share within one question, unless it has too few; then
    the others fill up. There are fewer than *count* where all of them have too few.
    """
    chance = random.Random(seed)  # noqa: S311  a draw that can be repeated, not a secret
    pools = _pools(candidates, shares, left_out)
    room = {topic: len(pool) for topic, pool in _spared(pools).items()}
    allowed = _spread(sum(room.values()) // RESERVE_SHARE, room, room, chance)
    others = {topic: len(pool) - room[topic] for topic, pool in pools.items()}
    capacity = {topic: others[topic] + allowed[topic] for topic in pools}
    wanted = _quotas({topic: shares[topic] for topic in pools}, capacity, count, chance)
    new = _new_ones(wanted, room, others, sum(allowed.values()), chance)
    drawn = [
        each
        for topic, pool in pools.items()
        for each in _picked(pool, wanted[topic], new[topic], chance)
    ]
    return _ordered(drawn, chance)


def _pools(
    candidates: Sequence[Candidate], shares: Mapping[Topic, float], left_out: Collection[Topic]
) -> dict[Topic, list[Candidate]]:
    pools: dict[Topic, list[Candidate]] = {}
    for each in sorted(candidates, key=lambda candidate: candidate.name):
        if each.topic in shares and each.topic not in left_out:
            pools.setdefault(each.topic, []).append(each)
    return {topic: pools[topic] for topic in shares if topic in pools}


def _spared(pools: Pools) -> dict[Topic, list[Candidate]]:
    return {topic: [each for each in pool if each.is_spared] for topic, pool in pools.items()}


def _quotas(
    shares: Mapping[Topic, float],
    capacity: Mapping[Topic, int],
    count: int,
    chance: random.Random,
) -> Counter[Topic]:
    """Return how many questions each topic gets; what one cannot hold goes to the others."""
    given: Counter[Topic] = Counter()
    left = min(count, sum(capacity.values()))
    while left > 0:
        open_topics = [topic for topic in shares if given[topic] < capacity[topic]]
        for topic, more in _rounded({t: shares[t] for t in open_topics}, left, chance).items():
            taken = min(more, capacity[topic] - given[topic])
            given[topic] += taken
            left -= taken
    return given


def _rounded(shares: Mapping[Topic, float], count: int, chance: random.Random) -> dict[Topic, int]:
    """Return whole numbers that sum to *count*, each its share rounded up or down by chance."""
    topics = list(shares)
    chance.shuffle(topics)
    total = sum(shares.values())
    start = chance.random()
    reached, before = 0.0, 0
    numbers: dict[Topic, int] = {}
    for topic in topics:
        reached += shares[topic]
        is_last = topic == topics[-1]
        now = count if is_last else math.floor(reached / total * count + start)
        numbers[topic] = now - before
        before = now
    return numbers


def _new_ones(
    wanted: Mapping[Topic, int],
    room: Mapping[Topic, int],
    others: Mapping[Topic, int],
    most: int,
    chance: random.Random,
) -> dict[Topic, int]:
    """Return how many reserve questions each topic takes: what it needs, then evenly."""
    new = {topic: max(0, wanted[topic] - others[topic]) for topic in room}
    limits = {topic: min(wanted[topic], room[topic]) for topic in room}
    return _spread(most - sum(new.values()), room, limits, chance, new)


def _spread(
    count: int,
    weights: Mapping[Topic, int],
    limits: Mapping[Topic, int],
    chance: random.Random,
    begun: Mapping[Topic, int] | None = None,
) -> dict[Topic, int]:
    """Return *begun* with *count* more, one by one where least of the weight is taken."""
    given = {topic: (begun or {}).get(topic, 0) for topic in weights}
    ties = {topic: chance.random() for topic in weights}
    for _ in range(count):
        free = [topic for topic in weights if given[topic] < limits[topic]]
        if not free:
            break
        least = min(free, key=lambda topic: ((given[topic] + 1) / weights[topic], ties[topic]))
        given[least] += 1
    return given


def _picked(
    pool: Sequence[Candidate], count: int, new: int, chance: random.Random
) -> list[Candidate]:
    """Return *new* questions of the reserve, then what was studied, longest unseen first.

    Only where those run short come reserve questions asked before, and scenarios never met.
    """
    stirred = chance.sample(list(pool), len(pool))
    spared = [each for each in stirred if each.is_spared]
    rest = sorted((each for each in stirred if not each.is_spared), key=_rank)
    return spared[:new] + rest[: count - new]


def _rank(candidate: Candidate) -> tuple[int, int]:
    if candidate.last is None:
        return 2, 0
    return int(candidate.is_reserve), candidate.last


def _ordered(drawn: Sequence[Candidate], chance: random.Random) -> list[Candidate]:
    """Return the questions in a chance order whose first and last are on no hard topic."""
    ordered = chance.sample(list(drawn), len(drawn))
    for place in (0, -1):
        gentle = [
            n for n, each in enumerate(ordered) if not each.is_hard and 0 < n < len(drawn) - 1
        ]
        if ordered and ordered[place].is_hard and gentle:
            other = chance.choice(gentle)
            ordered[place], ordered[other] = ordered[other], ordered[place]
    return ordered
