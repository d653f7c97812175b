"""flashcards backup, restore and merge, as a person at a terminal meets them."""

import io
import json
import os
import shutil
import sqlite3
from contextlib import closing

import pytest

from flashcards.cli import program
from flashcards.services.collection import Collection
from flashcards.store import verify
from tests.sampledata import HandClock, answered, append, open_collection, small_deck


@pytest.fixture(autouse=True)
def _still(monkeypatch):
    monkeypatch.setenv("FLASHCARDS_NOW", "2026-11-23T09:00:00+00:00")


@pytest.fixture
def folder(tmp_path):
    with open_collection(tmp_path / "data", small_deck()) as collection:
        append(collection, answered(HandClock(), 4))
    return tmp_path / "data"


def run(folder, *arguments):
    out, err = io.StringIO(), io.StringIO()
    words = [*map(str, arguments), "--data-dir", str(folder)]
    return program.main(words, out, err), out.getvalue(), err.getvalue()


def run_json(folder, *arguments):
    code, out, _ = run(folder, *arguments, "--json")
    return code, json.loads(out)


def digest(folder):
    with Collection(folder) as collection:
        return verify.digest(collection.connection)


def answer(folder, card):
    with Collection(folder) as collection:
        append(collection, answered(HandClock(), 4, card=card))


def test_backup_makes_a_checked_copy_and_says_where(folder):
    code, out, _ = run(folder, "backup")
    path = folder / "backups" / "asked-20261123T090000.db"
    assert (code, out) == (0, f"A checked copy was made: {path} (answers: 1)\n")
    assert (folder / "history" / "2026-11.jsonl").exists()


def test_backup_lists_the_copies(folder):
    run(folder, "backup")
    code, out, _ = run(folder, "backup", "--list")
    assert code == 0
    assert out.startswith("2026-11-23 09:00  when you asked, answers: 1, ")
    assert run_json(folder, "backup", "--list")[1]["checked"] is True


def test_backup_works_while_the_window_is_open(folder):
    with Collection(folder):
        assert run(folder, "backup")[0] == 0


def test_backup_to_a_file_saves_everything(folder, tmp_path):
    target = tmp_path / "p.flashcards"
    assert run_json(folder, "backup", target) == (
        0,
        {"file": str(target), "answers": 1, "bytes": target.stat().st_size},
    )


def test_backup_where_nothing_can_be_written_says_so(folder, tmp_path):
    code, out, err = run(folder, "backup", tmp_path / "nowhere" / "p.flashcards")
    assert (code, out) == (1, "")
    assert err.startswith("flashcards: The file cannot be written (No such file or directory).")


def test_a_dry_restore_shows_what_would_be_left_out_and_changes_nothing(folder):
    run(folder, "backup")
    answer(folder, "c2")
    before = digest(folder)
    code, out, _ = run(folder, "restore", "asked-20261123T090000", "--dry-run")
    assert (code, out.splitlines()) == (
        0,
        [
            "Answers in this copy: 1, the last of 2026-11-23. Cards: 3.",
            "Answers only here: 1",
            "Nothing was written, as you asked.",
        ],
    )
    assert digest(folder) == before


def test_restore_goes_back_and_keeps_what_was_there(folder):
    before = digest(folder)
    run(folder, "backup")
    answer(folder, "c2")
    later = digest(folder)
    code, values = run_json(folder, "restore", "asked-20261123T090000.db")
    assert (code, values["answers_only_here"], digest(folder)) == (0, 1, before)
    run(folder, "restore", "before-restore-20261123T090000")
    assert digest(folder) == later


def test_restore_can_keep_the_later_answers(folder):
    run(folder, "backup")
    answer(folder, "c2")
    later = digest(folder)
    assert run(folder, "restore", "asked-20261123T090000", "--keep-answers")[0] == 0
    assert digest(folder) == later


def test_restore_sets_up_a_new_folder_from_a_file(folder, tmp_path):
    run(folder, "backup", tmp_path / "p.flashcards")
    code, _, _ = run(tmp_path / "new", "restore", tmp_path / "p.flashcards")
    assert (code, digest(tmp_path / "new")) == (0, digest(folder))


def test_restore_replaces_a_collection_that_cannot_be_opened(folder, tmp_path):
    run(folder, "backup", tmp_path / "p.flashcards")
    before = digest(folder)
    (folder / "collection.db").write_bytes(b"garbage")
    assert run(folder, "restore", tmp_path / "p.flashcards")[0] == 0
    assert digest(folder) == before


def test_restore_refuses_what_is_no_copy(folder, tmp_path):
    path = tmp_path / "letter.flashcards"
    path.write_text("Dear reader", encoding="utf-8")
    code, values = run_json(folder, "restore", path)
    assert (code, values["outcome"]) == (1, "refuse")
    assert [each["code"] for each in values["problems"]] == ["copy-not-ours"]


def test_restore_waits_for_nobody(folder):
    run(folder, "backup")
    with Collection(folder):
        assert run(folder, "restore", "asked-20261123T090000")[0] == 5


