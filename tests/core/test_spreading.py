"""Spreading without an exam: a little, never more than a twentieth of the pause."""

from hypothesis import given
from hypothesis import strategies as st

from flashcards.core.model import Day, Memory
from flashcards.core.spreading import Waiting, asked_today

TODAY = Day(739_578)


def due(number, interval, *, late=0, ideas=()):
    day = Day(TODAY - late)
    memory = Memory(
        repetition=3, interval=interval, easiness=250, due=day, last=Day(day - interval)
    )
    return Waiting(key=(number, 0), memory=memory, ideas=frozenset(ideas or {number}))


def test_a_heavy_day_gives_half_of_what_it_has_too_much_to_tomorrow():
    cards = [due(n, 60) for n in range(20)]
    assert len(asked_today(cards, TODAY, tomorrow=10)) == 15


def test_short_pauses_do_not_wait():
    cards = [due(n, 6) for n in range(20)]
    assert len(asked_today(cards, TODAY, tomorrow=0)) == 20


def test_a_light_day_asks_all():
    cards = [due(n, 60) for n in range(5)]
    assert len(asked_today(cards, TODAY, tomorrow=10)) == 5


def test_of_related_cards_only_the_first_comes():
    cards = [due(1, 6, ideas={"a"}), due(2, 6, ideas={"a", "b"}), due(3, 6, ideas={"b"})]
    assert asked_today(cards, TODAY, tomorrow=0) == [(1, 0), (3, 0)]


@given(st.lists(st.tuples(st.integers(1, 400), st.integers(0, 30)), max_size=30), st.integers(0, 9))
def test_nothing_waits_longer_than_a_twentieth_of_its_pause(cards, tomorrow):
    waiting = [due(n, interval, late=late) for n, (interval, late) in enumerate(cards)]
    asked = set(asked_today(waiting, TODAY, tomorrow))
    for each in waiting:
        if each.key not in asked:
            assert TODAY - each.memory.due < each.memory.interval / 20
