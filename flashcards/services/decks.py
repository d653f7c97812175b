"""Decks in the collection: putting them in, and the ones that ship with the program."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from flashcards import bundle
from flashcards.core.model import DeckFile, DeckId
from flashcards.services.collection import Collection
from flashcards.store import queries
from flashcards.store.records import CardRecord, DeckRecord

if TYPE_CHECKING:
    from flashcards.store.transaction import Transaction


def install_bundled(collection: Collection) -> list[DeckId]:
    """Put the bundled decks into a collection without decks, and return their ids.

    All of them come in one transaction. What a newer program brings is offered (updates.py).
    """
    if queries.has_decks(collection.connection):
        return []
    files = [_bundled(path.read_bytes()) for path in bundle.decks()]
    collection.write("install", lambda transaction: _install(transaction, files), is_undoable=False)
    return [file.deck.id for file in files]


def put_deck(transaction: "Transaction", file: DeckFile, position: int) -> None:
    """Write a deck that the collection does not hold, with its cards and their turns."""
    from flashcards.services.turns import first_turns  # a start mostly puts in nothing

    deck = file.deck
    transaction.put(DeckRecord(deck=deck, position=position))
    records = [
        CardRecord(origin=deck.id, home=deck.id, card=card, position=place)
        for place, card in enumerate(file.cards)
    ]
    transaction.add_cards(records, first_turns(deck, file.cards))


def _install(transaction: "Transaction", files: Sequence[DeckFile]) -> None:
    first = len(queries.decks(transaction.connection))
    for position, file in enumerate(files, first):
        put_deck(transaction, file, position)


def _bundled(data: bytes) -> DeckFile:
    from flashcards.formats import deckmd  # 15 ms that a start with nothing to put in does not need

    file = deckmd.read(data).file
    assert file is not None, "a bundled deck is checked before it ships"
    return file
