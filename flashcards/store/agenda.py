"""What waits to be studied, and what was done: reads of the study path, by indexes and counts."""

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import islice

from flashcards.core.model import Day, DeckId, Event, NameId, Part
from flashcards.core.queue import Unit
from flashcards.store.names import name_id

_KEYS = 500
_ALL = -1
_OF_DECKS = "deck IN (SELECT id FROM deck_names WHERE name IN ({}))"
_REPEATS = (
    "memory.repeat = 1 AND memory.last = ?1 AND memory.held = 0 AND coalesce(memory.wake, 0) <= ?1"
)


def due(
    connection: sqlite3.Connection, today: Day, limit: int, decks: Sequence[DeckId] = ()
) -> list[Unit]:
    """Return up to *limit* units to review on *today*, longest due first.

    One that was answered today is not among them: an answer puts the next date after its day.
    """
    return _units(
        connection,
        "memory.show <= ?1",
        "memory.show, memory.name",
        (today, limit),
        decks,
    )


def new(
    connection: sqlite3.Connection, today: Day, limit: int, decks: Sequence[DeckId] = ()
) -> list[Unit]:
    """Return the first *limit* units never answered, in their turn."""
    return list(islice(unmet(connection, today, decks), limit))


def unmet(
    connection: sqlite3.Connection, today: Day, decks: Sequence[DeckId] = ()
) -> Iterator[Unit]:
    """Yield the units never answered, in their turn; read only as far as it is asked for."""
    return _read_units(
        connection,
        "memory.due IS NULL AND memory.held = 0 AND coalesce(memory.wake, 0) <= ?1",
        "memory.turn, memory.name",
        (today, _ALL),
        decks,
    )


def repeats(connection: sqlite3.Connection, today: Day, decks: Sequence[DeckId] = ()) -> list[Unit]:
    """Return the units still to be repeated on *today*, in no order."""
    return _units(connection, _REPEATS, "memory.name", (today, _ALL), decks)


def repeat(
    connection: sqlite3.Connection, today: Day, key: tuple[NameId, Part], decks: Sequence[DeckId]
) -> list[Unit]:
    """Return the unit of *key* if it is still to be repeated on *today*, else nothing."""
    one = f"{_REPEATS} AND memory.name = ?2 AND memory.part = ?3"
    return _units(connection, one, "memory.name", (today, *key, 1), decks)


def unit(connection: sqlite3.Connection, name: NameId, part: Part) -> Unit | None:
    """Return one unit whatever its state; None when its card is not in the collection."""
    found = _units(
        connection, "memory.name = ?1 AND memory.part = ?2", "memory.name", (name, part, 1), ()
    )
    return next(iter(found), None)


def parts(connection: sqlite3.Connection, name: NameId) -> list[Unit]:
    """Return every unit of a card that is studied now or was once, whatever its state."""
    return _units(connection, "memory.name = ?1", "memory.part", (name, _ALL), ())


def key_of(connection: sqlite3.Connection, event: Event) -> tuple[NameId, Part]:
    """Return the unit that an event is about."""
    name = name_id(connection, event.deck, event.card)
    assert name is not None, "the history's names are never deleted"
    return name, event.part


def due_count(connection: sqlite3.Connection, today: Day, decks: Sequence[DeckId] = ()) -> int:
    """Return how many units are due on *today* and were not answered on it."""
    return _one(
        connection,
        f"SELECT coalesce(sum(n), 0) FROM day_counts WHERE day <= ?{_of_decks(decks)}",
        (today, *decks),
    )


def due_by_deck(connection: sqlite3.Connection, today: Day) -> dict[DeckId, int]:
    """Return how many units are due in each deck on *today*."""
    rows = connection.execute(
        "SELECT deck_names.name, sum(n) FROM day_counts"
        " JOIN deck_names ON deck_names.id = day_counts.deck"
        " WHERE day <= ? GROUP BY day_counts.deck",
        (today,),
    )
    return {DeckId(deck): count for deck, count in rows}


def workload(
    connection: sqlite3.Connection, today: Day, decks: Sequence[DeckId] = ()
) -> list[tuple[str, int, int]]:
    """Return kind, count and words of the units due on *today*."""
    return connection.execute(
        "SELECT kind, sum(n), sum(words) FROM day_counts"
        f" WHERE day <= ?{_of_decks(decks)} GROUP BY kind",
        (today, *decks),
    ).fetchall()


