"""Mock exams over a real collection: the draw, each answer kept, the time, the end, the history."""

import pytest

from flashcards.core.blueprint import Topic
from flashcards.core.mock import MockKind
from flashcards.core.model import DeckId, Grade, Kind, Pool
from flashcards.services.collection import Collection
from flashcards.services.marks import Marks
from flashcards.services.mock import MockChoice, MockExams
from flashcards.services.mock_errors import mock_errors
from flashcards.services.study import StudySession, last_answer
from flashcards.store import history, queries, verify
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
def exams(collection, clock, seconds):
    return MockExams(collection, clock, seconds)


@pytest.fixture
def run(exams):
    begun = exams.start(MockChoice(questions=10, seconds=600), seed=1)
    begun.go_on()
    return begun


def answers(collection):
    events = history.unvoided(history.everything(collection.connection))
    return [event for event in events if event.kind == Kind.ANSWERED]


def test_a_mock_says_how_many_questions_are_new_before_it_begins(exams):
    preview = exams.pool().preview(10)
    begun = exams.start(MockChoice(questions=10), seed=5)
    assert preview.new == sum(question.row.is_new for question in begun.questions)


def test_the_same_seed_begins_the_same_mock(tmp_path, clock, seconds):
    names = []
    for folder in ("a", "b"):
        with open_collection(tmp_path / folder, exam_deck("one"), exam_deck("two")) as opened:
            begun = MockExams(opened, clock, seconds).start(MockChoice(questions=10), seed=9)
            names.append([question.name for question in begun.questions])
    assert names[0] == names[1]


def test_extra_time_multiplies_the_minutes(exams):
    begun = exams.start(MockChoice(questions=10, seconds=600, extra=1.5), seed=1)
    assert begun.seconds_left() == 900


def test_a_practice_quiz_has_no_time_limit(exams):
    begun = exams.start(MockChoice(questions=10, kind=MockKind.PRACTICE), seed=1)
    assert begun.seconds_left() is None


def test_a_topic_left_out_is_not_asked(exams):
    out = Topic(deck=DeckId("two"))
    begun = exams.start(MockChoice(questions=10, left_out=(out,)), seed=1)
    assert len(begun.questions) == 10
    assert {question.topic.deck for question in begun.questions} == {"one"}


def test_a_resting_card_is_not_asked(collection, clock, exams):
    marks = Marks(collection, clock)
    marks.rest_topic(DeckId("two"), 7)
    begun = exams.start(MockChoice(questions=30), seed=1)
    assert {question.topic.deck for question in begun.questions} == {"one"}


def test_without_scenarios_no_mock_begins(tmp_path, clock, seconds):
    with open_collection(tmp_path / "empty") as opened:
        assert MockExams(opened, clock, seconds).start(MockChoice()) is None


def test_everything_is_found_again_after_the_program_ended(tmp_path, clock, seconds):
    with open_collection(tmp_path, exam_deck("one")) as opened:
        run = MockExams(opened, clock, seconds).start(MockChoice(questions=6, seconds=600), seed=1)
        run.go_on()
        seconds.now = 20.0
        run.answer(["b"])
        run.go_to(3)
        run.flag(is_on=True)
        run.strike("a", is_on=True)
        kept = [question.row for question in run.questions]
    with Collection(tmp_path) as opened:
        found = MockExams(opened, clock, seconds).unfinished()
        assert [question.row for question in found.questions] == kept
        assert (found.place, found.is_paused) == (3, True)


def test_after_a_crash_the_time_is_what_was_left_at_the_last_second(tmp_path, clock, seconds):
    with open_collection(tmp_path, exam_deck("one")) as opened:
        run = MockExams(opened, clock, seconds).start(MockChoice(questions=6, seconds=600), seed=1)
        run.go_on()
        seconds.now = 100.0
        run.tick()  # and then nothing more: the process is gone
    seconds.now = 5000.0
    with Collection(tmp_path) as opened:
        assert MockExams(opened, clock, seconds).unfinished().seconds_left() == 500


def test_a_damaged_time_file_goes_back_to_the_last_answer(collection, exams, run, seconds):
    seconds.now = 50.0
    run.answer(["b"])
    (collection.folder / "mock-time").write_bytes(b"\xff")
    assert exams.unfinished().seconds_left() == 550


def test_the_time_stands_still_in_a_pause(run, seconds):
    seconds.now = 60.0
    run.pause()
    seconds.now = 5000.0
    assert run.seconds_left() == 540
    run.go_on()
    seconds.now = 5010.0
    assert run.seconds_left() == 530


def test_time_out_is_told(run, seconds):
    seconds.now = 599.0
    assert not run.tick()
    seconds.now = 600.0
    assert run.tick()


def test_an_answer_can_be_changed_until_the_end(run):
    run.answer(["a"])
    run.answer(["b"])
    assert run.question.row.chosen == ("b",)
    assert run.answered == 1


def test_a_struck_option_is_let_go_of(run):
    run.answer(["a"])
    run.strike("a", is_on=True)
    assert run.question.row.chosen == ()


