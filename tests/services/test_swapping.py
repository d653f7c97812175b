"""One collection file in the place of another: what was there is always kept."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from flashcards.cli import program
from flashcards.core.days import moment
from flashcards.services import recovery, swapping
from flashcards.services.backups import Why, back_up
from flashcards.services.collection import Collection
from flashcards.services.restoring import make_ready, put_in_place
from flashcards.services.safekeeping import save_copy
from flashcards.store import verify
from tests.sampledata import MONDAY, HandClock, answered, append, open_collection, small_deck

NOW = moment(MONDAY)


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path / "data", small_deck()) as collection:
        append(collection, answered(HandClock(), 4))
        yield collection


def digest(collection):
    return verify.digest(collection.connection)


def test_two_restores_in_one_second_keep_both_files(collection):
    copy, first = back_up(collection.folder, Why.START, NOW), digest(collection)
    append(collection, answered(HandClock(), 4, card="c2"))
    second = digest(collection)
    put_in_place(collection, make_ready(collection.folder, copy, NOW))
    put_in_place(collection, make_ready(collection.folder, copy, NOW))
    kept = []
    for each in (collection.folder / "backups").glob("replaced-*"):
        with Collection(each) as replaced:
            kept.append(digest(replaced))
    assert sorted(kept) == sorted([first, second])


def half_written(folder):
    """Leave *folder* as a crash does on a network folder, where there is no write-ahead log."""
    path = folder / "collection.db"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN")
    connection.execute("UPDATE cards SET body = 'half'")
    connection.execute("INSERT INTO facts VALUES ('large', hex(zeroblob(90000)))")  # spills it
    half, journal = path.read_bytes(), path.with_name("collection.db-journal").read_bytes()
    connection.close()
    path.write_bytes(half)
    path.with_name("collection.db-journal").write_bytes(journal)


def test_the_journal_of_the_old_file_is_never_played_back_into_the_new_one(collection):
    copy, wanted = back_up(collection.folder, Why.START, NOW), digest(collection)
    append(collection, answered(HandClock(), 4, card="c2"))
    ready = make_ready(collection.folder, copy, NOW)
    collection.close()
    half_written(collection.folder)
    aside = swapping.swap(collection.folder, ready.waiting)
    assert (aside / "collection.db-journal").exists()
    with Collection(collection.folder) as again:
        assert digest(again) == wanted


def test_a_copy_elsewhere_is_as_whole_as_the_half_written_file_that_it_is_of(tmp_path, collection):
    wanted = digest(collection)
    collection.close()
    half_written(collection.folder)
    recovery.copy_elsewhere(collection.folder, tmp_path / "elsewhere")
    with Collection(tmp_path / "elsewhere") as again:
        assert digest(again) == wanted


def test_a_command_reads_what_a_crash_left_half_written(collection, capsys):
    collection.close()
    half_written(collection.folder)
    assert program.main(["--data-dir", str(collection.folder), "decks"]) == 0
    assert program.main(["--data-dir", str(collection.folder), "doctor"]) == 0


def test_a_folder_that_cannot_be_taken_away_at_the_end_is_no_failure(collection, monkeypatch):
    copy, wanted = back_up(collection.folder, Why.START, NOW), digest(collection)
    append(collection, answered(HandClock(), 4, card="c2"))
    ready = make_ready(collection.folder, copy, NOW)
    remove = shutil.rmtree

    def held(path, *args, **kwargs):
        if Path(path).name.startswith("restoring-"):
            if kwargs.get("ignore_errors"):
                return
            raise PermissionError(13, "in use")
        remove(path, *args, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(swapping.shutil, "rmtree", held)
        put_in_place(collection, ready)
        assert digest(collection) == wanted
    collection.close()
    with Collection(collection.folder) as again:
        assert digest(again) == wanted
        assert not list(collection.folder.glob("restoring-*"))


def test_pictures_that_cannot_come_in_yet_do_not_keep_the_answers_out(
    tmp_path, collection, monkeypatch
):
    picture = collection.folder / "media" / "sample" / "map.png"
    picture.parent.mkdir(parents=True)
    picture.write_bytes(b"a map")
    saved, wanted = save_copy(collection.folder, tmp_path / "p.flashcards", NOW), digest(collection)
    picture.write_bytes(b"another map")
    append(collection, answered(HandClock(), 4, card="c2"))
    ready = make_ready(collection.folder, saved.path, NOW)
    replace = Path.replace

    def held(path, target):
        if path.name == "map.png":
            raise PermissionError(13, "in use")
        return replace(path, target)

    monkeypatch.setattr(swapping, "_SECONDS", 0)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", held)
        put_in_place(collection, ready)
        assert digest(collection) == wanted
    collection.close()
    with Collection(collection.folder) as again:
        assert digest(again) == wanted
    assert picture.read_bytes() == b"a map"


def test_the_folder_that_waits_is_on_disk_before_it_is_decided(collection, monkeypatch):
    ready = make_ready(collection.folder, back_up(collection.folder, Why.START, NOW), NOW)
    synced, rename = [], Path.rename

    def renaming(path, target):
        assert path in synced
        return rename(path, target)

    monkeypatch.setattr(swapping, "sync", synced.append)
    monkeypatch.setattr(Path, "rename", renaming)
    put_in_place(collection, ready)


def test_a_waiting_folder_that_is_held_for_a_moment_is_tried_again(collection, monkeypatch):
    copy, wanted = back_up(collection.folder, Why.START, NOW), digest(collection)
    ready = make_ready(collection.folder, copy, NOW)
    collection.close()
    rename, left, waits = Path.rename, [2], []

    def renaming(path, target):
        if left[0]:
            left[0] -= 1
            raise PermissionError(13, "a virus scanner looks at it")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", renaming)
    swapping.swap(collection.folder, ready.waiting, waits.append)
    with Collection(collection.folder) as again:
        assert digest(again) == wanted
    assert len(waits) == 2
