"""Many rows by few statements: all of them, in order, or none of a statement."""

import sqlite3

import pytest

from flashcards.store.many_rows import insert_rows


@pytest.fixture
def connection():
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute(
        "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT CHECK (b IN ('x', 'y', 'z')))"
    )
    yield connection
    connection.close()


@pytest.mark.parametrize("count", [0, 1, 49, 50, 51, 123])
def test_every_row_is_written_whatever_their_number(connection, count):
    rows = [(number, "xyz"[number % 3]) for number in range(count)]
    insert_rows(connection, "t (a, b)", "(?, ?)", rows)
    assert connection.execute("SELECT a, b FROM t ORDER BY a").fetchall() == rows


def test_the_checks_of_a_table_look_at_each_row(connection):
    rows = [(1, "x"), (2, "y"), (3, "other")]
    with pytest.raises(sqlite3.IntegrityError):
        insert_rows(connection, "t (a, b)", "(?, ?)", rows)
