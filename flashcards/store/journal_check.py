"""Can the last large step be undone from its journal, down to the last row? Reads only."""

import sqlite3
from collections.abc import Callable, Mapping

from flashcards.core.errors import CollectionDamaged
from flashcards.store import journal
from flashcards.store.card_checks import NO_CARD
from flashcards.store.journal_rows import KINDS, record_of
from flashcards.store.records import Record
from flashcards.store.texts import is_text


def is_whole(connection: sqlite3.Connection) -> bool:
    """Say whether every row of the journal can be read, or there is none."""
    try:
        step = journal.last_step(connection)
        rows = connection.execute("SELECT kind, key, before FROM undo_import").fetchall()
    except CollectionDamaged:
        return False
    if step is None:
        return not rows and _count(connection, "received") == 0
    heads = sum(kind == journal.HEAD for kind, _, _ in rows)
    lacking = _count(
        connection, "received LEFT JOIN history USING (device, seq) WHERE history.seq IS NULL"
    )
    return heads == 1 and not lacking and all(_is_row(*row) for row in rows)


def _is_row(kind: str, key: str, before: str | None) -> bool:
    if not is_text(key) or kind not in _READERS:
        return False
    try:
        return _READERS[kind](key, before)
    except (*NO_CARD, IndexError):
        return False


def _is_record(kind: type[Record]) -> Callable[[str, str | None], bool]:
    def is_record(key: str, before: str | None) -> bool:
        if before is None:
            return True
        record = record_of(kind, key, before)
        texts = [before, *(getattr(record, each, "") for each in ("home", "value"))]
        return all(map(is_text, texts)) and isinstance(getattr(record, "position", 0), int)

    return is_record


def _is_event(key: str, _: str | None) -> bool:
    journal.device_and_number(key)
    return True


def _is_any(_key: str, _before: str | None) -> bool:
    return True


_READERS: Mapping[str, Callable[[str, str | None], bool]] = {
    journal.HEAD: _is_any,
    "void": _is_event,
    "media": _is_any,
} | {name: _is_record(kind) for kind, name in KINDS.items()}


def _count(connection: sqlite3.Connection, rows: str) -> int:
    (count,) = connection.execute(f"SELECT count(*) FROM {rows}").fetchone()
    return count
