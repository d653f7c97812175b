"""The summary of a day equals a recount of the history."""

import random
from dataclasses import replace

import pytest

from flashcards.core.days import from_date, study_day
from flashcards.core.model import Day, Grade, Kind
from flashcards.services.settings import StudySettings, write_settings
from flashcards.services.study import StudySession
from flashcards.services.summary import summary
from flashcards.store import history
from tests.sampledata import HandClock, answered, append, open_collection, small_deck


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, small_deck(concepts=30)) as opened:
        yield opened


def today(clock):
    return study_day(clock())


def answers_by_card(collection):
    """Recount from the raw history: the unvoided study answers of each card, in order."""
    found = {}
    for event in history.unvoided(history.everything(collection.connection)):
        if event.kind == Kind.ANSWERED:
            found.setdefault((event.deck, event.card, event.part), []).append(event)
    return found


def gained(answers, day):
    """Say by hand whether a card was missed on its last earlier day and known on *day*."""
    now = [event.grade for event in answers if event.day == day]
    earlier = [event for event in answers if event.day < day]
    if not now or not earlier:
        return False
    last = max(event.day for event in earlier)
    first = next(event.grade for event in earlier if event.day == last)
    return first < Grade.HARD and all(grade >= Grade.HARD for grade in now)


@pytest.mark.parametrize("seed", range(5))
def test_every_figure_equals_a_recount(tmp_path, clock, seed):
    random_ = random.Random(seed)
    with open_collection(tmp_path / "own", small_deck(concepts=30, scenarios=5)) as collection:
        for _ in range(6):
            study = StudySession(collection, clock)
            while question := study.next(repeats=random_.random() < 0.9):
                grade = random_.choice([Grade.AGAIN, Grade.HARD, Grade.GOOD, Grade.EASY])
                study.answer(question, grade, random_.randint(1_000, 9_000))
                if random_.random() < 0.1:
                    study.undo()
            cards, day = answers_by_card(collection), today(clock)
            events = [e for answers in cards.values() for e in answers if e.day == day]
            found = summary(collection, day)
            assert found.cards == len({(e.card, e.part) for e in events})
            assert found.seconds == sum(e.milliseconds for e in events) / 1000
            counted = sum(gained(answers, day) for answers in cards.values())
            assert (found.gain.count if found.gain else 0) == counted
            clock.move(days=1)


def test_the_example_names_the_days_it_was_missed(collection, clock):
    for grade in (1, 1, 4):
        append(collection, answered(clock, grade))
        clock.move(days=3)
    day = Day(today(clock) - 3)
    gain = summary(collection, day).gain
    assert (gain.text, gain.count) == ("Front 1?", 1)
    assert gain.missed == [day - 6, day - 3]


def test_there_is_no_gain_without_a_miss(collection, clock):
    append(collection, answered(clock, 4))
    clock.move(days=1)
    append(collection, answered(clock, 4))
    assert summary(collection, today(clock)).gain is None


def test_a_guess_is_no_gain(collection, clock):
    append(collection, answered(clock, 1))
    clock.move(days=1)
    append(collection, answered(clock, 2))
    assert summary(collection, today(clock)).gain is None


def test_a_gain_that_was_missed_again_today_is_none(collection, clock):
    append(collection, answered(clock, 1))
    clock.move(days=1)
    append(collection, answered(clock, 4))
    append(collection, answered(clock, 1))
    assert summary(collection, today(clock)).gain is None


def test_a_hard_topic_is_never_the_example(tmp_path, clock):
    with open_collection(tmp_path / "own", small_deck(sensitivity=("suicide",))) as collection:
        append(collection, answered(clock, 1))
        clock.move(days=1)
        append(collection, answered(clock, 4))
        gain = summary(collection, today(clock)).gain
        assert (gain.text, gain.count) == ("", 1)


def test_tomorrow_is_what_tomorrows_session_begins_with(collection, clock):
    study = StudySession(collection, clock)
    while question := study.next():
        study.answer(question, Grade.GOOD, 5_000)
    told = summary(collection, today(clock)).tomorrow
    clock.move(days=1)
    assert told == pytest.approx(StudySession(collection, clock).progress().seconds_left)


def test_a_day_off_has_no_minutes(collection, clock):
    write_settings(collection, StudySettings(minutes=(20, 0, 20, 20, 20, 20, 20)))
    assert summary(collection, today(clock)).tomorrow is None


def test_the_exam_is_counted_in_days(collection, clock):
    exam = from_date(clock().date().replace(month=12, day=16))
    write_settings(collection, replace(StudySettings(), exam_day=exam))
    assert summary(collection, today(clock)).days_to_exam == 23


def test_tomorrow_follows_the_plan_to_the_exam(tmp_path, clock):
    file = small_deck(concepts=60)
    file = replace(file, deck=replace(file.deck, exam="Peer", exam_weight=100.0))
    with open_collection(tmp_path / "own", file) as collection:
        settings = StudySettings(exam_day=Day(today(clock) + 20), minutes=(5,) * 7)
        write_settings(collection, settings)
        study = StudySession(collection, clock)
        while question := study.next():
            study.answer(question, Grade.GOOD, 5_000)
        told = summary(collection, today(clock)).tomorrow
        clock.move(days=1)
        assert told == pytest.approx(StudySession(collection, clock).progress().seconds_left)
