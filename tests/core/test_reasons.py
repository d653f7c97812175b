"""Why a card comes today, and how each answer made its pause: equal to what SM-2 does."""

from hypothesis import given
from hypothesis import strategies as st

from flashcards.core import sm2
from flashcards.core.model import Day, Grade
from flashcards.core.planner import Exam
from flashcards.core.reasons import Growth, Reason, pauses, reason
from tests.core.test_calibration import answer

START = Day(739_578)


def test_the_pauses_are_those_of_sm2():
    events = [answer(1, 1), answer(2, 4), answer(8, 3)]
    assert [(p.growth, p.before, p.days) for p in pauses(events)] == [
        (Growth.ANEW, 0, 1), (Growth.SECOND, 1, 6), (Growth.TIMES, 6, 15),
    ]  # fmt: skip
    assert pauses(events)[-1].easiness == 236


def test_repeats_of_a_day_set_no_date():
    assert len(pauses([answer(1, 1), answer(1, 4), answer(1, 5)])) == 1


@given(st.lists(st.tuples(st.integers(0, 9), st.sampled_from(list(Grade))), max_size=12))
def test_the_arithmetic_told_gives_the_days_told(steps):
    day, events, memory = 1, [], None
    for gap, grade in steps:
        day += gap
        events.append(answer(day, grade))
        memory = sm2.answer(memory, grade, Day(day))
    for pause in pauses(events):
        if pause.growth is Growth.TIMES:
            assert pause.days == -(-pause.before * pause.easiness // 100)
        if pause.growth in {Growth.ANEW, Growth.FIRST}:
            assert pause.days == 1
    if memory:
        assert pauses(events)[-1].due == memory.due


def test_each_reason_is_told():
    memory = sm2.answer(sm2.answer(None, Grade.GOOD, START), Grade.GOOD, Day(START + 1))
    exam = Exam(day=Day(START + 7), start=START, minutes=(25,) * 7)
    window = Day(START + 6)
    assert reason(None, START) is Reason.NEW
    assert reason(memory, Day(START + 1)) is Reason.REPEAT
    assert reason(memory, memory.due) is Reason.DUE
    assert reason(memory, Day(memory.due + 2)) is Reason.LATE
    assert reason(memory, Day(START + 4), exam=exam, window=window) is Reason.HALF
    assert reason(memory, Day(START + 3), is_pulled=True) is Reason.PULLED
    assert reason(memory, Day(START + 6), is_final=True) is Reason.FINAL
    assert reason(memory, Day(START + 3)) is Reason.CHOSEN
