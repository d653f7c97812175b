"""Checking one file: everything there is to say about it, and nothing that raises."""

import os
from pathlib import Path

import pytest

from flashcards.services.checking import Outcome, check

FLAWED = Path(__file__).parents[1] / "formats" / "flawed"


def test_a_sound_file_is_accepted_with_its_deck():
    checked = check(FLAWED / "flawless.deck.md", today=None)
    assert checked.outcome == Outcome.ACCEPT
    assert checked.file is not None
    assert checked.format == "deckmd"


def test_a_lint_warning_lets_the_file_in():
    checked = check(FLAWED / "clang.deck.md", today=None)
    assert checked.outcome == Outcome.WARN
    assert checked.file is not None


def test_a_format_error_refuses_the_file_and_asks_no_lint_rule():
    checked = check(FLAWED / "card-twice.deck.md", today=None)
    assert checked.outcome == Outcome.REFUSE
    assert checked.file is None
    assert [problem.code for problem in checked.problems] == ["card-twice"]


def test_excuses_that_were_used_are_counted(tmp_path):
    text = (FLAWED / "answer-long.deck.md").read_text("utf-8")
    path = tmp_path / "excused.deck.md"
    excuse = "tags: priority/P1, seed/P01\nlint-ok: answer-long the wording is the law's own\n"
    path.write_text(text.replace("tags: priority/P1, seed/P01\n", excuse), "utf-8")
    checked = check(path, today=None)
    assert checked.outcome == Outcome.ACCEPT
    assert [each.excuse.reason for each in checked.excused] == ["the wording is the law's own"]


def a_folder(path):
    path.mkdir()


def a_pipe(path):
    os.mkfifo(path)


@pytest.mark.parametrize(
    ("make", "code"),
    [(a_folder, "is-a-folder"), (a_pipe, "not-a-file"), (lambda _path: None, "file-missing"),
     (lambda path: path.write_bytes(b""), "empty-file")],
)  # fmt: skip
def test_what_is_no_deck_file_is_refused_with_the_reason(make, code, tmp_path):
    path = tmp_path / "x.deck.md"
    make(path)
    checked = check(path, today=None)
    assert checked.outcome == Outcome.REFUSE
    assert [problem.code for problem in checked.problems] == [code]


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    path = tmp_path / "x.deck.md"
    with path.open("wb") as file:
        file.truncate(100 * 2**20)
    assert [problem.code for problem in check(path, today=None).problems] == ["file-too-large"]
