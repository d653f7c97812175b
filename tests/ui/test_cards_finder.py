"""Searching a large collection: beside the window, and only the newest search is told."""

import pytest

from flashcards.core.search_query import parse
from flashcards.services.search import Order
from flashcards.ui.cards_finder import CardsFinder
from flashcards.ui.session import Session
from tests.sampledata import HandClock, open_collection, small_deck


@pytest.fixture
def finder(tmp_path):
    with open_collection(tmp_path, small_deck(concepts=5)) as collection:
        found = CardsFinder(Session(collection, HandClock()), at_once=0)
        yield found
        found.stop()


def ask(finder, text):
    finder.find(parse(text), Order.DECKS, is_backward=False)


def test_the_window_does_not_wait_for_what_is_found(qtbot, finder):
    told = []
    finder.found.connect(told.append)
    with qtbot.waitSignals([finder.searching, finder.found]):
        ask(finder, "front")
        assert told == []
    assert told[0].names == (1, 2, 3, 4, 5)


def test_a_search_that_was_given_up_is_not_told(qtbot, finder):
    told = []
    finder.found.connect(told.append)
    ask(finder, "front")
    with qtbot.waitSignal(finder.found):
        ask(finder, "front 3")
    assert [hits.names for hits in told] == [(3,)]


def test_a_small_collection_is_searched_at_once(tmp_path, qtbot):
    with open_collection(tmp_path, small_deck()) as collection:
        finder = CardsFinder(Session(collection, HandClock()))
        with qtbot.waitSignal(finder.found, timeout=0):
            ask(finder, "front 2")
