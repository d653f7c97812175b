"""The exam plan of this collection: its cards, what it puts on today, the road ahead."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from flashcards.core import planner
from flashcards.core.blueprint import Topic, exam_of, shares, topic_name, topic_of
from flashcards.core.model import Day, Deck, DeckId, DomainId, NameId
from flashcards.core.planner import DayPlan, Exam, Key, PlanCard
from flashcards.core.road import Road, road
from flashcards.services.collection import Collection
from flashcards.services.pace import Pace, read_pace
from flashcards.services.settings import StudySettings, read_settings
from flashcards.store import agenda, exam_cards, names, plans, queries
from flashcards.store.database import Connection
from flashcards.store.exam_cards import ExamCard
from flashcards.store.plans import KeptPlan
from flashcards.store.records import DeckState

DEFAULT_MINUTES = 25
PRIORITY = {1: 1.5, 2: 1.0, 3: 0.7}
"""What a card's priority makes of its share of its topic's marks."""
_PULLED_DAYS = 3
_FIRST_PASS_RATE = 0.85
_PASS_RATE_ANSWERS = 50


class ExamPlan(NamedTuple):
    """The exam, its cards as the planner sees them, and what the recall forecast is scaled by."""

    exam: Exam
    decks: tuple[Deck, ...]
    cards: tuple[PlanCard, ...]
    topics: Mapping[Key, Topic]
    kappa: float
    pass_rate: float
    window: Day
    """The first day of the final pass."""

    def today(self, day: Day, met: int) -> DayPlan:
        """Return the plan of *day*, on which *met* new cards were met already."""
        return planner.plan_day(self.cards, self.exam, day, self.kappa, met)

    def road(self, day: Day) -> Road:
        """Return the road from *day* to the exam."""
        return road(self.cards, self.exam, day, self.pass_rate)


def exam_plan(
    connection: Connection, settings: StudySettings, today: Day, pace: Pace | None = None
) -> ExamPlan | None:
    """Return the exam plan; None without an exam date to come, or without decks for an exam.

    *pace* is the learner's, where the caller has it.
    """
    if settings.exam_day is None or settings.exam_day <= today:
        return None
    decks = exam_decks(connection)
    if not decks:
        return None
    found = exam_cards.exam_cards(connection, [deck.id for deck in decks], today)
    if not found:
        return None
    exam = Exam(
        day=settings.exam_day,
        start=min(today, agenda.first_day(connection) or today),
        minutes=settings.minutes or (DEFAULT_MINUTES,) * 7,
    )
    topics = _topics(decks, found)
    pulled = _pulled(connection, today)
    pace = pace or read_pace(connection)
    cards = _plan_cards(settings, decks, found, topics, pace, pulled)
    return ExamPlan(
        exam=exam,
        decks=tuple(decks),
        cards=cards,
        topics=topics,
        window=planner.window_start(cards, exam),
        kappa=queries.kappa(connection).value,
        pass_rate=pass_rate(connection, today),
    )


def exam_decks(connection: Connection) -> list[Deck]:
    """Return the studied decks of the exam that most of them are for."""
    decks = [each.deck for each in queries.decks(connection) if each.state == DeckState.STUDIED]
    exam = exam_of(decks)
    return [deck for deck in decks if exam and deck.exam == exam]


def exam_topics(connection: Connection) -> list[tuple[Topic, str]]:
    """Return the topics that the exam asks, with their names, in the order of the decks."""
    decks = exam_decks(connection)
    return [
        (topic, topic_name(deck, topic))
        for topic in shares(decks)
        for deck in decks
        if deck.id == topic.deck
    ]


def pass_rate(connection: Connection, today: Day) -> float:
    """Return the share of the last four weeks' reviews that were passed; a guess before 50."""
    passed, all_of_them = agenda.review_results(connection, Day(today - 28))
    if all_of_them < _PASS_RATE_ANSWERS:
        return _FIRST_PASS_RATE
    return passed / all_of_them


