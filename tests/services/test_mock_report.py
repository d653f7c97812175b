"""The report of a mock: what went well, what was avoided, and the ideas that would help."""

import pytest

from flashcards.core.mock_marks import Tally
from flashcards.core.model import Grade
from flashcards.services.mock import MockChoice, MockExams
from flashcards.services.mock_report import mock_report
from flashcards.services.study import StudySession
from tests.mockdata import exam_deck, sit
from tests.sampledata import HandClock, open_collection


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def seconds():
    return HandClock(now=0.0)


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, exam_deck("one"), exam_deck("two")) as opened:
        yield opened


@pytest.fixture
def finished(collection, clock, seconds):
    """Give finished(letters), the report of a mock of ten questions answered so."""
    exams = MockExams(collection, clock, seconds)

    def sit_it(letters, seed=1):
        run = exams.start(MockChoice(questions=10, seconds=600), seed=seed)
        sit(run, letters)
        seconds.now += 60
        run.submit()
        return mock_report(collection.connection, run.id)

    return sit_it


def test_open_questions_count_as_missed(finished):
    report = finished("bbb")
    assert (report.answered, len(report.missed)) == (3, 7)
    assert report.marks.whole == Tally(right=3, asked=10)


def test_the_report_tells_the_time_that_was_left(finished):
    assert finished("bbb").left == 540


def test_the_best_topic_is_told_with_its_score(finished):
    best = finished("b" * 10).best
    assert best.now.right == best.now.asked
    assert best.before is None


def test_a_topic_that_rose_is_told_with_the_earlier_score(finished, clock):
    first = finished("a" * 10)
    clock.move(days=4)
    best = finished("b" * 10, seed=2).best
    assert (best.before.right, best.day) == (0, first.day)


def test_nothing_right_has_no_best_topic(finished):
    assert finished("a" * 10).best is None


def test_a_trap_that_was_never_chosen_is_told(finished):
    avoided = finished("b" * 10).avoided
    assert (avoided.name, avoided.offered) == ("fixing it for the person", 10)


def test_a_trap_that_was_chosen_is_not_called_avoided(finished):
    report = finished("a" + "b" * 9)
    assert report.avoided is None
    assert report.marks.traps[0].chosen == 1


def test_the_ideas_are_the_concepts_behind_what_was_missed(finished):
    report = finished("a" * 10)
    missed = [idea.missed for idea in report.ideas]
    assert len(missed) == 3
    assert missed == sorted(missed, reverse=True)
    assert {idea.text for idea in report.ideas} <= {"Front 1?", "Front 2?"}


def test_a_full_score_has_no_ideas(finished):
    report = finished("b" * 10)
    assert (report.ideas, report.study.names) == ([], ())


def test_study_holds_concepts_and_scenarios_that_were_studied(collection, clock, finished):
    session = StudySession(collection, clock)
    while question := session.next(repeats=False):
        session.answer(question, Grade.GOOD, 5000)
    clock.move(days=1)
    cards = [card for _, card in finished("a" * 10).study.names]
    assert "c1" in cards or "c2" in cards
    assert not any(card.startswith("m") for card in cards)


def test_there_is_no_report_of_no_exam(collection):
    assert mock_report(collection.connection, 7) is None
