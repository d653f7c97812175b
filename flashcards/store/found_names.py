"""Gives names that are lost back: from copies of the answers, from what the rows themselves say.

An answer's checksum covers its names, and so proves which one it was. What nothing proves gets a
made name, so that the answers under it stay.
"""

import hashlib
import itertools
import sqlite3
from collections.abc import Iterator, Sequence

from flashcards.core.lines import checksum
from flashcards.core.model import DeckId, Event
from flashcards.core.sm2 import SCHEDULER
from flashcards.store import history, history_sets, history_write, names
from flashcards.store.history import Raw
from flashcards.store.lost_names import (
    CARDS,
    COLUMNS,
    DECKS,
    DEVICES,
    LABELS,
    Lost,
    lost_names,
)
from flashcards.store.spare import Spare
from flashcards.store.texts import is_text

Name = tuple[str, ...]
"""A text; of a card the id of its deck, too, before its own."""
_WITNESSES = 200
"""So many answers of each lost name are looked for among the spare ones."""
_HOME, _DOMAIN, _SCHEDULER = 12, 13, 14
_PLACES = {DEVICES: (0,), DECKS: (4,), CARDS: (4, 5)}
"""Where an event, and the columns of its row, have its names."""
_USED_BY = {
    DEVICES: "history.device = ?1",
    LABELS: "home = ?1 OR domain = ?1 OR scheduler = ?1",
    DECKS: "names.deck = ?1",
    CARDS: "history.name = ?1",
}
_TOPICS = "SELECT DISTINCT body ->> '$.domain' FROM cards WHERE json_valid(body)"
_BODIES = {
    DECKS: "SELECT body ->> '$.id' FROM decks WHERE id = ? AND json_valid(body)",
    CARDS: "SELECT body ->> '$.id' FROM cards WHERE name = ? AND json_valid(body)",
}


def find_names(connection: sqlite3.Connection, spare: Spare) -> None:
    """Give every lost name back, or a made one."""
    lost = lost_names(connection)
    if not lost:
        return
    for each in lost:
        _make_up(connection, each)
    found = _from_spare(connection, lost, spare)
    known = [*spare.devices, *_voiding(connection)]
    for each in lost:
        name = found.get(each) or _likely(connection, each, known)
        if name is not None:
            _give(connection, each, name)
    for each in lost:
        _stamp_anew(connection, each)


def _make_up(connection: sqlite3.Connection, lost: Lost) -> None:
    """Let a text stand for the name until it is found."""
    table, number = lost
    column, made = COLUMNS[table], f"{COLUMNS[table]}-{number}"
    if table == DEVICES:  # it must differ from what another computer makes up
        rows = connection.execute("SELECT * FROM history WHERE device = ?", (number,)).fetchall()
        made = hashlib.sha256(repr((number, rows)).encode()).hexdigest()[:32]
    while connection.execute(f"SELECT 1 FROM {table} WHERE {column} = ?", (made,)).fetchone():
        made += "-lost"
    if table == CARDS:
        connection.execute(
            "INSERT INTO names (id, deck, card) VALUES (?1, ?2, ?3)"
            " ON CONFLICT (id) DO UPDATE SET card = ?3",
            (number, _deck_of(connection, number), made),
        )
    else:
        connection.execute(
            f"INSERT INTO {table} (id, {column}) VALUES (?1, ?2)"
            f" ON CONFLICT (id) DO UPDATE SET {column} = ?2",
            (number, made),
        )


def _deck_of(connection: sqlite3.Connection, card: int) -> int:
    """Return the number of the deck that a card without a name lives in, or of one made up."""
    row = connection.execute(
        "SELECT deck FROM cards WHERE name = ? AND deck IN (SELECT id FROM deck_names)", (card,)
    ).fetchone()
    return row[0] if row else names.ensure_deck(connection, DeckId("lost"))


def _from_spare(
    connection: sqlite3.Connection, lost: Sequence[Lost], spare: Spare
) -> dict[Lost, Name]:
    """Return the names that spare answers bear: those of the number and checksum of one here."""
    wanted: dict[tuple[int, int], list[tuple[Lost, Raw]]] = {}
    for each in lost:
        for row in _witnesses(connection, each):
            wanted.setdefault((row.columns[1], row.crc), []).append((each, row))
    numbers = {number for number, _ in wanted}
    found: dict[Lost, Name] = {}
    for event in spare.events():
        if len(found) == len(lost):
            break
        if event.seq in numbers:
            for each, row in wanted.get((event.seq, checksum(event)), ()):
                found.setdefault(each, _name_in(event, each, row))
    return found


def _name_in(event: Event, lost: Lost, row: Raw) -> Name:
    texts = [str(event[place]) for place in _places(lost, row)]
    return tuple(texts if lost.table == CARDS else texts[:1])


