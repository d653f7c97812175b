"""The monthly log: every event once, in its month, mended where it was torn, enough to restore."""

import json
import os
import zlib

import pytest

from flashcards.core.days import moment
from flashcards.core.errors import CollectionUnwritable
from flashcards.services import history_log
from flashcards.services.history_files import import_history, read_history
from flashcards.services.history_log import write_log
from flashcards.services.log_index import last_logged
from flashcards.store import history, verify
from tests.sampledata import MONDAY, HandClock, answered, append, open_collection, small_deck


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path / "data", small_deck()) as collection:
        clock = HandClock()
        for _ in range(6):
            append(collection, answered(clock, 4))
            clock.move(days=2)
        yield collection


def write(collection):
    return write_log(collection.connection, collection.folder)


def log(collection, name="2026-11"):
    return collection.folder / "history" / f"{name}.jsonl"


def logged(collection):
    return [
        event
        for path in sorted((collection.folder / "history").glob("*.jsonl"))
        for event in read_history(path)
    ]


def test_each_event_stands_once_in_the_file_of_its_month(collection):
    assert write(collection) == 6
    assert len(log(collection, "2026-11").read_text().splitlines()) == 4
    assert len(log(collection, "2026-12").read_text().splitlines()) == 2
    assert logged(collection) == list(history.everything(collection.connection))


def test_nothing_is_added_twice(collection):
    write(collection)
    before = log(collection).read_bytes()
    assert write(collection) == 0
    assert log(collection).read_bytes() == before


def test_what_came_since_is_added_behind(collection):
    write(collection)
    before = log(collection).read_bytes()
    append(collection, answered(HandClock(), 3, card="c2"))
    assert write(collection) == 1
    assert log(collection).read_bytes().startswith(before)


def test_the_files_are_read_when_the_index_is_gone(collection):
    write(collection)
    (collection.folder / "history" / "index.json").unlink()
    assert write(collection) == 0
    assert len(logged(collection)) == 6


@pytest.mark.parametrize("torn", [1, 40, 200])
def test_a_torn_last_line_is_taken_away_and_written_again(collection, torn):
    write(collection)
    with log(collection, "2026-12").open("r+b") as file:
        file.truncate(os.fstat(file.fileno()).st_size - torn)
    assert write(collection) == 1
    assert logged(collection) == list(history.everything(collection.connection))


def test_a_line_that_was_changed_is_not_believed_and_its_event_written_again(collection):
    write(collection)
    text = log(collection).read_text().replace('"grade":4', '"grade":5', 1)
    log(collection).write_text(text + " ", encoding="utf-8")
    assert write(collection) == 1


def test_a_month_that_was_deleted_is_written_again(collection):
    write(collection)
    log(collection, "2026-11").unlink()
    assert write(collection) == 4


def test_events_of_another_device_that_came_late_are_added(tmp_path, collection):
    clock = HandClock()
    with open_collection(tmp_path / "other", small_deck(), seed=7) as other:
        for _ in range(3):
            append(other, answered(clock, 4, card="c3"))
            clock.move(hours=1)
        write_log(other.connection, other.folder)
        lines = log(other).read_text().splitlines(keepends=True)
    for name, part in (("late", lines[2:]), ("early", lines[:2])):
        path = tmp_path / f"{name}.jsonl"
        path.write_text("".join(part), encoding="utf-8")
        import_history(collection, path, moment(MONDAY))
        write(collection)
    assert len(logged(collection)) == 9


def test_the_log_alone_brings_the_progress_back(tmp_path, collection):
    write(collection)
    with open_collection(tmp_path / "new", small_deck(), seed=5) as new:
        for path in sorted((collection.folder / "history").glob("*.jsonl"), reverse=True):
            import_history(new, path, moment(MONDAY))
        assert verify.digest(new.connection) == verify.digest(collection.connection)


def test_a_full_disk_adds_nothing_and_the_next_time_all_of_it(collection, monkeypatch):
    write(collection)
    append(collection, answered(HandClock(), 3, card="c2"))
    before = log(collection).read_bytes()

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(history_log.os, "fsync", full)
        with pytest.raises(CollectionUnwritable, match="log-unwritable"):
            write(collection)
    assert log(collection).read_bytes() == before
    assert write(collection) == 1


def test_a_line_begins_with_its_checksum(collection):
    write(collection)
    first = log(collection).read_text().splitlines()[0]
    assert list(json.loads(first))[:2] == ["crc", "card"]


NO_INDEX = ("[" * 100_000, '{"files": {}, "devices": {"d": [Infinity, 1]}}', '{"files": {}}', "[]")


@pytest.mark.parametrize("text", NO_INDEX, ids=["deep", "endless", "half", "other"])
def test_an_index_that_cannot_be_read_is_made_anew(collection, text):
    write(collection)
    index = collection.folder / "history" / "index.json"
    before = index.read_text()
    index.write_text(text)
    assert last_logged(collection.folder, collection.device) == 0
    assert write(collection) == 0
    assert index.read_text() == before


@pytest.mark.parametrize("last", [999, 2**70])
def test_an_index_that_claims_more_than_the_files_hold_is_made_anew(collection, last):
    write(collection)
    index = collection.folder / "history" / "index.json"
    index.write_text(index.read_text().replace("[6, 6]", f"[{last}, {last}]"))
    append(collection, answered(HandClock(), 3, card="c2"))
    assert write(collection) == 1
    assert len(logged(collection)) == 7


NO_EVENTS = ("1]", '"seq":1}', '"device":"d","seq":9223372036854775808}', '"device":"d","seq":"1"}')


@pytest.mark.parametrize("rest", NO_EVENTS)
def test_a_line_that_is_no_event_is_passed_over_whatever_its_checksum(collection, rest):
    write(collection)
    (collection.folder / "history" / "index.json").unlink()
    with log(collection).open("a") as file:
        file.write(f'{{"crc":{zlib.crc32(b"{" + rest.encode())},{rest}\n')
    assert write(collection) == 0
