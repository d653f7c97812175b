"""Answers that the history has lost: what a copy or the log still holds comes back."""

import shutil

import pytest

from flashcards.core.days import moment
from flashcards.services import restoring
from flashcards.services.collection import Collection
from flashcards.services.doctor import REMARKS
from flashcards.services.reading import reading
from flashcards.services.study import StudySession
from flashcards.store import verify
from flashcards.words.doctor import mended_lines
from tests.doctordata import copy, counts, everything, live, log, plant, raw, repaired
from tests.sampledata import HandClock, answered, append

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


LOST = {
    "all answers with their dates": "DELETE FROM history;DELETE FROM memory",
    "all answers with their dates and names": "DELETE FROM history;DELETE FROM memory;"
    "DELETE FROM labels;DELETE FROM devices",
    "the last answers with all dates": "DELETE FROM history WHERE seq > 20;DELETE FROM memory",
    "all answers, no forecast left": "DELETE FROM history;DELETE FROM forecast",
}


@pytest.mark.parametrize("keep", [log, copy])
@pytest.mark.parametrize("fault", LOST)
def test_answers_that_the_daily_counts_prove_come_back_and_are_told(folder, fault, keep):
    before, answers = digest(folder), everything(folder)
    keep(folder)
    plant(folder, *LOST[fault].split(";"))
    had = len(everything(folder))
    found = repaired(folder)
    assert counts(folder) == {}
    assert everything(folder) == answers
    assert digest(folder) == before
    assert found.before.count("event-missing") > 0
    assert found.after.count("event-returned") == len(answers) - had
    told = mended_lines(found.before, found.after, "copy")
    assert not any("untouched" in line for line in told)


def test_answers_come_back_though_every_table_was_emptied(folder):
    answers = everything(folder)
    log(folder)
    with raw(folder) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%'"
        ).fetchall()
    plant(folder, *(f"DELETE FROM {table}" for (table,) in tables))
    repaired(folder)
    assert counts(folder).keys() <= set(REMARKS)
    assert everything(folder) == answers


def test_an_answer_whose_card_has_a_later_one_that_no_log_holds_comes_back(folder):
    answers = everything(folder)
    log(folder)
    study(folder, 1)
    plant(folder, "DELETE FROM history")
    repaired(folder)
    assert everything(folder) == answers
    assert counts(folder) == {}


def test_practice_that_only_the_daily_counts_know_of_comes_back(folder):
    with Collection(folder) as collection:
        clock = HandClock()
        clock.move(days=30)
        append(collection, answered(clock, 4, "c1", "sample", mode="practice"))
    answers = everything(folder)
    log(folder)
    plant(folder, f"DELETE FROM history WHERE seq = {answers[-1].seq}")
    repaired(folder)
    assert everything(folder) == answers


def test_answers_that_were_let_go_with_a_copy_restored_stay_away(folder):
    copy(folder)
    answers = everything(folder)
    (path,) = (folder / "backups").glob("*.db")
    study(folder, 5)
    log(folder)
    with Collection(folder) as collection:
        now = moment(HandClock()())
        ready = restoring.make_ready(folder, path, now)
        restoring.secure(folder, ready, now, keeps_answers=False)
        restoring.put_in_place(collection, ready)
    plant(folder, "DELETE FROM history WHERE seq > 20", "DELETE FROM memory")
    repaired(folder)
    assert everything(folder) == answers
    assert counts(folder) == {}


def study(folder, number):
    with Collection(folder) as collection:
        clock = HandClock()
        clock.move(days=30)
        session = StudySession(collection, clock)
        for _ in range(number):
            session.answer(session.next(), 4, 3000)
