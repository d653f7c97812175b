"""A whole deck taken up: its cards for paper or practice, its file for others."""

from pathlib import Path

from flashcards.core.errors import Problem
from flashcards.core.model import AnyCard, DeckId, NameId, Pool, Status
from flashcards.services.collection import Collection
from flashcards.services.deck_files import export_deck
from flashcards.services.scope import Scope
from flashcards.services.study_choice import chosen
from flashcards.store import queries, search
from flashcards.store.database import Connection


def cards_of(connection: Connection, deck: DeckId) -> list[AnyCard]:
    """Return the cards of a deck that are for study, in its order."""
    found = (record.card for record in queries.cards_of_deck(connection, deck))
    return [each for each in found if each.status is Status.ACTIVE and each.pool is Pool.STUDY]


def cards_named(connection: Connection, numbers: list[NameId]) -> list[AnyCard]:
    """Return the cards with these numbers, in their order."""
    return [row.record.card for row in search.rows(connection, numbers)]


def practice_of(connection: Connection, deck: DeckId) -> Scope | None:
    """Return the scope that practises a deck's cards; None for an empty deck."""
    return chosen(connection, queries.names_for_study(connection, deck), is_practice=True)


def export_to(collection: Collection, deck: DeckId, path: Path) -> tuple[Problem, ...]:
    """Write a deck into a file; its ending says in what format. Return what stayed behind."""
    from flashcards.services.left_behind import left_behind

    found = export_deck(collection.connection, collection.folder, deck, path)
    return left_behind(found.file, path, found.media)
