"""Reads out of a damaged collection file what can still be read, into a new one.

Each table is read by ranges of its key; a range that cannot be read is halved until only the keys
that are lost are left. An event counts only where its checksum holds. What others give, the caches,
is not read at all: a repair makes it anew.
"""

import itertools
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from flashcards.core.errors import CollectionDamaged
from flashcards.core.progress import Progress, unwatched
from flashcards.store import checks, history
from flashcards.store.backup import sync
from flashcards.store.database import open_or_make, transaction
from flashcards.store.key_ranges import AT_ONCE, NOT_READABLE, Row, most_of, ranges
from flashcards.store.migrations import migrate

_NUMBERED = {
    "devices": ("id", "device"),
    "labels": ("id", "text"),
    "deck_names": ("id", "name"),
    "names": ("id", "deck", "card"),
    "decks": ("id", "state", "position", "body"),
    "cards": (
        "name", "deck", "position", "domain", "kind", "status", "pool", "priority", "sensitivity",
        "words", "body",
    ),
    "bases": ("name", "body"),
    "mocks": (
        "id", "kind", "state", "seed", "day", "wall", "given", "remaining", "place", "timer",
        "aside", "forecast",
    ),
    "published": ("deck", "body"),
    "deck_bases": ("id", "body"),
    "slips": ("id", "deck", "card", "version", "text", "done"),
}  # fmt: skip
"""Tables whose first column is their key, a whole number; in an order that references allow."""
_SMALL = {
    "facts": ("key", "value"),
    "settings": ("key", "value"),
    "drafts": ("deck", "card", "body"),
}
"""Tables of a few rows, whose key is text: they are read in one go."""
_PAIRED = {
    "history": (
        "device", "seq", "clock", "kind", "name", "part", "day", "wall", "zone", "grade",
        "milliseconds", "home", "domain", "scheduler", "data", "crc",
    ),
    "mock_questions": (
        "mock", "place", "name", "new", "chosen", "struck", "flagged", "opened", "checked",
        "milliseconds", "body",
    ),
}  # fmt: skip
"""Tables whose key is their first two columns, whole numbers."""
_TWICE = {"names": "sqlite_autoindex_names_1", "labels": "sqlite_autoindex_labels_1"}
"""Tables that an index holds once more as a whole."""
MADE_ANEW = {
    "day_counts", "daily", "deck_counts", "flags", "forecast", "kappa", "memory", "plan", "words",
}  # fmt: skip
"""Tables that others give."""
LET_GO = {"received", "undo_import"}
"""Tables of the last large step, which a rescued file cannot take back."""
TAKEN = {*_NUMBERED, *_SMALL, *_PAIRED}
_CONTENT = {"decks", "cards", "names", "deck_names"}


@dataclass(slots=True)
class Rescued:
    """What came out: rows by table, events whose checksum failed, tables with unreadable parts."""

    rows: dict[str, int] = field(default_factory=dict[str, int])
    damaged: int = 0
    torn: set[str] = field(default_factory=set[str])

    @property
    def is_content_whole(self) -> bool:
        """Say whether every deck and card could be read."""
        return bool(self.rows.get("decks")) and not self.torn & _CONTENT


def rescue(source: Path, target: Path, progress: Progress = unwatched) -> Rescued:
    """Read *source*, which stays as it is, into the new collection file *target*.

    Raises CollectionDamaged when not even the list of its tables can be read.
    """
    rescued = Rescued()
    old = _opened(source)
    try:
        _require_tables(old)
        new = open_or_make(target)
        try:
            migrate(new, lambda _: None)
            new.execute("PRAGMA foreign_keys = OFF")
            with transaction(new), checks.lenient(old):
                _copy_all(old, new, rescued, progress)
            new.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            new.close()
    finally:
        old.close()
    sync(target)
    return rescued


def _opened(source: Path) -> sqlite3.Connection:
    """Open a file that may be damaged, its write-ahead log included where that can be read.

    One without a byte is not opened: SQLite would remove its log. One that is shorter than it says
    of itself SQLite opens only for those who may write its schema, though nobody can here.
    """
    if not source.is_file() or not source.stat().st_size:
        raise CollectionDamaged(detail="schema")
    for schema, mode in itertools.product(("OFF", "ON"), ("mode=ro", "mode=ro&immutable=1")):
        connection = sqlite3.connect(
            f"{source.absolute().as_uri()}?{mode}", uri=True, isolation_level=None
        )
        try:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute(f"PRAGMA writable_schema = {schema}")
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except sqlite3.DatabaseError:
            connection.close()
        else:
            return connection
    raise CollectionDamaged(detail="schema")


def _require_tables(connection: sqlite3.Connection) -> None:
    if not _tables(connection) >= {"devices", "labels", "history", "names", "cards", "decks"}:
        raise CollectionDamaged(detail="schema")