def test_choosing_a_struck_option_brings_it_back(run):
    run.strike("a", is_on=True)
    run.answer(["a"])
    assert run.question.row.struck == ()


def test_answers_join_the_history_at_the_end_as_mock(collection, run):
    sit(run, "bb")
    assert answers(collection) == []
    run.submit()
    kept = answers(collection)
    assert [event.get("mode") for event in kept] == ["mock", "mock"]
    assert [event.grade for event in kept] == [Grade.GOOD, Grade.GOOD]


def test_a_mock_moves_neither_memory_nor_forecast(collection, clock, exams):
    session = StudySession(collection, clock)
    while question := session.next():
        session.answer(question, Grade.GOOD, 5000)
    before = memories(collection)
    run = exams.start(MockChoice(questions=10), seed=2)
    sit(run, "ab" * 5)
    run.submit()
    assert memories(collection) == before
    assert verify.memories_unlike_history(collection.connection) == 0


def memories(collection):
    connection = collection.connection
    rows = connection.execute(
        "SELECT name, part, due, easiness, interval FROM memory WHERE due IS NOT NULL"
    )
    return [(row, queries.forecast(connection, row[0], row[1])) for row in rows.fetchall()]


def test_a_missed_reserve_question_never_enters_study(collection, clock, exams):
    sit(run := exams.start(MockChoice(questions=10), seed=2), "a" * 10)
    run.submit()
    reserve = {q.name.card for q in run.questions if q.card.pool == Pool.MOCK}
    clock.move(days=1)
    session = StudySession(collection, clock)
    seen = set()
    while question := session.next():
        seen.add(question.card.id)
        session.answer(question, Grade.GOOD, 5000)
    assert reserve
    assert not reserve & seen


def test_undo_in_study_leaves_a_mock_alone(collection, clock, exams):
    session = StudySession(collection, clock)
    first = session.answer(session.next(), Grade.GOOD, 5000)
    sit(run := exams.start(MockChoice(questions=4), seed=2), "bb")
    run.submit()
    assert last_answer(collection) == first


def test_mock_answers_are_no_repeats_of_today(collection, clock, exams):
    sit(run := exams.start(MockChoice(questions=10), seed=2), "a" * 10)
    run.submit()
    assert StudySession(collection, clock).progress().repeats == 0


def test_a_mock_without_any_answer_is_dropped(collection, exams, run):
    assert not run.submit()
    assert exams.lines() == []
    assert exams.unfinished() is None


def test_a_finished_mock_is_listed_with_its_new_questions_apart(exams, run):
    sit(run, "b" * 10)
    run.submit()
    (line,) = exams.lines()
    assert (line.whole.right, line.whole.asked) == (10, 10)
    assert line.new.asked == sum(question.row.is_new for question in run.questions)


def test_what_was_asked_once_is_new_no_more(exams, run):
    asked_new = {q.row.name for q in run.questions if q.row.is_new}
    sit(run, "b")
    run.submit()
    again = exams.start(MockChoice(questions=10), seed=1)
    assert not asked_new & {q.row.name for q in again.questions if q.row.is_new}


def test_a_dropped_mock_spends_only_the_questions_that_were_opened(exams, run):
    opened = run.question.row.name
    run.submit()
    left = mocks_new(exams)
    assert opened not in left
    assert len(left) == 35


def mocks_new(exams):
    pool = exams.pool()
    return {each.name for each in pool._candidates if each.last is None}


def test_in_a_practice_quiz_a_checked_answer_stands(collection, exams):
    run = exams.start(MockChoice(questions=4, kind=MockKind.PRACTICE), seed=1)
    run.go_on()
    run.answer(["b"])
    run.check()
    run.answer(["a"])
    assert run.question.row.chosen == ("b",)
    assert [event.get("mode") for event in answers(collection)] == ["practice"]


def test_a_finished_practice_quiz_keeps_each_answer_once(collection, exams):
    run = exams.start(MockChoice(questions=4, kind=MockKind.PRACTICE), seed=1)
    run.go_on()
    run.answer(["b"])
    run.check()
    run.submit()
    assert len(answers(collection)) == 1


def test_forecasts_are_compared_on_new_questions_only(collection, exams, run):
    sit(run, "b" * 10)
    run.submit(forecast=0.75)
    new = [question for question in run.questions if question.row.is_new]
    assert len(new) >= 5
    assert mock_errors(collection.connection) == [0.25]


def test_a_question_keeps_the_words_it_was_asked_in(collection, exams, run):
    name = run.question.name
    record = queries.card(collection.connection, name.deck, name.card)
    collection.write("edit", lambda transaction: transaction.drop(record))
    assert exams.unfinished().question.card == record.card


def test_time_spent_on_a_question_is_kept(run, seconds):
    seconds.now = 12.0
    run.answer(["b"])
    seconds.now = 15.0
    run.go_to(1)
    assert run.questions[0].row.milliseconds == 15_000
