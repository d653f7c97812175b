"""The least that bare sqlite3 needs for the same acts: what no program can undercut."""

import random
import shutil
import sqlite3
import time
from time import perf_counter

from tests.benchmarks.measuring import FLOOR, WORK, latencies, repeated, told

TODAY = 20_000
_TABLES = """
CREATE TABLE note (id INTEGER PRIMARY KEY, front TEXT NOT NULL, back TEXT NOT NULL);
CREATE TABLE card (id INTEGER PRIMARY KEY, deck INTEGER, state INTEGER, due INTEGER,
    interval INTEGER, ease REAL, answers INTEGER, lapses INTEGER);
CREATE TABLE log (id INTEGER PRIMARY KEY, card INTEGER, time INTEGER, grade INTEGER,
    interval INTEGER, ease REAL, milliseconds INTEGER);
CREATE INDEX card_due ON card (deck, state, due);
CREATE INDEX log_card ON log (card);
CREATE INDEX log_time ON log (time);
"""
_NEXT = (
    "SELECT card.id, interval, ease, front, back FROM card JOIN note ON note.id = card.id"
    " WHERE deck = 1 AND state = 2 AND due <= ? ORDER BY due LIMIT 1"
)
_COUNTS = (
    "SELECT (SELECT count(*) FROM card WHERE deck = 1 AND state = 0),"
    " (SELECT count(*) FROM card WHERE deck = 1 AND state = 1),"
    " (SELECT count(*) FROM card WHERE deck = 1 AND state = 2 AND due <= ?)"
)


def study(size):
    path = _copy(size, "study")
    start = perf_counter()
    connection = connect(path)
    opened = perf_counter()
    row = first_card(connection)
    first = perf_counter()
    seconds = []
    for grade in random.Random(11).choices((1, 2, 3, 4), (10, 10, 70, 10), k=500):
        if row is None:
            break
        before = perf_counter()
        row = _answer(connection, row, grade)
        seconds.append(perf_counter() - before)
    connection.close()
    return told(
        FLOOR,
        "study",
        size,
        variant="wal/full",
        reviews=len(seconds),
        answer_plus_next=latencies(seconds),
        open_ms=round((opened - start) * 1e3, 2),
        first_queue_ms=round((first - opened) * 1e3, 3),
    )


def overview(size):
    connection = connect(_copy(size, "overview"))
    counts = connection.execute(_COUNTS, (TODAY,)).fetchall()
    spread = repeated(lambda: connection.execute(_COUNTS, (TODAY,)).fetchall(), 15)
    connection.close()
    return told(FLOOR, "overview", size, counts=counts, **spread)


def first_card(connection):
    return connection.execute(_NEXT, (TODAY,)).fetchone()


def database(size):
    """Return a database of *size* cards, made when it is not there yet."""
    path = WORK / f"floor-{size}.db"
    if not path.exists():
        from tests.benchmarks.synthetic import notes

        WORK.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        connection = connect(part)
        connection.executescript(_TABLES)
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO note (front, back) VALUES (?, ?)", notes(size))
        connection.executemany("INSERT INTO card VALUES (?, 1, ?, ?, ?, 2.5, 3, 0)", _cards(size))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint (TRUNCATE)")
        connection.close()
        part.rename(path)
    return path


def _cards(size):
    chance = random.Random(7)
    for number in range(1, size + 1):
        share, interval = chance.random(), 1 + int(60 * chance.random() ** 2)
        if share < 0.10:
            yield number, 2, TODAY, interval
        elif share < 0.25:
            yield number, 0, number, 0
        else:
            yield number, 2, TODAY + 1 + int(interval * chance.random()), interval


def _answer(connection, row, grade):
    card, interval, ease = row[:3]
    interval = 1 if grade == 1 else max(1, int(interval * ease))
    connection.execute("BEGIN")
    connection.execute(
        "UPDATE card SET due = ?, interval = ?, answers = answers + 1, lapses = lapses + ?"
        " WHERE id = ?",
        (TODAY + interval, interval, grade == 1, card),
    )
    connection.execute(
        "INSERT INTO log (card, time, grade, interval, ease, milliseconds)"
        " VALUES (?, ?, ?, ?, ?, 5000)",
        (card, int(time.time() * 1000), grade, interval, ease),
    )
    connection.execute("COMMIT")
    return first_card(connection)


def _copy(size, name):
    return shutil.copy(database(size), WORK / f"floor-{name}-{size}.db")


def connect(path):
    connection = sqlite3.connect(path, isolation_level=None)
    for setting in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-40960"):
        connection.execute(f"PRAGMA {setting}")
    return connection