def _witnesses(connection: sqlite3.Connection, lost: Lost) -> Iterator[Raw]:
    return itertools.islice(_rows(connection, lost), _WITNESSES)


def _voiding(connection: sqlite3.Connection) -> list[str]:
    """Return the devices whose answers were taken back: what takes one back names it."""
    rows = connection.execute(
        "SELECT DISTINCT data ->> '$.device' FROM history"
        " WHERE kind = 'voided' AND json_valid(data)"
    )
    return [device for (device,) in rows if isinstance(device, str) and is_text(device)]


def _likely(connection: sqlite3.Connection, lost: Lost, devices: Sequence[str]) -> Name | None:
    """Return the name that the checksums prove, or where none does what the row's own text says."""
    candidates = _candidates(connection, lost, devices)
    proven = _proven(connection, lost, candidates)
    if proven is None and candidates and lost.table in _BODIES:
        return candidates[0]
    return proven


def _candidates(connection: sqlite3.Connection, lost: Lost, devices: Sequence[str]) -> list[Name]:
    if lost.table == DEVICES:
        return [(device,) for device in devices]
    decks = [name for (name,) in connection.execute("SELECT name FROM deck_names ORDER BY id")]
    if lost.table == LABELS:
        topics = [topic for (topic,) in connection.execute(_TOPICS) if is_text(str(topic))]
        return [(text,) for text in (SCHEDULER, "", *decks, *topics) if isinstance(text, str)]
    row = connection.execute(_BODIES[lost.table], (lost.number,)).fetchone()
    if row is None or not isinstance(row[0], str) or not is_text(row[0]):
        return []
    if lost.table == DECKS:
        return [(row[0],)]
    (deck,) = connection.execute(
        "SELECT name FROM deck_names WHERE id = (SELECT deck FROM names WHERE id = ?)",
        (lost.number,),
    ).fetchone()
    return [(each, row[0]) for each in (deck, *decks)]


def _proven(connection: sqlite3.Connection, lost: Lost, candidates: Sequence[Name]) -> Name | None:
    """Return the candidate with which the checksum of an answer agrees."""
    for row in _witnesses(connection, lost):
        for candidate in candidates:
            if _under(row, lost, candidate) is not None:
                return candidate
    return None


def _under(row: Raw, lost: Lost, name: Name) -> Event | None:
    """Return the event of a row under a name, or None where its checksum denies that."""
    columns = list(row.columns)
    for place, text in zip(_places(lost, row), itertools.cycle(name), strict=False):
        columns[place] = text
    return history.event_of(tuple(columns), row.crc)


def _places(lost: Lost, row: Raw) -> Sequence[int]:
    """Return where the columns of a row, and the event of them, hold a name."""
    used = ((_HOME, row.home), (_DOMAIN, row.domain), (_SCHEDULER, row.scheduler))
    labels = [place for place, number in used if number == lost.number]
    return _PLACES.get(lost.table, labels)


def _give(connection: sqlite3.Connection, lost: Lost, name: Name) -> None:
    """Write a name; where another row has it by now, bring the answers there.

    A device keeps its made name then: its numbers may be others' in the row that has its own.
    """
    if not _write(connection, lost, name) and lost.table != DEVICES:
        rows = [(row, _under(row, lost, name)) for row in _rows(connection, lost)]
        _write_again(connection, [(row, event) for row, event in rows if event is not None])


def _write(connection: sqlite3.Connection, lost: Lost, name: Name) -> bool:
    if lost.table == CARDS:
        deck = names.ensure_deck(connection, DeckId(name[0]))
        statement = "UPDATE OR IGNORE names SET deck = ?, card = ? WHERE id = ?"
        values = (deck, name[1], lost.number)
    else:
        column = COLUMNS[lost.table]
        statement = f"UPDATE OR IGNORE {lost.table} SET {column} = ? WHERE id = ?"
        values = (name[0], lost.number)
    return connection.execute(statement, values).rowcount > 0


def _stamp_anew(connection: sqlite3.Connection, lost: Lost) -> None:
    """Let the answers agree with the name they got, unless one of them proves it."""
    rows = list(_rows(connection, lost))
    if not any(history.event_of(row.columns, row.crc) for row in rows):
        events = [(row, history.unchecked(row.columns)) for row in rows]
        _write_again(connection, [(row, event) for row, event in events if event is not None])


def _rows(connection: sqlite3.Connection, lost: Lost) -> Iterator[Raw]:
    return history.raw(connection, f"({_USED_BY[lost.table]})", (lost.number,))


def _write_again(connection: sqlite3.Connection, rows: Sequence[tuple[Raw, Event]]) -> None:
    history_sets.take_out(connection, [(row.device, row.columns[1]) for row, _ in rows])
    history_write.insert_all(connection, [event for _, event in rows])
