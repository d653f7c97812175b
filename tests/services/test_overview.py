"""What Home shows: today, the days ahead, and coming back after a gap."""

import pytest

from flashcards.core.model import Day, DeckId, Grade
from flashcards.services.overview import overview
from flashcards.services.settings import StudySettings, write_settings
from flashcards.services.study import Scope, StudySession
from tests.sampledata import HandClock, open_collection, small_deck

ALL_DAYS = (25,) * 7


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, small_deck(concepts=60)) as opened:
        yield opened


def learn(collection, clock, count, grade=Grade.GOOD):
    session = StudySession(collection, clock, Scope(more_new=count))
    for _ in range(count):
        session.answer(session.next(repeats=False), grade, 6_000)


def today(collection, clock):
    return overview(collection, StudySession(collection, clock).today)


def test_the_days_ahead_hold_only_reviews_that_have_their_date(collection, clock):
    learn(collection, clock, 10)
    ahead = today(collection, clock).ahead
    assert [day.day - ahead[0].day for day in ahead if day.review] == [1]
    assert [bool(day.new) for day in ahead] == [True, *[False] * 13]


def test_what_falls_on_a_day_off_waits_for_the_next_day(collection, clock):
    learn(collection, clock, 10)
    write_settings(collection, StudySettings(minutes=(25, 0, 25, 25, 25, 25, 25)))
    ahead = today(collection, clock).ahead
    assert ahead[1].is_off
    assert [day.day - ahead[0].day for day in ahead if day.review] == [2]


def test_tomorrow_is_what_that_day_then_says(collection, clock):
    learn(collection, clock, 20)
    told = today(collection, clock).tomorrow
    clock.move(days=1)
    assert today(collection, clock).seconds == pytest.approx(told)


@pytest.mark.parametrize(
    ("days", "learned", "is_back"), [(3, 41, True), (2, 41, False), (3, 40, False)]
)
def test_a_return_after_three_days_with_more_than_forty_waiting_is_a_gap(
    collection, clock, days, learned, is_back
):
    learn(collection, clock, learned)
    clock.move(days=days)
    assert today(collection, clock).is_back_from_gap is is_back


def test_one_answer_ends_the_gap(collection, clock):
    learn(collection, clock, 45)
    clock.move(days=4)
    session = StudySession(collection, clock, Scope(cards=20))
    session.answer(session.next(), Grade.GOOD, 6_000)
    assert not today(collection, clock).is_back_from_gap


def test_the_first_step_after_a_gap_asks_twenty_cards_that_wait(collection, clock):
    learn(collection, clock, 45)
    clock.move(days=4)
    session = StudySession(collection, clock, Scope(cards=20))
    kinds = []
    while question := session.next(repeats=False):
        kinds.append(question.memory is None)
        session.answer(question, Grade.GOOD, 6_000)
    assert kinds == [False] * 20


def test_the_counts_of_the_topics_add_up_to_today(tmp_path, clock):
    files = [small_deck(deck, concepts=12) for deck in ("one", "two")]
    with open_collection(tmp_path, *files) as collection:
        learn(collection, clock, 6)
        clock.move(days=1)
        now = today(collection, clock)
        assert sum(topic.due for topic in now.topics) == now.due == 6
        assert sum(topic.new for topic in now.topics) == now.new
        assert [topic.deck.id for topic in now.topics] == [DeckId("one"), DeckId("two")]


def test_an_exam_that_is_over_leaves_no_days(collection, clock):
    day = StudySession(collection, clock).today
    write_settings(collection, StudySettings(exam_day=Day(day - 1)))
    assert today(collection, clock).days_left is None
