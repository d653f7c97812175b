"""Files of earlier versions, as they were written then, come to mean the same in this one."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from flashcards.cli import program
from flashcards.services.collection import Collection
from flashcards.store import migrations, verify
from flashcards.store.database import open_writer

DATA = Path(__file__).parent / "data"
DIGEST = (DATA / "version-1.digest").read_text().strip()
STATEMENTS = 24
"""At least as many are executed before the commit."""
CRASH = """
import os, signal, sys
from pathlib import Path
from flashcards.store import database, migrations

connection = database.open_or_make(Path(sys.argv[1]))
left = int(sys.argv[2])

def count(statement):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)

connection.set_trace_callback(count)
migrations.migrate(connection, lambda version: None)
"""


@pytest.fixture
def first(tmp_path):
    """Return a copy of a collection that version 1 wrote."""
    (tmp_path / "data").mkdir()
    return Path(shutil.copy(DATA / "version-1.db", tmp_path / "data" / "collection.db"))


def version_of(path):
    connection = open_writer(path)
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        return version
    finally:
        connection.close()


def schema(connection):
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return sorted(rows.fetchall())


def test_the_first_version_comes_to_mean_the_same(first):
    with Collection(first.parent) as collection:
        connection = collection.connection
        assert verify.digest(connection) == DIGEST
        assert verify.is_sound(connection)
        assert verify.counts_unlike_cards(connection) == 0
        assert verify.counts_unlike_history(connection) == 0
        assert verify.memories_unlike_history(connection) == 0


def test_a_migrated_file_has_the_tables_of_a_new_one(first, tmp_path):
    with Collection(first.parent) as old, Collection(tmp_path / "new") as new:
        assert schema(old.connection) == schema(new.connection)


def test_the_file_as_it_was_is_kept_beside(first):
    Collection(first.parent).close()
    (kept,) = (first.parent / "backups").iterdir()
    assert version_of(kept) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("statements", range(1, STATEMENTS, 4))
def test_a_crash_inside_leaves_the_file_as_it_was(first, statements):
    command = [sys.executable, "-c", CRASH, first, str(statements)]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    assert version_of(first) == 1
    with Collection(first.parent) as collection:
        assert verify.counts_unlike_cards(collection.connection) == 0
        assert verify.digest(collection.connection) == DIGEST


@pytest.mark.parametrize("command", ["decks", "doctor", "plan", "backup"])
def test_a_command_that_reads_brings_an_earlier_file_to_this_version_first(first, capsys, command):
    assert program.main(["--data-dir", str(first.parent), command]) == 0
    assert version_of(first) == migrations.NEWEST
    assert (first.parent / "backups" / "before-version-2.db").exists()
