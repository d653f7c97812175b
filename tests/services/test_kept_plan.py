"""The plan of a day is derived: one that cannot be read is made anew, and nothing fails of it."""

import pytest

from flashcards.core.model import Day
from flashcards.services.exam import keep_today, today_plan
from flashcards.services.settings import StudySettings, read_settings, write_settings
from flashcards.services.study import StudySession
from flashcards.store.plans import unreadable
from tests.sampledata import MONDAY, HandClock, exam_deck, open_collection

TODAY = Day(MONDAY.toordinal())


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, exam_deck("one", 20)) as opened:
        write_settings(opened, StudySettings(minutes=(25,) * 7, exam_day=Day(TODAY + 10)))
        yield opened


@pytest.mark.parametrize(
    "damage",
    [
        "json_remove(body, '$.due')",
        "json_set(body, '$.new', json('[1, 2]'))",
        "json_set(body, '$.new', json('[[1, 2, 3]]'))",
        "json_set(body, '$.window', 'tomorrow')",
        "json_set(body, '$.seconds', json('null'))",
        "'[]'",
        "'{'",
        "CAST(x'FF' AS TEXT)",
    ],
)
def test_a_kept_plan_that_cannot_be_read_is_made_anew(collection, damage):
    made = keep_today(collection, TODAY)
    collection.connection.execute(f"UPDATE plan SET body = {damage}")
    assert today_plan(collection.connection, read_settings(collection), TODAY).new == made.new
    assert StudySession(collection, HandClock()).next() is not None
    assert keep_today(collection, TODAY).new == made.new
    assert unreadable(collection.connection) == []
