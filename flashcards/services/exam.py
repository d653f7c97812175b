"""The exam plan of this collection: its cards, what it puts on today, the road ahead."""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from flashcards.core import planner
from flashcards.core.blueprint import Topic, exam_of, shares, topic_of
from flashcards.core.model import Day, Deck, NameId, Part
from flashcards.core.planner import DayPlan, Exam, Key, PlanCard
from flashcards.core.road import Road, road
from flashcards.services.collection import Collection
from flashcards.services.pace import Pace, read_pace
from flashcards.services.settings import StudySettings, read_settings
from flashcards.store import agenda, exam_cards, names, plans, queries
from flashcards.store.database import Connection
from flashcards.store.exam_cards import ExamCard
from flashcards.store.records import DeckState

DEFAULT_MINUTES = 25
PRIORITY = {1: 1.5, 2: 1.0, 3: 0.7}
"""What a card's priority makes of its share of its topic's marks."""
_PULLED_DAYS = 3
_FIRST_PASS_RATE = 0.85
_PASS_RATE_ANSWERS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamPlan:
    """The exam, its cards as the planner sees them, and what the recall forecast is scaled by."""

    exam: Exam
    decks: tuple[Deck, ...]
    cards: tuple[PlanCard, ...]
    topics: Mapping[Key, Topic]
    kappa: float
    pass_rate: float

    def today(self, day: Day, met: int) -> DayPlan:
        """Return the plan of *day*, on which *met* new cards were met already."""
        return planner.plan_day(self.cards, self.exam, day, self.kappa, met)

    def road(self, day: Day) -> Road:
        """Return the road from *day* to the exam."""
        return road(self.cards, self.exam, day, self.pass_rate)


def exam_plan(connection: Connection, settings: StudySettings, today: Day) -> ExamPlan | None:
    """Return the exam plan; None without an exam date to come, or without decks for an exam."""
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
    return ExamPlan(
        exam=exam,
        decks=tuple(decks),
        cards=_plan_cards(connection, settings, decks, found, topics, today),
        topics=topics,
        kappa=queries.kappa(connection).value,
        pass_rate=pass_rate(connection, today),
    )


def exam_decks(connection: Connection) -> list[Deck]:
    """Return the studied decks of the exam that most of them are for."""
    decks = [each.deck for each in queries.decks(connection) if each.state == DeckState.STUDIED]
    exam = exam_of(decks)
    return [deck for deck in decks if exam and deck.exam == exam]


def pass_rate(connection: Connection, today: Day) -> float:
    """Return the share of the last four weeks' reviews that were passed; a guess before 50."""
    passed, all_of_them = agenda.review_results(connection, Day(today - 28))
    if all_of_them < _PASS_RATE_ANSWERS:
        return _FIRST_PASS_RATE
    return passed / all_of_them


def keep_today(collection: Collection, today: Day) -> DayPlan | None:
    """Return today's plan: made at its first question, kept, made anew when its grounds change.

    Its grounds are the exam, the minutes and the decks; answers only take cards out of it.
    """
    connection, settings = collection.connection, read_settings(collection)
    grounds = _grounds(connection, settings)
    made = today_plan(connection, settings, today)
    kept = plans.kept_plan(connection, today)
    if made is None or (kept and kept.get("grounds") == grounds):
        return made
    body = json.dumps({"grounds": grounds, **_plain(made)}, separators=(",", ":"))
    collection.write("plan", lambda opened: plans.keep_plan(opened.connection, today, body))
    return made


def today_plan(connection: Connection, settings: StudySettings, today: Day) -> DayPlan | None:
    """Return today's plan, as it was kept or as it would be made now; None without an exam."""
    kept = plans.kept_plan(connection, today)
    if kept and kept.get("grounds") == _grounds(connection, settings):
        return _plan_from(kept)
    plan = exam_plan(connection, settings, today)
    if plan is None:
        return None
    return plan.today(today, agenda.answered_on(connection, today).get("new", 0))


def _plan_cards(
    connection: Connection,
    settings: StudySettings,
    decks: Sequence[Deck],
    found: Sequence[ExamCard],
    topics: Mapping[Key, Topic],
    today: Day,
) -> tuple[PlanCard, ...]:
    pace = read_pace(connection)
    share = shares(decks)
    totals: Counter[Topic] = Counter()
    for card in found:
        totals[topics[card.name, card.part]] += round(PRIORITY[card.priority] * 10)
    pulled = _pulled(connection, today)
    return tuple(
        _plan_card(card, settings, pace, share, totals, topics[card.name, card.part], pulled)
        for card in found
    )


def _plan_card(
    card: ExamCard,
    settings: StudySettings,
    pace: Pace,
    share: Mapping[Topic, float],
    totals: Mapping[Topic, int],
    topic: Topic,
    pulled: Mapping[NameId, Day],
) -> PlanCard:
    last = card.memory.last if card.memory else None
    return PlanCard(
        key=(card.name, card.part),
        weight=share[topic] * PRIORITY[card.priority] * 10 / totals[topic],
        turn=card.turn,
        first=pace.seconds(card.kind, True, card.words),
        later=pace.seconds(card.kind, False, card.words),
        memory=card.memory,
        forecast=card.forecast,
        is_pulled=last is not None and last < pulled.get(card.name, last),
        is_left_out=card.deck in settings.left_out,
    )


def _topics(decks: Sequence[Deck], found: Sequence[ExamCard]) -> dict[Key, Topic]:
    by_id = {deck.id.casefold(): deck for deck in decks}
    return {
        (card.name, card.part): topic_of(by_id[card.deck.casefold()], card.domain) for card in found
    }


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
    """Return a mark that changes when the exam, the minutes or the decks do."""
    decks = [
        (record.deck.id, record.deck.version, record.state, record.deck.exam_weight)
        for record in queries.decks(connection)
    ]
    grounds = (settings.exam_day, settings.minutes, settings.left_out, decks)
    return hashlib.sha256(repr(grounds).encode()).hexdigest()[:16]


def _plain(plan: DayPlan) -> dict[str, object]:
    return {
        "due": plan.due,
        "new": plan.new,
        "final": plan.final,
        "window": plan.window,
        "seconds": round(plan.seconds),
    }


def _plan_from(kept: Mapping[str, object]) -> DayPlan:
    return DayPlan(
        due=_keys(kept["due"]),
        new=_keys(kept["new"]),
        final=_keys(kept["final"]),
        window=Day(int(str(kept["window"]))),
        seconds=float(str(kept["seconds"])),
    )


def _keys(value: object) -> tuple[Key, ...]:
    pairs = cast("Sequence[tuple[int, int]]", value)
    return tuple((NameId(name), Part(part)) for name, part in pairs)
