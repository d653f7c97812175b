"""flashcards search: what is printed, as lines and as JSON, also while the window is open."""

import io
import json

import pytest

from flashcards.cli import program
from tests.sampledata import MONDAY, open_collection, small_deck


@pytest.fixture(autouse=True)
def still(monkeypatch):
    monkeypatch.setenv("FLASHCARDS_NOW", MONDAY.isoformat())
    monkeypatch.delenv("FLASHCARDS_DATA_DIR", raising=False)


@pytest.fixture
def folder(tmp_path):
    with open_collection(tmp_path, small_deck(concepts=2, scenarios=1)):
        pass
    return tmp_path


def run(folder, *arguments):
    out, err = io.StringIO(), io.StringIO()
    code = program.main(["search", "--data-dir", str(folder), *arguments], out, err)
    return code, out.getvalue(), err.getvalue()


def test_each_card_is_a_line(folder):
    assert run(folder, "front") == (
        0,
        "sample/c1\tnot seen yet\tFront 1?\nsample/c2\tnot seen yet\tFront 2?\n",
        "",
    )


def test_words_of_the_command_line_are_one_search(folder):
    assert run(folder, "is:new", "kind:scenario")[1].startswith("sample/s1\t")


def test_a_minus_comes_after_two_dashes(folder):
    assert run(folder, "--", "-front")[1].startswith("sample/s1\t")


def test_json_tells_each_card(folder):
    (card,) = json.loads(run(folder, "--json", "front", "2")[1])
    assert card == {
        "deck": "sample",
        "card": "c2",
        "kind": "concept",
        "topic": "Deck sample",
        "question": "Front 2?",
        "stands": "new",
        "days": None,
        "starred": False,
    }


def test_nothing_found_is_no_error(folder):
    assert run(folder, "nosuch") == (0, "", "")


def test_what_cannot_be_read_is_said_beside_the_cards(folder, capsys):
    code, out, _ = run(folder, "front", "is:late")
    assert (code, out.count("\n")) == (0, 2)
    assert "“is:late” is not known." in capsys.readouterr().err


def test_it_reads_while_another_holds_the_collection(folder):
    from flashcards.services.collection import Collection

    with Collection(folder):
        assert run(folder, "front")[0] == 0
