"""Where each topic stands of 100, and where it stood four weeks ago by what was known then."""

from dataclasses import dataclass

from flashcards.core.blueprint import Topic
from flashcards.core.model import Day
from flashcards.core.readiness import (
    EVIDENCE_ANSWERS,
    UNSEEN_RECALL,
    CardStanding,
    readiness,
)
from flashcards.core.recall import recall
from flashcards.services.settings import StudySettings
from flashcards.services.standing import Outlook, mock_errors_of, topic_name
from flashcards.store import statistics
from flashcards.store.database import Connection

WEEKS_AGO = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicStanding:
    """A topic's share of right answers, 0 to 1, today and then; None on too little evidence."""

    topic: Topic
    name: str
    today: float | None
    before: float | None


def topic_standings(
    connection: Connection, settings: StudySettings, found: Outlook, today: Day
) -> list[TopicStanding]:
    """Return the topics of an outlook in the order of their decks.

    Then is what this page said four weeks ago: the exam as far ahead of that day as it was, or the
    next day where no exam is set. What mock exams have taught corrects both, so that the two differ
    by what was remembered. It is told where answers enough had come and the topic was begun; a card
    not seen by then counts as such.
    """
    before = _before(connection, settings, found, today)
    places = [deck.id for deck in found.plan.decks]
    ordered = sorted(found.now.topics.items(), key=lambda each: places.index(each[0].deck))
    return [
        TopicStanding(
            topic=topic,
            name=topic_name(found.plan, topic),
            today=score.score if score.is_enough else None,
            before=before.get(topic),
        )
        for topic, score in ordered
    ]


def _before(
    connection: Connection, settings: StudySettings, found: Outlook, today: Day
) -> dict[Topic, float]:
    then = Day(today - 7 * WEEKS_AGO)
    exam = found.plan.exam.day if settings.exam_day == found.plan.exam.day else Day(then + 1)
    decks = [deck.id for deck in found.plan.decks]
    forecasts = statistics.forecasts_before(connection, decks, Day(then + 1))
    kappa = statistics.kappa_before(connection, Day(then + 1))
    if kappa.n < EVIDENCE_ANSWERS:
        return {}
    cards = [
        CardStanding(
            topic=found.plan.topics[card.key],
            weight=card.weight,
            recall=recall(forecasts[card.key], exam, kappa.value)
            if card.key in forecasts
            else UNSEEN_RECALL,
            is_seen=card.key in forecasts,
        )
        for card in found.plan.cards
    ]
    met = {found.plan.topics[key] for key in forecasts if key in found.plan.topics}
    scores = readiness(cards, kappa.n, mock_errors_of(connection)).topics
    return {topic: score.score for topic, score in scores.items() if topic in met}
