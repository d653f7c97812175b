"""flashcards doctor: its counts, its words, its exit codes."""

import io
import json
import shutil
import sqlite3
from contextlib import closing

import pytest

from flashcards.cli import program
from flashcards.core.days import moment
from flashcards.core.model import Grade
from flashcards.services.backups import Why, back_up
from flashcards.services.collection import Collection
from flashcards.services.reading import reading
from flashcards.services.study import Scope, StudySession
from flashcards.store import history
from flashcards.words.exits import CANNOT_OPEN, DONE, IN_USE, REFUSED
from tests.doctordata import unguarded
from tests.sampledata import HandClock, open_collection, small_deck


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("FLASHCARDS_NOW", "2026-11-23T09:00:00+00:00")
    with open_collection(tmp_path, small_deck(concepts=40)) as collection:
        session = StudySession(collection, HandClock(), Scope(more_new=1000))
        for _ in range(10):
            session.answer(session.next(), Grade.EASY, 4000)
        back_up(tmp_path, Why.START, moment(HandClock()()))
    return tmp_path


def run(folder, *arguments):
    out, err = io.StringIO(), io.StringIO()
    code = program.main(["--data-dir", str(folder), "doctor", *arguments], out, err)
    return code, out.getvalue(), err.getvalue()


def shown(folder, *arguments):
    code, out, _ = run(folder, "--json", *arguments)
    found = json.loads(out)
    counts = {each["code"]: each["count"] for each in found["checks"] if each["count"]}
    return code, found["ok"], counts, found["digest"]


def plant(folder):
    with Collection(folder) as collection:
        collection.connection.execute("UPDATE memory SET interval = 99 WHERE name IN (1, 2)")


def test_a_sound_collection_is_said_to_be_so(folder):
    code, out, _ = run(folder)
    assert code == DONE
    assert out.startswith("All is well")
    assert shown(folder)[:3] == (DONE, True, {})


def test_faults_are_counted_and_the_way_to_mend_them_is_named(folder):
    plant(folder)
    assert shown(folder)[:3] == (REFUSED, False, {"memory-differs": 2})
    code, out, _ = run(folder)
    assert code == REFUSED
    assert "2 review dates unlike the answers given" in out
    assert "doctor --repair" in out


def test_a_repair_is_told_with_its_copy_and_finds_nothing_the_second_time(folder):
    plant(folder)
    code, out, _ = run(folder, "--repair")
    assert code == DONE
    assert "Mended. A copy of how it was lies at" in out
    assert shown(folder, "--repair")[:3] == (DONE, True, {})
    assert run(folder, "--repair")[1].startswith("All is well")


def test_the_digest_is_shown_when_asked_for_and_a_repair_keeps_it(folder):
    digest = shown(folder, "--digest")[3]
    assert len(digest) == 64
    assert shown(folder)[3] is None
    plant(folder)
    assert shown(folder, "--repair", "--digest")[3] == digest


def test_looking_works_while_the_window_is_open_and_mending_does_not(folder):
    with Collection(folder):
        assert run(folder)[0] == DONE
        code, _, err = run(folder, "--repair")
    assert code == IN_USE
    assert "already open" in err


def test_a_damaged_file_is_told_and_brought_back(folder):
    path = folder / "collection.db"
    path.write_bytes(b"\xff" * 8192 + path.read_bytes()[8192:])
    code, _, err = run(folder)
    assert code == CANNOT_OPEN
    assert "doctor --repair" in err
    code, out, _ = run(folder, "--repair")
    assert code == DONE
    assert "The collection now holds 10 answers, 40 cards." in out
    assert shown(folder)[:3] == (DONE, True, {})


UNREAD = "Answers that neither the copy nor the log holds are lost."


@pytest.mark.parametrize("kept", [b"", b"no database" * 1000])
def test_a_repair_from_a_copy_says_that_later_answers_may_be_lost(folder, kept):
    (folder / "collection.db").write_bytes(kept)
    code, out, _ = run(folder, "--repair")
    assert (code, UNREAD in out.splitlines()) == (DONE, True)


def test_a_repair_that_could_read_the_file_says_nothing_of_lost_answers(folder):
    with closing(sqlite3.connect(folder / "collection.db")) as connection:
        connection.execute("PRAGMA user_version = 0")
    assert UNREAD not in run(folder, "--repair")[1]


def test_a_damaged_file_of_which_nothing_is_left_stays_as_it_is(tmp_path):
    (tmp_path / "collection.db").write_bytes(b"letters" * 9000)
    code, _, err = run(tmp_path, "--repair")
    assert code == CANNOT_OPEN
    assert err.startswith(
        "flashcards: Nothing can be brought back: the collection file is damaged,"
    )
    assert "“flashcards restore FILE”" in err
    assert (tmp_path / "collection.db").read_bytes() == b"letters" * 9000


@pytest.mark.parametrize("table", ["history", "cards", "names", "decks", "facts", "settings"])
def test_a_collection_without_a_table_that_nothing_gives_is_brought_back(folder, table):
    drop(folder, table)
    assert run(folder)[0] == CANNOT_OPEN
    code, out, _ = run(folder, "--repair")
    assert code == DONE
    assert "The collection now holds 10 answers, 40 cards." in out
    assert shown(folder)[:3] == (DONE, True, {})


