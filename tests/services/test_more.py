"""Studying more: ahead, missed, starred, a warm-up; practice moves no date."""

import pytest

from flashcards.core.model import Day, Grade
from flashcards.services.marks import CardName, Marks
from flashcards.services.more import extras
from flashcards.services.own_sheet import own_sheet
from flashcards.services.scope import Scope, Source
from flashcards.services.study import StudySession
from flashcards.store import queries
from tests.sampledata import HandClock, open_collection, small_deck


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path, clock):
    """Give twelve cards met yesterday; three of them were missed."""
    with open_collection(tmp_path, small_deck(concepts=12)) as opened:
        session = StudySession(opened, clock)
        for count in range(12):
            grade = Grade.AGAIN if count < 3 else Grade.GOOD
            session.answer(session.next(repeats=False), grade, 6_000)
        session = StudySession(opened, clock)
        clock.move(days=1)
        done = StudySession(opened, clock)
        while question := done.next(repeats=False):
            done.answer(question, Grade.GOOD, 6_000)
        clock.move(hours=1)
        yield opened


def asked(session, grade=Grade.GOOD):
    found = []
    while question := session.next(repeats=False):
        found.append(question)
        session.answer(question, grade, 6_000)
    return found


def test_the_cards_missed_lately_are_asked_the_most_missed_first(collection, clock):
    questions = asked(StudySession(collection, clock, Scope(source=Source.MISSED)))
    assert len(questions) == 3 == extras(collection.connection, Day(clock().toordinal())).missed


@pytest.mark.parametrize("source", [Source.MISSED, Source.WARM_UP])
@pytest.mark.parametrize("grade", [Grade.AGAIN, Grade.EASY])
def test_practice_moves_no_date_and_owes_no_repeat(collection, clock, source, grade):
    questions = asked(StudySession(collection, clock, Scope(source=source)), grade)
    assert questions
    for question in questions:
        assert queries.memory(collection.connection, *question.unit.key) == question.memory


def test_practice_says_the_day_the_card_comes_anyway(collection, clock):
    session = StudySession(collection, clock, Scope(source=Source.MISSED))
    question = session.next()
    days = question.memory.due - session.today
    assert {(each.today, each.days) for each in question.returns.values()} == {(False, days)}


def test_starred_cards_are_asked(collection, clock):
    Marks(collection, clock).star(CardName(deck="sample", card="c5"), is_on=True)
    questions = asked(StudySession(collection, clock, Scope(source=Source.STARRED)))
    assert [question.card.id for question in questions] == ["c5"]


def test_ahead_asks_what_comes_soonest_and_its_answers_count(collection, clock):
    clock.move(days=1)
    session = StudySession(collection, clock, Scope(source=Source.AHEAD))
    question = session.next(repeats=False)
    assert question.memory.due > session.today
    session.answer(question, Grade.GOOD, 6_000)
    after = queries.memory(collection.connection, *question.unit.key)
    assert after.last == session.today
    assert after.repetition == question.memory.repetition + 1


def test_an_undone_practice_answer_is_asked_again(collection, clock):
    session = StudySession(collection, clock, Scope(source=Source.MISSED))
    first = session.next(repeats=False)
    session.answer(first, Grade.GOOD, 6_000)
    session.undo()
    assert session.next(repeats=False).unit.key == first.unit.key


def test_an_answer_taken_back_is_no_miss(collection, clock):
    before = own_sheet(collection.connection)
    clock.move(days=10)
    session = StudySession(collection, clock)
    session.answer(session.next(), Grade.AGAIN, 6_000)
    session.undo()
    assert own_sheet(collection.connection) == before
