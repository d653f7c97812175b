"""Where the learner stands on the exam: today, and on exam day if the plan is followed."""

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from flashcards.core import blueprint, too_much
from flashcards.core.blueprint import Topic
from flashcards.core.mock_days import mock_days
from flashcards.core.model import Day, DeckId, Grade, NameId
from flashcards.core.planner import PlanCard
from flashcards.core.readiness import UNSEEN_RECALL, CardStanding, Readiness, Score, readiness
from flashcards.core.recall import observe, recall
from flashcards.core.road import Road
from flashcards.core.too_much import Lightest
from flashcards.services.exam import ExamPlan, exam_plan
from flashcards.services.pace import Pace
from flashcards.services.settings import StudySettings
from flashcards.store import glances, queries
from flashcards.store.database import Connection


class TooLittle(NamedTuple):
    """The minutes do not suffice: *met* of *total* cards will be met.

    *more* is how many more minutes a day would do, None when no number would. *could_wait* names
    the topics that would have to wait for the rest to fit; to let them wait is *recommended*, or
    *mentioned*, where little is remembered.
    """

    met: int
    total: int
    more: int | None
    could_wait: tuple[Topic, ...]
    recommended: bool
    mentioned: bool


class Outlook(NamedTuple):
    """The road to the exam, and the two answers to "where do I stand?".

    *unseen* counts the cards of each topic that are still to be met.
    """

    plan: ExamPlan
    road: Road
    mocks: tuple[Day, ...]
    now: Readiness
    by_exam: Readiness
    helps_most: Topic | None
    unseen: Mapping[Topic, int]
    too_little: TooLittle | None

    def total(self, topic: Topic) -> int:
        """Return how many cards a topic has."""
        return len({card.key[0] for card in self.plan.cards if self.plan.topics[card.key] == topic})

    def deck_now(self, deck: DeckId) -> Score | None:
        """Return where the learner stands in a deck today; None if the exam does not ask it."""
        return _deck_score(self.now, deck)

    def deck_by_exam(self, deck: DeckId) -> Score | None:
        """Return where the learner will stand in a deck if the plan is followed."""
        return _deck_score(self.by_exam, deck)


def outlook(
    connection: Connection, settings: StudySettings, today: Day, pace: Pace | None = None
) -> Outlook | None:
    """Return the outlook on *today*; None without an exam date to come.

    *pace* is the learner's, where the caller has it.
    """
    plan = exam_plan(connection, settings, today, pace)
    if plan is None:
        return None
    ahead = plan.road(today)
    alike = _alike(plan, ahead)
    now = _readiness(connection, alike, settings, lambda card: recall_if_stopped(card, plan))
    by_exam = _readiness(
        connection, alike, settings, lambda card: recall_if_followed(card, plan, ahead)
    )
    return Outlook(
        plan=plan,
        road=ahead,
        mocks=mock_days(plan.exam.start, plan.exam.day, lambda day: not plan.exam.seconds(day)),
        now=now,
        by_exam=by_exam,
        helps_most=_helps_most(alike, now),
        unseen=_unseen(plan),
        too_little=_too_little(plan, ahead, today),
    )


def standing_today(
    connection: Connection, settings: StudySettings, today: Day
) -> tuple[ExamPlan, Readiness] | None:
    """Return where the learner stands: by exam day, or without one as of tomorrow."""
    found = outlook(connection, settings, today)
    if found is not None:
        return found.plan, found.by_exam
    found = without_date(connection, settings, today)
    return (found.plan, found.now) if found is not None else None


def without_date(connection: Connection, settings: StudySettings, today: Day) -> Outlook | None:
    """Return the outlook as if the exam were tomorrow, for a learner without a date: its *now*."""
    return outlook(connection, replace(settings, exam_day=Day(today + 1), left_out=()), today)


def kept_mark(found: Outlook) -> str:
    """Return what names a plan with too little time, so that its choice is asked once."""
    exam, offer = found.plan.exam, found.too_little
    is_recommended = offer is not None and offer.recommended
    return json.dumps([exam.day, exam.minutes, is_recommended], separators=(",", ":"))


def topic_name(plan: ExamPlan, topic: Topic) -> str:
    """Return what a topic of the exam is called."""
    deck = next(deck for deck in plan.decks if deck.id == topic.deck)
    return blueprint.topic_name(deck, topic)


def lightest_topics(plan: ExamPlan) -> list[Lightest]:
    """Return the topics with cards to come, those that bring the fewest marks a second first."""
    return too_much.lightest_first(plan.cards, plan.topics, plan.pass_rate)


