"""What the doctor's tests plant faults in: a collection with a past, and its file laid open."""

import random
import re
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import replace

from flashcards.core.days import moment
from flashcards.core.model import Grade, Kind
from flashcards.services.backups import Why, back_up
from flashcards.services.collection import Collection
from flashcards.services.doctor import examine, mend
from flashcards.services.history_log import write_log
from flashcards.services.reading import reading
from flashcards.services.study import StudySession
from flashcards.store import history
from tests.mockdata import exam_deck
from tests.sampledata import HandClock, answered, append, open_collection, small_deck


def live(folder):
    """Fill a folder with a collection that has answers on several days, a star and a picture."""
    clock = HandClock()
    grades = random.Random(1)
    pictured = small_deck("sample", concepts=6, scenarios=3, media=("map.png",))
    with open_collection(folder, pictured, exam_deck("other")) as collection:
        for _ in range(4):
            session = StudySession(collection, clock)
            while question := session.next():
                session.answer(question, Grade(grades.choice([1, 3, 4, 5])), 3000)
                clock.move(seconds=30)
            clock.move(days=2)
        first = answered(clock, 4, "c1", "sample")
        append(collection, replace(first, kind=Kind.STARRED, grade=None))
    media = folder / "media" / "sample"
    media.mkdir(parents=True)
    (media / "map.png").write_bytes(b"picture")
    return folder


def log(folder):
    """Write the monthly log beside the collection."""
    with reading(folder) as connection:
        write_log(connection, folder)


def copy(folder):
    """Make a checked copy."""
    back_up(folder, Why.ASKED, moment(HandClock()()))


@contextmanager
def raw(folder):
    """Give the file to SQL that nobody guards."""
    with closing(sqlite3.connect(folder / "collection.db", isolation_level=None)) as connection:
        yield connection


def unguarded(connection, statement, *parameters):
    """Run a statement on the history with its triggers away, and put them back."""
    kept = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE name LIKE 'history_is_not_%'"
    ).fetchall()
    for name, _ in kept:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(statement, parameters)
    for _, sql in kept:
        connection.execute(sql)


def plant(folder, *statements):
    """Run statements on the file, whatever they do to it."""
    with raw(folder) as connection:
        for statement in statements:
            unguarded(connection, statement)


def counts(folder):
    """Return what the doctor finds, by code."""
    with reading(folder) as connection:
        report = examine(connection, folder)
    return {each.code: each.count for each in report.checks if each.count}


def repaired(folder):
    """Let the doctor mend the collection, and return what it tells of it."""
    with Collection(folder) as collection:
        return mend(collection, moment(HandClock()()))


def everything(folder):
    """Return all answers and other events of the collection."""
    with reading(folder) as connection:
        return list(history.everything(connection))


def plant_untyped(folder, table, statement):
    """Run a statement on a table whose columns take every value, as damage of a page would."""
    with raw(folder) as connection:
        (sql,) = connection.execute(
            "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", (table,)
        ).fetchone()
    loose = re.sub(r" NOT NULL(?=[ ,)])| CHECK \((?:[^()]|\([^()]*\))*\)", "", sql)
    loose = loose.replace("STRICT, ", "").replace(" STRICT", "")
    _built_as(folder, table, loose)
    plant(folder, statement)
    _built_as(folder, table, sql)


def _built_as(folder, table, sql):
    with raw(folder) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?", (sql, table)
        )
