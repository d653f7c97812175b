"""Sets of events: what of a file is new here, what came since, and taking out what was received."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence

from flashcards.core.errors import CollectionDamaged
from flashcards.core.model import Event
from flashcards.store import history, names


def lacking(connection: sqlite3.Connection, events: Iterable[Event]) -> list[Event]:
    """Return those of *events* that are not in the history, each once."""
    found: dict[tuple[str, int], Event] = {}
    for event in events:
        if not _is_there(connection, event):
            found.setdefault((event.device, event.seq), event)
    return list(found.values())


def beyond(connection: sqlite3.Connection, known: Mapping[str, int]) -> list[Event]:
    """Return the unvoided events that came after each device's number in *known*."""
    newer = [
        event
        for device, last in last_numbers(connection).items()
        if last > known.get(device, 0)
        for event in history.of_device(connection, device, known.get(device, 0))
    ]
    return history.unvoided(newer)


def last_numbers(connection: sqlite3.Connection) -> dict[str, int]:
    """Return the number of each device's newest event; CollectionDamaged where it is none."""
    rows = connection.execute(
        "SELECT device, (SELECT max(seq) FROM history WHERE history.device = devices.id)"
        " FROM devices"
    ).fetchall()
    if not all(isinstance(last, int | None) for _, last in rows):
        raise CollectionDamaged(detail="history")
    return {device: last for device, last in rows if last is not None}


def numbers(connection: sqlite3.Connection, device: str) -> Iterator[tuple[int, int]]:
    """Yield the numbers of a device's events, each with its checksum."""
    return connection.execute(
        "SELECT seq, crc FROM history WHERE device = (SELECT id FROM devices WHERE device = ?)",
        (device,),
    )


def count_to(connection: sqlite3.Connection, device: str, last: int) -> int:
    """Return how many events of *device* have a number up to *last*."""
    (count,) = connection.execute(
        "SELECT count(*) FROM history"
        " WHERE device = (SELECT id FROM devices WHERE device = ?) AND seq <= ?",
        (device, last),
    ).fetchone()
    return count


def remove(connection: sqlite3.Connection, events: Iterable[Event]) -> None:
    """Take out events that the last import received; of no others does the file let go."""
    connection.executemany(
        "DELETE FROM history WHERE device = ? AND seq = ?",
        [(names.ensure_device(connection, event.device), event.seq) for event in events],
    )


def take_out(connection: sqlite3.Connection, keys: Sequence[tuple[int, int]]) -> None:
    """Remove rows, by number of device and event, for a repair.

    The trigger of the history lets go of those alone that stand in *received*.
    """
    if not keys:
        return
    kept = connection.execute("SELECT device, seq FROM received").fetchall()
    connection.execute("DELETE FROM received")
    connection.executemany("INSERT INTO received (device, seq) VALUES (?, ?)", keys)
    connection.executemany("DELETE FROM history WHERE device = ? AND seq = ?", keys)
    connection.execute("DELETE FROM received")
    connection.executemany(
        "INSERT INTO received (device, seq) VALUES (?, ?)", set(kept) - set(keys)
    )


def _is_there(connection: sqlite3.Connection, event: Event) -> bool:
    row = connection.execute(
        "SELECT 1 FROM history WHERE device = (SELECT id FROM devices WHERE device = ?)"
        " AND seq = ?",
        (event.device, event.seq),
    ).fetchone()
    return row is not None
