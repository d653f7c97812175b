"""Where the learner stands on the exam: today, and on exam day if the plan is followed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flashcards.core.blueprint import Topic
from flashcards.core.model import Day, Grade
from flashcards.core.planner import PlanCard, window_start
from flashcards.core.readiness import UNSEEN_RECALL, CardStanding, Readiness, readiness
from flashcards.core.recall import observe, recall
from flashcards.core.road import Road
from flashcards.services.exam import ExamPlan, exam_plan
from flashcards.services.settings import StudySettings
from flashcards.store import queries
from flashcards.store.database import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """The road to the exam, and the two answers to "where do I stand?"."""

    plan: ExamPlan
    road: Road
    now: Readiness
    by_exam: Readiness
    helps_most: Topic | None
    unseen: Mapping[Topic, int]


def outlook(connection: Connection, settings: StudySettings, today: Day) -> Outlook | None:
    """Return the outlook on *today*; None without an exam date to come."""
    plan = exam_plan(connection, settings, today)
    if plan is None:
        return None
    ahead = plan.road(today)
    now = _readiness(connection, plan, settings, lambda card: recall_if_stopped(card, plan))
    by_exam = _readiness(connection, plan, settings, lambda card: recall_if_followed(card, plan))
    return Outlook(
        plan=plan,
        road=ahead,
        now=now,
        by_exam=by_exam,
        helps_most=_helps_most(plan, now),
        unseen=_unseen(plan),
    )


def recall_if_stopped(card: PlanCard, plan: ExamPlan) -> float:
    """Return how likely the card is remembered on exam day without another look."""
    if card.forecast is None:
        return UNSEEN_RECALL
    return recall(card.forecast, plan.exam.day, plan.kappa)


def recall_if_followed(card: PlanCard, plan: ExamPlan) -> float:
    """Return how likely the card is remembered on exam day when the final pass shows it once more.

    A card never seen counts as met and passed half way; a miss in the final pass is repeated then.
    """
    exam = plan.exam
    window = window_start(plan.cards, exam)
    last_look = Day(min(exam.day - 1, window + (exam.day - window) // 2))
    forecast = card.forecast
    if forecast is None:
        if card.is_left_out:
            return UNSEEN_RECALL
        met = Day(max(exam.start, (exam.start + window) // 2))
        forecast = observe(None, Grade.GOOD, met)
    if forecast.last >= last_look:
        return recall(forecast, exam.day, plan.kappa)
    remembered = recall(forecast, last_look, plan.kappa)
    passed = recall(observe(forecast, Grade.GOOD, last_look), exam.day, plan.kappa)
    failed = recall(observe(forecast, Grade.AGAIN, last_look), exam.day, plan.kappa)
    return remembered * passed + (1 - remembered) * failed


def _readiness(
    connection: Connection,
    plan: ExamPlan,
    settings: StudySettings,
    recalled: Callable[[PlanCard], float],
) -> Readiness:
    cards = [
        CardStanding(
            topic=plan.topics[card.key],
            weight=card.weight,
            recall=recalled(card),
            is_seen=card.memory is not None,
        )
        for card in plan.cards
    ]
    return readiness(cards, queries.kappa(connection).n, pass_mark=settings.pass_mark)


def _helps_most(plan: ExamPlan, now: Readiness) -> Topic | None:
    """Return the topic in which most marks are still to be won."""

    def to_win(topic: Topic) -> float:
        weight = sum(card.weight for card in plan.cards if plan.topics[card.key] == topic)
        return weight * (1 - now.topics[topic].score)

    return max(now.topics, key=to_win, default=None)


def _unseen(plan: ExamPlan) -> Mapping[Topic, int]:
    counts = dict.fromkeys(plan.topics.values(), 0)
    for card in plan.cards:
        counts[plan.topics[card.key]] += card.memory is None
    return counts
