"""Stars, rests and doubts: what they keep, and what they leave alone."""

import pytest

from flashcards.core.model import CardId, DeckId, Grade, Kind
from flashcards.services.card_acts import CardActs
from flashcards.services.marks import CardName, Marks
from flashcards.services.study import StudySession
from flashcards.store import history, names, queries
from tests.sampledata import HandClock, open_collection, small_deck

CARD = CardName(deck=DeckId("sample"), card=CardId("c1"))


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, small_deck(), small_deck("other", concepts=2)) as opened:
        yield opened


@pytest.fixture
def marks(collection, clock):
    return Marks(collection, clock)


def asked(collection, clock):
    """Return the cards that a session asks, each answered as known."""
    study, found = StudySession(collection, clock), []
    while question := study.next():
        found.append((question.origin, question.card.id))
        study.answer(question, Grade.GOOD, 1000)
    return found


def events(collection, card=CARD):
    name = names.name_id(collection.connection, card.deck, card.card)
    return history.of_card(collection.connection, name)


def test_a_star_is_given_and_taken(marks):
    marks.star(CARD, is_on=True)
    assert marks.is_starred(CARD)
    marks.star(CARD, is_on=False)
    assert not marks.is_starred(CARD)


def test_not_today_leaves_the_card_for_tomorrow(collection, clock, marks):
    marks.not_today(CARD)
    assert ("sample", "c1") not in asked(collection, clock)
    clock.move(days=1)
    assert ("sample", "c1") in asked(collection, clock)


def test_not_today_takes_the_card_out_of_todays_repeats(collection, clock, marks):
    study = StudySession(collection, clock)
    question = study.next()
    study.answer(question, Grade.AGAIN, 1000)
    marks.not_today(question.name)
    assert (question.origin, question.card.id) not in asked(collection, clock)


def test_a_resting_card_waits_until_it_is_woken(collection, clock, marks):
    marks.rest(CARD)
    clock.move(days=400)
    assert ("sample", "c1") not in asked(collection, clock)
    marks.resume(CARD)
    assert ("sample", "c1") in asked(collection, clock)


def test_rest_keeps_the_date_of_the_card(collection, clock, marks):
    asked(collection, clock)
    name = names.name_id(collection.connection, CARD.deck, CARD.card)
    before = queries.memory(collection.connection, name, 0)
    marks.rest(CARD)
    assert queries.memory(collection.connection, name, 0) == before


def test_a_doubt_keeps_its_text(collection, marks):
    marks.doubt(CARD, "The date is old.")
    assert [(e.kind, e.get("text")) for e in events(collection)] == [
        (Kind.DOUBTED, "The date is old.")
    ]


@pytest.mark.parametrize(("days", "away"), [(1, 0), (7, 6)])
def test_a_topic_rests_for_the_days_asked(collection, clock, marks, days, away):
    marks.rest_topic(DeckId("sample"), days)
    clock.move(days=away)
    assert {deck for deck, _ in asked(collection, clock)} == {"other"}
    clock.move(days=1)
    assert "sample" in {deck for deck, _ in asked(collection, clock)}


def test_a_topic_rests_until_it_is_woken(collection, clock, marks):
    marks.rest_topic(DeckId("sample"), None)
    clock.move(days=90)
    assert [topic.deck for topic in marks.resting_topics()] == ["sample"]
    marks.wake_topic(DeckId("sample"))
    assert marks.resting_topics() == []
    assert "sample" in {deck for deck, _ in asked(collection, clock)}


def test_a_topic_whose_cards_were_all_woken_by_themselves_rests_no_longer(collection, clock, marks):
    marks.rest_topic(DeckId("sample"), None)
    numbers = queries.names_of_deck(collection.connection, DeckId("sample"))
    CardActs(collection, clock).wake(numbers[:1])
    assert [topic.awake for topic in marks.resting_topics()] == [1]
    CardActs(collection, clock).wake(numbers)
    assert marks.resting_topics() == []
    collection.undo()
    assert [topic.deck for topic in marks.resting_topics()] == ["sample"]


def test_a_card_that_rests_by_itself_does_not_keep_its_topic_on_the_list(collection, clock, marks):
    marks.rest(CARD)
    marks.rest_topic(DeckId("sample"), 7)
    others = queries.names_of_deck(collection.connection, DeckId("sample"))[1:]
    marks.rest(CARD)
    CardActs(collection, clock).wake(others)
    assert marks.resting_topics() == []


def test_waking_a_topic_leaves_a_card_that_rests_by_itself(collection, clock, marks):
    marks.rest(CARD)
    marks.rest_topic(DeckId("sample"), 7)
    marks.wake_topic(DeckId("sample"))
    assert ("sample", "c1") not in asked(collection, clock)


def test_a_rest_that_is_over_is_not_listed(clock, marks):
    marks.rest_topic(DeckId("sample"), 1)
    clock.move(days=1)
    assert marks.resting_topics() == []


def test_undo_after_a_mark_takes_back_the_answer_and_keeps_the_mark(collection, clock, marks):
    study = StudySession(collection, clock)
    question = study.next()
    study.answer(question, Grade.GOOD, 1000)
    marks.star(question.name, is_on=True)
    study.undo()
    assert marks.is_starred(question.name)
    assert study.next().unit == question.unit
