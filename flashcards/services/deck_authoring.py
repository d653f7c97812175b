"""Writing decks here: a new one, its properties, and what there is to say of its topics."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from flashcards.core.errors import Level, Problem, problem
from flashcards.core.model import Deck, DeckId, Domain, DomainId, TrapId
from flashcards.core.twin import deck_data
from flashcards.formats import deckjson_fields
from flashcards.formats.deckjson_check import Checker
from flashcards.formats.draft_names import identifier, short_hash
from flashcards.formats.reading import Problems
from flashcards.services.collection import Collection
from flashcards.services.editing import edit_deck
from flashcards.services.turns import set_turns
from flashcards.store import queries
from flashcards.store.records import DeckRecord
from flashcards.store.transaction import Transaction

__all__ = [
    "DeckRecord",
    "Shares",
    "blank_deck",
    "cards_in_topics",
    "deck_faults",
    "evenly",
    "id_for",
    "named",
    "save_deck",
    "shares",
]
FIRST_VERSION = "1.0.0"
WHOLE = 100.0
_NEARLY = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """How the shares of a deck's topics add up; *left* is below nothing where they are too much."""

    total: float
    left: float

    @property
    def is_whole(self) -> bool:
        """Say whether they add up to 100."""
        return abs(self.left) < _NEARLY


def blank_deck() -> Deck:
    """Return a deck without a title, id or topics."""
    return Deck(id=DeckId(""), title="", version=FIRST_VERSION)


def id_for(collection: Collection, title: str) -> DeckId:
    """Return an id for a new deck, made of its title, that no deck here ever had."""
    stem = identifier(title, "deck") if title.strip() else ""
    name, count = stem.casefold(), 1
    while name and queries.deck(collection.connection, DeckId(name)) is not None:
        count += 1
        name = f"{stem.casefold()}-{count}"
    return DeckId(name)


def shares(deck: Deck) -> Shares:
    """Return how the shares of the topics add up."""
    total = sum(domain.weight for domain in deck.domains)
    return Shares(total=total, left=WHOLE - total)


def evenly(domains: tuple[Domain, ...]) -> tuple[Domain, ...]:
    """Return topics with shares as even as whole numbers allow, which add up to 100."""
    count = max(len(domains), 1)
    each, more = divmod(int(WHOLE), count)
    return tuple(
        replace(domain, weight=float(each + (place < more))) for place, domain in enumerate(domains)
    )


def named(deck: Deck) -> Deck:
    """Return a deck whose topics and traps have ids: new ones get theirs from their names."""
    topics: list[Domain] = []
    for domain in deck.domains:
        taken = {each.id.casefold() for each in (*topics, *deck.domains)}
        identity = domain.id or DomainId(_free(domain.name, "topic", taken))
        topics.append(replace(domain, id=identity))
    traps = tuple(
        trap if trap.id else replace(trap, id=TrapId(identifier(trap.name, "trap")[:24]))
        for trap in deck.traps
    )
    return replace(deck, domains=tuple(topics), traps=traps)


def deck_faults(collection: Collection, deck: Deck, *, is_new: bool) -> tuple[Problem, ...]:
    """Return what keeps a deck from being saved; each problem's place is the name of its field."""
    problems = Problems()
    no_cards: list[object] = []
    whole = {"format": 1, "deck": deck_data(deck), "cards": no_cards}
    deckjson_fields.whole(Checker(problems), whole)
    found = [
        each._replace(place=each.place.removeprefix("deck."))
        for each in problems.found()
        if each.level == Level.ERROR
    ]
    if is_new and deck.id and queries.deck(collection.connection, deck.id) is not None:
        found.append(problem("deck-id-taken", "id", id=deck.id))
    for field, names in (
        ("domains", [domain.name.strip().casefold() for domain in deck.domains]),
        ("domains", [domain.id.casefold() for domain in deck.domains]),
        ("traps", [trap.id.casefold() for trap in deck.traps]),
    ):
        twice = [name for name, count in Counter(names).items() if name and count > 1]
        if twice and not any(each.place == field for each in found):
            found.append(problem("name-twice", field, name=twice[0]))
    return tuple(found)


def cards_in_topics(collection: Collection, deck: DeckId) -> Mapping[DomainId, int]:
    """Return how many cards each topic of a deck has."""
    cards = queries.cards_of_deck(collection.connection, deck)
    return Counter(each.card.domain for each in cards if each.card.domain is not None)


def save_deck(collection: Collection, deck: Deck) -> DeckRecord:
    """Keep what a deck says of itself; a new one comes at the end of the list."""

    def work(transaction: Transaction) -> DeckRecord:
        connection = transaction.connection
        known = queries.deck(connection, deck.id)
        if known is None:
            record = DeckRecord(deck=deck, position=len(queries.decks(connection)))
        else:
            record = replace(known, deck=deck)
        edit_deck(transaction, record)
        if known is not None and _weighs(known.deck) != _weighs(deck):
            set_turns(transaction, deck.id)
        return record

    return collection.write("deck properties", work)


def _free(name: str, otherwise: str, taken: set[str]) -> str:
    stem = identifier(name.casefold(), otherwise)[:40]
    return f"{stem}-{short_hash(name)}" if stem in taken else stem


def _weighs(deck: Deck) -> tuple[object, ...]:
    return deck.exam_weight, deck.domains
