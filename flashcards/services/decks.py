"""Decks in the collection: putting them in, and the ones that ship with the program."""

import re
from collections.abc import Sequence

from flashcards import bundle
from flashcards.core.model import CardId, DeckFile, DeckId
from flashcards.core.queue import new_turns
from flashcards.services.collection import Collection
from flashcards.store import names, queries
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
    """Write a deck and its cards, and give the new ones their turns."""
    transaction.put(DeckRecord(deck=file.deck, position=position))
    for place, card in enumerate(file.cards):
        transaction.put(
            CardRecord(origin=file.deck.id, home=file.deck.id, card=card, position=place)
        )
    set_turns(transaction, file.deck.id)


def set_turns(transaction: Transaction, identity: DeckId) -> None:
    """Work out the turns of a deck's new cards from its order and its share of the exam."""
    record = queries.deck(transaction.connection, identity)
    if record is None:
        return
    cards = list(queries.cards_of_deck(transaction.connection, identity))
    origins = {card.card.id: card.origin for card in cards}

    def name(card: CardId) -> names.NameId:
        return names.ensure_name(transaction.connection, origins[card], card)

    turns = new_turns([each.card for each in cards], record.deck.exam_weight or 10.0)
    transaction.set_turns([(name(card), part, turn) for card, part, turn in turns])


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
