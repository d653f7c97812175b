"""Whose turn it is among the new cards of a deck, from its order and its share of the exam."""

from collections.abc import Sequence

from flashcards.core.model import AnyCard, CardId, Deck, DeckId, NameId, Part
from flashcards.core.queue import new_turns
from flashcards.store import names, queries
from flashcards.store.transaction import Transaction

USUAL_WEIGHT = 10.0
"""The share of a deck that belongs to no exam."""


def first_turns(deck: Deck, cards: Sequence[AnyCard]) -> dict[tuple[CardId, Part], int]:
    """Return the turns of the cards of a deck that comes as a whole."""
    turns = new_turns(cards, deck.exam_weight or USUAL_WEIGHT, deck.domains)
    return {(card, part): turn for card, part, turn in turns}


def set_turns(transaction: Transaction, identity: DeckId) -> None:
    """Work out the turns of a deck's new cards."""
    connection = transaction.connection
    record = queries.deck(connection, identity)
    if record is None:
        return
    cards = list(queries.cards_of_deck(connection, identity))
    origins = {card.card.id: card.origin for card in cards}
    numbers = {
        origin.casefold(): names.names_of(connection, origin) for origin in set(origins.values())
    }
    turns: dict[tuple[NameId, Part], int] = {}
    weight = record.deck.exam_weight or USUAL_WEIGHT
    in_order = new_turns([each.card for each in cards], weight, record.deck.domains)
    for card, part, turn in in_order:
        name = numbers[origins[card].casefold()][card.casefold()]
        turns[name, part] = turn
    transaction.set_turns(turns)
