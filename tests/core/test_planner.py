"""The planner: the final pass, new cards in time, the best marks first, and a road that adds up."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashcards.core import planner, sm2
from flashcards.core.model import Day, Grade
from flashcards.core.planner import Exam, PlanCard, plan_day, planned_day, window_start
from flashcards.core.recall import observe
from flashcards.core.road import road

START = Day(739_578)
DAYS = 45
DAILY = (30,) * 7


def exam_in(days=DAYS, minutes=DAILY):
    return Exam(day=Day(START + days), start=START, minutes=minutes)


def cards_of(count, **fields):
    return [
        PlanCard(key=(n, 0), weight=1 / count, turn=n, first=25.0, later=12.0, **fields)
        for n in range(count)
    ]


def study(card, grade, day):
    """Return the card after an answer on *day*."""
    return replace(
        card,
        memory=sm2.answer(card.memory, grade, day),
        forecast=observe(card.forecast, grade, day),
    )


def simulate(cards, exam, *, skip=(), grade=Grade.GOOD):
    """Follow the plan to the exam; return the cards and the cards shown each day."""
    shown = {}
    for day in range(exam.start, exam.day):
        if day - exam.start in skip or not exam.seconds(Day(day)):
            continue
        plan = plan_day(cards, exam, Day(day), 1.0)
        today = set(plan.due) | set(plan.new)
        shown[Day(day)] = today
        cards = [study(card, grade, Day(day)) if card.key in today else card for card in cards]
    return cards, shown


def test_every_card_is_seen_in_the_final_pass_when_time_suffices():
    exam = exam_in()
    cards, _ = simulate(cards_of(300), exam)
    window = window_start(cards, exam)
    assert all(card.memory and card.memory.last >= window for card in cards)


def test_the_last_day_is_no_pile():
    exam = exam_in()
    cards, shown = simulate(cards_of(300), exam)
    window = window_start(cards, exam)
    loads = [len(shown[Day(day)]) for day in range(window, exam.day)]
    assert loads[-1] <= 1.3 * sum(loads) / len(loads)


def test_all_cards_are_met_before_the_final_pass():
    exam = exam_in()
    cards, shown = simulate(cards_of(300), exam)
    met = {key for day, keys in shown.items() if day < window_start(cards, exam) for key in keys}
    assert len(met) == 300


def test_no_new_card_in_the_last_three_days():
    exam = exam_in(days=10)
    cards = cards_of(500)
    for day in (exam.day - 3, exam.day - 2, exam.day - 1):
        assert plan_day(cards, exam, Day(day), 1.0).new == ()


def test_a_missed_week_loses_no_card():
    exam = exam_in()
    cards, _ = simulate(cards_of(300), exam, skip=range(10, 17))
    assert all(card.memory for card in cards)


def test_days_off_hold_no_new_cards_and_share_none():
    exam = exam_in(minutes=(30, 30, 30, 30, 30, 0, 0))
    counts = [
        planner.new_on(300, exam, Day(exam.day - 5), Day(START + offset)) for offset in range(7)
    ]
    assert counts[0] == -(-300 // len([d for d in range(START, exam.day - 5) if exam.seconds(d)]))


@given(
    st.integers(min_value=2, max_value=90),
    st.lists(st.sampled_from(list(Grade)), min_size=1, max_size=6),
)
def test_before_the_window_no_interval_is_longer_than_half_of_what_is_left(days, grades):
    exam = exam_in(days=days)
    memory = None
    for offset, grade in enumerate(grades):
        memory = sm2.answer(memory, grade, Day(START + offset))
    window = Day(exam.day - 1)
    day = planned_day(memory, exam, window)
    if day is not None and memory.last < window:
        assert day <= memory.due
        assert day - memory.last <= max(1, -(-(exam.day - memory.last) // 2))


def test_the_planner_never_touches_memory():
    exam = exam_in()
    card = study(cards_of(1)[0], Grade.GOOD, START)
    before = card.memory
    plan_day([card], exam, Day(START + 1), 1.0)
    assert card.memory == before == sm2.answer(None, Grade.GOOD, START)


def test_moving_the_date_twice_gives_the_same_plan():
    exam = exam_in()
    cards, _ = simulate(cards_of(80), exam_in(days=12))
    moved = exam._replace(day=Day(exam.day + 9))
    first = plan_day(cards, exam, Day(START + 12), 1.0)
    plan_day(cards, moved, Day(START + 12), 1.0)
    assert plan_day(cards, exam, Day(START + 12), 1.0) == first


def test_heavier_topics_come_first_when_all_else_is_equal():
    exam = exam_in(days=10)
    cards = [study(card, Grade.GOOD, START) for card in cards_of(20)]
    cards = [replace(card, weight=2.0 if card.key[0] == 7 else 1.0) for card in cards]
    assert plan_day(cards, exam, Day(START + 1), 1.0).due[0] == (7, 0)


def test_new_cards_come_in_their_turn():
    cards = [replace(card, turn=1000 - card.turn) for card in cards_of(100)]
    plan = plan_day(cards, exam_in(), START, 1.0)
    assert plan.new[0] == (99, 0)


@pytest.mark.parametrize(("days", "length"), [(45, 4), (6, 2), (2, 1)])
def test_the_final_pass_is_as_long_as_its_cards_need_and_a_third_at_most(days, length):
    exam = exam_in(days=days)
    assert exam.day - window_start(cards_of(500), exam) == length


def test_the_road_runs_to_the_day_before_the_exam():
    exam = exam_in()
    ahead = road(cards_of(300), exam, START, 0.9)
    assert [day.day for day in ahead.days] == list(range(START, exam.day))
    assert (ahead.met, ahead.total) == (300, 300)
    assert ahead.overload < 1
    assert all(day.seconds <= exam.seconds(day.day) + 25 for day in ahead.days)


def test_too_little_time_is_told_by_the_road():
    ahead = road(cards_of(1000), exam_in(days=20, minutes=(10,) * 7), START, 0.9)
    assert ahead.overload > 1
    assert ahead.met < ahead.total


def test_days_off_are_empty_on_the_road():
    ahead = road(cards_of(100), exam_in(minutes=(30, 30, 30, 30, 30, 0, 30)), START, 0.9)
    off = [day for day in ahead.days if day.is_off]
    assert off
    assert all(day.seconds == 0 for day in off)


def test_mixing_gives_new_cards_their_share():
    row = planner.mixed([(n, 0) for n in range(8)], [(n, 1) for n in range(4)], 1 / 3)
    places = [index for index, key in enumerate(row) if key[1] == 1]
    assert places == [2, 5, 8, 11]
