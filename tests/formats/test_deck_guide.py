"""The guide for deck writers: its examples are decks that the reader takes."""

import re
from pathlib import Path

import pytest

from flashcards.formats import deckmd
from flashcards.services.checking import check

GUIDE = Path(__file__).parents[2] / "docs" / "deck-format.md"
BLOCKS = re.findall(r"^```\n(.*?)^```", GUIDE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
CARDS = [block for block in BLOCKS if block.startswith("## ")]
HEADER = (
    "---\nformat: 1\ndeck: guide\ntitle: Guide\nversion: 1\n"
    "trap FIX: fixing it\ntrap AVO: avoiding it\n---\n"
)


def test_the_first_deck_of_the_guide_is_one(tmp_path):
    path = tmp_path / "first.deck.md"
    path.write_text(BLOCKS[0], "utf-8")
    checked = check(path, today=None)
    assert [problem.code for problem in checked.problems] == ["source-missing"]


def test_the_guide_shows_each_kind_of_card():
    file = deckmd.read((HEADER + "\n".join(CARDS)).encode()).file
    assert file is not None
    assert [type(card).__name__ for card in file.cards] == ["Concept", "Cloze", "Scenario"]


@pytest.mark.parametrize("name", ["FIELDS", "LABELS"])
def test_the_guide_tells_of_every_field_and_label(name):
    from flashcards.formats import deckmd_block

    text = GUIDE.read_text("utf-8")
    assert [each for each in getattr(deckmd_block, name) if f"`{each}:" not in text] == []


def test_the_guide_tells_of_every_header_line():
    from flashcards.formats.deckmd_header import KEYS

    text = GUIDE.read_text("utf-8")
    assert [key for key in KEYS if not re.search(rf"`{key}( NAME)?:`", text)] == []


def test_the_cards_of_the_guide_have_no_problems():
    reading = deckmd.read((HEADER + "\n".join(CARDS).replace("about: choice", "")).encode())
    assert reading.problems == ()
