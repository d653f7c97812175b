"""The least that bare sqlite3 needs: ``python -m tests.benchmarks.floor WORKLOAD SIZE``.

Workloads: import_csv, study, overview, search, stats. No program can undercut these.
"""

import csv
import shutil
import sqlite3
import sys
import time
from time import perf_counter

from tests.benchmarks import notes
from tests.benchmarks.measuring import FLOOR, WORK, Watch, repeated, told, weight

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
_INDEX = "CREATE VIRTUAL TABLE words USING fts5 (front, back, content = '', detail = column)"
_FILL = "INSERT INTO words (rowid, front, back) SELECT id, front, back FROM note"
_NOTE = "INSERT INTO note (front, back) VALUES (?, ?)"
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
    watch = Watch()
    for grade in notes.grades(500):
        if row is None:
            break
        watch.start()
        row = _answer(connection, row, grade)
        watch.stop()
    connection.close()
    return told(
        FLOOR,
        "study",
        size,
        variant="wal/full",
        reviews=watch.count,
        **watch.figures("answer_plus_next"),
        open_ms=round((opened - start) * 1e3, 2),
        first_queue_ms=round((first - opened) * 1e3, 3),
    )


def overview(size):
    connection = connect(_copy(size, "overview"))
    counts = connection.execute(_COUNTS, (TODAY,)).fetchall()
    spread = repeated(lambda: connection.execute(_COUNTS, (TODAY,)).fetchall(), 15)
    connection.close()
    return told(FLOOR, "overview", size, counts=counts, **spread)


def import_csv(size):
    source, path = notes.written(size, WORK), WORK / "floor-import.db"
    path.unlink(missing_ok=True)
    connection = connect(path)
    start = perf_counter()
    connection.executescript(_TABLES)
    connection.execute("BEGIN")
    with source.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        connection.executemany(_NOTE, rows)
    connection.execute("INSERT INTO card SELECT id, 1, 0, id, 0, 2.5, 0, 0 FROM note")
    connection.execute("COMMIT")
    plain = perf_counter() - start
    connection.execute(_INDEX)
    connection.execute(_FILL)
    seconds = perf_counter() - start
    connection.close()
    return told(
        FLOOR,
        "import_csv",
        size,
        total_s=round(seconds, 3),
        without_index_s=round(plain, 3),
        file_mb=weight(path),
    )


def search(size):
    connection = connect(_copy(size, "search"))
    connection.execute(_INDEX)
    connection.execute(_FILL)
    statement = "SELECT rowid FROM words WHERE words MATCH ?"
    found = {
        name: repeated(lambda word=word: connection.execute(statement, (word,)).fetchall(), 5)
        for name, word in (("rare", notes.RARE), ("mid", notes.MID), ("nowhere", notes.NOWHERE))
    }
    connection.close()
    return told(FLOOR, "search", size, **found)


def stats(size):
    """From counts a day, an hour and a grade, which a program must keep beside its log."""
    connection = connect(_copy(size, "stats"))
    connection.execute(
        "CREATE TABLE daily (day INTEGER, hour INTEGER, grade INTEGER, n INTEGER, ms INTEGER,"
        " PRIMARY KEY (day, hour, grade)) WITHOUT ROWID"
    )
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO daily VALUES (?, ?, ?, 1, ?)"
        " ON CONFLICT DO UPDATE SET n = n + 1, ms = ms + excluded.ms",
        (
            (TODAY - ago, card % 24, notes.GRADES.index(grade), milliseconds)
            for ago, card, grade, milliseconds in notes.answers(size)
        ),
    )
    connection.execute("COMMIT")
    statements = (
        "SELECT day, sum(n), sum(ms) FROM daily GROUP BY day",
        "SELECT hour, sum(n), sum(n * (grade > 0)) FROM daily GROUP BY hour",
        "SELECT grade, sum(n) FROM daily GROUP BY grade",
        "SELECT interval, count(*) FROM card GROUP BY interval",
        "SELECT due, count(*) FROM card WHERE state = 2 GROUP BY due",
    )
    spread = repeated(lambda: [connection.execute(each).fetchall() for each in statements], 5)
    connection.close()
    return told(FLOOR, "stats", size, answers=size * notes.ANSWERS_A_CARD, **spread)


def first_card(connection):
    return connection.execute(_NEXT, (TODAY,)).fetchone()


def database(size):
    """Return a database of *size* cards, made when it is not there yet."""
    path = WORK / f"floor-{size}.db"
    if not path.exists():
        WORK.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        connection = connect(part)
        connection.executescript(_TABLES)
        connection.execute("BEGIN")
        connection.executemany(_NOTE, notes.notes(size))
        connection.executemany("INSERT INTO card VALUES (?, 1, ?, ?, ?, 2.5, 3, 0)", _cards(size))
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint (TRUNCATE)")
        connection.close()
        part.rename(path)
    return path


def _cards(size):
    for number, state in enumerate(notes.schedule(size), 1):
        if state is None:
            yield number, 0, number, 0
        else:
            interval, days = state
            yield number, 2, TODAY + days, interval


def _answer(connection, row, grade):
    card, interval, ease = row[:3]
    is_missed = grade == "AGAIN"
    interval = 1 if is_missed else max(1, int(interval * ease))
    connection.execute("BEGIN")
    connection.execute(
        "UPDATE card SET due = ?, interval = ?, answers = answers + 1, lapses = lapses + ?"
        " WHERE id = ?",
        (TODAY + interval, interval, is_missed, card),
    )
    connection.execute(
        "INSERT INTO log (card, time, grade, interval, ease, milliseconds)"
        " VALUES (?, ?, ?, ?, ?, 5000)",
        (card, int(time.time() * 1000), notes.GRADES.index(grade), interval, ease),
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


if __name__ == "__main__":
    acts = (import_csv, study, overview, search, stats)
    workloads = {act.__name__: act for act in acts}
    workloads[sys.argv[1]](int(sys.argv[2]))
