"""Where a card stands among the new cards of its deck: the turns of its neighbours there."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flashcards.core.model import CardId, DeckId, NameId
from flashcards.store.names import name_id

NEAR = 12
"""So many cards on either side are looked at: a scenario among them may stand elsewhere."""
_AFTER, _BEFORE = "ASC", "DESC"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """The cards among which one finds its turn: those of a deck, or of one topic of it.

    *topics* are all topics of the deck that take turns; a card of none of them has *domain* None.
    """

    deck: DeckId
    topics: tuple[str, ...] = ()
    domain: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where a card stands in the order of its deck; spots compare as their cards follow."""

    priority: int
    position: int
    name: NameId

    @property
    def key(self) -> tuple[int, int, int]:
        """Return what spots are compared by."""
        return self.priority, self.position, self.name


def spot(connection: sqlite3.Connection, name: NameId) -> Spot | None:
    """Return where a card stands, or None when it is not there."""
    row = connection.execute(
        "SELECT priority, position, name FROM cards WHERE name = ?", (name,)
    ).fetchone()
    return _spot(row) if row else None


def spot_of(connection: sqlite3.Connection, ground: Ground, card: CardId) -> Spot | None:
    """Return where the card with an id stands; None when it is not on this ground."""
    name = name_id(connection, ground.deck, card)
    condition, values = _on(ground)
    row = connection.execute(
        f"SELECT priority, position, name FROM cards WHERE name = ? AND {condition}",
        (name, *values),
    ).fetchone()
    return _spot(row) if row else None


def following(
    connection: sqlite3.Connection, ground: Ground, here: Spot, count: int = NEAR
) -> list[Spot]:
    """Return the next cards behind a spot, the nearest first."""
    return _around(connection, ground, here, _AFTER, count)


def preceding(
    connection: sqlite3.Connection, ground: Ground, here: Spot, count: int = NEAR
) -> list[Spot]:
    """Return the last cards before a spot, the nearest first."""
    return _around(connection, ground, here, _BEFORE, count)


def turns_of(connection: sqlite3.Connection, spots: Iterable[Spot]) -> list[int]:
    """Return the turns of all parts of some cards, the smallest first."""
    rows = connection.execute(
        "SELECT turn FROM memory WHERE name IN (SELECT value FROM json_each(?)) ORDER BY turn",
        (json.dumps([each.name for each in spots]),),
    )
    return [turn for (turn,) in rows]


def testing(connection: sqlite3.Connection, deck: DeckId, card: CardId) -> Sequence[NameId]:
    """Return the scenarios of a deck that are about one of its cards.

    Only the rows that hold the id at all are taken apart.
    """
    rows = connection.execute(
        "SELECT cards.name, cards.body -> '$.about' FROM cards"
        " WHERE cards.deck = (SELECT id FROM deck_names WHERE name = ?1) AND kind = 'scenario'"
        " AND instr(lower(cards.body), ?2) > 0",
        (deck, json.dumps(card.lower(), ensure_ascii=False)),
    )
    wanted = card.casefold()
    return [
        NameId(name)
        for name, about in rows
        if about and wanted in (each.casefold() for each in json.loads(about))
    ]


def _around(
    connection: sqlite3.Connection, ground: Ground, here: Spot, way: str, count: int
) -> list[Spot]:
    condition, values = _on(ground)
    compared = ">" if way == _AFTER else "<"
    rows = connection.execute(
        "SELECT priority, position, name FROM cards"
        f" WHERE {condition} AND (priority, position, name) {compared} (?, ?, ?)"
        f" ORDER BY priority {way}, position {way}, name {way} LIMIT ?",
        (*values, *here.key, count),
    )
    return [_spot(row) for row in rows]


def _on(ground: Ground) -> tuple[str, tuple[object, ...]]:
    """Return the condition on a row of cards to be on the ground, and its values."""
    deck = "deck = (SELECT id FROM deck_names WHERE name = ?)"
    if not ground.topics:
        return deck, (ground.deck,)
    if ground.domain is not None:
        return f"{deck} AND domain = (SELECT id FROM labels WHERE text = ?)", (
            ground.deck,
            ground.domain,
        )
    others = "SELECT id FROM labels WHERE text IN (SELECT value FROM json_each(?))"
    return f"{deck} AND domain NOT IN ({others})", (ground.deck, json.dumps(ground.topics))


def _spot(row: tuple[int, int, int]) -> Spot:
    return Spot(priority=row[0], position=row[1], name=NameId(row[2]))
