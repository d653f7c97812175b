"""Whose turn it is among the new cards of a deck, from its order and its share of the exam."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from flashcards.core.model import AnyCard, CardId, Deck, DeckId, Domain, NameId, Part, Scenario
from flashcards.core.progress import Progress, unwatched
from flashcards.core.queue import APART, new_turns, stride
from flashcards.core.units import parts_of, priority_of
from flashcards.store import names, queries, turns
from flashcards.store.database import Connection
from flashcards.store.records import CardRecord, Change
from flashcards.store.turns import Ground, Spot

if TYPE_CHECKING:
    from flashcards.store.transaction import Transaction

USUAL_WEIGHT = 10.0
"""The share of a deck that belongs to no exam."""
_FEW = 20


def first_turns(
    deck: Deck, cards: Sequence[AnyCard], progress: Progress = unwatched
) -> dict[tuple[CardId, Part], int]:
    """Return the turns of the cards of a deck that comes as a whole."""
    in_order = new_turns(cards, deck.exam_weight or USUAL_WEIGHT, deck.domains)
    progress(0, len(cards))
    return {(card, part): turn for card, part, turn in in_order}


def set_turns(transaction: "Transaction", identity: DeckId) -> None:
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
    found: dict[tuple[NameId, Part], int] = {}
    weight = record.deck.exam_weight or USUAL_WEIGHT
    in_order = new_turns([each.card for each in cards], weight, record.deck.domains)
    for card, part, turn in in_order:
        name = numbers[origins[card].casefold()][card.casefold()]
        found[name, part] = turn
    transaction.set_turns(found)


def set_turn(transaction: "Transaction", record: CardRecord) -> None:
    """Work out the turns of one card, between those of its neighbours, which keep theirs.

    However large the deck is, a few of its rows are read. Where the neighbours leave no room, the
    whole deck is worked out anew.
    """
    connection = transaction.connection
    deck = queries.deck(connection, record.home)
    name = names.name_id(connection, record.origin, record.card.id)
    if deck is None or name is None:
        return
    free = _free_turns(connection, deck.deck, name, record.card)
    if free is None:
        set_turns(transaction, record.home)
        return
    parts = parts_of(record.card)
    transaction.set_turns({(name, part): turn for part, turn in zip(parts, free, strict=True)})


def set_turns_of(transaction: "Transaction", records: Sequence[CardRecord]) -> None:
    """Work out the turns of cards that came to where they are: each, or those of their decks."""
    if len(records) <= _FEW:
        for record in records:
            set_turn(transaction, record)
        return
    for home in {record.home for record in records}:
        set_turns(transaction, home)


def placed_anew(changes: Sequence[Change]) -> list[CardRecord]:
    """Return the cards that come back when *changes* are undone, or to another place."""
    return [
        change.before
        for change in changes
        if isinstance(change.before, CardRecord)
        and (
            not isinstance(change.after, CardRecord)
            or decides_order(change.before.card) != decides_order(change.after.card)
        )
    ]


def set_turns_about(transaction: "Transaction", record: CardRecord) -> None:
    """Work out the turns of the scenarios that are about a card which was moved."""
    connection = transaction.connection
    for name in turns.testing(connection, record.home, record.card.id):
        scenario = queries.card_named(connection, name)
        if scenario is not None:
            set_turn(transaction, scenario)


def decides_order(card: AnyCard) -> tuple[object, ...]:
    """Return what of a card decides where it stands among the new cards of its deck."""
    return priority_of(card), card.domain


def _free_turns(
    connection: Connection, deck: Deck, name: NameId, card: AnyCard
) -> list[int] | None:
    """Return a free turn for each part of a card; None where its neighbours leave no room."""
    domain = next((each for each in deck.domains if each.id == card.domain), None)
    ground = _ground(deck, domain)
    own = turns.spot(connection, name)
    if own is None:
        return None
    here = max([own, *_behind_concepts(connection, ground, card)], key=lambda each: each.key)
    after = [each for each in turns.following(connection, ground, here) if each.name != name]
    before = [each for each in turns.preceding(connection, ground, here) if each.name != name]
    if here.name != name:
        before.append(here)
    later = turns.turns_of(connection, after)
    high = later[0] if later else None
    earlier = turns.turns_of(connection, before)
    low = max((turn for turn in earlier if high is None or turn < high), default=0)
    step = stride(deck.exam_weight or USUAL_WEIGHT, deck.domains, domain)
    return _between(low, high, len(parts_of(card)), step)


def _between(low: int, high: int | None, count: int, step: float) -> list[int] | None:
    """Return *count* turns between two, or behind *low*; None where so many have no room.

    >>> _between(1000, 2000, 1, 500.0)
    [1500]
    >>> _between(1000, 1001, 1, 500.0)
    """
    if high is None:
        return [low + round((number + 1) * step) for number in range(count)]
    if high - low <= count:
        return None
    return [low + (high - low) * (number + 1) // (count + 1) for number in range(count)]


def _behind_concepts(connection: Connection, ground: Ground, card: AnyCard) -> list[Spot]:
    """Return the spots that a scenario must come behind: some cards after each of its concepts."""
    found: list[Spot] = []
    for about in card.about if isinstance(card, Scenario) else ():
        concept = turns.spot_of(connection, ground, about)
        if concept is not None:
            found.append([concept, *turns.following(connection, ground, concept, APART)][-1])
    return found


def _ground(deck: Deck, domain: Domain | None) -> Ground:
    if len(deck.domains) < 2:
        return Ground(deck=deck.id)
    topics = tuple(each.id for each in deck.domains)
    return Ground(deck=deck.id, topics=topics, domain=domain.id if domain else None)
