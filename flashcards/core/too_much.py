"""When there is more to learn than time: the minutes that would do, and what could wait.

Where little is remembered, every new card costs many visits later, and a learner who begins all of
them knows none well enough. Then it brings more marks not to begin the topics that bring the
fewest marks a second (docs/exam.md: the learning bench).
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from flashcards.core.blueprint import Topic
from flashcards.core.model import Day
from flashcards.core.planner import Exam, Key, PlanCard, is_unseen
from flashcards.core.road import Ground, meets_all

RECOMMENDED_BELOW = 0.55
"""With a smaller share of reviews passed, leaving topics out is worth more than beginning all."""
MENTIONED_BELOW = 0.7
_VISITS = 1.8
"""Later visits of a card to the exam, if all were passed."""
_MOST_MORE_MINUTES = 240


class Lightest(NamedTuple):
    """A topic with cards still to be met: how many, their *share* of the marks, their seconds."""

    topic: Topic
    unseen: int
    share: float
    seconds: float


def lightest_first(
    cards: Sequence[PlanCard], topics: Mapping[Key, Topic], pass_rate: float
) -> list[Lightest]:
    """Return the topics that have unseen cards, the fewest marks a second first.

    Topics that are left out already are among them.
    """
    groups: dict[Topic, list[PlanCard]] = {}
    for card in cards:
        if card.memory is None:
            groups.setdefault(topics[card.key], []).append(card)
    found = [
        Lightest(
            topic=topic,
            unseen=len({card.key[0] for card in group}),
            share=sum(card.weight for card in group),
            seconds=sum(_needed(card, pass_rate) for card in group),
        )
        for topic, group in groups.items()
    ]
    return sorted(found, key=lambda each: each.share / max(1.0, each.seconds))


def could_wait(
    cards: Sequence[PlanCard],
    topics: Mapping[Key, Topic],
    exam: Exam,
    today: Day,
    pass_rate: float,
) -> tuple[Topic, ...]:
    """Return the topics whose new cards would have to wait for the load to fit; none if it fits.

    One topic at least is always begun.
    """
    given = exam.given(today, exam.day)
    begun = [card for card in cards if card.memory is not None or is_unseen(card)]
    load = sum(_needed(card, pass_rate) for card in begun)
    open_topics = {topics[card.key] for card in cards if is_unseen(card)}
    waiting: list[Topic] = []
    for lightest in lightest_first(cards, topics, pass_rate):
        if load <= given or len(waiting) == len(open_topics) - 1:
            break
        if lightest.topic in open_topics:
            waiting.append(lightest.topic)
            load -= lightest.seconds
    return tuple(waiting)


def more_minutes(cards: Sequence[PlanCard], exam: Exam, today: Day, pass_rate: float) -> int | None:
    """Return how many more minutes each study day needs for all cards to be met; None: no number.

    0 when the minutes suffice.
    """
    if not any(exam.minutes):
        return None
    ground = Ground(cards)
    low, high = -1, _MOST_MORE_MINUTES
    if not meets_all(ground, _with_more(exam, high), today, pass_rate):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        if meets_all(ground, _with_more(exam, middle), today, pass_rate):
            high = middle
        else:
            low = middle
    return high


def with_more(minutes: Sequence[int], more: int) -> tuple[int, ...]:
    """Return the week's *minutes* with *more* on each day that is not off."""
    return tuple(each + more if each else 0 for each in minutes)


def _with_more(exam: Exam, more: int) -> Exam:
    return exam._replace(minutes=with_more(exam.minutes, more))


def _needed(card: PlanCard, pass_rate: float) -> float:
    """Return the seconds that a card asks for until the exam."""
    first = card.first if card.memory is None else 0.0
    return first + card.later * _VISITS / max(0.1, pass_rate)