def _too_little(plan: ExamPlan, ahead: Road, today: Day) -> TooLittle | None:
    begun = ahead.total - sum(card.is_left_out and card.memory is None for card in plan.cards)
    if ahead.met >= begun and ahead.overload <= 1:
        return None
    cards, rate = plan.cards, plan.pass_rate
    more = too_much.more_minutes(cards, plan.exam, today, rate) if ahead.met < begun else 0
    could_wait = too_much.could_wait(cards, plan.topics, plan.exam, today, rate)
    total = len({card.key[0] for card in cards if card.memory or not card.is_left_out})
    found = TooLittle(
        met=round(total * ahead.met / max(1, begun)),
        total=total,
        more=more,
        could_wait=could_wait,
        recommended=bool(could_wait) and rate < too_much.RECOMMENDED_BELOW,
        mentioned=bool(could_wait) and rate < too_much.MENTIONED_BELOW,
    )
    return found if found.met < found.total or found.mentioned else None


def _deck_score(found: Readiness, deck: DeckId) -> Score | None:
    """Return the score of a deck: its topic's, or the mean of its topics'."""
    scores = [score for topic, score in found.topics.items() if topic.deck == deck]
    if not scores:
        return None
    count = len(scores)
    return Score(
        score=sum(each.score for each in scores) / count,
        low=sum(each.low for each in scores) / count,
        high=sum(each.high for each in scores) / count,
        is_enough=all(each.is_enough for each in scores),
    )


def recall_if_stopped(card: PlanCard, plan: ExamPlan) -> float:
    """Return how likely the card is remembered on exam day without another look."""
    if card.forecast is None:
        return UNSEEN_RECALL
    return recall(card.forecast, plan.exam.day, plan.kappa)


def recall_if_followed(card: PlanCard, plan: ExamPlan, ahead: Road) -> float:
    """Return how likely the card is remembered on exam day if the plan is followed.

    A card never seen counts as met and passed half way, if the road *ahead* meets it; then the
    final pass shows it once more, as far as its days have room, and a miss is repeated there.
    """
    exam = plan.exam
    window = plan.window
    last_look = Day(min(exam.day - 1, window + (exam.day - window) // 2))
    forecast = card.forecast
    if forecast is None:
        if card.is_left_out or card.key in ahead.unmet:
            return UNSEEN_RECALL
        met = Day(max(exam.start, (exam.start + window) // 2))
        forecast = observe(None, Grade.GOOD, met)
    if forecast.last >= last_look:
        return recall(forecast, exam.day, plan.kappa)
    remembered = recall(forecast, last_look, plan.kappa)
    passed = recall(observe(forecast, Grade.GOOD, last_look), exam.day, plan.kappa)
    failed = recall(observe(forecast, Grade.AGAIN, last_look), exam.day, plan.kappa)
    shown = remembered * passed + (1 - remembered) * failed
    unshown = recall(forecast, exam.day, plan.kappa)
    return ahead.final_share * shown + (1 - ahead.final_share) * unshown


@dataclass(slots=True, kw_only=True)
class _Alike:
    """Cards of one topic that stand alike on exam day: one of them, and the weight of all."""

    topic: Topic
    card: PlanCard
    weight: float = 0.0


def _alike(plan: ExamPlan, ahead: Road) -> Collection[_Alike]:
    """Return the cards gathered by what decides how likely they are remembered on exam day.

    What cards share is known by its identity: to compare values would take longer than is won.
    """
    found: dict[tuple[object, ...], _Alike] = {}
    for card in plan.cards:
        topic = plan.topics[card.key]
        is_met = card.memory is not None
        key = (id(topic), id(card.forecast), is_met, card.is_left_out, card.key in ahead.unmet)
        group = found.get(key)
        if group is None:
            group = found[key] = _Alike(topic=topic, card=card)
        group.weight += card.weight
    return found.values()


def _readiness(
    connection: Connection,
    alike: Collection[_Alike],
    settings: StudySettings,
    recalled: Callable[[PlanCard], float],
) -> Readiness:
    cards = [
        CardStanding(
            topic=each.topic,
            weight=each.weight,
            recall=recalled(each.card),
            is_seen=each.card.memory is not None,
        )
        for each in alike
    ]
    return readiness(
        cards, queries.kappa(connection).n, mock_errors_of(connection), settings.pass_mark
    )


def mock_errors_of(connection: Connection) -> list[float]:
    """Return how far mock exams lay from the forecast; none before the first."""
    if not glances.has_submitted_mock(connection):
        return []
    from flashcards.services.mock_errors import mock_errors  # not needed before the first mock

    return mock_errors(connection)


def _helps_most(alike: Collection[_Alike], now: Readiness) -> Topic | None:
    """Return the topic in which most marks are still to be won."""
    weights = dict.fromkeys(now.topics, 0.0)
    for each in alike:
        weights[each.topic] += each.weight
    return max(weights, key=lambda topic: weights[topic] * (1 - now.topics[topic].score))


def _unseen(plan: ExamPlan) -> Mapping[Topic, int]:
    names: dict[Topic, set[NameId]] = {topic: set() for topic in plan.topics.values()}
    for card in plan.cards:
        if card.memory is None:
            names[plan.topics[card.key]].add(card.key[0])
    return {topic: len(of_it) for topic, of_it in names.items()}
