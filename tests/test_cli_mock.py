"""A mock exam on the command line: the draw by weight, the same for the same seed."""

import io
import json
from collections import Counter

import pytest

from flashcards.cli import program
from tests.mockdata import exam_deck
from tests.sampledata import MONDAY, open_collection

WEIGHTS = {
    "cps-foundations": 10, "cps-communication": 18, "cps-wellness": 20, "cps-systems": 10,
    "cps-advocacy": 15, "cps-ethics": 17, "cps-crisis": 10,
}  # fmt: skip


@pytest.fixture(autouse=True)
def still(monkeypatch):
    monkeypatch.setenv("FLASHCARDS_NOW", MONDAY.isoformat())
    monkeypatch.delenv("FLASHCARDS_DATA_DIR", raising=False)


def run(*arguments):
    out, err = io.StringIO(), io.StringIO()
    code = program.main([str(each) for each in arguments], out, err)
    return code, out.getvalue(), err.getvalue()


def drawn(folder, *more):
    code, out, _ = run("mock", "--data-dir", folder, "--json", *more)
    assert code == 0
    return json.loads(out)["questions"]


@pytest.fixture(scope="module")
def bundled(tmp_path_factory):
    return tmp_path_factory.mktemp("bundled")


@pytest.mark.parametrize("count", [20, 50, 100])
def test_the_bundled_decks_are_drawn_by_their_weights(bundled, count):
    questions = drawn(bundled, "--questions", count, "--seed", 3)
    counts = Counter(question["deck"] for question in questions)
    assert len(questions) == count
    assert all(abs(counts[deck] - count * w / 100) < 1 for deck, w in WEIGHTS.items())


def test_a_mock_of_the_bundled_decks_spares_the_reserve(bundled):
    questions = drawn(bundled, "--questions", 100)
    assert sum(question["pool"] == "mock" for question in questions) == 60 // 3


def test_the_same_seed_draws_the_same(bundled):
    assert drawn(bundled, "--seed", 5) == drawn(bundled, "--seed", 5)


def test_the_draw_works_while_the_window_is_open(tmp_path):
    with open_collection(tmp_path, exam_deck("one")):
        assert len(drawn(tmp_path, "--questions", 5)) == 5


def test_nothing_is_written(tmp_path):
    with open_collection(tmp_path, exam_deck("one")):
        pass
    before = (tmp_path / "collection.db").read_bytes()
    drawn(tmp_path, "--questions", 5)
    assert (tmp_path / "collection.db").read_bytes() == before


@pytest.mark.parametrize("count", ["0", "many", "-3"])
def test_a_wrong_number_is_wrong_use(tmp_path, count):
    code, _, err = run("mock", "--questions", count, "--data-dir", tmp_path)
    assert code == 2
    assert "--questions" in err


def test_without_json_each_question_has_a_line(tmp_path):
    with open_collection(tmp_path, exam_deck("one")):
        pass
    _, out, _ = run("mock", "--questions", "4", "--data-dir", tmp_path)
    assert len(out.splitlines()) == 4
