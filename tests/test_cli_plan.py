"""flashcards plan and readiness: what is printed, and that nothing is changed."""

import io
import json

import pytest

from flashcards.cli import program
from flashcards.core.model import Day, Grade
from flashcards.services.settings import StudySettings, write_settings
from flashcards.services.study import StudySession
from tests.sampledata import MONDAY, HandClock, exam_deck, open_collection

TODAY = Day(MONDAY.toordinal())


@pytest.fixture(autouse=True)
def still(monkeypatch):
    monkeypatch.setenv("FLASHCARDS_NOW", MONDAY.isoformat())
    monkeypatch.delenv("FLASHCARDS_DATA_DIR", raising=False)


def run(folder, *arguments):
    out, err = io.StringIO(), io.StringIO()
    code = program.main([*arguments, "--data-dir", str(folder)], out, err)
    return code, out.getvalue(), err.getvalue()


def read(folder, *arguments):
    code, out, _ = run(folder, *arguments, "--json")
    assert code == 0
    return json.loads(out)


def make(folder, days_studied=0, **settings):
    clock = HandClock()
    clock.move(days=-days_studied)
    with open_collection(folder, exam_deck("one", 60)) as collection:
        write_settings(collection, StudySettings(minutes=(25,) * 7, **settings))
        for _ in range(days_studied):
            session = StudySession(collection, clock)
            while question := session.next(repeats=False):
                session.answer(question, Grade.GOOD, 6_000)
            clock.move(days=1)


def test_the_plan_runs_from_today_to_the_day_before_the_exam(tmp_path):
    make(tmp_path, exam_day=Day(TODAY + 10))
    plan = read(tmp_path, "plan")
    assert set(plan) == {"days", "overload", "readiness"}
    assert [day["date"] for day in plan["days"]][::9] == ["2026-11-23", "2026-12-02"]
    assert all(set(day) == {"date", "minutes", "new", "due"} for day in plan["days"])
    assert sum(day["new"] for day in plan["days"]) == 60
    assert 0 < plan["overload"] < 1


def test_no_day_of_the_plan_is_longer_than_the_minutes_by_more_than_a_card(tmp_path):
    make(tmp_path, exam_day=Day(TODAY + 10))
    plan = read(tmp_path, "plan", "--minutes", "5")
    assert all(day["minutes"] <= 5.5 for day in plan["days"][1:])


def test_without_an_exam_the_plan_shows_thirty_days(tmp_path):
    make(tmp_path)
    plan = read(tmp_path, "plan")
    assert len(plan["days"]) == 30
    assert plan["overload"] is None
    assert plan["readiness"] is None


def test_another_exam_day_is_only_tried(tmp_path):
    make(tmp_path, exam_day=Day(TODAY + 10))
    before = (tmp_path / "collection.db").read_bytes()
    plan = read(tmp_path, "plan", "--exam", "2026-11-28", "--minutes", "40")
    assert len(plan["days"]) == 5
    assert (tmp_path / "collection.db").read_bytes() == before


@pytest.mark.parametrize(
    "wrong", [("--exam", "soon"), ("--exam", "2026-11-23"), ("--minutes", "0")]
)
def test_an_exam_that_is_not_ahead_and_no_minutes_are_wrong_use(tmp_path, wrong):
    make(tmp_path)
    code, out, err = run(tmp_path, "plan", *wrong)
    assert (code, out) == (2, "")
    assert err.startswith("flashcards: ")


def test_without_evidence_readiness_is_not_known(tmp_path):
    make(tmp_path, exam_day=Day(TODAY + 10), pass_mark=0.7)
    assert read(tmp_path, "readiness") == {
        "enough_evidence": False, "score": None, "low": None, "high": None,
        "p_pass": None, "pass_mark": 0.7,
        "by_domain": [{"domain": "one", "score": None, "low": None, "high": None,
                       "enough_evidence": False}],
    }  # fmt: skip


def test_with_evidence_readiness_has_bounds_and_a_chance(tmp_path):
    make(tmp_path, days_studied=12, exam_day=Day(TODAY + 6), pass_mark=0.5)
    found = read(tmp_path, "readiness")
    assert found["enough_evidence"]
    assert 0 < found["low"] < found["score"] < found["high"] <= 1
    assert 0.5 < found["p_pass"] <= 1


def test_a_plan_can_be_read_by_a_person(tmp_path):
    make(tmp_path, exam_day=Day(TODAY + 10))
    code, out, _ = run(tmp_path, "plan")
    assert code == 0
    assert out.splitlines()[1].startswith("2026-11-23")
    assert out.splitlines()[-1] == "After some more days of study we can say more."
