"""The cards of an Anki collection as their rows give them, gathered by note."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from flashcards.formats.anki_progress import Numbers
from flashcards.formats.foreign_sqlite import ForeignDatabase, Value

_CARDS = """
    SELECT nid, did, ord, id, type, queue, due, ivl, factor, lapses, odue, odid FROM cards"""


class Row(NamedTuple):
    """A card as Anki keeps it."""

    deck: int
    number: int
    scheduling: Numbers


def rows_of(database: ForeignDatabase) -> Mapping[Value, Sequence[Row]]:
    """Return the cards of each note in the order of their templates."""
    rows: dict[Value, list[Row]] = defaultdict(list)
    for nid, did, number, *rest in database.rows(_CARDS):
        scheduling = Numbers(*rest)
        odid = scheduling.original_deck
        home = odid if odid not in (0, None) else did
        deck = home if isinstance(home, int) else 0
        rows[nid].append(Row(deck, number if isinstance(number, int) else -1, scheduling))
    for each in rows.values():
        each.sort(key=lambda row: row.number)
    return rows


def first_turn(rows: Sequence[Row]) -> int:
    """Return when Anki would teach the first of the cards; -1 where none of them is new."""
    new = [
        row.scheduling.due
        for row in rows
        if row.scheduling.kind == 0 and isinstance(row.scheduling.due, int)
    ]
    return min(new, default=-1)