def coming(
    connection: sqlite3.Connection, first: Day, last: Day
) -> list[tuple[Day, str, int, int]]:
    """Return day, kind, count and words of the units that come from *first* to *last*."""
    return connection.execute(
        "SELECT day, kind, sum(n), sum(words) FROM day_counts"
        " WHERE day BETWEEN ? AND ? GROUP BY day, kind",
        (first, last),
    ).fetchall()


def last_day(connection: sqlite3.Connection) -> Day | None:
    """Return the newest day on which an answer counts, or None before the first."""
    (day,) = connection.execute("SELECT max(day) FROM daily").fetchone()
    return day


def first_day(connection: sqlite3.Connection) -> Day | None:
    """Return the day of the first answer, or None."""
    row = connection.execute("SELECT min(day) FROM daily").fetchone()
    return None if row[0] is None else Day(row[0])


def review_results(connection: sqlite3.Connection, since: Day) -> tuple[int, int]:
    """Return how many reviews were passed since a day, and how many there were."""
    row = connection.execute(
        "SELECT coalesce(sum(n * (grade >= 3)), 0), coalesce(sum(n), 0) FROM daily"
        " WHERE day >= ? AND class = 'review'",
        (since,),
    ).fetchone()
    return row[0], row[1]


def of_keys(
    connection: sqlite3.Connection, keys: Sequence[tuple[NameId, Part]], today: Day
) -> list[Unit]:
    """Return those of the units named by *keys* that may be shown and were not answered *today*.

    In the order of *keys*.
    """
    found = {
        unit.key: unit
        for start in range(0, len(keys), _KEYS)
        for unit in _of_some_keys(connection, keys[start : start + _KEYS], today)
    }
    return [found[key] for key in keys if key in found]


def _of_some_keys(
    connection: sqlite3.Connection, keys: Sequence[tuple[NameId, Part]], today: Day
) -> list[Unit]:
    values = ", ".join(f"({name}, {part})" for name, part in keys)
    return _units(
        connection,
        f"(memory.name, memory.part) IN (VALUES {values}) AND memory.held = 0"
        " AND coalesce(memory.wake, 0) <= ?1 AND coalesce(memory.last, 0) < ?1",
        "memory.name",
        (today, _ALL),
        (),
    )


def spent_on(connection: sqlite3.Connection, day: Day) -> int:
    """Return the milliseconds of all answers given on *day*."""
    return _one(
        connection, "SELECT coalesce(sum(milliseconds), 0) FROM daily WHERE day = ?", (day,)
    )


def answered_on(connection: sqlite3.Connection, day: Day) -> dict[str, int]:
    """Return how many answers of each class were given on *day*."""
    return dict(
        connection.execute(
            "SELECT class, sum(n) FROM daily WHERE day = ? GROUP BY class", (day,)
        ).fetchall()
    )


def _units(
    connection: sqlite3.Connection,
    condition: str,
    order: str,
    parameters: tuple[int, ...],
    decks: Sequence[DeckId],
) -> list[Unit]:
    return list(_read_units(connection, condition, order, parameters, decks))


def _read_units(
    connection: sqlite3.Connection,
    condition: str,
    order: str,
    parameters: tuple[int, ...],
    decks: Sequence[DeckId],
) -> Iterator[Unit]:
    marks = ", ".join(f"?{len(parameters) + place}" for place in range(1, len(decks) + 1))
    among = f" AND memory.{_OF_DECKS.format(marks)}" if decks else ""
    rows = connection.execute(
        "SELECT memory.name, memory.part, deck_names.name, cards.kind, cards.sensitivity,"
        " cards.words, memory.due IS NULL"
        " FROM memory JOIN cards ON cards.name = memory.name"
        f" JOIN deck_names ON deck_names.id = memory.deck WHERE {condition}{among}"
        f" ORDER BY {order} LIMIT ?{len(parameters)}",
        (*parameters, *decks),
    )
    return (
        Unit(
            name=NameId(name),
            part=Part(part),
            deck=DeckId(deck),
            kind=kind,
            sensitivity=tuple(sensitivity.split(",")) if sensitivity else (),
            words=words,
            is_new=bool(is_new),
        )
        for name, part, deck, kind, sensitivity, words, is_new in rows
    )


def _of_decks(decks: Sequence[DeckId]) -> str:
    marks = ", ".join("?" * len(decks))
    return f" AND {_OF_DECKS.format(marks)}" if decks else ""


def _one(connection: sqlite3.Connection, statement: str, parameters: tuple[object, ...]) -> int:
    (count,) = connection.execute(statement, parameters).fetchone()
    return count
