"""Too little time: the minutes that would do, and the topics that could wait."""

from dataclasses import replace

import pytest

from flashcards.core.blueprint import Topic
from flashcards.core.mock_days import mock_days
from flashcards.core.model import Day, DeckId
from flashcards.core.planner import Exam, PlanCard
from flashcards.core.road import road
from flashcards.core.too_much import could_wait, lightest_first, more_minutes, with_more

START = Day(739_578)
LIGHT, HEAVY = Topic(deck=DeckId("light")), Topic(deck=DeckId("heavy"))


def exam_in(days, minutes):
    return Exam(day=Day(START + days), start=START, minutes=(minutes,) * 7)


def two_topics(count):
    """Return cards of a topic with a quarter of the marks and of one with three quarters."""
    cards = [
        PlanCard(
            key=(n, 0),
            weight=(0.25 if n % 2 else 0.75) * 2 / count,
            turn=n,
            first=25.0,
            later=12.0,
        )
        for n in range(count)
    ]
    return cards, {card.key: LIGHT if card.key[0] % 2 else HEAVY for card in cards}


def test_the_topic_with_the_fewest_marks_a_second_is_the_lightest():
    cards, topics = two_topics(100)
    first, second = lightest_first(cards, topics, 0.8)
    assert (first.topic, second.topic) == (LIGHT, HEAVY)
    assert (first.unseen, first.share) == (50, pytest.approx(0.25))


def test_nothing_waits_when_all_fits():
    cards, topics = two_topics(100)
    assert could_wait(cards, topics, exam_in(45, 30), START, 0.8) == ()


def test_the_lightest_topic_waits_when_time_is_short():
    cards, topics = two_topics(400)
    assert could_wait(cards, topics, exam_in(20, 10), START, 0.5) == (LIGHT,)


def test_one_topic_is_always_begun():
    cards, topics = two_topics(4000)
    assert could_wait(cards, topics, exam_in(20, 10), START, 0.4) == (LIGHT,)


def test_what_is_left_out_already_is_not_named_again():
    cards, topics = two_topics(400)
    cards = [replace(card, is_left_out=topics[card.key] == LIGHT) for card in cards]
    assert could_wait(cards, topics, exam_in(20, 10), START, 0.5) == ()


def test_with_the_minutes_told_every_card_is_met_and_with_one_less_not():
    cards, _ = two_topics(400)
    exam = exam_in(20, 20)
    more = more_minutes(cards, exam, START, 0.85)
    assert more
    met = [
        road(cards, exam._replace(minutes=with_more(exam.minutes, each)), START, 0.85).met
        for each in (more - 1, more)
    ]
    assert met[0] < met[1] == 400


def test_enough_minutes_need_no_more():
    cards, _ = two_topics(40)
    assert more_minutes(cards, exam_in(20, 20), START, 0.85) == 0


def test_a_week_of_days_off_has_no_number_of_minutes():
    cards, _ = two_topics(40)
    assert more_minutes(cards, exam_in(20, 0), START, 0.85) is None


def test_a_day_off_stays_one():
    assert with_more((25, 0, 10, 25, 25, 25, 0), 7) == (32, 0, 17, 32, 32, 32, 0)


def test_the_load_counts_each_card_once():
    cards, _ = two_topics(400)
    assert road(cards, exam_in(20, 30), START, 0.85).overload < 2


@pytest.mark.parametrize(
    ("days", "expected"), [(45, [15, 30, 40]), (21, [7, 16]), (10, [5]), (5, [])]
)
def test_mocks_stand_at_a_third_two_thirds_and_five_days_before(days, expected):
    found = mock_days(START, Day(START + days), lambda _: False)
    assert [day - START for day in found] == expected


def test_a_mock_on_a_day_off_comes_earlier():
    off = {START + 15, START + 14}
    found = mock_days(START, Day(START + 45), lambda day: day in off)
    assert [day - START for day in found] == [13, 30, 40]


@pytest.mark.parametrize("days", range(1, 80))
def test_no_mock_falls_into_the_last_two_days(days):
    found = mock_days(START, Day(START + days), lambda _: False)
    assert all(START < day < START + days - 2 for day in found)
