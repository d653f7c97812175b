"""Marking a mock: what counts as right, the interval, the traps, new and met apart."""

import random

import pytest

from flashcards.core.blueprint import Topic
from flashcards.core.mock_marks import Asked, Missed, Tally, TrapTally, interval, mark
from flashcards.core.model import CardId, DeckId, OptionId

ETHICS, CRISIS = Topic(deck=DeckId("ethics")), Topic(deck=DeckId("crisis"))
FIX = {OptionId("a"): "fixing", OptionId("c"): "promising"}


def asked(chosen="b", topic=ETHICS, right="b", **more):
    return Asked(
        topic=topic,
        right=frozenset(map(OptionId, right)),
        chosen=frozenset(map(OptionId, chosen)),
        **{"is_new": False, **more},
    )


def test_an_open_question_is_not_right():
    assert mark([asked(), asked(chosen="")]).whole == Tally(right=1, asked=2)


def test_of_several_right_options_all_and_no_other_count():
    marks = mark([asked(right="ab", chosen=chosen) for chosen in ("ab", "a", "abc")])
    assert marks.whole == Tally(right=1, asked=3)


def test_new_and_met_questions_are_counted_apart():
    marks = mark([asked(is_new=True), asked(is_new=True, chosen="a"), asked()])
    assert (marks.new, marks.met) == (Tally(right=1, asked=2), Tally(right=1, asked=1))


def test_topics_are_counted_each_by_itself():
    marks = mark([asked(), asked(topic=CRISIS, chosen="a")])
    assert marks.topics == {ETHICS: Tally(right=1, asked=1), CRISIS: Tally(right=0, asked=1)}


def test_a_trap_is_counted_where_it_was_offered():
    marks = mark([asked(traps=FIX, chosen="a"), asked(traps=FIX), asked()])
    assert marks.traps == [
        TrapTally(name="fixing", chosen=1, offered=2),
        TrapTally(name="promising", chosen=0, offered=2),
    ]


def test_concepts_behind_missed_questions_are_ranked():
    one, two = (DeckId("d"), CardId("one")), (DeckId("d"), CardId("two"))
    marks = mark([asked("a", about=(one, two)), asked("a", about=(two,)), asked("b", about=(one,))])
    assert marks.missed == [
        Missed(concept=two, count=2, topic=ETHICS),
        Missed(concept=one, count=1, topic=ETHICS),
    ]


@pytest.mark.parametrize("right", [0, 1, 10, 19, 20])
def test_the_interval_holds_the_score_itself(right):
    low, high = interval(Tally(right=right, asked=20))
    assert 0 <= low <= right <= high <= 20


def test_the_interval_holds_another_mock_four_times_of_five():
    chance = random.Random(1)
    held = 0
    for _ in range(2000):
        skill = chance.uniform(0.3, 0.95)
        first, second = (sum(chance.random() < skill for _ in range(50)) for _ in range(2))
        low, high = interval(Tally(right=first, asked=50))
        held += low <= second <= high
    assert 0.78 <= held / 2000 <= 0.88


def test_an_empty_mock_has_marks():
    assert mark([]).whole == Tally(right=0, asked=0)
