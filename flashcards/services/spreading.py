"""Which of the cards that are due wait a little, where the learner chose to spread them."""

from collections.abc import Hashable, Sequence

from flashcards.core.model import Day, DeckId, Scenario
from flashcards.core.queue import SCENARIO, Unit
from flashcards.core.spreading import Waiting, asked_today
from flashcards.store import agenda, queries
from flashcards.store.database import Connection

_ALL = -1


def spread_units(connection: Connection, day: Day, decks: Sequence[DeckId]) -> list[Unit]:
    """Return the units that *day* asks, longest due first, once spread and kept apart."""
    units = agenda.due(connection, day, _ALL, decks)
    due = [waiting for unit in units if (waiting := _waiting(connection, unit)) is not None]
    tomorrow = sum(row[2] for row in agenda.coming(connection, Day(day + 1), Day(day + 1)))
    asked = set(asked_today(due, day, tomorrow))
    return [unit for unit in units if unit.key in asked]


def _waiting(connection: Connection, unit: Unit) -> Waiting | None:
    memory = queries.memory(connection, *unit.key)
    if memory is None:
        return None
    return Waiting(key=unit.key, memory=memory, ideas=_ideas(connection, unit))


def _ideas(connection: Connection, unit: Unit) -> frozenset[Hashable]:
    """Return the concepts that a unit is about: itself, and what a scenario names."""
    record = queries.card_named(connection, unit.name) if unit.kind == SCENARIO else None
    about = record.card.about if record and isinstance(record.card, Scenario) else ()
    named = (queries.card(connection, record.origin, card) for card in about) if record else ()
    ideas = {(each.origin.casefold(), each.card.id.casefold()) for each in named if each}
    own = queries.card_named(connection, unit.name)
    if own is not None:
        ideas.add((own.origin.casefold(), own.card.id.casefold()))
    return frozenset(ideas)
