"""Opening the collection file: its settings, its version, what is refused."""

import sqlite3

import pytest

from flashcards.core.errors import (
    CollectionBusy,
    CollectionDamaged,
    CollectionTooNew,
    CollectionUnwritable,
)
from flashcards.services import door
from flashcards.services.collection import Collection
from flashcards.services.reading import reading
from flashcards.store.database import (
    APPLICATION_ID,
    checkpoint,
    open_logger,
    open_or_make,
    open_reader,
    open_writer,
    transaction,
)
from flashcards.store.migrations import NEWEST
from tests.sampledata import open_collection, small_deck


def pragma(connection, name):
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("temp_store", 2),
        ("mmap_size", 0),
        ("wal_autocheckpoint", 1000),
        ("application_id", APPLICATION_ID),
        ("user_version", NEWEST),
    ],
)
def test_the_writer_has_its_settings(tmp_path, name, value):
    with Collection(tmp_path) as collection:
        assert pragma(collection.connection, name) == value


def test_every_table_is_strict(tmp_path):
    with Collection(tmp_path) as collection:
        rows = collection.connection.execute("PRAGMA table_list").fetchall()
    loose = [row[1] for row in rows if row[2] == "table" and not row[5]]
    assert [name for name in loose if not name.startswith("sqlite_")] == []


def test_a_second_writer_is_told_that_the_collection_is_in_use(tmp_path):
    with Collection(tmp_path), pytest.raises(CollectionBusy):
        Collection(tmp_path)


def test_reading_works_while_another_writes(tmp_path):
    with open_collection(tmp_path, small_deck()), reading(tmp_path) as connection:
        assert connection.execute("SELECT count(*) FROM cards").fetchone() == (3,)
        with pytest.raises(CollectionUnwritable):
            connection.execute("DELETE FROM cards")


def test_a_newer_collection_is_refused_untouched(tmp_path):
    path = tmp_path / "collection.db"
    Collection(tmp_path).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {NEWEST + 1}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(CollectionTooNew):
        Collection(tmp_path)
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_damaged(tmp_path):
    (tmp_path / "collection.db").write_bytes(b"not a database" * 500)
    with pytest.raises(CollectionDamaged):
        Collection(tmp_path)


def test_another_programs_database_is_refused(tmp_path):
    connection = sqlite3.connect(tmp_path / "collection.db")
    connection.execute("CREATE TABLE notes (id)")
    connection.close()
    with pytest.raises(CollectionDamaged):
        Collection(tmp_path)


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CollectionUnwritable):
        Collection(tmp_path / "file" / "data")


def test_a_refused_opening_lets_go_of_the_lock(tmp_path):
    (tmp_path / "collection.db").write_bytes(b"not a database" * 500)
    with pytest.raises(CollectionDamaged):
        Collection(tmp_path)
    (tmp_path / "collection.db").unlink()
    Collection(tmp_path).close()


@pytest.fixture
def logger(tmp_path):
    open_or_make(tmp_path / "some.db").close()
    connection = open_logger(tmp_path / "some.db")
    connection.execute("CREATE TABLE pages (page)")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    yield connection
    connection.close()


def write_pages(connection, count):
    with transaction(connection):
        for _ in range(count):
            connection.execute("INSERT INTO pages VALUES (zeroblob(4000))")


def test_a_large_commit_may_leave_the_file_for_later(logger, tmp_path):
    file = tmp_path / "some.db"
    write_pages(logger, 2_000)
    assert file.stat().st_size < 1_000_000
    checkpoint(logger)
    assert file.stat().st_size > 8_000_000


def test_what_is_committed_stays_where_the_log_cannot_be_taken_in(logger, tmp_path):
    write_pages(logger, 1)
    other = open_writer(tmp_path / "some.db")
    other.execute("BEGIN")
    logger.execute("BEGIN")  # a checkpoint within a transaction is refused
    assert other.execute("SELECT count(*) FROM pages").fetchone() == (1,)
    checkpoint(logger)
    logger.execute("ROLLBACK")
    assert other.execute("SELECT count(*) FROM pages").fetchone() == (1,)
    other.close()


READS = {
    "one": lambda cursor: cursor.fetchone(),
    "all": lambda cursor: cursor.fetchall(),
    "each": list,
    "next": next,
}


@pytest.mark.parametrize("read", READS.values(), ids=READS)
def test_text_that_is_no_text_is_damage(logger, read):
    logger.execute("INSERT INTO pages VALUES (CAST(x'ff41' AS TEXT))")
    with pytest.raises(CollectionDamaged):
        read(logger.execute("SELECT page FROM pages"))


@pytest.mark.parametrize(
    "statement", ["SELECT json_extract(page, '$.device') FROM pages", "SELECT * FROM plan"]
)
def test_what_is_built_otherwise_than_ours_is_damage(logger, statement):
    logger.execute("INSERT INTO pages VALUES ('{')")
    with pytest.raises(CollectionDamaged):
        logger.execute(statement).fetchall()


def test_damage_that_is_met_while_rows_are_read_is_ours(logger, tmp_path):
    write_pages(logger, 500)
    checkpoint(logger)
    logger.close()
    file = tmp_path / "some.db"
    content = bytearray(file.read_bytes())
    content[-400 * 4096 : -390 * 4096] = b"\x07" * (10 * 4096)
    file.write_bytes(content)
    reader = open_reader(file)
    with pytest.raises(CollectionDamaged):
        reader.execute("SELECT page FROM pages").fetchall()
    reader.close()


@pytest.mark.parametrize("open_existing", [open_writer, open_logger, open_reader])
def test_opening_what_is_not_there_makes_no_file(tmp_path, open_existing):
    with pytest.raises(CollectionUnwritable):
        open_existing(tmp_path / "some.db")
    assert list(tmp_path.iterdir()) == []


def test_settling_a_collection_that_vanished_makes_no_new_one(tmp_path):
    with pytest.raises(CollectionUnwritable):
        door.settle(tmp_path)
    assert list(tmp_path.iterdir()) == []
