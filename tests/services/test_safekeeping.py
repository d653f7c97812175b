"""What keeps answers safe by itself: one trouble does not take the other safety away."""

import os
import sqlite3
import stat
from pathlib import Path

import pytest

from flashcards.core.days import moment
from flashcards.core.errors import Cancelled, CollectionUnwritable
from flashcards.services import recovery
from flashcards.services.backups import Why, back_up, backups, folder_of
from flashcards.services.collection import Collection
from flashcards.services.doctor import mend
from flashcards.services.history_log import write_log
from flashcards.services.safekeeping import keep_safe, save_copy
from flashcards.services.spare_events import spare_events
from flashcards.store import backup, database, history
from tests.sampledata import MONDAY, HandClock, answered, append, open_collection, small_deck

NOW = moment(MONDAY)


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path / "data", small_deck()) as collection:
        append(collection, answered(HandClock(), 4))
        yield collection


def guard_let_go(connection):
    """Let the history be changed, and return the statement that guards it again."""
    guard = "history_is_not_changed"
    (sql,) = connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (guard,)).fetchone()
    connection.execute(f"DROP TRIGGER {guard}")
    return sql


def test_a_log_that_cannot_be_written_does_not_keep_the_copy_from_being_made(collection):
    (collection.folder / "history").write_text("in the way")
    with pytest.raises(CollectionUnwritable, match="log-unwritable"):
        keep_safe(collection.folder, NOW)
    assert backups(folder_of(collection.folder))


def test_a_copy_too_many_that_cannot_be_removed_is_no_failure(collection, monkeypatch):
    for hours in range(12):
        back_up(collection.folder, Why.START, moment(MONDAY.replace(hour=hours)))
    unlink = Path.unlink

    def held(path, **options):
        if path.suffix == ".db":
            raise PermissionError(13, "in use")
        unlink(path, **options)

    monkeypatch.setattr(Path, "unlink", held)
    assert back_up(collection.folder, Why.START, NOW).exists()


def test_other_files_among_the_copies_stop_neither_repair_nor_recovery(collection):
    place = folder_of(collection.folder)
    place.mkdir()
    other = sqlite3.connect(place / "other.db")
    other.execute("CREATE TABLE recipes (name)")
    other.commit()
    other.close()
    (place / "link.db").symlink_to(place / "nowhere")
    (place / "folder.db").mkdir()
    copy = back_up(collection.folder, Why.START, NOW)
    bad = sqlite3.connect(copy, isolation_level=None)
    sql = guard_let_go(bad)
    bad.execute("UPDATE history SET data = CAST(x'ff' AS TEXT)")
    bad.execute(sql)
    bad.close()
    write_log(collection.connection, collection.folder)
    assert {event.seq for event in spare_events(collection.folder)} == {1}


def test_an_older_file_put_back_by_hand_goes_on_as_a_new_device(collection):
    device = collection.device
    old = collection.folder.parent / "old.db"
    old.write_bytes(back_up(collection.folder, Why.START, NOW).read_bytes())
    append(collection, answered(HandClock(), 4, card="c2"))
    write_log(collection.connection, collection.folder)
    collection.close()
    old.replace(collection.folder / "collection.db")
    with Collection(collection.folder) as again:
        assert again.device != device
        append(again, answered(HandClock(), 4, card="c3"))
        events = {(event.device, event.seq): event for event in spare_events(again.folder)}
        assert events[device, 2].card == "c2"


def test_a_number_that_a_repair_took_out_is_never_given_again(collection):
    device = collection.device
    append(collection, answered(HandClock(), 4, card="c2"))
    connection = collection.connection
    sql = guard_let_go(connection)
    connection.execute("UPDATE history SET grade = 1 WHERE seq = 2")
    connection.execute(sql)
    mend(collection, NOW)
    collection.close()
    with Collection(collection.folder) as again:
        event = append(again, answered(HandClock(), 4, card="c3"))
        assert (event.device, event.seq) != (device, 2)


def test_a_copy_from_before_a_new_version_takes_the_place_of_no_other(collection):
    path = collection.folder / "collection.db"
    first = backup.copy_before_migration(path, 1)
    assert backup.copy_before_migration(path, 1) == first
    held = first.read_bytes()
    append(collection, answered(HandClock(), 4, card="c2"))
    assert backup.copy_before_migration(path, 1) != first
    assert first.read_bytes() == held


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's folders by other means")
def test_others_on_this_computer_cannot_read_the_answers(tmp_path):
    mask = os.umask(0o022)
    try:
        with open_collection(tmp_path / "data", small_deck()) as collection:
            target, stick = tmp_path / "p.flashcards", tmp_path / "stick"
            stick.mkdir()
            save_copy(collection.folder, target, NOW)
            keep_safe(collection.folder, NOW, stick)
        found = [tmp_path / "data", target, *stick.iterdir()]
        assert [stat.S_IMODE(each.stat().st_mode) & 0o077 for each in found] == [0, 0, 0]
    finally:
        os.umask(mask)


def test_a_copy_elsewhere_is_not_read_with_what_an_unfinished_one_left(tmp_path, collection):
    target = tmp_path / "elsewhere"
    recovery.copy_elsewhere(collection.folder, target)
    (target / "collection.db").unlink()
    assert (target / "collection.db-wal").stat().st_size
    append(collection, answered(HandClock(), 4, card="c2"))
    collection.close()
    recovery.copy_elsewhere(collection.folder, target)
    assert not (target / "collection.db-wal").exists()
    with Collection(target) as again:
        assert len(list(history.everything(again.connection))) == 2


def test_a_copy_elsewhere_never_goes_into_the_folder_itself(collection):
    (collection.folder / "media" / "new").mkdir(parents=True)
    with pytest.raises(CollectionUnwritable, match="folder-taken"):
        recovery.copy_elsewhere(collection.folder, collection.folder / "media" / "new")


def test_a_copy_elsewhere_takes_the_place_of_no_other_collection(tmp_path, collection):
    with open_collection(tmp_path / "hers", small_deck(), seed=5) as hers:
        append(hers, answered(HandClock(), 1))
        wanted = hers.device
    with pytest.raises(CollectionUnwritable):
        recovery.copy_elsewhere(collection.folder, tmp_path / "hers")
    with Collection(tmp_path / "hers") as hers:
        assert hers.device == wanted


@pytest.mark.parametrize("name", ["a b#c?d%e", 'quote\'d "x"', os.fsdecode(b"caf\xe9")], ids=ascii)
def test_copies_are_made_in_folders_of_any_name(tmp_path, name):
    folder = tmp_path / name
    with open_collection(folder, small_deck()) as collection:
        append(collection, answered(HandClock(), 4))
        assert keep_safe(folder, NOW).copy
        assert save_copy(folder, folder / "p.flashcards", NOW).answers == 1
        device = collection.device
    with Collection(folder) as again:
        assert again.device == device


def test_what_sqlite_does_in_one_breath_can_be_stopped():
    endless = (
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    )
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    asked = []

    def stop(_done, _total):
        asked.append(1)
        if len(asked) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        database.patiently(connection, endless, stop)
    connection.close()


def test_an_error_of_what_sqlite_does_in_one_breath_rises():
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    with pytest.raises(sqlite3.OperationalError):
        database.patiently(connection, "SELECT nothing", lambda _done, _total: None)
    connection.close()
