"""Studying by choice: the scopes that a selection, a topic or a menu asks for."""

from collections.abc import Sequence

from flashcards.core.model import Day, NameId
from flashcards.core.search_query import Field, Is, Query, Term
from flashcards.services.scope import Scope, Source
from flashcards.services.search import find
from flashcards.store import names
from flashcards.store.database import Connection

MOST = 200
"""Cards of one session by choice; more would never be done in one sitting."""


def chosen(connection: Connection, cards: Sequence[NameId], *, is_practice: bool) -> Scope | None:
    """Return the scope of these cards, the first 200 of them; None when there are none.

    Practice asks each once and moves no date; else those come that wait today, as in every session.
    """
    named = names.named(connection, cards[:MOST])
    if not named:
        return None
    source = Source.PLAN if is_practice else Source.CHOSEN
    return Scope(names=tuple(named), source=source)


def in_state(connection: Connection, state: Is, today: Day) -> Scope | None:
    """Return the scope of the cards that *state* names: starred, missed this week, not yet seen."""
    query = Query(terms=(Term(field=Field.IS, value=state.value),))
    hits = find(connection, query, today, most=MOST)
    return chosen(connection, hits.names, is_practice=state is not Is.NEW)
