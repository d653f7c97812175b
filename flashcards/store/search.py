"""Searching the cards: a query as one SQL statement over the full-text index and the indexes."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from flashcards.core.model import Day, DeckId, NameId
from flashcards.core.search_query import Query
from flashcards.core.twin import card_from
from flashcards.store import queries
from flashcards.store.records import CardRecord, DeckState
from flashcards.store.search_conditions import Ground, conditions_of

_TO_REVIEW = "(SELECT min(show) FROM memory WHERE memory.name = cards.name)"
_QUESTION = (
    "lower(coalesce(cards.body ->> '$.front', cards.body ->> '$.cloze',"
    " nullif(cards.body ->> '$.vignette', ''), cards.body ->> '$.question'))"
)
_ROWS = (
    "SELECT cards.name, origins.name, homes.name, cards.position, cards.body, decks.state,"
    f" {_TO_REVIEW}, NOT EXISTS (SELECT 1 FROM memory WHERE memory.name = cards.name"
    " AND memory.due IS NOT NULL), coalesce(flags.starred, 0),"
    " coalesce(flags.resting, 0) AND flags.wake IS NULL, coalesce(flags.resting, 0),"
    " (SELECT coalesce(max(lapses), 0) FROM memory WHERE memory.name = cards.name)"
    " FROM cards JOIN names ON names.id = cards.name"
    " JOIN deck_names AS origins ON origins.id = names.deck"
    " JOIN deck_names AS homes ON homes.id = cards.deck JOIN decks ON decks.id = cards.deck"
    " LEFT JOIN flags ON flags.name = cards.name"
    " WHERE cards.name IN (SELECT value FROM json_each(?))"
)
_IN_DECKS = "decks.position, decks.id, cards.position, cards.name"


class Order(StrEnum):
    """By what found cards are put in order; DECKS is the order of the deck files."""

    DECKS = "decks"
    QUESTION = "question"
    TOPIC = "topic"
    REVIEW = "review"


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What is asked on a study day; *trouble* names the cards that is:trouble means."""

    query: Query
    today: Day
    order: Order = Order.DECKS
    is_backward: bool = False
    trouble: tuple[NameId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hits:
    """The cards that a search finds, in its order, and in how many decks they live."""

    names: tuple[NameId, ...] = ()
    decks: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One card of the table: the card and where it lives, and what study knows of it.

    *show* is the day on which the first of its parts is to be reviewed, *is_new* says that none was
    met; *is_resting* that it waits until it is woken, *rests* that or until a day.
    *lapses* is how often its most forgotten part was forgotten.
    """

    name: NameId
    record: CardRecord
    state: DeckState
    show: Day | None
    is_new: bool
    is_starred: bool
    is_resting: bool
    rests: bool
    lapses: int


def find(connection: sqlite3.Connection, search: Search, most: int | None = None) -> Hits:
    """Return the cards that a search finds; the first *most* if given.

    Retired cards and those kept for mock exams are found only by is:retired and is:mock, the cards
    of removed decks never.
    """
    statement, values = statement_of(connection, search, most)
    found = connection.execute(statement, values).fetchall()
    return Hits(
        names=tuple(NameId(name) for name, _ in found), decks=len({deck for _, deck in found})
    )


def rows(connection: sqlite3.Connection, names: Sequence[NameId]) -> list[Row]:
    """Return the cards with these numbers, in their order; one that is gone is passed over."""
    found = connection.execute(_ROWS, (json.dumps(names),)).fetchall()
    by_name = {row[0]: _row(row) for row in found}
    return [by_name[name] for name in names if name in by_name]


def tags(connection: sqlite3.Connection, names: Sequence[NameId]) -> set[str]:
    """Return the tags that any of the cards with these numbers has."""
    rows = connection.execute(
        "SELECT DISTINCT tag.value FROM cards, json_each(cards.body, '$.tags') AS tag"
        " WHERE cards.name IN (SELECT value FROM json_each(?))",
        (json.dumps(names),),
    )
    return {tag for (tag,) in rows}


def last_number(connection: sqlite3.Connection) -> int:
    """Return the highest number that a card has: how many there are, at most."""
    (number,) = connection.execute("SELECT coalesce(max(name), 0) FROM cards").fetchone()
    return number


def statement_of(
    connection: sqlite3.Connection, search: Search, most: int | None = None
) -> tuple[str, tuple[object, ...]]:
    """Return the statement of a search and its values."""
    ground = Ground(today=search.today, trouble=search.trouble)
    conditions = conditions_of(connection, search.query, ground)
    where = " AND ".join(f"({each.sql})" for each in conditions)
    values = tuple(value for each in conditions for value in each.values)
    limit = () if most is None else (most,)
    statement = (
        "SELECT cards.name, cards.deck FROM cards JOIN decks ON decks.id = cards.deck"
        f" WHERE {where} ORDER BY {_order(search)}{' LIMIT ?' if limit else ''}"
    )
    return statement, (*values, *limit)


def _row(row: tuple[Any, ...]) -> Row:
    name, origin, home, position, body, state, *known = row
    show, is_new, is_starred, is_resting, rests, lapses = known
    card = card_from(json.loads(body))
    record = CardRecord(origin=DeckId(origin), home=DeckId(home), card=card, position=position)
    return Row(
        name=NameId(name),
        record=record,
        state=queries.state_of(state),
        show=None if show is None else Day(show),
        is_new=bool(is_new),
        is_starred=bool(is_starred),
        is_resting=bool(is_resting),
        rests=bool(rests),
        lapses=lapses,
    )


def _order(search: Search) -> str:
    way = " DESC" if search.is_backward else ""
    match search.order:
        case Order.DECKS:
            return _IN_DECKS
        case Order.QUESTION:
            return f"{_QUESTION}{way}, cards.name"
        case Order.TOPIC:
            return f"decks.position{way}, decks.id{way}, cards.position, cards.name"
        case Order.REVIEW:
            return f"{_TO_REVIEW} IS NULL, {_TO_REVIEW}{way}, {_IN_DECKS}"
