"""Copies that lie: nothing in them is believed, and nothing here is harmed by them."""

import os
import random
import sqlite3
import struct
import zipfile
from contextlib import suppress

import pytest

from flashcards.core.days import moment
from flashcards.core.errors import FileRefused
from flashcards.core.lines import checksum
from flashcards.core.model import DeckId
from flashcards.services import media_files
from flashcards.services.backups import Why, back_up
from flashcards.services.collection import Collection
from flashcards.services.joining import join
from flashcards.services.restoring import discard, make_ready, put_in_place, secure
from flashcards.services.safekeeping import save_copy
from flashcards.store import history, verify
from tests.sampledata import MONDAY, HandClock, answered, append, open_collection, small_deck

NOW = moment(MONDAY)


@pytest.fixture
def theirs(tmp_path):
    with open_collection(tmp_path / "theirs", small_deck(), small_deck(deck="other")) as collection:
        append(collection, answered(HandClock(), 4))
        append(collection, answered(HandClock(), 4, card="c2"))
        yield collection


@pytest.fixture
def ours(tmp_path):
    with open_collection(tmp_path / "ours", small_deck(), seed=2) as collection:
        append(collection, answered(HandClock(), 3, card="c3"))
        yield collection


def tampered(collection, *statements):
    """Return a copy of a collection in which somebody did what its guards forbid."""
    path = back_up(collection.folder, Why.ASKED, NOW)
    connection = sqlite3.connect(path, isolation_level=None)
    guards = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'history'"
    ).fetchall()
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(*statement if isinstance(statement, tuple) else (statement,))
    for _, sql in guards:
        connection.execute(sql)
    connection.close()
    return path


def digest(collection):
    return verify.digest(collection.connection)


def merged(ours, path):
    ready = make_ready(ours.folder, path, NOW)
    try:
        return join(ours.door, ready, NOW)
    finally:
        discard(ready)


def test_an_answer_that_was_silently_changed_in_a_copy_is_not_joined(ours, theirs):
    path = tampered(theirs, "UPDATE history SET grade = 1 WHERE seq = 1")
    joined = merged(ours, path)
    assert (joined.events, joined.left_out) == (1, 1)
    assert not history.damaged(ours.connection)


def test_a_changed_answer_of_ours_gets_no_new_checksum_on_the_way_into_a_copy(ours):
    copy = back_up(ours.folder, Why.START, NOW)
    append(ours, answered(HandClock(), 4, card="c1"))
    append(ours, answered(HandClock(), 4, card="c2"))
    guard = "history_is_not_changed"
    (sql,) = ours.connection.execute(
        "SELECT sql FROM sqlite_schema WHERE name = ?", (guard,)
    ).fetchone()
    ours.connection.execute(f"DROP TRIGGER {guard}")
    ours.connection.execute("UPDATE history SET grade = 1 WHERE seq = 2")
    ours.connection.execute(sql)
    ready = make_ready(ours.folder, copy, NOW)
    secure(ours.folder, ready, NOW, keeps_answers=True)
    put_in_place(ours, ready)
    assert [event.seq for event in history.everything(ours.connection)] == [1, 3]


@pytest.mark.parametrize("field", ["clock", "wall", "day", "seq"])
def test_an_answer_that_no_clock_gives_is_not_joined(ours, theirs, field):
    (first, _) = history.everything(theirs.connection)
    forged = first._replace(**{field: 2**62})
    path = tampered(
        theirs,
        (f"UPDATE history SET {field} = ?, crc = ? WHERE seq = 1", (2**62, checksum(forged))),
    )
    assert merged(ours, path).left_out == 1
    append(ours, answered(HandClock(), 4, card="c1"))


def test_a_deck_whose_name_climbs_out_of_the_folder_brings_no_file_from_there(
    tmp_path, ours, theirs
):
    (tmp_path / "private.txt").write_text("a letter")
    name = "../../.."
    path = tampered(
        theirs,
        ("UPDATE deck_names SET name = ? WHERE name = 'other'", (name,)),
        ("UPDATE decks SET body = replace(body, '\"other\"', ?)", (f'"{name}"',)),
    )
    with suppress(FileRefused):
        merged(ours, path)
    assert not list(ours.folder.rglob("private.txt"))
    there = media_files.folder_of(ours.folder, DeckId(name))
    assert there.parent == ours.folder / "media"


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE facts RENAME COLUMN value TO worth",
        "ALTER TABLE history RENAME COLUMN kind TO sort",
        "DROP TABLE memory",
        "UPDATE history SET data = CAST(x'ff' AS TEXT)",
        "UPDATE cards SET body = CAST(x'ff' AS TEXT)",
        "UPDATE decks SET body = '{'",
    ],
)
def test_a_copy_with_another_build_is_refused_in_words_or_taken(ours, theirs, statement):
    path, before = tampered(theirs, statement), digest(ours)
    try:
        merged(ours, path)
    except FileRefused:
        assert digest(ours) == before
    assert not list(ours.folder.glob("restoring-*"))


