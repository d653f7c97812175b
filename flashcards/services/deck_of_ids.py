"""The deck that a table goes into where nobody says so: the one that its ids were given in."""

from collections.abc import Sequence

from flashcards.core.model import AnyCard, Deck
from flashcards.core.units import front_of
from flashcards.formats.reading import Reading
from flashcards.store import bulk, names, queries
from flashcards.store.database import Connection
from flashcards.store.records import DeckState

_FEWEST = 3
_MOST_OF_THEM = 0.9
_KNOWN_AGAIN = 0.5


def deck_of_ids(connection: Connection, reading: Reading, own: Deck) -> Deck | None:
    """Return the deck that nearly all ids of a table are of, where that is another than its *own*.

    Ids made here tell nothing, and ids alone do not either: many tables number their rows. At least
    half of the cards must ask what they ask in that deck.
    """
    file = reading.file or reading.others
    if file is None or not reading.is_table:
        return None
    given = [card for card in file.cards if card.id not in reading.unnamed]
    least = max(_FEWEST, _MOST_OF_THEM * len(given))
    if len(given) < least or _shared(connection, own, given) >= least:
        return None
    decks = [each.deck for each in queries.decks(connection) if each.state != DeckState.REMOVED]
    found = [(_shared(connection, deck, given), deck) for deck in decks if deck.id != own.id]
    most, deck = max(found, key=lambda each: each[0], default=(0, own))
    return deck if most >= least and _asks_the_same(connection, deck, given) else None


def _shared(connection: Connection, deck: Deck, cards: Sequence[AnyCard]) -> int:
    known = names.names_of(connection, deck.id)
    return sum(card.id.casefold() in known for card in cards)


def _asks_the_same(connection: Connection, deck: Deck, cards: Sequence[AnyCard]) -> bool:
    stored = bulk.stored(connection, deck.id)
    same = [
        front_of(found.card) == front_of(card)
        for card in cards
        if (found := stored.get(card.id.casefold())) is not None
    ]
    return sum(same) >= _KNOWN_AGAIN * len(cards)
