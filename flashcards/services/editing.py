"""Editing cards and decks here: what was imported is kept as the base of the next merge."""

from dataclasses import replace

from flashcards.core.model import AnyCard, DeckId, Status
from flashcards.store import queries
from flashcards.store.records import Base, CardRecord, DeckBase, DeckRecord
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


def take_out(transaction: Transaction, record: CardRecord) -> bool:
    """Take a card out of its deck; say whether it was in it.

    One that came with a file is retired instead of dropped: the next version of its file must not
    bring it back as a new card.
    """
    base = queries.base(transaction.connection, record.origin, record.card.id)
    if base is not None and base.text is None:
        transaction.drop(record)
        return True
    retired = replace(record, card=replace(record.card, status=Status.RETIRED))
    edit_card(transaction, retired)
    return retired != record


def edit_deck(transaction: Transaction, record: DeckRecord) -> None:
    """Write what a deck says of itself; what it said as last imported is kept, once."""
    identity = record.deck.id
    before = queries.deck(transaction.connection, identity)
    transaction.put(record)
    if before is None or before.deck == record.deck:
        return
    if queries.deck_base(transaction.connection, identity) is None:
        transaction.put(DeckBase(deck=identity, text=before.deck))


def add_card(transaction: Transaction, deck: DeckId, card: AnyCard, position: int = 0) -> None:
    """Write a card that is made here; no update of its deck ever retires it."""
    record = CardRecord(origin=deck, home=deck, card=card, position=position)
    transaction.put(record)
    transaction.put(Base(origin=deck, card=card.id, text=None))
