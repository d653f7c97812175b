"""flashcards desktop-entry: files in the user's own folder of the desktop, and out again."""

import io
import sys

import pytest

from flashcards.cli import program


@pytest.fixture
def share(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    return tmp_path


def run(*arguments):
    out = io.StringIO()
    return program.main(["desktop-entry", *arguments], out=out, err=out), out.getvalue()


def files(folder):
    return {path.name for path in folder.rglob("flashcards.*")}


def test_menu_file_types_and_icon_are_installed(share):
    code, said = run()
    assert code == 0
    assert said.startswith("Flashcards is in the menu")
    assert {"flashcards.desktop", "flashcards.xml", "flashcards.svg"} <= files(share)


def test_the_menu_starts_this_python(share):
    run()
    text = (share / "applications" / "flashcards.desktop").read_text(encoding="utf-8")
    assert f"Exec={sys.executable} -m flashcards %F" in text


def test_remove_takes_all_of_it_away(share):
    run()
    assert run("--remove")[0] == 0
    assert files(share) == set()


def test_removing_what_is_not_there_says_so(share):
    assert run("--remove") == (0, "Flashcards was not in the menu.\n")


def test_a_folder_that_cannot_be_written_is_told(share):
    (share / "applications").write_text("a file", encoding="utf-8")
    code, said = run()
    assert code == 1
    assert said.startswith("flashcards: The file cannot be written")
