"""Which cards were missed, from the history."""

import sqlite3
from collections.abc import Sequence

from flashcards.core.model import Day, DeckId, NameId, Part


def most_missed(
    connection: sqlite3.Connection,
    decks: Sequence[DeckId],
    limit: int,
    *,
    since: Day | None = None,
    scenarios: bool = True,
) -> list[tuple[NameId, Part, int]]:
    """Return the card parts missed most often, with how often; hard topics are left out.

    An answer that was taken back does not count. With *since* only misses from that day on do.
    """
    rows = connection.execute(
        "SELECT missed.name, missed.part, count(*) AS misses FROM history AS missed"
        " JOIN cards ON cards.name = missed.name"
        " JOIN memory ON memory.name = missed.name AND memory.part = missed.part"
        " JOIN deck_names ON deck_names.id = cards.deck"
        " WHERE missed.kind = 'answered' AND missed.grade < 3 AND missed.day >= ?1"
        " AND json_extract(missed.data, '$.mode') = 'study'"
        " AND cards.sensitivity = '' AND memory.held = 0"
        f"{'' if scenarios else ' AND cards.kind <> ' + repr('scenario')}"
        f" AND deck_names.name IN ({', '.join(f'?{n + 3}' for n in range(len(decks)))})"
        " AND NOT EXISTS (SELECT 1 FROM history AS void WHERE void.name = missed.name"
        " AND void.kind = 'voided' AND void.part = missed.part"
        " AND json_extract(void.data, '$.seq') = missed.seq"
        " AND json_extract(void.data, '$.device') ="
        " (SELECT device FROM devices WHERE id = missed.device))"
        " GROUP BY missed.name, missed.part ORDER BY misses DESC, max(missed.day) DESC, 1 LIMIT ?2",
        (since or 0, limit, *decks),
    )
    return [(NameId(name), Part(part), misses) for name, part, misses in rows]


def study_days(connection: sqlite3.Connection, since: Day | None = None) -> int:
    """Return on how many days something was studied."""
    (count,) = connection.execute(
        "SELECT count(DISTINCT day) FROM daily WHERE day >= ? AND class <> 'mock'", (since or 0,)
    ).fetchone()
    return count