@pytest.mark.parametrize("table", ["plan", "memory", "daily", "words", "undo_import"])
def test_a_collection_without_a_table_that_others_give_is_mended(folder, table):
    drop(folder, table)
    code, out, _ = run(folder)
    assert code == REFUSED
    assert "missing in the file" in out
    assert run(folder, "--repair")[0] == DONE
    assert shown(folder)[:3] == (DONE, True, {})


def drop(folder, table):
    with closing(sqlite3.connect(folder / "collection.db")) as connection:
        connection.execute(f"DROP TABLE {table}")
        connection.commit()


@pytest.mark.parametrize("setting", ["(CAST(x'FF' AS TEXT), '1')", "('kept', CAST(x'FF' AS TEXT))"])
def test_a_setting_that_is_no_text_holds_nothing_up_and_is_mended(folder, setting):
    with closing(sqlite3.connect(folder / "collection.db")) as connection:
        connection.execute(f"INSERT OR REPLACE INTO settings VALUES {setting}")
        connection.commit()
    out, err = io.StringIO(), io.StringIO()
    assert program.main(["plan", "--data-dir", str(folder)], out, err) == DONE
    assert shown(folder)[2] == {"setting-unreadable": 1}
    assert "Mended" in run(folder, "--repair")[1]
    assert shown(folder)[:3] == (DONE, True, {})


def test_a_device_that_is_no_text_in_the_file_becomes_another(folder):
    with closing(sqlite3.connect(folder / "collection.db")) as connection:
        connection.execute("UPDATE facts SET value = CAST(x'FF' AS TEXT) WHERE key = 'device'")
        connection.commit()
    code, out, _ = run(folder)
    assert code == REFUSED
    assert "1 notes of the file about itself that cannot be read" in out
    assert run(folder, "--repair")[0] == DONE
    assert shown(folder)[:3] == (DONE, True, {})


@pytest.mark.parametrize("data", ["'{'", "CAST(x'7BFF' AS TEXT)", "'[]'", "'7'", "'{\"mode\":7}'"])
def test_an_answer_whose_data_is_none_is_told_of_and_mended(folder, data):
    with closing(sqlite3.connect(folder / "collection.db")) as connection:
        unguarded(connection, f"UPDATE history SET data = {data} WHERE seq IN (3, 4)")
        connection.commit()
    for command in ("plan", "readiness", "statistics", "decks", "doctor --digest"):
        out, err = io.StringIO(), io.StringIO()
        code = program.main([*command.split(), "--data-dir", str(folder)], out, err)
        assert code in (DONE, REFUSED, CANNOT_OPEN)
    assert shown(folder)[2] == {"event-damaged": 2}
    assert "Mended" in run(folder, "--repair")[1]
    assert shown(folder)[:3] == (DONE, True, {})
    with reading(folder) as connection:
        assert len(list(history.everything(connection))) == 10


@pytest.mark.parametrize("table", ["names", "deck_names", "decks"])
def test_a_card_whose_name_or_deck_is_lost_is_told_as_damage(folder, monkeypatch, table):
    with closing(sqlite3.connect(folder / "collection.db")) as connection:
        connection.execute(f"DELETE FROM {table}")
        connection.commit()
    monkeypatch.setattr("sys.stdin", io.StringIO("\n3\n"))
    for command in ("study", "statistics"):
        out, err = io.StringIO(), io.StringIO()
        code = program.main([command, "--data-dir", str(folder)], out, err)
        assert code in (DONE, CANNOT_OPEN)
        assert code == DONE or "doctor --repair" in err.getvalue()
    assert run(folder, "--repair")[0] == DONE
    assert shown(folder)[:3] == (DONE, True, {})


def test_a_lost_collection_of_which_nothing_is_left_is_said_so_by_the_repair(folder):
    shutil.rmtree(folder / "backups")
    (folder / "collection.db").unlink()
    code, _, err = run(folder, "--repair")
    assert code == CANNOT_OPEN
    assert err.startswith("flashcards: Nothing can be brought back")


@pytest.mark.parametrize("version", [0, -3])
def test_a_version_that_no_program_wrote_is_damage_and_all_is_brought_back(folder, version):
    with closing(sqlite3.connect(folder / "collection.db")) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    code, _, err = run(folder)
    assert (code, "is damaged (version)" in err) == (CANNOT_OPEN, True)
    code, out, _ = run(folder, "--repair")
    assert code == DONE
    assert "Your cards and answers were read out of it." in out
    with Collection(folder) as collection:
        assert len(list(history.everything(collection.connection))) == 10


def test_a_lost_file_that_is_a_database_without_tables_gives_way_to_the_copy(folder):
    (folder / "collection.db").unlink()
    with closing(sqlite3.connect(folder / "collection.db")) as connection:
        connection.execute("PRAGMA user_version = 0")
        connection.execute("PRAGMA application_id = 7")
    code, out, _ = run(folder, "--repair")
    assert (code, "was gone or empty" in out) == (DONE, True)


@pytest.mark.parametrize("place", [".", "backups", "history"])
def test_a_folder_named_like_something_left_over_stays_and_is_no_fault(folder, place):
    theirs = folder / place / "notes.tmp"
    theirs.mkdir(parents=True)
    (folder / place / "torn.tmp").write_text("half")
    assert shown(folder)[2] == {"copy-left-over": 1}
    assert run(folder, "--repair")[0] == DONE
    assert theirs.is_dir()
    assert shown(folder)[:3] == (DONE, True, {})
