"""Editing cards here: what was imported is kept as the base of the next merge."""

from flashcards.core.model import AnyCard, DeckId
from flashcards.store import queries
from flashcards.store.records import Base, CardRecord
from flashcards.store.transaction import Transaction


def edit_card(transaction: Transaction, record: CardRecord) -> None:
    """Write an edited card; its text as last imported is kept, once."""
    connection = transaction.connection
    before = queries.card(connection, record.origin, record.card.id)
    if before is not None and before.card != record.card:
        base = queries.base(connection, record.origin, record.card.id)
        if base is None:
            base = Base(origin=record.origin, card=record.card.id, text=before.card)
        transaction.put(record)
        transaction.put(base)
    else:
        transaction.put(record)


def add_card(transaction: Transaction, deck: DeckId, card: AnyCard, position: int = 0) -> None:
    """Write a card that is made here; no update of its deck ever retires it."""
    record = CardRecord(origin=deck, home=deck, card=card, position=position)
    transaction.put(record)
    transaction.put(Base(origin=deck, card=card.id, text=None))
