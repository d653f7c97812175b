"""SM-2: the forty vectors of profile TEXT, and what must hold for every sequence of grades."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashcards.core.model import CardId, Day, DeckId, Event, Grade, Kind, Memory
from flashcards.core.sm2 import LONGEST_INTERVAL, answer, outcomes, replay

VECTORS = json.loads((Path(__file__).parent / "data" / "sm2-vectors.json").read_text())["vectors"]
DAY = Day(740_000)
grades = st.lists(st.sampled_from(Grade), min_size=1, max_size=20)


def on_due_dates(sequence):
    """Answer each grade on its due date; return the memory after each."""
    memory, day, seen = None, DAY, []
    for grade in sequence:
        memory = answer(memory, grade, day)
        seen.append(memory)
        day = memory.due
    return seen


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["grades"])
def test_a_vector_of_profile_text_holds(vector):
    found = [
        [memory.easiness, memory.interval, memory.repetition]
        for memory in on_due_dates(Grade(int(grade)) for grade in vector["grades"])
    ]
    assert found == [
        [easiness, min(interval, LONGEST_INTERVAL), repetition]
        for easiness, interval, repetition in vector["text"]
    ]


@given(grades)
def test_easiness_never_falls_below_its_floor(sequence):
    assert all(memory.easiness >= 130 for memory in on_due_dates(sequence))


@given(grades, st.sampled_from([Grade.BLACKOUT, Grade.AGAIN, Grade.GUESSED, Grade.GOOD]))
def test_failures_and_good_leave_easiness_as_it_is(sequence, grade):
    before = on_due_dates(sequence)[-1]
    assert answer(before, grade, before.due).easiness == before.easiness


@given(grades)
def test_every_failure_brings_the_card_back_tomorrow_as_a_first_repetition(sequence):
    before = on_due_dates(sequence)[-1]
    after = answer(before, Grade.AGAIN, before.due)
    assert (after.repetition, after.interval, after.due) == (1, 1, before.due + 1)


@given(st.lists(st.sampled_from([Grade.HARD, Grade.GOOD, Grade.EASY]), min_size=3, max_size=12))
def test_intervals_of_passes_begin_one_and_six_and_grow(sequence):
    intervals = [memory.interval for memory in on_due_dates(sequence)]
    assert intervals[:2] == [1, 6]
    for shorter, longer in pairwise(intervals[1:]):
        assert longer >= min(shorter + 1, LONGEST_INTERVAL)


@given(grades, st.lists(st.sampled_from(Grade), min_size=1, max_size=5))
def test_later_answers_of_a_day_change_only_the_repeat_flag(sequence, drills):
    before = on_due_dates(sequence)[-1]
    after = before
    for grade in drills:
        after = answer(after, grade, before.last)
    assert after._replace(repeat=before.repeat) == before
    assert after.repeat == (drills[-1] < Grade.GOOD)


@given(grades, st.integers(min_value=1, max_value=30))
def test_an_answer_on_a_day_before_the_last_is_a_repeat(sequence, back):
    before = on_due_dates(sequence)[-1]
    after = answer(before, Grade.EASY, Day(before.last - back))
    assert after == before._replace(repeat=False)


@given(grades)
def test_a_better_pass_never_gives_a_shorter_interval(sequence):
    before = on_due_dates(sequence)[-1]
    found = outcomes(before, before.due)
    assert found[Grade.HARD].interval <= found[Grade.GOOD].interval <= found[Grade.EASY].interval


@given(grades, st.integers(min_value=1, max_value=400))
def test_lateness_is_ignored(sequence, late):
    before = on_due_dates(sequence)[-1]
    on_time = answer(before, Grade.GOOD, before.due)
    after = answer(before, Grade.GOOD, Day(before.due + late))
    assert after.interval == on_time.interval
    assert after.due == before.due + late + after.interval


@pytest.mark.parametrize(
    ("elapsed", "grade", "interval"),
    [(1, Grade.GOOD, 15), (10, Grade.GOOD, 25), (14, Grade.EASY, 37), (7, Grade.HARD, 17)],
)
def test_an_early_pass_earns_the_time_that_passed(elapsed, grade, interval):
    before = Memory(repetition=3, interval=15, easiness=250, due=Day(DAY + 15), last=DAY)
    after = answer(before, grade, Day(DAY + elapsed))
    assert (after.repetition, after.interval) == (4, interval)
    assert after.due == DAY + elapsed + interval


@given(grades, st.integers(min_value=1, max_value=60))
def test_replaying_the_history_gives_the_memory(sequence, gap):
    events = [event_of(grade, Day(DAY + gap * i), i) for i, grade in enumerate(sequence)]
    memory = None
    for event in events:
        memory = answer(memory, event.grade, event.day)
    assert replay(events) == memory


def test_a_reset_card_is_as_if_never_seen():
    events = [event_of(Grade.GOOD, DAY, 1), event_of(None, DAY, 2)._replace(kind=Kind.RESET)]
    assert replay(events) is None


def test_a_requeued_card_is_due_today_and_keeps_what_it_earned():
    known = [event_of(Grade.GOOD, DAY, 1), event_of(Grade.GOOD, Day(DAY + 1), 2)]
    requeued = event_of(None, Day(DAY + 3), 3)._replace(kind=Kind.REQUEUED)
    memory = replay([*known, requeued])
    assert memory == replay(known)._replace(due=Day(DAY + 3))


def test_a_placed_card_starts_from_what_the_file_said():
    data = (("repetition", 5), ("interval", 40), ("easiness", 210), ("due", DAY + 9), ("lapses", 2))
    placed = event_of(None, DAY, 1)._replace(kind=Kind.PLACED, data=data)
    assert replay([placed]) == Memory(
        repetition=5, interval=40, easiness=210, due=Day(DAY + 9), last=Day(DAY - 31), lapses=2
    )


def test_practice_and_mock_answers_move_no_date():
    practice = event_of(Grade.EASY, DAY, 1)._replace(data=(("mode", "practice"),))
    mock = event_of(Grade.AGAIN, DAY, 2)._replace(data=(("mode", "mock"),))
    assert replay([practice, mock]) is None


def event_of(grade, day, seq):
    return Event(
        device="d",
        seq=seq,
        clock=seq,
        kind=Kind.ANSWERED,
        deck=DeckId("deck"),
        card=CardId("card"),
        day=day,
        wall=0,
        zone=0,
        grade=grade,
        data=(("mode", "study"),),
    )
