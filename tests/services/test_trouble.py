"""The trouble list: eight lapses, then every four more; kept, rested, never hidden."""

import pytest

from flashcards.core.model import Grade
from flashcards.core.search_query import parse
from flashcards.core.trouble import became_trouble, is_trouble
from flashcards.services.card_acts import CardActs
from flashcards.services.search import find
from flashcards.services.study import StudySession
from flashcards.services.trouble import keep_cards, trouble_units
from flashcards.store import agenda
from tests.sampledata import HandClock, answered, append, open_collection, small_deck


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, small_deck()) as opened:
        yield opened


def forget(collection, clock, times):
    """Let the first card be known and forgotten so many times, a day between."""
    for _ in range(times):
        for grade in (Grade.GOOD, Grade.AGAIN):
            append(collection, answered(clock, grade))
            clock.move(days=7)


@pytest.mark.parametrize(
    ("lapses", "kept", "expected"),
    [
        (7, None, False),
        (8, None, True),
        (11, 8, False),
        (12, 8, True),
        (12, 12, False),
        (15, 9, True),
    ],
)
def test_a_card_is_told_of_at_eight_lapses_and_every_four_more(lapses, kept, expected):
    assert is_trouble(lapses, kept) is expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [(6, 7, False), (7, 8, True), (8, 8, False), (8, 9, False), (11, 12, True)],
)
def test_an_answer_makes_a_card_trouble_once_a_stage(before, after, expected):
    assert became_trouble(before, after) is expected


def test_the_list_holds_the_card_and_the_search_finds_it(collection, clock):
    forget(collection, clock, 8)
    assert [lapses for _, _, lapses in trouble_units(collection.connection)] == [8]
    today = StudySession(collection, clock).today
    assert find(collection.connection, parse("is:trouble"), today).names == (1,)


def test_a_trouble_card_is_still_asked(collection, clock):
    forget(collection, clock, 8)
    today = StudySession(collection, clock).today
    assert 1 in [unit.name for unit in agenda.due(collection.connection, today, 9)]


def test_a_kept_card_comes_back_after_four_more_lapses(collection, clock):
    forget(collection, clock, 8)
    keep_cards(collection, clock, [1])
    assert trouble_units(collection.connection) == []
    forget(collection, clock, 3)
    assert trouble_units(collection.connection) == []
    forget(collection, clock, 1)
    assert [lapses for _, _, lapses in trouble_units(collection.connection)] == [12]


def test_keeping_is_undone(collection, clock):
    forget(collection, clock, 8)
    keep_cards(collection, clock, [1])
    assert collection.undo() == "keep"
    assert len(trouble_units(collection.connection)) == 1


def test_a_resting_card_is_not_on_the_list(collection, clock):
    forget(collection, clock, 8)
    CardActs(collection, clock).rest([1])
    assert trouble_units(collection.connection) == []
