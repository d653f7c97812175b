"""Writing cards here: a new one, an edited one, a copy; what keeps one from being saved."""

from dataclasses import fields, replace

from flashcards.core.errors import Level, Problem
from flashcards.core.model import (
    AnyCard,
    CardId,
    Cloze,
    Concept,
    Deck,
    DeckId,
    DomainId,
    Option,
    OptionId,
    Scenario,
    Status,
)
from flashcards.core.twin import card_data
from flashcards.core.units import front_of, kind_of, parts_of
from flashcards.formats import deckjson_fields
from flashcards.formats.deckjson_check import Checker
from flashcards.formats.draft_names import plain_words
from flashcards.formats.reading import Problems
from flashcards.services.collection import Collection
from flashcards.services.drafts import NEW
from flashcards.services.editing import add_card, edit_card, take_out
from flashcards.services.turns import decides_order, set_turn, set_turns_about
from flashcards.store import authors, names, queries
from flashcards.store.database import Connection
from flashcards.store.records import CardRecord
from flashcards.store.transaction import Transaction

__all__ = [
    "KINDS",
    "CardRecord",
    "blank",
    "delete_card",
    "duplicate",
    "faults",
    "find_card",
    "find_deck",
    "free_option_id",
    "is_resting",
    "save_edit",
    "save_new",
    "tidied",
]
KINDS = ("concept", "scenario", "cloze")
"""The kinds of card, as kind_of names them, in the order they are offered."""
OPTION_IDS = tuple(OptionId(letter) for letter in "abcdefghij")
_USUAL_OPTIONS = 4
_ANY_ID = CardId("new")
_WORDS_OF_A_NAME = 4
_LONGEST_NAME = 48


def find_card(collection: Collection, origin: DeckId, card: CardId) -> CardRecord | None:
    """Return a card as it is saved, or None."""
    return queries.card(collection.connection, origin, card)


def find_deck(collection: Collection, deck: DeckId) -> Deck | None:
    """Return what a deck says of itself, or None."""
    record = queries.deck(collection.connection, deck)
    return None if record is None else record.deck


def is_resting(collection: Collection, record: CardRecord) -> bool:
    """Say whether a card rests until it is woken."""
    marked = queries.marked_cards(collection.connection, record.origin)
    return record.card.id in marked.resting


def blank(kind: str, domain: DomainId | None = None) -> AnyCard:
    """Return an empty card of a kind, still without an id; a scenario has four empty options."""
    match kind:
        case "scenario":
            options = tuple(
                Option(id=identity, text="", correct=identity == OPTION_IDS[0])
                for identity in OPTION_IDS[:_USUAL_OPTIONS]
            )
            return Scenario(id=NEW, domain=domain, question="", options=options)
        case "cloze":
            return Cloze(id=NEW, domain=domain, text="")
        case _:
            return Concept(id=NEW, domain=domain, front="", back="")


def faults(card: AnyCard) -> tuple[Problem, ...]:
    """Return what keeps a card from being saved; each problem's place is the name of its field.

    These are the rules of the deck formats, so that what is saved here can be read everywhere.
    """
    problems = Problems()
    named = replace(card, id=card.id or _ANY_ID)
    deckjson_fields.card(Checker(problems), card_data(named), "")
    return tuple(each for each in problems.found() if each.level == Level.ERROR)


def tidied(card: AnyCard) -> AnyCard:
    """Return a card without blanks at the ends of its texts: no deck file could hold them."""
    texts = {field.name: getattr(card, field.name) for field in fields(card) if field.name != "id"}
    plain = {name: text.strip() for name, text in texts.items() if type(text) is str}
    card = replace(card, **plain)
    if isinstance(card, Scenario):
        options = [replace(o, text=o.text.strip(), why=o.why.strip()) for o in card.options]
        return replace(card, options=tuple(options))
    return card


def save_new(collection: Collection, deck: DeckId, card: AnyCard) -> CardRecord:
    """Put a new card at the end of a deck, under a name made of its words; its draft is spent."""

    def work(transaction: Transaction) -> CardRecord:
        record = _added(transaction, deck, card)
        authors.drop_draft(transaction.connection, deck, NEW)
        return record

    return collection.write("add card", work)


def save_edit(collection: Collection, before: CardRecord, card: AnyCard) -> CardRecord:
    """Keep the edited text of a card; its draft is spent."""
    record = replace(before, card=card)

    def work(transaction: Transaction) -> CardRecord:
        edit_card(transaction, record)
        authors.drop_draft(transaction.connection, record.origin, card.id)
        if _decides_turn(before.card) != _decides_turn(card):
            set_turn(transaction, record)
        if decides_order(before.card) != decides_order(card):
            set_turns_about(transaction, record)
        return record

    return collection.write("edit card", work)


def duplicate(collection: Collection, record: CardRecord) -> CardRecord:
    """Put a copy of a card at the end of its deck, as a draft."""
    copy = replace(record.card, id=NEW, status=Status.DRAFT)
    return collection.write("duplicate card", lambda t: _added(t, record.home, copy))


def delete_card(collection: Collection, record: CardRecord) -> None:
    """Take a card out of its deck; what was answered is kept."""

    def work(transaction: Transaction) -> None:
        authors.drop_draft(transaction.connection, record.origin, record.card.id)
        take_out(transaction, record)

    collection.write("delete card", work)


def free_option_id(options: tuple[Option, ...]) -> OptionId | None:
    """Return an id that no option bears, the first in the alphabet; None when all are taken."""
    taken = {option.id for option in options}
    return next((identity for identity in OPTION_IDS if identity not in taken), None)


def _added(transaction: Transaction, deck: DeckId, card: AnyCard) -> CardRecord:
    connection = transaction.connection
    named = replace(card, id=_free_name(connection, deck, card))
    position = authors.last_position(connection, deck) + 1
    add_card(transaction, deck, named, position)
    record = CardRecord(origin=deck, home=deck, card=named, position=position)
    set_turn(transaction, record)
    return record


def _free_name(connection: Connection, deck: DeckId, card: AnyCard) -> CardId:
    """Return a name that no card of the deck ever had: names tie progress to cards."""
    question = card.question if isinstance(card, Scenario) else front_of(card)
    words = plain_words(question)[:_WORDS_OF_A_NAME]
    stem = "-".join(words)[:_LONGEST_NAME].strip("-") or kind_of(card)
    name, count = stem, 1
    while names.name_id(connection, deck, CardId(name)) is not None:
        count += 1
        name = f"{stem}-{count}"
    return CardId(name)


def _decides_turn(card: AnyCard) -> tuple[object, ...]:
    return *decides_order(card), card.about, parts_of(card), card.status, card.pool
