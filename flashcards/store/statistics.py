"""Reads for the statistics: sums of the daily counts, and what only the history knows.

The counts name the deck and topic in which a card lived when it was answered; so does the history,
and *among* asks both the same way. Answers that were taken back are in neither.
"""

import json
import sqlite3
from collections.abc import Iterator, Sequence

from flashcards.core.blueprint import Topic
from flashcards.core.model import Day, DeckId, Forecast, Grade, NameId, OptionId, Part
from flashcards.core.recall import Kappa, observe
from flashcards.core.statistics import (
    FIRM_DAYS,
    GROWING_DAYS,
    DayFigures,
    Growth,
    Share,
)

_VOIDED = (
    "SELECT devices.id, json_extract(void.data, '$.seq') FROM history AS void"
    " JOIN devices ON devices.device = json_extract(void.data, '$.device')"
    " WHERE void.kind = 'voided'"
)
"""The (device, seq) of each answer that was taken back; there are few."""
_FIRST_ROWS = 64


def days(connection: sqlite3.Connection, among: Topic | None, since: Day) -> list[DayFigures]:
    """Return the figures of each day with an answer, from *since* on."""
    where, values = _among(among, "deck", "domain")
    rows = connection.execute(
        "SELECT day, sum(n), sum(n * (class = 'new')), sum(n * (class = 'review' AND grade >= 3)),"
        f" sum(n * (class = 'review')), sum(milliseconds) FROM daily WHERE day >= ?{where}"
        " GROUP BY day ORDER BY day",
        (since, *values),
    )
    return [
        DayFigures(
            day=Day(day), answers=n, new=new, passed=passed, reviews=reviews, milliseconds=taken
        )
        for day, n, new, passed, reviews, taken in rows
    ]


def remembered(
    connection: sqlite3.Connection, among: Topic | None, since: Day
) -> dict[tuple[str, str], Share]:
    """Return how many reviews were passed from *since* on, by deck and topic."""
    where, values = _among(among, "deck", "domain")
    rows = connection.execute(
        "SELECT homes.text, domains.text, passed, whole FROM ("
        "SELECT deck, domain, sum(n * (grade >= 3)) AS passed, sum(n) AS whole FROM daily"
        f" WHERE day >= ? AND class = 'review'{where} GROUP BY deck, domain) AS summed"
        " JOIN labels AS homes ON homes.id = summed.deck"
        " JOIN labels AS domains ON domains.id = summed.domain",
        (since, *values),
    )
    return {(home, domain): Share(part=passed, whole=whole) for home, domain, passed, whole in rows}


def grades_by_hour(
    connection: sqlite3.Connection, among: Topic | None, since: Day
) -> dict[int, dict[Grade, int]]:
    """Return how often each grade was given from *since* on, by the hour of the local clock."""
    where, values = _among(among, "deck", "domain")
    sums = ", ".join(f"sum(n * (grade = {grade:d}))" for grade in Grade)
    rows = connection.execute(
        f"SELECT hour, {sums} FROM daily WHERE day >= ?{where} GROUP BY hour", (since, *values)
    )
    return {hour: dict(zip(Grade, counts, strict=True)) for hour, *counts in rows}


def growth(connection: sqlite3.Connection, among: Topic | None) -> dict[Growth, int]:
    """Return how many card parts that may be studied are firm, growing, just met or not seen."""
    joined, values = _cards_among(among)
    row = connection.execute(
        f"SELECT coalesce(sum(due IS NOT NULL AND interval >= {FIRM_DAYS}), 0),"
        f" coalesce(sum(due IS NOT NULL AND interval BETWEEN {GROWING_DAYS} AND {FIRM_DAYS - 1}),"
        f" 0), coalesce(sum(due IS NOT NULL AND interval < {GROWING_DAYS}), 0),"
        f" coalesce(sum(due IS NULL), 0) FROM memory{joined} memory.held = 0",
        values,
    ).fetchone()
    return dict(zip(Growth, row, strict=True))


def most_missed(
    connection: sqlite3.Connection, among: Topic | None, since: Day, least: int
) -> Iterator[tuple[NameId, Part, int]]:
    """Yield the card parts missed *least* times or more, the most first; the latest among equals.

    Cards on hard topics are left out, as are those that may not be studied now.
    """
    where, values = _among(among, "home", "domain")
    told = 0
    for limit in (_FIRST_ROWS, -1):  # the first are found in half the time, and mostly enough
        rows = connection.execute(
            "SELECT name, part, count(*) AS misses FROM history"
            f" WHERE kind = 'answered' AND grade < 3 AND day >= ?{where}"
            f" AND (device, seq) NOT IN ({_VOIDED})"
            " GROUP BY name, part HAVING misses >= ?"
            " ORDER BY misses DESC, max(day) DESC, name, part LIMIT ?",
            (since, *values, least, limit),
        ).fetchall()
        for name, part, count in rows[told:]:
            if _may_be_shown(connection, name, part):
                yield NameId(name), Part(part), count
        if len(rows) < _FIRST_ROWS:
            return
        told = len(rows)


def answers_of(
    connection: sqlite3.Connection, name: NameId, part: Part, among: Topic | None, since: Day
) -> int:
    """Return how often a card part was answered from *since* on."""
    where, values = _among(among, "home", "domain")
    (count,) = connection.execute(
        "SELECT count(*) FROM history WHERE name = ? AND part = ? AND kind = 'answered'"
        f" AND grade IS NOT NULL AND day >= ?{where} AND (device, seq) NOT IN ({_VOIDED})",
        (name, part, since, *values),
    ).fetchone()
    return count


