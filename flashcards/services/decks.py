"""Decks in the collection: putting them in, and the ones that ship with the program."""

import re
from collections.abc import Sequence

from flashcards import bundle
from flashcards.core.model import DeckFile, DeckId
from flashcards.services.collection import Collection
from flashcards.services.turns import first_turns
from flashcards.store import queries
from flashcards.store.records import CardRecord, DeckRecord
from flashcards.store.transaction import Transaction

_NAME = re.compile(rb"^deck:[ \t]*(\S+)[ \t]*\r?$", re.MULTILINE)


def install_bundled(collection: Collection) -> list[DeckId]:
    """Put in the bundled decks that this collection never had, and return their ids.

    A deck that the learner removed stays away. All of them come in one transaction.
    """
    texts = [path.read_bytes() for path in bundle.decks()]
    missing = [_bundled(text) for text in texts if not _has(collection, text)]
    if missing:
        collection.write("install", lambda transaction: _install(transaction, missing))
    return [file.deck.id for file in missing]


def put_deck(transaction: Transaction, file: DeckFile, position: int) -> None:
    """Write a deck that the collection does not hold, with its cards and their turns."""
    deck = file.deck
    transaction.put(DeckRecord(deck=deck, position=position))
    records = [
        CardRecord(origin=deck.id, home=deck.id, card=card, position=place)
        for place, card in enumerate(file.cards)
    ]
    transaction.add_cards(records, first_turns(deck, file.cards))


def _install(transaction: Transaction, files: Sequence[DeckFile]) -> None:
    first = len(queries.decks(transaction.connection))
    for position, file in enumerate(files, first):
        put_deck(transaction, file, position)


def _has(collection: Collection, data: bytes) -> bool:
    """Say whether the deck is there; only its name is read, as every start asks this."""
    name = _NAME.search(data)
    return name is not None and (
        queries.deck(collection.connection, DeckId(name[1].decode())) is not None
    )


def _bundled(data: bytes) -> DeckFile:
    from flashcards.formats import deckmd  # 15 ms that a start with nothing to put in does not need

    file = deckmd.read(data).file
    assert file is not None, "a bundled deck is checked before it ships"
    return file
