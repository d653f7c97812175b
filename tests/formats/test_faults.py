"""Every file of the fault corpus is told for what it is, and reading it leaves nothing behind."""

import os
import tempfile

import pytest

from flashcards.core.errors import Level
from flashcards.formats import registry
from flashcards.words.problems import problem_line
from tests.formats.faults.corpus import CASES


def outcome(reading):
    if reading.refused:
        return "refuse"
    levels = {problem.level for problem in reading.problems}
    return "warn" if Level.WARNING in levels else "accept"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name[:40])
def test_a_file_is_answered_as_expected(case, tmp_path, monkeypatch):
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    path = tmp_path / case.name
    path.write_bytes(case.data)

    reading = registry.read_path(path)

    codes = [problem.code for problem in reading.problems if problem.level != Level.NOTICE]
    assert outcome(reading) == case.outcome, codes
    assert case.code in codes if case.code else not codes
    assert all(problem_line(problem) for problem in reading.problems)
    assert [each.name for each in tmp_path.iterdir() if each != folder] == [case.name]
    assert not list(folder.iterdir())


def test_the_corpus_is_large_and_its_names_differ():
    names = [case.name for case in CASES]
    assert len(set(names)) == len(names)
    assert sum(case.outcome != "accept" for case in CASES) >= 120


def test_a_folder_a_pipe_and_a_device_are_refused_without_being_opened(tmp_path):
    pipe = tmp_path / "fifo.csv"
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe)
        assert registry.read_path(pipe).problems[0].code == "not-a-file"
        assert registry.read_path(tmp_path / "missing.csv").problems[0].code == "file-missing"
    assert registry.read_path(tmp_path).problems[0].code == "is-a-folder"


def test_a_file_name_that_is_no_unicode_is_taken(tmp_path):
    path = tmp_path / os.fsdecode(b"bad-\xff-name.csv")
    path.write_bytes(b"front,back\nWhat?,That\n")
    reading = registry.read_path(path)
    assert reading.file is not None
    assert reading.file.deck.title == "bad-\ufffd-name"
