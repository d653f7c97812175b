import io
import json

import pytest

from flashcards.cli.program import main
from flashcards.services.places import NOW
from tests.sampledata import HandClock, answered, append, open_collection, small_deck


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Give the folder of a collection with five answers on two days."""
    clock = HandClock()
    with open_collection(tmp_path, small_deck("one"), small_deck("two")) as collection:
        for grade in (1, 1):
            append(collection, answered(clock, grade, deck="one"))
            append(collection, answered(clock, 4, deck="two", milliseconds=60_000))
            clock.move(days=1)
    monkeypatch.setenv(NOW, clock().isoformat())
    return tmp_path


def run(folder, *arguments):
    out = io.StringIO()
    code = main(["--data-dir", str(folder), "statistics", *arguments], out)
    return code, out.getvalue()


def test_the_figures_are_printed_in_lines(folder):
    code, text = run(folder)
    assert code == 0
    lines = text.splitlines()
    assert lines[:2] == [
        "2 days of study, 2 minutes in all",
        "remembered: 1 of 2 reviews (50 %)",
    ]
    assert "missed 2 of 2: Front 1?" in lines


def test_json_holds_every_figure(folder):
    _, text = run(folder, "--json")
    found = json.loads(text)
    assert found["remembered"] == {"passed": 1, "reviews": 2}
    assert [day["answers"] for day in found["days"]] == [2, 2]
    assert found["grades"]["1"] == 2
    assert found["missed"] == [{"deck": "one", "card": "c1", "part": 0, "missed": 2, "answers": 2}]


def test_csv_has_a_line_for_each_day(folder):
    _, text = run(folder, "--csv")
    assert text.splitlines() == [
        "date,minutes,answers,new,reviews,passed",
        "2026-11-23,1.1,2,2,0,0",
        "2026-11-24,1.1,2,0,2,1",
    ]


def test_a_deck_and_some_days_narrow_it(folder):
    _, text = run(folder, "--csv", "--deck", "two", "--days", "2")
    assert text.splitlines()[1:] == ["2026-11-24,1.0,1,0,1,1"]


def test_an_unknown_deck_is_refused(folder):
    assert run(folder, "--deck", "nope") == (1, "There is no deck nope; see flashcards decks.\n")


def test_it_reads_while_another_holds_the_collection(folder):
    with open_collection(folder):
        code, _ = run(folder)
    assert code == 0


@pytest.mark.parametrize("days", ["0", "x", "-3"])
def test_days_must_be_a_number_from_one(folder, days):
    err = io.StringIO()
    assert main(["statistics", "--days", days], io.StringIO(), err) == 2


def test_before_the_first_answer_it_says_so(tmp_path, monkeypatch):
    monkeypatch.setenv(NOW, "2026-11-23T09:00:00-05:00")
    with open_collection(tmp_path, small_deck("one")):
        pass
    assert run(tmp_path) == (0, "There are no answers yet.\n")
