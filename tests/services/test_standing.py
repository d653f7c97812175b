"""Where a learner stands: true ranges, too little time told, topics that wait."""

from dataclasses import replace

import pytest

from flashcards.core.blueprint import Topic
from flashcards.core.model import Day, DeckId, Grade
from flashcards.services.overview import overview
from flashcards.services.settings import StudySettings, read_settings, write_settings
from flashcards.services.standing import outlook
from flashcards.services.study import Scope, StudySession
from tests.sampledata import HandClock, exam_deck, open_collection

LIGHT, HEAVY = Topic(deck=DeckId("light")), Topic(deck=DeckId("heavy"))


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path):
    files = (exam_deck("light", 60, weight=20), exam_deck("heavy", 60, weight=80))
    with open_collection(tmp_path, *files) as opened:
        yield opened


def plan(collection, clock, days=20, minutes=25, **settings):
    today = StudySession(collection, clock).today
    write_settings(
        collection,
        StudySettings(exam_day=Day(today + days), minutes=(minutes,) * 7, **settings),
    )
    return outlook(collection.connection, read_settings(collection), today)


def study(collection, clock, days, grade=Grade.GOOD):
    for _ in range(days):
        session = StudySession(collection, clock, Scope())
        while question := session.next(repeats=False):
            session.answer(question, grade, 6_000)
        clock.move(days=1)


def test_below_the_evidence_there_is_no_score(collection, clock):
    found = plan(collection, clock)
    assert not found.now.whole.is_enough
    assert not any(score.is_enough for score in found.now.topics.values())


def test_after_enough_study_there_is_one(collection, clock):
    plan(collection, clock)
    study(collection, clock, 8)
    found = plan(collection, clock, days=12)
    assert found.by_exam.whole.is_enough
    assert found.now.whole.score <= found.by_exam.whole.score


def test_the_topic_that_would_help_most_is_the_heavy_one(collection, clock):
    found = plan(collection, clock)
    assert found.helps_most == HEAVY
    assert (found.unseen[HEAVY], found.total(HEAVY)) == (60, 60)


def test_enough_time_offers_nothing(collection, clock):
    assert plan(collection, clock).too_little is None


def test_too_little_time_is_told_with_the_minutes_that_would_do(collection, clock):
    short = plan(collection, clock, days=10, minutes=2).too_little
    assert short.met < short.total == 120
    assert plan(collection, clock, days=10, minutes=2 + short.more).too_little is None


def test_leaving_topics_out_is_recommended_where_little_is_remembered(collection, clock):
    plan(collection, clock, days=30, minutes=2)
    study(collection, clock, 10, Grade.AGAIN)
    short = plan(collection, clock, days=20, minutes=2).too_little
    assert short.recommended
    assert LIGHT in short.could_wait


def test_before_enough_reviews_it_is_not(collection, clock):
    short = plan(collection, clock, days=10, minutes=2).too_little
    assert not short.recommended
    assert not short.mentioned


def test_a_topic_left_out_brings_no_new_card_and_comes_back_with_the_setting(collection, clock):
    plan(collection, clock, left_out=(LIGHT,))
    today = StudySession(collection, clock).today
    new = {topic.deck.id: topic.new for topic in overview(collection, today).topics}
    assert not new["light"]
    write_settings(collection, replace(read_settings(collection), left_out=()))
    new = {topic.deck.id: topic.new for topic in overview(collection, today).topics}
    assert new["light"]


def test_topics_left_out_are_kept_as_written(collection):
    topics = (LIGHT, Topic(deck=DeckId("d"), domain="part"))
    write_settings(collection, StudySettings(left_out=topics))
    assert read_settings(collection).left_out == topics


def test_cards_that_the_road_does_not_meet_do_not_count_as_learned(collection, clock):
    long = plan(collection, clock, days=20).by_exam.whole.score
    short = plan(collection, clock, days=4, minutes=1).by_exam.whole.score
    assert short < 0.6 < long


def test_the_road_runs_to_the_exam_and_today_is_the_real_plan(collection, clock):
    plan(collection, clock)
    today = StudySession(collection, clock).today
    now = overview(collection, today)
    assert [day.day for day in now.ahead] == list(range(today, today + 20))
    assert now.ahead[0].new == pytest.approx(now.seconds)
    assert any(day.final for day in now.ahead)
    assert [day.day for day in now.ahead if day.mock] == list(now.outlook.mocks)