def test_merge_adds_what_only_the_copy_has_and_undo_takes_it_back(folder, tmp_path):
    with open_collection(tmp_path / "other", small_deck(), seed=4) as other:
        append(other, answered(HandClock(), 4, card="c3"))
    run(tmp_path / "other", "backup", tmp_path / "p.flashcards")
    before = digest(folder)
    assert run_json(folder, "merge", tmp_path / "p.flashcards")[1]["added"] == 1
    assert run_json(folder, "merge", tmp_path / "p.flashcards")[1]["added"] == 0
    assert digest(folder) != before
    run(folder, "undo-import")
    assert digest(folder) == before


def test_a_dry_merge_changes_nothing(folder, tmp_path):
    with open_collection(tmp_path / "other", small_deck(), seed=4) as other:
        append(other, answered(HandClock(), 4, card="c3"))
    run(tmp_path / "other", "backup", tmp_path / "p.flashcards")
    before = digest(folder)
    code, out, _ = run(folder, "merge", tmp_path / "p.flashcards", "--dry-run")
    assert code == 0
    assert "Answers only in the copy: 1" in out.splitlines()
    assert digest(folder) == before


LONG = "x" * 300
NOT_READ = (("merge",), ("restore",), ("restore", "--dry-run"), ("history", "import"))
NOT_WRITTEN = (("history", "export"), ("export", "sample"), ("backup",))


@pytest.mark.parametrize("command", NOT_READ, ids=" ".join)
def test_a_file_that_cannot_be_looked_at_is_refused_by_a_sentence(folder, tmp_path, command):
    (tmp_path / "plain").write_text("no folder")
    code, out, _ = run(folder, *command, LONG)
    assert (code, out.count("[file-unreadable]")) == (1, 1)
    code, out, _ = run(folder, *command, tmp_path / "plain" / "copy.jsonl")
    assert (code, out.count("[file-missing]")) == (1, 1)


@pytest.mark.parametrize("command", NOT_WRITTEN, ids=" ".join)
def test_a_place_where_no_file_can_be_is_told_by_a_sentence(folder, tmp_path, command):
    (tmp_path / "plain").write_text("no folder")
    for place in (tmp_path / "plain" / "file.deck", f"{LONG}.deck"):
        code, _, err = run(folder, *command, place)
        assert (code, "The file cannot be written (" in err) == (1, True)


def test_a_copy_with_ids_where_no_file_can_be_is_told_by_a_sentence(folder, tmp_path):
    (tmp_path / "plain").write_text("no folder")
    (tmp_path / "table.csv").write_text("question,answer\nWhat is hope?,A beginning.\n")
    words = ("import", tmp_path / "table.csv", "--ids-copy", tmp_path / "plain" / "copy.csv")
    code, _, err = run(folder, *words)
    assert (code, "The file cannot be written (" in err) == (1, True)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
@pytest.mark.parametrize("command", NOT_READ, ids=" ".join)
def test_a_folder_that_may_not_be_looked_into_is_told_by_a_sentence(folder, tmp_path, command):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    try:
        code, out, _ = run(folder, *command, closed / "copy.jsonl")
    finally:
        closed.chmod(0o700)
    assert (code, out.count("[file-unreadable]")) == (1, 1)


def put_wrong_type(folder):
    """Put a text where a table of the collection holds whole numbers only."""
    with closing(sqlite3.connect(folder / "collection.db")) as connection:
        schema = "SELECT sql FROM sqlite_schema WHERE name = 'cards'"
        (strict,) = connection.execute(schema).fetchone()
        statement = "UPDATE sqlite_schema SET sql = ? WHERE name = 'cards'"
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(statement, (strict.replace("STRICT", ""),))
        connection.execute("PRAGMA writable_schema = RESET")
        connection.execute("UPDATE cards SET position = 'third' WHERE position = 2")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(statement, (strict,))
        connection.commit()


WRITE_COPIES = (("backup",), ("backup", "p.flashcards"), ("merge", "other.db"))


@pytest.mark.parametrize("words", WRITE_COPIES, ids=" ".join)
def test_a_row_of_a_wrong_type_is_told_as_damage(folder, tmp_path, monkeypatch, words):
    monkeypatch.chdir(tmp_path)
    with open_collection(tmp_path / "other", small_deck(deck="other")):
        pass
    (tmp_path / "other" / "collection.db").rename(tmp_path / "other.db")
    put_wrong_type(folder)
    code, _, err = run(folder, *words)
    assert (code, "The collection file is damaged (" in err) == (4, True)
    assert list((folder / "backups").glob("*")) == []


APART = (
    "1 of them bear numbers that other events here have, as when a whole data folder was copied."
    " Both are kept."
)


def test_answers_under_numbers_of_others_are_told_of(folder, tmp_path):
    shutil.copytree(folder, tmp_path / "before")
    answer(folder, "c2")
    run(folder, "history", "export", tmp_path / "one.jsonl")
    folder.rename(tmp_path / "one")
    (tmp_path / "before").rename(folder)
    with Collection(folder) as collection:
        append(collection, answered(HandClock(), 3, card="c3", milliseconds=5000))
    shutil.copytree(folder, tmp_path / "two")
    for words in (("merge", tmp_path / "one" / "collection.db"),
                  ("history", "import", tmp_path / "one.jsonl")):  # fmt: skip
        code, out, _ = run(folder, *words)
        assert (code, out.splitlines()[1]) == (0, APART)
        shutil.rmtree(folder)
        shutil.copytree(tmp_path / "two", folder)
