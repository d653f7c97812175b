"""flashcards convert, template and check over all formats, as a person at a terminal meets them."""

import json
from io import StringIO

import pytest

from flashcards.cli import program
from flashcards.formats import deckmd, package, registry
from tests.formats.test_deckmd import FLAWED

HEAD = "---\nformat: 1\ndeck: map\ntitle: Map\nversion: 1.0.0\n---\n\n"
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


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".gift", ".deck.md", ".deck", ".apkg"])
def test_pictures_that_a_format_cannot_hold_are_counted(tmp_path, ending):
    source, target = tmp_path / "map.deck", tmp_path / f"map{ending}"
    deck = HEAD + "## a\n\nQ: Where? ![](map.png)\nA: Here.\n"
    picture = b"\x89PNG\r\n\x1a\n" + bytes(40)
    file = deckmd.read(deck.encode()).file
    source.write_bytes(package.write(file, {"map.png": picture}))
    _, out, _ = run("convert", source, target)
    is_told = "holds no pictures and sounds, so 1 of them were left behind" in out
    assert is_told == (ending not in (".deck", ".apkg"))
    data = tmp_path / "data"
    run("import", source, "--data-dir", data)
    _, out, _ = run("export", "map", target, "--json", "--data-dir", data)
    told = [each["code"] for each in json.loads(out)["problems"]]
    assert ("media-left-behind" in told) == is_told


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
