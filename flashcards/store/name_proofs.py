"""What names were, proven by answers: a checksum covers the names of its answer, too.

The names come from copies and the log, or from what the rows themselves say.
"""

import itertools
import sqlite3
from collections.abc import Iterator, Sequence

from flashcards.core.lines import checksum
from flashcards.core.model import Event
from flashcards.core.sm2 import SCHEDULER
from flashcards.store import history
from flashcards.store.history import Raw
from flashcards.store.lost_names import CARDS, COLUMNS, DECKS, DEVICES, LABELS, Lost
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


def denied(connection: sqlite3.Connection) -> list[Lost]:
    """Return the names with which not one answer's checksum agrees, though there are answers."""
    agreed: set[Lost] = set()
    doubted: set[Lost] = set()
    for row in history.raw(connection, "TRUE"):
        is_whole = history.event_of(row.columns, row.crc) is not None
        (agreed if is_whole else doubted).update(_names_of(row))
    order = list(COLUMNS)
    return sorted(doubted - agreed, key=lambda each: (order.index(each.table), each.number))


def _names_of(row: Raw) -> Iterator[Lost]:
    yield Lost(DEVICES, row.device)
    for label in {row.home, row.domain, row.scheduler}:
        yield Lost(LABELS, label)
    yield Lost(DECKS, row.deck)
    yield Lost(CARDS, row.name)


def is_agreed(connection: sqlite3.Connection, lost: Lost) -> bool:
    """Say whether the checksum of any answer agrees with a name as it stands."""
    return any(history.event_of(row.columns, row.crc) for row in rows_of(connection, lost))


def from_spare(
    connection: sqlite3.Connection, lost: Sequence[Lost], spare: Spare
) -> dict[Lost, Name]:
    """Return the names that spare answers bear: those of the number and checksum of one here."""
    wanted: dict[tuple[int, int], list[tuple[Lost, Raw]]] = {}
    for each in lost:
        for row in _witnesses(connection, each):
            wanted.setdefault((row.columns[1], row.crc), []).append((each, row))
    numbers = {number for number, _ in wanted}
    found: dict[Lost, Name] = {}
    for event in spare.events() if wanted else ():
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
    return itertools.islice(rows_of(connection, lost), _WITNESSES)


def likely(connection: sqlite3.Connection, lost: Lost, spare: Spare) -> Name | None:
    """Return the name that the checksums prove, or where none does what the row's own text says."""
    candidates = candidates_for(connection, lost, spare)
    found = proven(connection, lost, candidates)
    if found is None and candidates and lost.table in _BODIES:
        return candidates[0]
    return found


def proven(connection: sqlite3.Connection, lost: Lost, candidates: Sequence[Name]) -> Name | None:
    """Return the candidate with which the checksum of an answer agrees."""
    for row in _witnesses(connection, lost):
        for candidate in candidates:
            if event_under(row, lost, candidate) is not None:
                return candidate
    return None


def candidates_for(connection: sqlite3.Connection, lost: Lost, spare: Spare) -> list[Name]:
    """Return what a name may have been, the likeliest first."""
    if lost.table == DEVICES:
        there = _texts(connection, DEVICES)
        return [(device,) for device in (*spare.devices, *_voiding(connection), *there)]
    decks = [name for (name,) in connection.execute("SELECT name FROM deck_names ORDER BY id")]
    if lost.table == LABELS:
        topics = [topic for (topic,) in connection.execute(_TOPICS) if is_text(str(topic))]
        there = _texts(connection, LABELS)
        texts = dict.fromkeys((SCHEDULER, "", *decks, *topics, *there))
        return [(text,) for text in texts if isinstance(text, str)]
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


def current(connection: sqlite3.Connection, lost: Lost) -> Name:
    """Return the name that a row has now."""
    if lost.table == CARDS:
        statement = "SELECT name, card FROM names JOIN deck_names ON deck_names.id = names.deck"
        row = connection.execute(f"{statement} WHERE names.id = ?", (lost.number,)).fetchone()
    else:
        statement = f"SELECT {COLUMNS[lost.table]} FROM {lost.table} WHERE id = ?"
        row = connection.execute(statement, (lost.number,)).fetchone()
    return tuple(map(str, row))


def _texts(connection: sqlite3.Connection, table: str) -> list[str]:
    rows = connection.execute(f"SELECT {COLUMNS[table]} FROM {table} ORDER BY id")
    return [text for (text,) in rows if is_text(text)]


def _voiding(connection: sqlite3.Connection) -> list[str]:
    """Return the devices whose answers were taken back: what takes one back names it."""
    rows = connection.execute(
        "SELECT DISTINCT data ->> '$.device' FROM history"
        " WHERE kind = 'voided' AND json_valid(data)"
    )
    return [device for (device,) in rows if isinstance(device, str) and is_text(device)]


def event_under(row: Raw, lost: Lost, name: Name) -> Event | None:
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


def rows_of(connection: sqlite3.Connection, lost: Lost) -> Iterator[Raw]:
    """Yield the rows of the history that bear a name."""
    return history.raw(connection, f"({_USED_BY[lost.table]})", (lost.number,))
