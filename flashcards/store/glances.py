"""What a start asks of the collection, without loading what would act on it."""

import sqlite3

_LARGEST = 2**63 - 1


def was_mock_cut_off(connection: sqlite3.Connection) -> bool:
    """Say whether the newest open mock exam was not left for later on purpose."""
    row = connection.execute(
        "SELECT aside FROM mocks WHERE state = 'open' ORDER BY id DESC LIMIT 1"
    ).fetchone()
    return row is not None and not row[0]


def has_submitted_mock(connection: sqlite3.Connection) -> bool:
    """Say whether any mock exam was submitted."""
    return _is_there(connection, "SELECT 1 FROM mocks WHERE state = 'submitted'")


def is_import_undoable(connection: sqlite3.Connection) -> bool:
    """Say whether the last large step was an import and can be taken back."""
    query = "SELECT 1 FROM undo_import WHERE kind = 'operation' AND key = 'import'"
    return _is_there(connection, query)


def study_days_since(connection: sqlite3.Connection, day: int, most: int) -> int:
    """Return on how many study days after *day* one answered, counted up to *most*."""
    (count,) = connection.execute(
        "SELECT count(*) FROM (SELECT DISTINCT day FROM daily WHERE day > ? LIMIT ?)", (day, most)
    ).fetchone()
    return count


def last_number(connection: sqlite3.Connection, device: str) -> int:
    """Return the number of the newest event of *device*; 0 when it wrote none.

    What damage made no number sorts after every number, and is passed over.
    """
    (last,) = connection.execute(
        "SELECT coalesce(max(seq), 0) FROM history"
        " WHERE device = (SELECT id FROM devices WHERE device = ?) AND seq <= ?",
        (device, _LARGEST),
    ).fetchone()
    return last


def _is_there(connection: sqlite3.Connection, query: str) -> bool:
    (is_there,) = connection.execute(f"SELECT EXISTS ({query})").fetchone()
    return bool(is_there)
