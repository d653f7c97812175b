"""Answers that the history has lost: what a copy or the log still holds comes back."""

import shutil

import pytest

from flashcards.services.collection import Collection
from flashcards.services.reading import reading
from flashcards.services.study import StudySession
from flashcards.store import verify
from tests.doctordata import copy, counts, everything, live, log, plant, repaired
from tests.sampledata import HandClock

ENDS = {
    "all answers": "DELETE FROM history",
    "the last answers": "DELETE FROM history WHERE seq > 20",
    "the last answers and some before": "DELETE FROM history WHERE seq > 20 OR seq IN (3, 4)",
    "the last answers, others damaged": "DELETE FROM history WHERE seq > 20;"
    "UPDATE history SET grade = 5 - grade WHERE seq IN (3, 4)",
}


def digest(folder):
    with reading(folder) as connection:
        return verify.digest(connection)


@pytest.mark.parametrize("keep", [log, copy])
@pytest.mark.parametrize("fault", ENDS)
def test_answers_that_the_dates_remember_come_back_from_the_log_or_a_copy(folder, fault, keep):
    before, answers = digest(folder), everything(folder)
    keep(folder)
    plant(folder, *ENDS[fault].split(";"))
    assert counts(folder)["memory-differs"] > 0
    repaired(folder)
    assert counts(folder) == {}
    assert everything(folder) == answers
    assert digest(folder) == before


def test_answers_that_were_let_go_with_a_copy_put_back_stay_away(folder):
    shutil.copyfile(folder / "collection.db", folder / "earlier.db")
    with Collection(folder) as collection:
        clock = HandClock()
        clock.move(days=30)
        session = StudySession(collection, clock)
        for _ in range(5):
            session.answer(session.next(), 4, 3000)
    log(folder)
    shutil.move(folder / "earlier.db", folder / "collection.db")
    answers = everything(folder)
    plant(folder, "UPDATE memory SET interval = interval + 1 WHERE due IS NOT NULL")
    repaired(folder)
    assert counts(folder) == {}
    assert everything(folder) == answers


def test_answers_whose_device_row_was_taken_by_another_come_back(folder):
    answers = everything(folder)
    log(folder)
    plant(folder, "UPDATE devices SET device = 'another' WHERE id = 1")
    assert counts(folder)["event-damaged"] == len(answers)
    repaired(folder)
    assert counts(folder) == {}
    assert everything(folder) == answers


def test_answers_whose_device_row_was_taken_come_back_without_a_copy(tmp_path):
    folder = live(tmp_path)
    answers = everything(folder)
    plant(folder, "UPDATE devices SET device = 'another' WHERE id = 1")
    repaired(folder)
    assert counts(folder) == {}
    assert everything(folder) == answers
