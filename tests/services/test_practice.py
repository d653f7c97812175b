"""Practice of named cards: each comes once, and no date moves."""

import pytest

from flashcards.core.model import CardId, DeckId, Grade
from flashcards.services.practice import PracticeSession, session_of
from flashcards.services.scope import Scope
from flashcards.services.study import StudySession
from flashcards.store import history, names, queries
from tests.sampledata import HandClock, open_collection, small_deck

NAMES = ((DeckId("sample"), CardId("c2")), (DeckId("sample"), CardId("c1")))


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path, clock):
    with open_collection(tmp_path, small_deck(concepts=3)) as opened:
        session = StudySession(opened, clock)
        first = session.next()
        session.answer(first, Grade.GOOD, 5000)
        clock.move(days=1)
        yield opened


def memory(collection, card):
    name = names.name_id(collection.connection, DeckId("sample"), CardId(card))
    return queries.memory(collection.connection, name, 0)


def asked(session, grade=Grade.AGAIN):
    found = []
    while question := session.next():
        found.append(question.card.id)
        session.answer(question, grade, 5000)
    return found


def test_named_cards_come_once_and_in_their_order(collection, clock):
    assert asked(session_of(collection, clock, Scope(names=NAMES))) == ["c2", "c1"]


def test_a_card_that_has_a_date_keeps_it(collection, clock):
    before = memory(collection, "c1")
    asked(PracticeSession(collection, clock, Scope(names=NAMES)))
    assert memory(collection, "c1") == before


def test_a_new_card_gets_its_first_date(collection, clock):
    asked(PracticeSession(collection, clock, Scope(names=NAMES)), Grade.GOOD)
    assert memory(collection, "c2").due == memory(collection, "c2").last + 1


def test_its_captions_tell_the_date_that_the_card_has(collection, clock):
    session = PracticeSession(collection, clock, Scope(names=NAMES[1:]))
    question = session.next()
    assert {each.days for each in question.returns.values()} == {0}


def test_undo_asks_the_last_card_again(collection, clock):
    session = PracticeSession(collection, clock, Scope(names=NAMES))
    session.answer(session.next(), Grade.GOOD, 5000)
    session.answer(session.next(), Grade.GOOD, 5000)
    session.undo()
    assert asked(session) == ["c1"]


def test_undo_of_practice_changes_no_memory(collection, clock):
    before = memory(collection, "c1")
    session = PracticeSession(collection, clock, Scope(names=NAMES[1:]))
    session.answer(session.next(), Grade.GOOD, 5000)
    session.undo()
    assert memory(collection, "c1") == before
    modes = [event.get("mode") for event in history.everything(collection.connection)]
    assert modes == ["study", "practice", None]


def test_progress_counts_what_is_left(collection, clock):
    session = PracticeSession(collection, clock, Scope(names=NAMES))
    session.answer(session.next(), Grade.GOOD, 5000)
    assert (session.progress().done, session.progress().left) == (1, 1)


def test_a_card_set_aside_is_left_out(collection, clock):
    session = PracticeSession(collection, clock, Scope(names=NAMES))
    session.next()
    session.leave()
    assert asked(session) == ["c1"]
