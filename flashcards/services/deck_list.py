"""The decks as a list: counts of each, and its share of today's new cards."""

from dataclasses import dataclass
from datetime import datetime

from flashcards.core.days import study_day
from flashcards.core.model import Deck
from flashcards.services.dated_todo import planned_new
from flashcards.services.exam import today_plan
from flashcards.services.pace import read_pace
from flashcards.services.settings import settings_in
from flashcards.services.todo import todo_of
from flashcards.store import queries
from flashcards.store.database import Connection
from flashcards.store.queries import DeckCounts


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckLine:
    """One deck of the list; *new_today* of its unseen cards are in today's plan."""

    deck: Deck
    counts: DeckCounts
    new_today: int


def deck_lines(connection: Connection, now: datetime) -> list[DeckLine]:
    """Return every deck that was not removed, as it stands at the moment *now*."""
    settings = settings_in(connection)
    today = study_day(now, settings.rollover)
    plan = today_plan(connection, settings, today)
    todo = todo_of(connection, settings, read_pace(connection), today, plan)
    allowed = planned_new(todo)
    return [
        DeckLine(
            deck=record.deck,
            counts=queries.counts(connection, record.deck.id, today),
            new_today=sum(unit.deck == record.deck.id for unit in allowed),
        )
        for record in queries.decks(connection)
    ]
