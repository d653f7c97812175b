"""Files of notes on cards: what is written is read again, what is damaged is refused."""

import json

import pytest

from flashcards.core.errors import FileRefused
from flashcards.formats import slips
from flashcards.formats.slips import Row

NOTE = Row(deck="sample", card="c1", version="1.2.0", text="Line one.\nLine two, “quoted”.")


def test_what_is_written_is_read_again():
    assert slips.read(slips.write([NOTE, NOTE])) == [NOTE, NOTE]


def test_a_note_says_deck_card_version_and_words_and_nothing_else():
    _, line = slips.write([NOTE]).decode().splitlines()
    assert set(json.loads(line)) == {"deck", "card", "version", "text"}


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        "null",
        '{"deck":"sample","card":"c1","version":"1"}',
        '{"deck":"../x","card":"c1","version":"1","text":"t"}',
        '{"deck":"sample","card":"c1","version":"new","text":"t"}',
        '{"deck":"sample","card":"c1","version":"1","text":"  "}',
        '{"deck":"sample","card":1,"version":"1","text":"t"}',
        "[" * 100_000,
    ],
)
def test_a_damaged_line_is_refused_by_its_number(line):
    data = slips.write([NOTE]) + line.encode() + b"\n"
    with pytest.raises(FileRefused) as refused:
        slips.read(data)
    (problem,) = refused.value.problems
    assert (problem.code, problem.place) == ("notes-line", "line 3")


def test_another_file_is_no_file_of_notes():
    with pytest.raises(FileRefused) as refused:
        slips.read(b'{"deck": {}}')
    assert refused.value.problems[0].code == "notes-unknown"
