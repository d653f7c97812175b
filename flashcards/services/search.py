"""Searching the cards: what a text finds, and the found cards as they stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from flashcards.core import markup
from flashcards.core.model import AnyCard, Day, NameId, Pool, Scenario, Status
from flashcards.core.search_query import Field, Is, Query
from flashcards.core.units import front_of, kind_of
from flashcards.services.marks import CardName
from flashcards.services.trouble import trouble_names
from flashcards.store import queries, search
from flashcards.store.database import Connection
from flashcards.store.records import DeckRecord, DeckState
from flashcards.store.search import Hits, Order, Row

__all__ = [
    "DeckRecord",
    "FoundCard",
    "Hits",
    "Order",
    "Stand",
    "asks_for_trouble",
    "card_count",
    "deck_records",
    "find",
    "found_cards",
]


class Stand(StrEnum):
    """How a card stands in study; REVIEW has a number of days."""

    REVIEW = "review"
    NEW = "new"
    RESTING = "resting"
    DRAFT = "draft"
    RETIRED = "retired"
    MOCK = "mock"
    PAUSED = "paused"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCard:
    """A card as the table shows it; *days* is how long until its review, 0 for today.

    *lapses* is how often it was forgotten, or its most forgotten part.
    """

    number: NameId
    name: CardName
    kind: str
    situation: str
    question: str
    topic: str
    stand: Stand
    days: int
    is_starred: bool
    lapses: int = 0


def find(
    connection: Connection,
    query: Query,
    today: Day,
    order: Order = Order.DECKS,
    *,
    is_backward: bool = False,
    most: int | None = None,
) -> Hits:
    """Return the numbers of the cards that *query* finds on study day *today*."""
    wanted = search.Search(
        query=query,
        today=today,
        order=order,
        is_backward=is_backward,
        trouble=trouble_names(connection) if asks_for_trouble(query) else (),
    )
    return search.find(connection, wanted, most)


def asks_for_trouble(query: Query) -> bool:
    """Say whether cards forgotten again and again are searched for, or left out."""
    return any(term.field is Field.IS and term.value.lower() == Is.TROUBLE for term in query.terms)


def found_cards(connection: Connection, names: Sequence[NameId], today: Day) -> list[FoundCard]:
    """Return the cards with these numbers as the table shows them; those that are gone are not."""
    topics = {record.deck.id.casefold(): record.deck.name for record in queries.decks(connection)}
    return [_found(row, topics, today) for row in search.rows(connection, names)]


def deck_records(connection: Connection) -> list[DeckRecord]:
    """Return every deck that was not removed, in the order of the list."""
    return queries.decks(connection)


def card_count(connection: Connection) -> int:
    """Return about how many cards there are, at no cost: enough to say whether a search is slow."""
    return search.last_number(connection)


def _found(row: Row, topics: dict[str, str], today: Day) -> FoundCard:
    card = row.record.card
    situation, question = _shown(card)
    return FoundCard(
        number=row.name,
        name=CardName(deck=row.record.origin, card=card.id),
        kind=kind_of(card),
        situation=situation,
        question=question,
        topic=topics.get(row.record.home.casefold(), row.record.home),
        stand=_stand(row),
        days=max(0, row.show - today) if row.show is not None else 0,
        is_starred=row.is_starred,
        lapses=row.lapses,
    )


def _shown(card: AnyCard) -> tuple[str, str]:
    """Return the situation of a card, if it has one, and its question, each in one line."""
    if isinstance(card, Scenario):
        return _line(card.vignette), _line(card.question)
    return "", _line(front_of(card))


def _line(text: str) -> str:
    return " ".join(markup.plain(text).split())


def _stand(row: Row) -> Stand:
    card = row.record.card
    if card.status is not Status.ACTIVE:
        return Stand.DRAFT if card.status is Status.DRAFT else Stand.RETIRED
    if card.pool is Pool.MOCK:
        return Stand.MOCK
    if row.state is not DeckState.STUDIED:
        return Stand.PAUSED if row.state is DeckState.PAUSED else Stand.ARCHIVED
    if row.is_resting:
        return Stand.RESTING
    return Stand.NEW if row.is_new else Stand.REVIEW
