"""Shorthand for import tests: decks in two versions, planned and applied on a real collection."""

from dataclasses import replace

from flashcards.core.days import moment
from flashcards.core.model import CardId, DeckId
from flashcards.formats.reading import Reading
from flashcards.services.import_plan import Choices
from flashcards.services.importing import import_plan
from flashcards.services.transfer import plan
from flashcards.store import queries
from tests.sampledata import MONDAY, small_deck

NOW = moment(MONDAY)


def reading(file, **more):
    """Return a reading of *file* as a native deck, or as *more* says."""
    return Reading(format="deckmd", file=file, **more)


def version(number, cards, deck="sample", **more):
    """Return a deck file of these cards."""
    file = small_deck(deck)
    return replace(file, deck=replace(file.deck, version=number, **more), cards=tuple(cards))


def planned(collection, file, choices=None, **more):
    """Return the plan of importing *file*."""
    return plan(collection.connection, reading(file, **more), choices or Choices())


def imported(collection, file, choices=None, **more):
    """Import *file* and return what was done."""
    return import_plan(collection, planned(collection, file, choices, **more), NOW)


def counted(plan_or_imported):
    """Return the fates that are met, by their values."""
    found = getattr(plan_or_imported, "plan", plan_or_imported)
    return {fate.value: n for fate, n in found.counts.items() if n}


def card_in(collection, card, deck="sample"):
    """Return a card of the collection, or None."""
    record = queries.card(collection.connection, DeckId(deck), CardId(card))
    return record.card if record else None
