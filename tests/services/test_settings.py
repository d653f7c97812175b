import json
from dataclasses import replace

import pytest

from flashcards.core.model import Day
from flashcards.services.settings import (
    HARD_TOPICS,
    Grading,
    StudySettings,
    read_settings,
    write_settings,
)
from flashcards.store.records import Setting
from tests.sampledata import open_collection

OTHER = StudySettings(
    rollover=2,
    exam_day=Day(739_966),
    minutes=(30, 30, 30, 30, 30, 0, 0),
    grading=Grading.TWO,
    warned=("abuse",),
    is_set_up=True,
)


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path) as collection:
        yield collection


def put(collection, key, value):
    setting = Setting(key=key, value=json.dumps(value))
    collection.write("settings", lambda transaction: transaction.put(setting))


def test_a_new_collection_has_the_defaults(collection):
    assert read_settings(collection) == StudySettings()


def test_hard_topics_are_warned_of_by_default():
    assert StudySettings().warned == HARD_TOPICS


def test_all_settings_survive_a_restart(tmp_path):
    with open_collection(tmp_path) as collection:
        write_settings(collection, OTHER)
    with open_collection(tmp_path) as collection:
        assert read_settings(collection) == OTHER


def test_a_date_and_minutes_can_be_taken_away_again(collection):
    write_settings(collection, OTHER)
    write_settings(collection, replace(OTHER, exam_day=None, minutes=None, warned=()))
    assert read_settings(collection) == replace(OTHER, exam_day=None, minutes=None, warned=())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("rollover", 24),
        ("rollover", "four"),
        ("exam_day", "soon"),
        ("minutes", [25] * 6),
        ("minutes", 25),
        ("grading", "five"),
        ("is_set_up", "yes"),
    ],
)
def test_a_value_of_another_version_is_passed_over(collection, key, value):
    put(collection, key, value)
    assert read_settings(collection) == StudySettings()


def test_minutes_are_held_between_none_and_ten_hours(collection):
    put(collection, "minutes", [-5, 25, 601, "x", 25, 25, 25])
    assert read_settings(collection).minutes == (0, 25, 600, 0, 25, 25, 25)


@pytest.mark.parametrize(
    ("settings", "is_paced"),
    [
        (StudySettings(), False),
        (StudySettings(minutes=(25,) * 7), True),
        (StudySettings(exam_day=Day(739_966)), True),
    ],
)
def test_minutes_or_an_exam_decide_the_pace(settings, is_paced):
    assert settings.is_paced is is_paced


def test_a_change_of_settings_is_told(collection):
    told = []
    collection.listen(told.append)
    write_settings(collection, OTHER)
    assert [changes.settings for changes in told] == [True]
