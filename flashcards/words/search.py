"""What a search could not read, and how a found card stands."""

from flashcards.core.search_query import Doubt, Fault
from flashcards.services.search import FoundCard, Stand
from flashcards.words.days import return_text
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "Search"
_FAULTS = {
    Fault.NO_VALUE: QT_TRANSLATE_NOOP("Search", "“{text}” still needs a word after it."),
    Fault.UNKNOWN_STATE: QT_TRANSLATE_NOOP(
        "Search",
        "“{text}” is not known. After “is:” write due, new, starred, resting, trouble, missed,"
        " doubted, draft, retired or mock.",
    ),
    Fault.UNKNOWN_KIND: QT_TRANSLATE_NOOP(
        "Search", "“{text}” is not known. After “kind:” write concept, cloze or scenario."
    ),
    Fault.UNKNOWN_FIELD: QT_TRANSLATE_NOOP(
        "Search",
        "“{text}” is searched for as a word. Conditions begin with deck, domain, tag, is or kind.",
    ),
    Fault.OPEN_QUOTE: QT_TRANSLATE_NOOP("Search", "A phrase ends with a second quotation mark."),
}
_FORGOTTEN = QT_TRANSLATE_NOOP("Search", "forgotten {count} times")
_STANDS = {
    Stand.NEW: QT_TRANSLATE_NOOP("Search", "not seen yet"),
    Stand.RESTING: QT_TRANSLATE_NOOP("Search", "resting"),
    Stand.DRAFT: QT_TRANSLATE_NOOP("Search", "draft"),
    Stand.RETIRED: QT_TRANSLATE_NOOP("Search", "no longer in the deck"),
    Stand.MOCK: QT_TRANSLATE_NOOP("Search", "for mock exams"),
    Stand.PAUSED: QT_TRANSLATE_NOOP("Search", "deck paused"),
    Stand.ARCHIVED: QT_TRANSLATE_NOOP("Search", "deck archived"),
}


def doubt_text(doubt: Doubt, translate: Translate = english) -> str:
    """Return what was passed over in a search, and what to write instead.

    >>> doubt_text(Doubt(fault=Fault.NO_VALUE, place=0, text="tag:"))
    '“tag:” still needs a word after it.'
    """
    return translate(_CONTEXT, _FAULTS[doubt.fault]).format(text=doubt.text)


def lapses_text(card: FoundCard, translate: Translate = english) -> str:
    """Return how often a card of the trouble list was forgotten."""
    return translate(_CONTEXT, _FORGOTTEN).format(count=card.lapses)


def stand_text(card: FoundCard, translate: Translate = english) -> str:
    """Return when a card is to be reviewed, or why it is not."""
    if card.stand is Stand.REVIEW:
        return return_text(card.days, translate=translate)
    return translate(_CONTEXT, _STANDS[card.stand])