def keep_today(collection: Collection, today: Day, exam: ExamPlan | None = None) -> DayPlan | None:
    """Return today's plan: made at its first question, kept, made anew when its grounds change.

    Its grounds are the exam, the minutes and the decks; answers only take cards out of it. *exam*
    is the exam plan of this moment, where the caller has it.
    """
    connection, settings = collection.connection, read_settings(collection)
    if settings.exam_day == today:
        return nothing_on(today)
    grounds = _grounds(connection, settings)
    made = today_plan(connection, settings, today, exam)
    kept = plans.kept_plan(connection, today)
    if made is None or (kept and kept.grounds == grounds):
        return made
    fresh = KeptPlan(grounds, made)
    collection.write("plan", lambda opened: plans.keep_plan(opened.connection, today, fresh))
    return made


def today_plan(
    connection: Connection, settings: StudySettings, today: Day, exam: ExamPlan | None = None
) -> DayPlan | None:
    """Return today's plan, as it was kept or as it would be made now; None without an exam."""
    if settings.exam_day == today:
        return nothing_on(today)
    kept = plans.kept_plan(connection, today)
    if kept and kept.grounds == _grounds(connection, settings):
        return kept.plan
    plan = exam or exam_plan(connection, settings, today)
    if plan is None:
        return None
    return plan.today(today, agenda.answered_on(connection, today).get("new", 0))


def nothing_on(exam_day: Day) -> DayPlan:
    """Return the plan of the exam's own day, on which nothing is due."""
    return DayPlan(due=(), new=(), final=(), window=exam_day, seconds=0.0)


def _plan_cards(
    settings: StudySettings,
    decks: Sequence[Deck],
    found: Sequence[ExamCard],
    topics: Mapping[Key, Topic],
    pace: Pace,
    pulled: Mapping[NameId, Day],
) -> tuple[PlanCard, ...]:
    share = shares(decks, dict(settings.leanings))
    totals: Counter[Topic] = Counter()
    for (deck, domain, priority), count in Counter((c[2], c[3], c[6]) for c in found).items():
        totals[_topic_in(decks, deck, domain)] += count * round(PRIORITY[priority] * 10)

    @cache
    def weight(deck: DeckId, domain: DomainId, priority: int) -> float:
        topic = _topic_in(decks, deck, domain)
        return share[topic] * PRIORITY[priority] * 10 / totals[topic]

    seconds = cache(pace.seconds)
    left_out = settings.left_out
    return tuple(
        PlanCard(
            key=(card.name, card.part),
            weight=weight(card.deck, card.domain, card.priority),
            turn=card.turn,
            first=seconds(card.kind, True, card.words),
            later=seconds(card.kind, False, card.words),
            memory=card.memory,
            forecast=card.forecast,
            is_pulled=card.memory is not None
            and card.memory.last < pulled.get(card.name, card.memory.last),
            is_left_out=bool(left_out) and topics[card.name, card.part] in left_out,
        )
        for card in found
    )


def _topics(decks: Sequence[Deck], found: Sequence[ExamCard]) -> dict[Key, Topic]:
    @cache
    def topic(deck: DeckId, domain: DomainId) -> Topic:
        return _topic_in(decks, deck, domain)

    return {(card.name, card.part): topic(card.deck, card.domain) for card in found}


def _topic_in(decks: Sequence[Deck], deck: DeckId, domain: DomainId) -> Topic:
    found = next(each for each in decks if each.id.casefold() == deck.casefold())
    return topic_of(found, domain)


def _pulled(connection: Connection, today: Day) -> dict[NameId, Day]:
    """Return the concepts that a scenario missed lately is about, with the day of the miss."""
    pulled: dict[NameId, Day] = {}
    for scenario, day in exam_cards.missed_scenarios(connection, Day(today - _PULLED_DAYS)):
        record = queries.card_named(connection, scenario)
        for concept in record.card.about if record else ():
            name = names.name_id(connection, record.origin, concept) if record else None
            if name is not None and day < today:
                pulled[name] = max(day, pulled.get(name, day))
    return pulled


def _grounds(connection: Connection, settings: StudySettings) -> str:
    """Return words that change when the exam, the minutes or the decks do."""
    decks = [
        (record.deck.id, record.deck.version, record.state, record.deck.exam_weight)
        for record in queries.decks(connection)
    ]
    grounds = (settings.exam_day, settings.minutes, settings.left_out, settings.leanings, decks)
    return repr(grounds)
