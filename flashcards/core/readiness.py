"""Where a learner stands: of 100 questions like those in this app, how many would be right.

A score with an interval, never a promise. It adds up what each card would bring if the exam were
on its day, with the luck of a guess among the options; the interval holds the draw of the
questions, the error of the memory forecast, and that cards are not exam questions (docs/exam.md).
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from flashcards.core.blueprint import Topic

GUESS = 0.25
"""The luck of a pick among four options."""
QUESTIONS = 60
"""How many questions the exam is taken to draw; its length differs by board."""
EVIDENCE_ANSWERS = 50
EVIDENCE_WEIGHT = 0.5
UNSEEN_RECALL = 0.10
"""What is known of a card before it was ever seen."""
_Z80 = 1.2816
_MEMORY_ERROR = 0.03
_TRANSFER_ERROR = 0.07
_TRANSFER_WEIGHT = 4


class CardStanding(NamedTuple):
    """One card on exam day: its share of the marks, and how likely it is remembered."""

    topic: Topic
    weight: float
    recall: float
    is_seen: bool


class Score(NamedTuple):
    """A share of right answers, 0 to 1, and the bounds that hold it 80 times of 100."""

    score: float
    low: float
    high: float
    is_enough: bool


class Readiness(NamedTuple):
    """The score over all topics and of each; *passing* is the likelihood to reach *pass_mark*."""

    whole: Score
    topics: Mapping[Topic, Score]
    pass_mark: float | None = None
    passing: float | None = None


def readiness(
    cards: Sequence[CardStanding],
    forecasts: int,
    mock_errors: Sequence[float] = (),
    pass_mark: float | None = None,
) -> Readiness:
    """Return where the learner stands; *forecasts* counts the next-day answers behind it.

    *mock_errors* are mock score minus forecast, for mock questions that were new to the learner.
    """
    whole = _score(cards, forecasts, mock_errors)
    topics = {topic: _score(of_it, forecasts, mock_errors) for topic, of_it in _grouped(cards)}
    passing = None
    if pass_mark is not None and whole.is_enough:
        spread = (whole.high - whole.low) / (2 * _Z80)
        passing = _normal((whole.score - pass_mark) / max(spread, 1e-9))
    return Readiness(whole=whole, topics=topics, pass_mark=pass_mark, passing=passing)


def _score(cards: Sequence[CardStanding], forecasts: int, mock_errors: Sequence[float]) -> Score:
    total = sum(card.weight for card in cards)
    if not total:
        return Score(score=GUESS, low=0.0, high=1.0, is_enough=False)
    recalled = sum(card.weight * card.recall for card in cards) / total
    seen = sum(card.weight for card in cards if card.is_seen) / total
    bias, transfer = _transfer(mock_errors)
    score = _share(recalled + (1 - recalled) * GUESS + bias)
    drawn = score * (1 - score) / QUESTIONS
    memory = _MEMORY_ERROR**2 + recalled * (1 - recalled) / max(1, forecasts)
    spread = _Z80 * math.sqrt(drawn + memory + transfer)
    return Score(
        score=score,
        low=_share(score - spread),
        high=_share(score + spread),
        is_enough=forecasts >= EVIDENCE_ANSWERS and seen >= EVIDENCE_WEIGHT,
    )


def _transfer(errors: Sequence[float]) -> tuple[float, float]:
    """Return how far mocks lay from the forecast, and the variance between cards and questions."""
    count = len(errors)
    mean = sum(errors) / count if count else 0.0
    spread = _TRANSFER_WEIGHT * _TRANSFER_ERROR**2 + sum(error**2 for error in errors)
    return mean * count / (count + 2), spread / (_TRANSFER_WEIGHT + count)


def _grouped(
    cards: Iterable[CardStanding],
) -> Iterable[tuple[Topic, Sequence[CardStanding]]]:
    groups: dict[Topic, list[CardStanding]] = {}
    for card in cards:
        groups.setdefault(card.topic, []).append(card)
    return groups.items()


def _share(value: float) -> float:
    return min(1.0, max(0.0, value))


def _normal(z: float) -> float:
    return 0.5 * (1 + math.erf(z / math.sqrt(2)))
