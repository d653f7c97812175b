"""The setting to spread reviews: off by default, and it changes no date."""

import pytest

from flashcards.core.model import Concept, Day, Grade
from flashcards.services.overview import overview
from flashcards.services.scope import Scope
from flashcards.services.settings import StudySettings, write_settings
from flashcards.services.study import StudySession
from flashcards.store import agenda
from tests.sampledata import HandClock, open_collection, small_deck


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path, clock):
    """Give six cards, each studied in both directions on one day; tomorrow all are due."""
    deck = small_deck(concepts=6)
    both = tuple(
        Concept(id=c.id, front=c.front, back=c.back, domain=c.domain, reversed=True)
        for c in deck.cards
    )
    deck = type(deck)(deck=deck.deck, cards=both)
    with open_collection(tmp_path, deck) as opened:
        session = StudySession(opened, clock, Scope(more_new=12))
        while question := session.next(repeats=False):
            session.answer(question, Grade.GOOD, 6_000)
        clock.move(days=1)
        yield opened


def today(clock):
    return Day(clock().date().toordinal())


def test_by_default_sm2_alone_decides(collection, clock):
    assert overview(collection, today(clock)).due == 12


def test_both_directions_of_a_card_come_on_different_days(collection, clock):
    write_settings(collection, StudySettings(spreads=True))
    assert overview(collection, today(clock)).due == 6
    session = StudySession(collection, clock)
    asked = []
    while question := session.next(repeats=False):
        asked.append(question.card.id)
        session.answer(question, Grade.GOOD, 6_000)
    assert len(asked) == len(set(asked)) == 6
    clock.move(days=1)
    assert overview(collection, today(clock)).due == 6


def test_no_date_is_changed(collection, clock):
    before = agenda.due(collection.connection, today(clock), 99)
    write_settings(collection, StudySettings(spreads=True))
    overview(collection, today(clock))
    assert agenda.due(collection.connection, today(clock), 99) == before
