"""A data folder that cannot be used: a sentence that says so, an exit code, and nothing changed."""

import io
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from flashcards.cli import program
from flashcards.core.days import moment
from flashcards.core.errors import CollectionUnwritable
from flashcards.core.model import DeckId
from flashcards.services.backups import Why, back_up
from flashcards.services.causes import Cause, cause_of
from flashcards.services.collection import Collection
from flashcards.store import queries
from flashcards.words.exits import CANNOT_OPEN, DONE
from tests.sampledata import MONDAY, open_collection, small_deck

COMMANDS = [["decks"], ["doctor"], ["doctor", "--repair"], ["undo-import"], ["plan"]]


def run(folder, arguments):
    out, err = io.StringIO(), io.StringIO()
    code = program.main(["--data-dir", str(folder), *arguments], out, err)
    assert out.getvalue() == ""
    return code, err.getvalue()


def a_file(folder):
    folder.touch()
    return folder, folder


def below_a_file(folder):
    folder.touch()
    return folder / "below", folder / "below"


def a_loop(folder):
    folder.symlink_to(folder.name)
    return folder, folder


def a_long_name(folder):
    return folder / ("n" * 300), folder / ("n" * 300)


def within(folder, name):
    with open_collection(folder, small_deck()) as collection:
        collection.connection.execute("PRAGMA journal_mode = DELETE")
    (folder / name).unlink()
    (folder / name).mkdir()
    return folder, folder / name


def a_folder_for_the_device(folder):
    return within(folder, "device")


def a_folder_for_the_lock(folder):
    return within(folder, "lock")


def a_folder_for_the_collection(folder):
    return within(folder, "collection.db")


TAKEN = [a_file, below_a_file, a_loop, a_long_name, a_folder_for_the_lock,
         a_folder_for_the_collection, a_folder_for_the_device]  # fmt: skip


@pytest.mark.parametrize("taken", TAKEN)
def test_a_place_that_is_taken_is_named(tmp_path, taken):
    folder, place = taken(tmp_path / "data")
    for arguments in COMMANDS:
        if taken in (a_folder_for_the_device, a_folder_for_the_lock) and arguments[0] != (
            "undo-import"
        ):
            continue  # who only reads needs neither
        code, err = run(folder, arguments)
        assert code == CANNOT_OPEN
        assert err.startswith(f"flashcards: Flashcards cannot keep its files at {place} (")


@pytest.mark.parametrize("taken", TAKEN)
def test_the_window_says_so_too(tmp_path, taken):
    folder, _ = taken(tmp_path / "data")
    with pytest.raises(CollectionUnwritable) as raised:
        Collection(folder)
    assert cause_of(raised.value, folder) is Cause.TAKEN


@pytest.mark.skipif(sys.platform != "linux", reason="a folder that root cannot write to either")
def test_a_folder_that_this_account_cannot_write_to_offers_a_copy():
    code, err = run(Path("/sys"), ["undo-import"])
    assert code == CANNOT_OPEN
    assert "cannot be written to from this account" in err
    assert "copy the folder elsewhere and name the copy with --data-dir" in err


@pytest.mark.skipif(sys.platform != "linux", reason="a folder in which root makes none either")
def test_a_folder_that_cannot_be_made_may_be_on_a_stick():
    code, err = run(Path("/sys/stick/data"), ["decks"])
    assert code == CANNOT_OPEN
    assert "/sys/stick/data is not there and cannot be made" in err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may do all")
@pytest.mark.parametrize("arguments", COMMANDS)
def test_a_folder_of_another_account_is_refused_in_words(tmp_path, arguments):
    folder = tmp_path / "data"
    open_collection(folder, small_deck()).close()
    folder.chmod(0)
    try:
        code, err = run(folder, arguments)
        with pytest.raises(CollectionUnwritable) as raised:
            Collection(folder)
        assert cause_of(raised.value, folder) is Cause.READ_ONLY
    finally:
        folder.chmod(0o700)
    assert code == CANNOT_OPEN
    assert "cannot be written to from this account" in err


@pytest.mark.skipif(sys.platform != "linux", reason="root reads all, and becomes nobody")
@pytest.mark.parametrize("command", ["decks", "backup"])
def test_a_file_that_may_not_be_read_is_said_to_be_one(command):
    with TemporaryDirectory() as place:
        folder = Path(place) / "data"
        open_collection(folder, small_deck()).close()
        (folder / "collection.db").chmod(0)
        words = [sys.executable, "-B", "-m", "flashcards", "--data-dir", str(folder), command]
        if os.geteuid() == 0:
            for each in (Path(place), folder, *folder.iterdir()):
                os.chown(each, 65534, 65534)
            words = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *words]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == CANNOT_OPEN
    assert done.stderr.startswith(f"flashcards: The file collection.db in {folder} cannot be read")


def test_a_file_of_another_program_gives_way_to_a_copy_as_the_sentence_says(tmp_path):
    open_collection(tmp_path, small_deck()).close()
    copy = back_up(tmp_path, Why.ASKED, moment(MONDAY))
    (tmp_path / "collection.db").unlink()
    with closing(sqlite3.connect(tmp_path / "collection.db")) as connection:
        connection.execute("CREATE TABLE theirs (a)")
    code, err = run(tmp_path, ["decks"])
    assert (code, "“flashcards restore NAME”" in err) == (CANNOT_OPEN, True)
    words = ["--data-dir", str(tmp_path), "restore", copy.name]
    assert program.main(words, io.StringIO(), io.StringIO()) == DONE
    with Collection(tmp_path) as collection:
        assert queries.deck(collection.connection, DeckId("sample"))