def _tables(connection: sqlite3.Connection) -> set[str]:
    try:
        rows = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    except sqlite3.DatabaseError as error:
        raise CollectionDamaged(detail="schema") from error
    return {name for (name,) in rows}


def _copy_all(
    old: sqlite3.Connection, new: sqlite3.Connection, rescued: Rescued, progress: Progress
) -> None:
    there = _tables(old)
    for table, columns in {**_NUMBERED, **_SMALL}.items():
        if table not in there:  # a file of an earlier version
            continue
        progress(0, 0)
        read = _numbered if table in _NUMBERED else _small
        rows = read(old, table, columns, rescued)
        rescued.rows[table] = _write(new, table, columns, rows)
    for table, columns in _PAIRED.items():
        total = 0
        for first in _firsts(old, table, rescued):
            progress(total, 0)
            rows = _second(old, table, columns, first, rescued)
            if table == "history":
                rows = _whole(new, rows, rescued)
            total += _write(new, table, columns, rows)
        rescued.rows[table] = total


def _numbered(
    old: sqlite3.Connection, table: str, columns: Sequence[str], rescued: Rescued
) -> Iterator[Row]:
    key, wanted = columns[0], ", ".join(columns)
    seen: set[int] = set()

    def between(low: int, high: int) -> list[Row]:
        return old.execute(
            f"SELECT {wanted} FROM {table} WHERE {key} BETWEEN ? AND ? ORDER BY {key} LIMIT ?",
            (low, high, AT_ONCE),
        ).fetchall()

    most = most_of(old, table, key, "")
    for row in ranges(between, 0, most, lambda: rescued.torn.add(table)):
        seen.add(row[0])
        yield row
    if table in rescued.torn and table in _TWICE:
        yield from (row for row in _from_index(old, table, columns) if row[0] not in seen)


def _from_index(old: sqlite3.Connection, table: str, columns: Sequence[str]) -> Iterator[Row]:
    """Yield rows as far as the index that covers the table can be read."""
    order = ", ".join(columns[1:])
    try:
        yield from old.execute(
            f"SELECT {', '.join(columns)} FROM {table} INDEXED BY {_TWICE[table]} ORDER BY {order}"
        )
    except NOT_READABLE:
        return


def _small(
    old: sqlite3.Connection, table: str, columns: Sequence[str], rescued: Rescued
) -> Iterator[Row]:
    try:
        yield from old.execute(f"SELECT {', '.join(columns)} FROM {table}")
    except NOT_READABLE:
        rescued.torn.add(table)


def _firsts(old: sqlite3.Connection, table: str, rescued: Rescued) -> list[int]:
    """Return the first halves of a table's keys, known from the table that they refer to."""
    other = "devices" if table == "history" else "mocks"
    return [row[0] for row in _numbered(old, other, _NUMBERED[other], rescued)]


def _second(
    old: sqlite3.Connection, table: str, columns: Sequence[str], first: int, rescued: Rescued
) -> Iterator[Row]:
    one, other = columns[:2]

    def between(low: int, high: int) -> list[Row]:
        return old.execute(
            f"SELECT {', '.join(columns)} FROM {table} WHERE {one} = ? AND {other} BETWEEN ? AND ?"
            f" ORDER BY {other} LIMIT ?",
            (first, low, high, AT_ONCE),
        ).fetchall()

    most = most_of(old, table, other, f" WHERE {one} = {int(first)}")
    return ranges(between, 1, most, lambda: rescued.torn.add(table))


def _whole(new: sqlite3.Connection, rows: Iterator[Row], rescued: Rescued) -> Iterator[Row]:
    """Pass on the events whose checksum holds with the names as they were rescued."""
    devices = dict(new.execute("SELECT id, device FROM devices").fetchall())
    labels = dict(new.execute("SELECT id, text FROM labels").fetchall())
    names = {
        number: (deck, card)
        for number, deck, card in new.execute(
            "SELECT names.id, deck_names.name, card FROM names"
            " JOIN deck_names ON deck_names.id = names.deck"
        )
    }
    for row in rows:
        try:
            device, home, domain = devices[row[0]], labels[row[11]], labels[row[12]]
            scheduler, (deck, card) = labels[row[13]], names[row[4]]
        except (KeyError, TypeError):
            rescued.damaged += 1
            continue
        fields = (device, *row[1:4], deck, card, *row[5:11], home, domain, scheduler, row[14])
        if history.event_of(fields, row[15]) is None:
            rescued.damaged += 1
        else:
            yield row


def _write(new: sqlite3.Connection, table: str, columns: Sequence[str], rows: Iterator[Row]) -> int:
    """Write the rows that the table takes; one that breaks its rules is damaged, and left."""
    marks = ", ".join("?" * len(columns))
    statement = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})"
    count = 0
    for row in rows:
        try:
            count += new.execute(statement, row).rowcount
        except (sqlite3.IntegrityError, UnicodeEncodeError, OverflowError):
            continue
    return count
