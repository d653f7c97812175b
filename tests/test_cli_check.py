"""flashcards check and flashcards schedule, as a person at a terminal meets them."""

import json
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest

from flashcards import bundle
from flashcards.cli import command_of, program
from flashcards.core.sm2 import LONGEST_INTERVAL

FLAWED = Path(__file__).parent / "formats" / "flawed"
FLAWLESS = str(FLAWED / "flawless.deck.md")
WARNED = str(FLAWED / "answer-long.deck.md")
REFUSED = str(FLAWED / "bad-id.deck.md")


@pytest.fixture(autouse=True)
def a_fixed_day(monkeypatch):
    monkeypatch.setenv("FLASHCARDS_NOW", "2026-11-24T09:00:00-05:00")


def run(*arguments):
    out, err = StringIO(), StringIO()
    return program.main(arguments, out, err), out.getvalue(), err.getvalue()


def test_a_sound_file_is_said_to_be_sound():
    code, out, err = run("check", FLAWLESS)
    assert (code, err) == (0, "")
    assert out == f"{FLAWLESS}: sound (cards: 15, errors: 0, warnings: 0, notices: 0, excused: 0)\n"


def test_a_problem_is_printed_with_file_place_sentence_and_code():
    code, out, _ = run("check", REFUSED)
    assert code == 1
    assert out.splitlines()[0] == (
        f"{REFUSED}: Line 35: “c 02 choice” cannot be a name here; use up to 64 letters A to Z, "
        "digits, dots, hyphens and underscores, without spaces. [bad-id]"
    )
    assert "refused (cards: 0, errors: 1," in out


@pytest.mark.parametrize(
    ("files", "strict", "code"),
    [
        ([WARNED], False, 0),
        ([WARNED], True, 1),
        ([FLAWLESS], True, 0),
        ([FLAWLESS, REFUSED], False, 1),
        ([str(FLAWED / "about-missing.deck.md")], True, 0),
    ],
)
def test_the_exit_code_tells_refusals_and_strictly_warnings(files, strict, code):
    assert run("check", *files, *(["--strict"] if strict else []))[0] == code


def test_json_is_one_object_a_file_in_order():
    code, out, _ = run("check", "--json", FLAWLESS, WARNED, REFUSED)
    found = [json.loads(line) for line in out.splitlines()]
    assert code == 1
    assert [each["outcome"] for each in found] == ["accept", "warn", "refuse"]
    assert [each["cards"] for each in found] == [15, 5, 0]
    assert found[0] == {
        "file": FLAWLESS, "outcome": "accept", "format": "deckmd", "cards": 15, "problems": [],
    }  # fmt: skip
    (problem,) = found[1]["problems"]
    assert problem == {
        "level": "warning",
        "code": "answer-long",
        "place": "line 26",
        "message": "The answer has 31 words; more than 25 is hard to remember. Keep one idea and "
        "move the rest to “Explanation:” or to a card of its own.",
    }


@pytest.mark.parametrize("name", ["missing.deck.md", "."])
def test_a_file_that_is_none_is_refused_without_a_traceback(name, tmp_path):
    code, out, _ = run("check", str(tmp_path / name))
    assert code == 1
    assert "refused" in out


def test_the_report_is_a_table_with_a_row_a_deck_and_a_total():
    code, out, _ = run("check", "--report", FLAWLESS, WARNED, REFUSED)
    lines = out.splitlines()
    assert code == 1
    assert lines[2].startswith("| Helping | 100 | 3 | 9 | 3 | 75 % | 1 | 3/3/3/3 | 8 % | 25 % |")
    assert lines[4].startswith("| **All** | 200 | 6 | 11 | 3 | 100 % |")
    assert lines[-1].startswith(f"{REFUSED}: refused")
    assert len({line.count("|") for line in lines[:5]}) == 1


def test_the_clock_of_the_environment_tells_what_is_overdue(monkeypatch):
    monkeypatch.setenv("FLASHCARDS_NOW", "2027-11-25T09:00:00+00:00")
    assert "[deck-review-overdue]" in run("check", FLAWLESS)[1]


def test_a_clock_without_an_offset_is_wrong_use(monkeypatch):
    monkeypatch.setenv("FLASHCARDS_NOW", "2027-11-25T09:00:00")
    code, _, err = run("check", FLAWLESS)
    assert code == 2
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"], ["check", "--json", "--report", FLAWLESS], ["check", "--loud", FLAWLESS],
        ["schedule"], ["schedule", "6"], ["schedule", "good"], ["--loud"],
    ],
)  # fmt: skip
def test_wrong_use_exits_2_with_one_line(arguments):
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert len(err.splitlines()) == 1


def test_the_data_folder_may_stand_before_or_after_the_command():
    assert run("--data-dir", "x", "check", FLAWLESS)[0] == 0
    assert run("check", FLAWLESS, "--data-dir", "x")[0] == 0
    assert run("check", "--data-dir=x", FLAWLESS)[0] == 0


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        (["check"], "check"),
        (["--data-dir", "check", "schedule"], "schedule"),
        (["--data-dir=check", "./check"], None),
        (["my.deck.md", "check"], None),
        ([], None),
    ],
)
def test_the_first_bare_word_is_a_command_if_it_is_one(arguments, command):
    assert command_of(arguments) == command


def test_schedule_prints_a_list_of_integers():
    code, out, _ = run("schedule", "4", "4", "3", "1", "5", "--json")
    assert code == 0
    assert [tuple(each.values()) for each in json.loads(out)] == [
        (4, 250, 1, 1), (4, 250, 6, 2), (3, 236, 15, 3), (1, 236, 1, 1), (5, 246, 6, 2),
    ]  # fmt: skip
    assert list(json.loads(out)[0]) == ["grade", "easiness", "interval", "repetition"]


def test_schedule_prints_a_table_for_people():
    assert run("schedule", "4", "5")[1].splitlines() == [
        "grade  easiness  interval",
        "    4      2.50         1",
        "    5      2.60         6",
    ]


def test_schedule_follows_a_card_up_to_the_longest_interval():
    grades = ["5"] * 40
    assert json.loads(run("schedule", *grades, "--json")[1])[-1]["interval"] == LONGEST_INTERVAL


def test_bundled_decks_are_sound():
    assert run("check", "--strict", *map(str, bundle.decks()))[0] == 0


def test_the_module_runs_a_command_without_qt():
    code = (
        "import sys; from flashcards.__main__ import main; "
        "code = main(['schedule', '4']); "
        "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0
