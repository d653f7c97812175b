"""Gives names that are lost back, as far as answers or the rows themselves tell what they were.

What nothing tells gets a made name, so that the answers under it stay.
"""

import hashlib
import sqlite3
from collections.abc import Mapping, Sequence

from flashcards.core.model import DeckId, Event
from flashcards.store import history, history_sets, history_write, names
from flashcards.store.history import Raw
from flashcards.store.lost_names import CARDS, COLUMNS, DEVICES, Lost, lost_names
from flashcards.store.name_proofs import (
    Name,
    candidates_for,
    current,
    denied,
    event_under,
    from_spare,
    is_agreed,
    likely,
    proven,
    rows_of,
)
from flashcards.store.spare import Spare


def find_names(connection: sqlite3.Connection, spare: Spare) -> None:
    """Give every lost name back, or a made one, and those that their answers deny where proven."""
    _find_lost(connection, lost_names(connection), spare)
    _find_denied(connection, denied(connection), spare)


def _find_lost(connection: sqlite3.Connection, lost: Sequence[Lost], spare: Spare) -> None:
    for each in lost:
        _make_up(connection, each)
    found = from_spare(connection, lost, spare)
    for each in lost:
        if name := found.get(each) or likely(connection, each, spare):
            _give(connection, each, name)
    for each in lost:
        _stamp_anew(connection, each)


def _find_denied(connection: sqlite3.Connection, doubted: Sequence[Lost], spare: Spare) -> None:
    found = from_spare(connection, doubted, spare)
    for table in COLUMNS:
        pending = {
            each: current(connection, each)
            for each in doubted
            if each.table == table and not is_agreed(connection, each)
        }
        while given := _given(connection, pending, found, spare):
            _make_way(connection, pending, given)
            for each, name in given.items():
                _give(connection, each, name)
            pending = {each: name for each, name in pending.items() if each not in given}


def _given(
    connection: sqlite3.Connection,
    pending: Mapping[Lost, Name],
    found: Mapping[Lost, Name],
    spare: Spare,
) -> dict[Lost, Name]:
    """Return the names of those pending that are proven; one may have had another's."""
    given: dict[Lost, Name] = {}
    for each in pending:
        candidates = [*candidates_for(connection, each, spare), *pending.values()]
        if name := found.get(each) or proven(connection, each, candidates):
            given[each] = name
    return given


def _make_way(
    connection: sqlite3.Connection, pending: Mapping[Lost, Name], given: Mapping[Lost, Name]
) -> None:
    """Take names that are proven to be others' from rows that no answer agrees with."""
    wanted = {_folded(name) for name in given.values()}
    for each in pending:
        if _folded(current(connection, each)) in wanted:
            _make_up(connection, each)


def _folded(name: Name) -> Name:
    return tuple(text.casefold() for text in name)


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


def _give(connection: sqlite3.Connection, lost: Lost, name: Name) -> None:
    """Write a name; where another row has it by now, bring the answers there.

    An answer of a device stays under the made name where another answer has its number there.
    """
    if _write(connection, lost, name):
        return
    rows = [(row, event_under(row, lost, name)) for row in rows_of(connection, lost)]
    proven = [(row, event) for row, event in rows if event is not None]
    if lost.table == DEVICES:
        proven = [each for each in proven if _has_place(connection, each[1])]
    _write_again(connection, proven)


def _has_place(connection: sqlite3.Connection, event: Event) -> bool:
    """Say whether nothing has the number of an event but, perhaps, the same event."""
    found = next(history.rows_under(connection, event.device, event.seq), None)
    return found is None or found.event == event


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
    if not is_agreed(connection, lost):
        events = [(row, history.unchecked(row.columns)) for row in rows_of(connection, lost)]
        _write_again(connection, [(row, event) for row, event in events if event is not None])


def _write_again(connection: sqlite3.Connection, rows: Sequence[tuple[Raw, Event]]) -> None:
    history_sets.take_out(connection, [(row.device, row.columns[1]) for row, _ in rows])
    events = [event for _, event in rows]
    history_write.insert_all(connection, history_sets.lacking(connection, events))
