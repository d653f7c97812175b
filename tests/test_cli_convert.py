"""flashcards convert, template and check over all formats, as a person at a terminal meets them."""

import json
from io import StringIO

import pytest

from flashcards.cli import program
from flashcards.formats import deckmd, registry
from tests.formats.test_deckmd import FLAWED

FLAWLESS = FLAWED / "flawless.deck.md"


def run(*arguments):
    out, err = StringIO(), StringIO()
    code = program.main([str(each) for each in arguments], out, err)
    return code, out.getvalue(), err.getvalue()


@pytest.mark.parametrize("ending", [".deck.md", ".deck.json", ".deck", ".csv", ".xlsx", ".gift"])
def test_a_deck_is_converted_and_its_format_told(tmp_path, ending):
    target = tmp_path / f"out{ending}"
    code, out, err = run("convert", FLAWLESS, target)
    assert (code, err) == (0, "")
    assert "15 cards were written to" in out
    code, out, _ = run("check", target, "--json")
    found = json.loads(out)
    formats = {".deck.md": "deckmd", ".deck.json": "deckjson"}
    assert (found["format"], found["cards"]) == (formats.get(ending, ending[1:]), 15)


def test_a_table_comes_back_as_the_deck_it_was(tmp_path):
    table, back = tmp_path / "flawless.csv", tmp_path / "back.deck.md"
    run("convert", FLAWLESS, table)
    run("convert", table, back)
    before = {card.id: card for card in deckmd.read(FLAWLESS.read_bytes()).file.cards}
    for card in deckmd.read(back.read_bytes()).file.cards:
        assert type(card) is type(before[card.id])
        assert card.sources == before[card.id].sources


def test_a_refused_file_or_ending_writes_nothing(tmp_path):
    code, out, _ = run("convert", FLAWED / "bad-id.deck.md", tmp_path / "out.csv")
    assert code == 1
    assert "[bad-id]" in out
    code, out, _ = run("convert", FLAWLESS, tmp_path / "out.docx")
    assert code == 1
    assert "[ending-unknown]" in out
    assert not list(tmp_path.iterdir())


def test_a_file_is_never_written_over_itself(tmp_path):
    table, other = tmp_path / "own.csv", tmp_path / "link.csv"
    table.write_text("front,back,Shelf\nWhat is a hub?,A place,7\n", "utf-8")
    other.symlink_to(table)
    before = table.read_bytes()
    for target in (table, other):
        code, out, _ = run("convert", table, target)
        assert (code, "[same-file]" in out) == (1, True)
    data = tmp_path / "data"
    code, out, _ = run("import", table, "--ids-copy", table, "--data-dir", data)
    assert (code, "[same-file]" in out) == (1, True)
    assert (table.read_bytes(), other.is_symlink()) == (before, True)


@pytest.mark.parametrize("name", ["new.xlsx", "new.csv"])
def test_a_template_is_an_empty_table(tmp_path, name):
    code, out, err = run("template", tmp_path / name)
    assert (code, err) == (0, "")
    assert "flashcards check" in out
    reading = registry.read_path(tmp_path / name)
    assert [problem.code for problem in reading.problems] == ["no-cards"]
    assert "front" in [column.field for column in reading.columns]


def test_a_template_has_the_ending_of_a_table(tmp_path):
    assert run("template", tmp_path / "new.txt")[0] == 1
