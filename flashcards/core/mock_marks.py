"""Marking a mock exam: the score and its interval, by topic, new and met apart, the traps."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from flashcards.core.blueprint import Topic
from flashcards.core.model import CardId, DeckId, OptionId

WIDTH = 0.8
"""How often the interval holds the score of another mock like it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question as it was asked and answered; *traps* names the habit behind an option.

    *about* holds the concepts it tests, each with the deck that named it. Nothing chosen is not
    right.
    """

    topic: Topic
    is_new: bool
    right: frozenset[OptionId]
    chosen: frozenset[OptionId] = frozenset()
    traps: Mapping[OptionId, str] = field(default_factory=dict[OptionId, str])
    about: tuple[tuple[DeckId, CardId], ...] = ()

    @property
    def is_right(self) -> bool:
        """Say whether the right options were chosen, and no other."""
        return self.chosen == self.right


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """So many *right* of so many *asked*."""

    right: int
    asked: int

    @property
    def share(self) -> float:
        """Return the share of right answers, 0 when nothing was asked."""
        return self.right / self.asked if self.asked else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TrapTally:
    """How often a trap was *chosen* of the questions that *offered* it."""

    name: str
    chosen: int
    offered: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """A concept, and the questions about it that were not answered right."""

    concept: tuple[DeckId, CardId]
    count: int
    topic: Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What a mock exam came to; *low* to *high* right answers would be as likely another day."""

    whole: Tally
    low: int
    high: int
    new: Tally
    met: Tally
    topics: Mapping[Topic, Tally]
    traps: Sequence[TrapTally]
    missed: Sequence[Missed]


def mark(questions: Sequence[Asked]) -> Marks:
    """Return the marks; topics in the order in which they were first asked."""
    whole = _tally(questions)
    low, high = interval(whole)
    topics: dict[Topic, list[Asked]] = {}
    for question in questions:
        topics.setdefault(question.topic, []).append(question)
    return Marks(
        whole=whole,
        low=low,
        high=high,
        new=_tally(each for each in questions if each.is_new),
        met=_tally(each for each in questions if not each.is_new),
        topics={topic: _tally(of_it) for topic, of_it in topics.items()},
        traps=_traps(questions),
        missed=_missed(questions),
    )


def interval(score: Tally) -> tuple[int, int]:
    """Return the bounds that hold the score of another mock as long, 80 times of 100.

    >>> interval(Tally(right=36, asked=50))
    (30, 41)
    """
    chances = _chances(score)
    tail = (1 - WIDTH) / 2
    return _first_over(chances, tail), len(chances) - 1 - _first_over(chances[::-1], tail)


def _chances(score: Tally) -> list[float]:
    """Return how likely each number of right answers is another day, after this one's."""
    right, wrong, asked = score.right + 0.5, score.asked - score.right + 0.5, score.asked
    return [
        math.comb(asked, k)
        * math.exp(_log_beta(k + right, asked - k + wrong) - _log_beta(right, wrong))
        for k in range(asked + 1)
    ]


def _log_beta(a: float, b: float) -> float:
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)


def _first_over(chances: Sequence[float], tail: float) -> int:
    total = 0.0
    for place, chance in enumerate(chances):
        total += chance
        if total > tail:
            return place
    return len(chances) - 1


def _tally(questions: Iterable[Asked]) -> Tally:
    outcomes = [question.is_right for question in questions]
    return Tally(right=sum(outcomes), asked=len(outcomes))


def _traps(questions: Sequence[Asked]) -> list[TrapTally]:
    """Return each trap that was offered, the most often chosen first."""
    offered = _counted(questions, lambda each: set(each.traps.values()))
    chosen = _counted(
        questions, lambda each: {each.traps[o] for o in each.chosen if o in each.traps}
    )
    found = [
        TrapTally(name=name, chosen=chosen.get(name, 0), offered=count)
        for name, count in offered.items()
    ]
    return sorted(found, key=lambda trap: (-trap.chosen, trap.offered))


def _counted(questions: Sequence[Asked], names_of: Callable[[Asked], set[str]]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for question in questions:
        for name in sorted(names_of(question)):
            counts[name] = counts.get(name, 0) + 1
    return counts


def _missed(questions: Sequence[Asked]) -> list[Missed]:
    """Return the concepts behind the questions that were missed, the most often first."""
    found: dict[tuple[DeckId, CardId], Missed] = {}
    for question in questions:
        for concept in () if question.is_right else question.about:
            before = found.get(concept)
            count = before.count + 1 if before else 1
            found[concept] = Missed(concept=concept, count=count, topic=question.topic)
    return sorted(found.values(), key=lambda missed: -missed.count)