def chosen(
    connection: sqlite3.Connection, among: Topic | None, since: Day
) -> list[tuple[NameId, frozenset[OptionId], int]]:
    """Return for each card which options were chosen together, and how often."""
    where, values = _among(among, "home", "domain")
    rows = connection.execute(
        "SELECT name, json_extract(data, '$.chosen') AS picks, count(*) FROM history"
        " WHERE name IN (SELECT name FROM cards WHERE kind = 'scenario') AND kind = 'answered'"
        " AND json_extract(data, '$.chosen') IS NOT NULL"
        f" AND day >= ?{where} AND (device, seq) NOT IN ({_VOIDED})"
        " GROUP BY name, picks",
        (since, *values),
    )
    return [
        (NameId(name), frozenset(map(OptionId, json.loads(picks))), count)
        for name, picks, count in rows
    ]


def latest_times(
    connection: sqlite3.Connection, among: Topic | None, since: Day, most: int
) -> list[tuple[str, int]]:
    """Return the kind of card and the milliseconds of the latest study answers, at most *most*.

    They are looked for among the latest *most* of all topics, so that the read stays short.
    """
    where, values = _among(among, "latest.home", "latest.domain")
    return connection.execute(
        "SELECT cards.kind, latest.milliseconds FROM ("
        "SELECT device, seq, name, home, domain, milliseconds FROM history"
        " WHERE day >= ? AND kind = 'answered' AND milliseconds > 0"
        """ AND instr(data, '"mode":"study"') > 0 ORDER BY day DESC, clock DESC LIMIT ?"""
        ") AS latest JOIN cards ON cards.name = latest.name"
        f" WHERE (device, seq) NOT IN ({_VOIDED}){where}",
        (since, most, *values),
    ).fetchall()


def forecasts_before(
    connection: sqlite3.Connection, decks: Sequence[DeckId], day: Day
) -> dict[tuple[NameId, Part], Forecast]:
    """Return the recall forecasts of the cards of *decks* as they stood when *day* began."""
    marks = ", ".join("?" * len(decks))
    rows = connection.execute(
        "SELECT history.name, part, kind, grade, day FROM history"
        " WHERE day < ? AND (kind = 'reset' OR (kind = 'answered' AND grade IS NOT NULL"
        " AND json_extract(data, '$.mode') = 'study'))"
        f" AND (device, seq) NOT IN ({_VOIDED}) AND history.name IN ("
        "SELECT cards.name FROM cards JOIN deck_names ON deck_names.id = cards.deck"
        f" WHERE deck_names.name IN ({marks}))"
        " ORDER BY history.name, part, clock,"
        " (SELECT device FROM devices WHERE id = history.device), seq",
        (day, *decks),
    )
    found: dict[tuple[NameId, Part], Forecast] = {}
    for name, part, kind, grade, when in rows:
        key = (NameId(name), Part(part))
        if kind == "reset":
            found.pop(key, None)
        else:
            found[key] = observe(found.get(key), Grade(grade), Day(when))
    return found


def kappa_before(connection: sqlite3.Connection, day: Day) -> Kappa:
    """Return the learner's correction of the forecast as it stood when *day* began."""
    row = connection.execute(
        "SELECT value, n FROM kappa WHERE day < ? ORDER BY day DESC LIMIT 1", (day,)
    ).fetchone()
    return Kappa(value=row[0], n=row[1]) if row else Kappa()


def size(connection: sqlite3.Connection) -> int:
    """Return how many rows there are to look through, about: answers and cards."""
    (answers,) = connection.execute("SELECT coalesce(sum(n), 0) FROM daily").fetchone()
    (cards,) = connection.execute("SELECT count(*) FROM names").fetchone()
    return answers + cards


def _may_be_shown(connection: sqlite3.Connection, name: int, part: int) -> bool:
    row = connection.execute(
        "SELECT 1 FROM cards JOIN memory ON memory.name = cards.name AND memory.part = ?2"
        " WHERE cards.name = ?1 AND cards.sensitivity = '' AND memory.held = 0",
        (name, part),
    ).fetchone()
    return row is not None


def _among(among: Topic | None, deck: str, domain: str) -> tuple[str, tuple[str, ...]]:
    """Return the condition that keeps to a topic, and its values."""
    if among is None:
        return "", ()
    one = f" AND {deck} IN (SELECT id FROM labels WHERE text = ? COLLATE NOCASE)"
    if among.domain is None:
        return one, (among.deck,)
    both = one + f" AND {domain} IN (SELECT id FROM labels WHERE text = ?)"
    return both, (among.deck, among.domain)


def _cards_among(among: Topic | None) -> tuple[str, tuple[str, ...]]:
    if among is None:
        return " WHERE", ()
    in_deck = "memory.deck = (SELECT id FROM deck_names WHERE name = ?) AND"
    if among.domain is None:
        return f" WHERE {in_deck}", (among.deck,)
    joined = (
        " JOIN cards ON cards.name = memory.name JOIN labels ON labels.id = cards.domain"
        f" WHERE labels.text = ? AND {in_deck}"
    )
    return joined, (among.domain, among.deck)
