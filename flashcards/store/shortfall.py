"""Does the history lack answers? What is kept beside it tells: daily counts, dates, forecasts.

Each alone may be damaged itself; where two say that there was more, answers are lost.
"""

import sqlite3

from flashcards.core.progress import Progress, unwatched
from flashcards.store import replay
from flashcards.store.replay import Differences

_MOST = 1_000_000
_ANSWERS = (
    "SELECT count(*) FROM history WHERE kind = 'answered' AND (device, seq) NOT IN"
    " (SELECT devices.id, voiding.data ->> '$.seq' FROM history AS voiding"
    " JOIN devices ON devices.device = voiding.data ->> '$.device'"
    " WHERE voiding.kind = 'voided' AND json_valid(voiding.data)"
    " AND voiding.data ->> '$.seq' IS NOT NULL)"
)
_WITNESSES = (
    "SELECT count(*) FROM memory WHERE due IS NOT NULL",
    "SELECT count(*) FROM forecast",
)

_INDEXED = "SELECT count(*) FROM words_docsize WHERE id NOT IN (SELECT name FROM cards)"


def missing(connection: sqlite3.Connection, unlike: Differences) -> int:
    """Return how many answers are lost at least; *unlike* is how the caches differ from the rest.

    Answers that are there but damaged are not among them.
    """
    if not _one(connection, "SELECT count(*) FROM history"):
        return max(_counted(connection), *(_one(connection, each) for each in _WITNESSES))
    if not unlike.memories and not unlike.forecasts:
        return 0
    return max(0, _counted(connection) - _one(connection, _ANSWERS))


def is_short(connection: sqlite3.Connection, progress: Progress = unwatched) -> bool:
    """Say whether answers are lost, such as where all was emptied but the search index."""
    if not _one(connection, "SELECT count(*) FROM history") and _one(connection, _INDEXED):
        return True
    return missing(connection, replay.differences(connection, progress)) > 0


def _counted(connection: sqlite3.Connection) -> int:
    """Return how many answers the daily counts tell of; a count that cannot be tells of none."""
    rows = connection.execute("SELECT n FROM daily WHERE n BETWEEN 1 AND ?", (_MOST,))
    return sum(n for (n,) in rows)


def _one(connection: sqlite3.Connection, statement: str) -> int:
    (count,) = connection.execute(statement).fetchone()
    return count
