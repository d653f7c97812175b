"""The journal of the last large step: what stood before an import, so that all of it can go back.

It is written in the transaction of the step itself and replaced by the next one; it serves another
process as well, after a restart.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import cast

from flashcards.core.errors import CollectionDamaged
from flashcards.core.model import CardId, DeckId, Event
from flashcards.core.twin import card_text
from flashcards.store import history, history_sets, names
from flashcards.store.journal_rows import (
    KINDS,
    key_of,
    mark_of,
    mark_of_deck,
    record_of,
    text_of,
)
from flashcards.store.many_rows import insert_rows
from flashcards.store.records import CardRecord, Change, DeckRecord, Record

IMPORT = "import"
HEAD = "operation"
"""The kind of the row in which a step says what it is."""
GROUP, CONTINUED = "group", "continued"
"""What a step says of itself: steps of one group are undone as one."""
_CHUNK = 1_000
_ROWS, _MARKS = "undo_import (kind, key, before, after)", "(?, ?, ?, ?)"
Row = tuple[str, str, str | None, int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The last large step: its *operation*, what it says of itself, and where the devices stood."""

    operation: str
    about: Mapping[str, object]
    numbers: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What stood under a key before the step, None for what it added; *after* marks what it wrote.

    *after* is None where the step removed the record.
    """

    key: str
    record: Record | None
    after: int | None

    @property
    def origin(self) -> DeckId:
        """Return the deck that the key names."""
        return DeckId(self.key.partition("/")[0])

    @property
    def card(self) -> CardId:
        """Return the card that the key names."""
        return CardId(self.key.partition("/")[2])


class Journal:
    """Takes down what a transaction changes; the journal of the step before goes with the first."""

    def __init__(
        self, connection: sqlite3.Connection, operation: str, about: Mapping[str, object]
    ) -> None:
        self._connection = connection
        self._rows: list[Row] = []
        self._received: list[Event] = []
        self._is_begun = False
        self._operation, self._about = operation, about
        self._numbers = history_sets.last_numbers(connection)

    @property
    def is_used(self) -> bool:
        """Say whether anything was taken down."""
        return self._is_begun or bool(self._rows or self._received)

    def note(self, change: Change) -> None:
        """Take down one change."""
        record = change.before or change.after
        assert record is not None
        after: int | None = None
        if isinstance(change.after, CardRecord):
            after = mark_of(card_text(change.after.card))
        elif isinstance(change.after, DeckRecord):
            after = mark_of_deck(change.after)
        before = None if change.before is None else text_of(change.before)
        self._add((KINDS[type(record)], key_of(record), before, after))

    def note_added(self, record: CardRecord, body: str) -> None:
        """Take down a card that was added; *body* is its text."""
        self._add(("card", f"{record.origin}/{record.card.id}", None, mark_of(body)))

    def note_event(self, event: Event, *, is_own: bool) -> None:
        """Take down an event: one of this device will be voided, another one taken out."""
        if is_own:
            self._add(("void", f"{event.device}-{event.seq}", None, None))
        else:
            self._received.append(event)

    def note_media(self, name: str, *, is_replaced: bool) -> None:
        """Take down a media file that comes with the step, by its path below the media folder."""
        self._add(("media", name, "replaced" if is_replaced else None, None))

    def finish(self) -> None:
        """Write what was taken down."""
        if not self.is_used:
            return
        self._flush()
        self._connection.executemany(
            "INSERT INTO received (device, seq) VALUES (?, ?)",
            [(names.ensure_device(self._connection, e.device), e.seq) for e in self._received],
        )

    def _add(self, row: Row) -> None:
        self._rows.append(row)
        if len(self._rows) >= _CHUNK:
            self._flush()

    def _flush(self) -> None:
        if not self._is_begun:
            self._is_begun = True
            self._begin()
        insert_rows(self._connection, _ROWS, _MARKS, self._rows)
        self._rows.clear()

    def _begin(self) -> None:
        """Write the head of the step; one of the same GROUP goes on with the step before."""
        about, numbers = dict(self._about), self._numbers
        group = about.get(GROUP)
        earlier: Step | None = None
        with suppress(CollectionDamaged):  # then it cannot be gone on with
            earlier = last_step(self._connection)
        if group and earlier is not None and earlier.about.get(GROUP) == group:
            about, numbers = {**earlier.about, **about, CONTINUED: True}, earlier.numbers
            self._connection.execute("DELETE FROM undo_import WHERE kind = ?", (HEAD,))
        else:
            forget(self._connection)
        head = json.dumps({"about": about, "numbers": numbers})
        insert_rows(self._connection, _ROWS, _MARKS, [(HEAD, self._operation, head, None)])


def forget(connection: sqlite3.Connection) -> None:
    """Empty the journal: its step can no longer be undone."""
    connection.execute("DELETE FROM undo_import")
    connection.execute("DELETE FROM received")


def last_step(connection: sqlite3.Connection) -> Step | None:
    """Return the step that can be undone, or None; raise CollectionDamaged if it is not whole."""
    row = connection.execute(
        "SELECT key, before FROM undo_import WHERE kind = ?", (HEAD,)
    ).fetchone()
    if row is None:
        return None
    try:
        head = cast("Mapping[str, Mapping[str, object]]", json.loads(row[1]))
        numbers = {device: seq for device, seq in head["numbers"].items() if isinstance(seq, int)}
        return Step(operation=row[0], about=dict(head["about"]), numbers=numbers)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise CollectionDamaged(detail="undo_import") from error


def records(connection: sqlite3.Connection, kind: type[Record]) -> Iterator[Before]:
    """Yield the records of one type that the step changed, the last first."""
    rows = connection.execute(
        "SELECT key, before, after FROM undo_import WHERE kind = ? ORDER BY step DESC",
        (KINDS[kind],),
    )
    for key, before, after in rows.fetchall():
        record = None if before is None else record_of(kind, key, before)
        yield Before(key=key, record=record, after=after)


def own_events(connection: sqlite3.Connection) -> list[Event]:
    """Return the events that the step wrote as events of this device."""
    keys = _keys(connection, "void")
    found = (history.find(connection, *device_and_number(key)) for key in keys)
    return [event for event in found if event is not None]


def received_events(connection: sqlite3.Connection) -> list[Event]:
    """Return the events that the step took in from elsewhere."""
    rows = connection.execute(
        "SELECT devices.device, seq FROM received JOIN devices ON devices.id = received.device"
    ).fetchall()
    found = (history.find(connection, device, seq) for device, seq in rows)
    return [event for event in found if event is not None]


def media(connection: sqlite3.Connection) -> list[tuple[str, bool]]:
    """Return the media files of the step, the last first, and whether each replaced another."""
    rows = connection.execute(
        "SELECT key, before FROM undo_import WHERE kind = 'media' ORDER BY step DESC"
    )
    return [(key, before is not None) for key, before in rows]


def keep_only_media(connection: sqlite3.Connection) -> None:
    """Let go of all but the media files, which are taken away after the commit."""
    connection.execute("DELETE FROM undo_import WHERE kind <> 'media'")
    connection.execute("DELETE FROM received")


def device_and_number(key: str) -> tuple[str, int]:
    """Return the device and the number of an event that a key names."""
    device, _, number = key.rpartition("-")
    return device, int(number)


def _keys(connection: sqlite3.Connection, kind: str) -> list[str]:
    rows = connection.execute("SELECT key FROM undo_import WHERE kind = ? ORDER BY step", (kind,))
    return [key for (key,) in rows]