def test_opening_a_hostile_collection_removes_no_file_outside_its_media(tmp_path, theirs):
    victim = tmp_path / "thesis.txt"
    victim.write_text("months of work")
    (theirs.folder / "media" / "sample").mkdir(parents=True)
    theirs.connection.execute(
        "INSERT INTO undo_import (kind, key) VALUES ('media', '../../thesis.txt')"
    )
    theirs.close()
    Collection(theirs.folder).close()
    assert victim.exists()


def packed(path, kind, flags=0):
    """Write a package whose one member is compressed in the way *kind*."""
    with zipfile.ZipFile(path, "w", kind) as package:
        package.writestr("manifest.json", b"{}" * 1000)
    return path


@pytest.mark.parametrize("kind", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, zipfile.ZIP_DEFLATED])
def test_a_package_whose_data_is_damaged_is_refused_however_it_is_packed(tmp_path, ours, kind):
    path = packed(tmp_path / "p.flashcards", kind)
    data = path.read_bytes()
    start = 30 + len("manifest.json")
    path.write_bytes(data[:start] + b"\xa5" * 12 + data[start + 12 :])
    with pytest.raises(FileRefused) as raised:
        make_ready(ours.folder, path, NOW)
    assert [each.code for each in raised.value.problems] == ["copy-damaged-file"]


@pytest.mark.parametrize("method", [99, 93])
def test_a_package_packed_in_a_way_we_do_not_know_is_refused(tmp_path, ours, method):
    path = packed(tmp_path / "p.flashcards", zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    central = data.index(b"PK\x01\x02")
    data[8:10] = data[central + 10 : central + 12] = struct.pack("<H", method)
    path.write_bytes(data)
    with pytest.raises(FileRefused):
        make_ready(ours.folder, path, NOW)


def test_an_encrypted_package_is_refused(tmp_path, ours):
    path = packed(tmp_path / "p.flashcards", zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    central = data.index(b"PK\x01\x02")
    data[6] |= 1
    data[central + 8] |= 1
    path.write_bytes(data)
    with pytest.raises(FileRefused):
        make_ready(ours.folder, path, NOW)


@pytest.mark.parametrize("seed", range(40))
def test_a_package_with_changed_bytes_is_refused_or_whole(tmp_path, ours, theirs, seed):
    path = save_copy(theirs.folder, tmp_path / "p.flashcards", NOW).path
    data, dice = bytearray(path.read_bytes()), random.Random(seed)
    tail = data.rindex(b"PK\x01\x02") - 200
    for _ in range(3):
        data[dice.randrange(tail, len(data))] ^= 1 << dice.randrange(8)
    path.write_bytes(data)
    with suppress(FileRefused):
        discard(make_ready(ours.folder, path, NOW))
    assert not list(ours.folder.glob("restoring-*"))


STRANGE = (".DS_Store", "a:b.png", "con.png", "dot.", "MAP.png", os.fsdecode(b"\xff.png"))


@pytest.mark.parametrize("name", STRANGE, ids=ascii)
def test_a_copy_that_was_saved_can_be_opened_whatever_lies_among_the_pictures(
    tmp_path, ours, theirs, name
):
    there = media_files.folder_of(theirs.folder, DeckId("sample"))
    there.mkdir(parents=True)
    (there / "map.png").write_bytes(b"a map")
    (there / name).write_bytes(b"strange")
    saved = save_copy(theirs.folder, tmp_path / "p.flashcards", NOW)
    ready = make_ready(ours.folder, saved.path, NOW)
    assert (media_files.folder_of(ready.waiting, DeckId("sample")) / "map.png").exists()
    discard(ready)


def test_answers_that_are_still_in_the_write_ahead_log_come_with_the_file(ours, theirs):
    wanted = digest(theirs)
    assert (theirs.folder / "collection.db-wal").stat().st_size
    ready = make_ready(ours.folder, theirs.folder / "collection.db", NOW)
    assert ready.answers == 2
    secure(ours.folder, ready, NOW, keeps_answers=False)
    put_in_place(ours, ready)
    assert digest(ours) == wanted
