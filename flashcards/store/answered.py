"""What was answered, as the order of study and the pace ask for it: reads by an index."""

import sqlite3

from flashcards.core.lines import data_from
from flashcards.core.model import Day, NameId, Part

_IS_FIRST = """instr(data, '"first":true') > 0"""
_IS_STUDY = """instr(data, '"mode":"study"') > 0"""
"""As the index history_timed has them; an event's data is canonical JSON."""


def answered_since(
    connection: sqlite3.Connection, day: Day, *, only_study: bool
) -> list[tuple[NameId, Part]]:
    """Return the units answered on *day* and later, one for each answer that counts, newest first.

    With *only_study* those whose answer moved their date.
    """
    rows = connection.execute(
        f"SELECT devices.device, seq, history.kind = 'voided', {_IS_STUDY}, name, part, data"
        " FROM history JOIN devices ON devices.id = history.device"
        " WHERE day >= ? AND history.kind IN ('answered', 'voided')"
        " ORDER BY clock DESC, devices.device DESC, seq DESC",
        (day,),
    ).fetchall()
    voided = {_target(data) for *_, data in (row for row in rows if row[2])}
    return [
        (NameId(name), Part(part))
        for device, seq, is_voiding, is_study, name, part, _ in rows
        if not is_voiding and (is_study or not only_study) and (device, seq) not in voided
    ]


def recent_times(connection: sqlite3.Connection, limit: int = 400) -> list[tuple[str, bool, int]]:
    """Return kind, whether it was the first visit, and milliseconds of the latest study answers."""
    rows = connection.execute(
        f"SELECT cards.kind, {_IS_FIRST}, milliseconds"
        " FROM history JOIN cards ON cards.name = history.name"
        " WHERE day >= (SELECT coalesce(max(day), 0) - 60 FROM history)"
        f" AND history.kind = 'answered' AND milliseconds > 0 AND {_IS_STUDY}"
        " ORDER BY day DESC, clock DESC LIMIT ?",
        (limit,),
    )
    return [(kind, bool(is_first), milliseconds) for kind, is_first, milliseconds in rows]


def answers_ever(connection: sqlite3.Connection, most: int) -> int:
    """Return how many answers count, on all days; *most* or more when there are so many."""
    (count,) = connection.execute(
        "SELECT coalesce(sum(n), 0) FROM (SELECT n FROM daily LIMIT ?)", (most,)
    ).fetchone()
    return count


def _target(data: str) -> tuple[object, object]:
    fields = dict(data_from(data))
    return fields.get("device"), fields.get("seq")
