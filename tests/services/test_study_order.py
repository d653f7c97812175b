"""The order of a thousand seeded sessions, each a day of a made-up learner."""

import itertools
import random
from collections import Counter
from dataclasses import dataclass, field
from functools import cache

import pytest

from flashcards.core.model import Concept, Day, Deck, DeckFile, DeckId, Grade
from flashcards.core.queue import FIRST_CARDS, REPEAT_DISTANCE
from flashcards.core.sm2 import replay
from flashcards.services.settings import StudySettings, write_settings
from flashcards.services.study import StudySession
from flashcards.store import agenda, history, queries
from tests.sampledata import HandClock, open_collection, scenario

LEARNERS = 25
DAYS = 40


@dataclass
class Shown:
    """One card as it came, and what was promised of it."""

    key: tuple[int, int]
    kind: str
    is_hard: bool
    gentle_others: set[tuple[int, int]]
    is_plan: bool
    comes_today: bool


@dataclass
class Course:
    """All days of one learner."""

    sessions: list[list[Shown]] = field(default_factory=list)
    overdue: list[set[tuple[int, int]]] = field(default_factory=list)
    owed_by_sm2: list[set[tuple[int, int]]] = field(default_factory=list)


def mixed_deck(random_, number):
    """Return a deck with a share of hard cards and of scenarios, each of its own."""
    hard, scenarios = random_.choice([0.05, 0.2, 0.45]), random_.choice([0.1, 0.4])

    def sensitivity():
        return ("suicide",) if random_.random() < hard else ()

    cards = [
        scenario(f"s{n}", sensitivity=sensitivity())
        if random_.random() < scenarios
        else Concept(id=f"c{n}", front=f"F{n}", back=f"B{n}", sensitivity=sensitivity())
        for n in range(random_.randint(15, 60))
    ]
    about = Deck(id=DeckId(f"deck{number}"), title=f"Deck {number}", version="1.0.0")
    return DeckFile(deck=about, cards=tuple(cards))


@cache
def course(folder, seed):
    random_ = random.Random(seed)
    clock, found = HandClock(), Course()
    files = [mixed_deck(random_, number) for number in range(random_.randint(1, 3))]
    with open_collection(folder / str(seed), *files) as collection:
        collection.connection.execute("PRAGMA synchronous = OFF")  # no power cut is tested here
        if random_.random() < 0.9:
            minutes = (random_.randint(1, 4),) * 7
            write_settings(collection, StudySettings(minutes=minutes))
        for _ in range(DAYS):
            found.sessions.append(session(collection, clock, random_, found))
            clock.move(days=random_.choice([1, 1, 1, 1, 2, 5]))
    return found


def session(collection, clock, random_, found):
    study = StudySession(collection, clock)
    known = random_.choice([0.5, 0.8, 0.95])
    shown = ask(study, random_, known, repeats=False)
    note_dates(collection, found, study.today, shown)
    return shown + ask(study, random_, known, repeats=True)


def ask(study, random_, known, *, repeats):
    shown = []
    while question := study.next(repeats=repeats):
        waiting = study._day.waiting()
        planned = [unit for unit in [*waiting.due, *waiting.new] if not unit.sensitivity]
        others = {unit.key for unit in planned} - {question.unit.key}
        is_known = random_.random() < known
        grade = random_.choice([Grade.GOOD, Grade.EASY] if is_known else [Grade.AGAIN, Grade.HARD])
        shown.append(
            Shown(
                key=question.unit.key,
                kind=question.unit.kind,
                is_hard=bool(question.unit.sensitivity),
                gentle_others=others,
                is_plan=not question.is_repeat,
                comes_today=question.returns[grade].today,
            )
        )
        study.answer(question, grade, random_.randint(2_000, 30_000))
    return shown


def note_dates(collection, found, today, shown):
    """Note what is overdue tomorrow, and what SM-2 made due by then, hard cards aside."""
    connection, tomorrow = collection.connection, Day(today + 1)
    found.overdue.append(
        {unit.key for unit in agenda.due(connection, today, 10_000) if not unit.sensitivity}
    )
    keys = {each.key for each in shown}
    found.owed_by_sm2.append(
        {
            key
            for key in keys
            if queries.memory(connection, *key) != replay(history.of_part(connection, *key))
            or queries.memory(connection, *key).due < tomorrow
        }
    )


@pytest.fixture(scope="module")
def courses(tmp_path_factory):
    folder = tmp_path_factory.mktemp("order")
    return [course(folder, seed) for seed in range(LEARNERS)]


def sessions(courses):
    return [shown for each in courses for shown in each.sessions if shown]


def test_a_thousand_days_were_planned_and_most_had_cards(courses):
    assert LEARNERS * DAYS == 1_000
    assert len(sessions(courses)) > 800


def test_no_hard_card_is_among_the_first_ten(courses):
    for each in courses:
        first = [shown for session in each.sessions for shown in session][:FIRST_CARDS]
        assert not any(shown.is_hard for shown in first)


def test_never_two_hard_cards_in_a_row(courses):
    for shown in sessions(courses):
        pairs = itertools.pairwise(shown)
        assert not any(one.is_hard and other.is_hard for one, other in pairs)


def test_a_hard_card_is_never_the_last_of_a_session(courses):
    assert not any(shown[-1].is_hard for shown in sessions(courses))


def test_a_hard_card_is_never_the_last_of_the_plan(courses):
    for shown in sessions(courses):
        before_repeats = [each for each in shown if each.is_plan]
        last = shown.index(before_repeats[-1]) if before_repeats else 0
        assert not shown[last].is_hard or shown[last + 1 :]


def test_never_the_same_card_twice_in_a_row_while_another_of_the_plan_can_come(courses):
    for shown in sessions(courses):
        for one, other in itertools.pairwise(shown):
            assert one.key != other.key or not other.gentle_others


def test_a_scenario_repeats_at_most_once_a_day_and_after_ten_other_cards(courses):
    for shown in sessions(courses):
        places = {}
        for place, each in enumerate(shown):
            if each.kind == "scenario":
                places.setdefault(each.key, []).append(place)
        for found in places.values():
            assert len(found) <= 2
            assert len(found) == 1 or found[1] - found[0] > REPEAT_DISTANCE


def test_a_card_that_is_said_to_come_again_today_does(courses):
    kept = Counter()
    for shown in sessions(courses):
        for place, each in enumerate(shown):
            if each.comes_today:
                kept[any(later.key == each.key for later in shown[place + 1 :])] += 1
    assert kept[True] > 1_000
    assert kept[False] == 0


def test_the_plan_leaves_nothing_overdue_that_has_a_place(courses):
    for each in courses:
        assert not any(each.overdue)


def test_after_the_plan_every_card_answered_is_due_as_sm2_says_and_not_before_tomorrow(courses):
    for each in courses:
        assert not any(each.owed_by_sm2)
