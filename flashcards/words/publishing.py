"""What publishing a deck is called: what became of each card, and why the version rises so far."""

import re

from flashcards.core.markup import plain
from flashcards.core.merge import Fate
from flashcards.core.units import front_of
from flashcards.core.versions import Raise
from flashcards.services.publishing import CardChange, Publication
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "Publishing"
_FATES = {
    Fate.ADDED: QT_TRANSLATE_NOOP("Publishing", "New cards: {count}"),
    Fate.CHANGED: QT_TRANSLATE_NOOP("Publishing", "Reworded: {count}"),
    Fate.KEY_CHANGED: QT_TRANSLATE_NOOP("Publishing", "Another best answer: {count}"),
    Fate.MOVED: QT_TRANSLATE_NOOP("Publishing", "In another topic: {count}"),
    Fate.RETIRED: QT_TRANSLATE_NOOP("Publishing", "No longer in the deck: {count}"),
}
_RISES = {
    Raise.MAJOR: QT_TRANSLATE_NOOP(
        "Publishing",
        "The first number rises: a best answer is another now, or a card has left the deck.",
    ),
    Raise.MINOR: QT_TRANSLATE_NOOP("Publishing", "The second number rises: there are new cards."),
    Raise.PATCH: QT_TRANSLATE_NOOP("Publishing", "The third number rises: only wording changed."),
}
_FIRST = QT_TRANSLATE_NOOP("Publishing", "This deck was not published from here before.")
_NOTHING = QT_TRANSLATE_NOOP("Publishing", "Nothing has changed since version {version}.")
_SINCE = QT_TRANSLATE_NOOP("Publishing", "Compared with version {version}:")
_ABOUT = QT_TRANSLATE_NOOP("Publishing", "About the deck itself: {fields}")
_LINE = QT_TRANSLATE_NOOP("Publishing", "{question} ({fields})")
_NAMES = {
    "front": QT_TRANSLATE_NOOP("Publishing", "question"),
    "question": QT_TRANSLATE_NOOP("Publishing", "question"),
    "back": QT_TRANSLATE_NOOP("Publishing", "answer"),
    "vignette": QT_TRANSLATE_NOOP("Publishing", "situation"),
    "text": QT_TRANSLATE_NOOP("Publishing", "sentence"),
    "explanation": QT_TRANSLATE_NOOP("Publishing", "why it matters"),
    "extra": QT_TRANSLATE_NOOP("Publishing", "why it matters"),
    "example": QT_TRANSLATE_NOOP("Publishing", "example"),
    "hint": QT_TRANSLATE_NOOP("Publishing", "hint"),
    "key": QT_TRANSLATE_NOOP("Publishing", "best answer"),
    "options": QT_TRANSLATE_NOOP("Publishing", "order of the options"),
    "option": QT_TRANSLATE_NOOP("Publishing", "an option"),
    "domain": QT_TRANSLATE_NOOP("Publishing", "topic"),
    "domains": QT_TRANSLATE_NOOP("Publishing", "topics"),
    "traps": QT_TRANSLATE_NOOP("Publishing", "traps"),
    "title": QT_TRANSLATE_NOOP("Publishing", "title"),
    "short_title": QT_TRANSLATE_NOOP("Publishing", "short title"),
    "description": QT_TRANSLATE_NOOP("Publishing", "description"),
    "licence": QT_TRANSLATE_NOOP("Publishing", "licence"),
    "authors": QT_TRANSLATE_NOOP("Publishing", "authors"),
    "exam": QT_TRANSLATE_NOOP("Publishing", "exam"),
    "exam_weight": QT_TRANSLATE_NOOP("Publishing", "share of the exam"),
    "sources": QT_TRANSLATE_NOOP("Publishing", "sources"),
    "source": QT_TRANSLATE_NOOP("Publishing", "source"),
    "tags": QT_TRANSLATE_NOOP("Publishing", "tags"),
    "reviewed": QT_TRANSLATE_NOOP("Publishing", "review dates"),
    "review_by": QT_TRANSLATE_NOOP("Publishing", "review dates"),
}
_ELSE = QT_TRANSLATE_NOOP("Publishing", "details")
_OPTION = re.compile(r"option . \w+")
_LONGEST = 100


def lead_text(publication: Publication, translate: Translate = english) -> str:
    """Return what a publication is compared with, or that nothing has changed."""
    if not publication.before:
        return translate(_CONTEXT, _FIRST)
    words = _SINCE if publication.is_changed else _NOTHING
    return translate(_CONTEXT, words).format(version=publication.before)


def fate_text(fate: Fate, count: int, translate: Translate = english) -> str:
    """Return the heading above the cards that met one fate."""
    return translate(_CONTEXT, _FATES[fate]).format(count=count)


def change_text(change: CardChange, translate: Translate = english) -> str:
    """Return which card changed, and which of its fields."""
    question = _short(" ".join(plain(front_of(change.card)).split()))
    names = [each.field for each in change.fields]
    if not names or change.fate == Fate.MOVED:
        return question
    fields = _listed(names, translate)
    return translate(_CONTEXT, _LINE).format(question=question, fields=fields)


def deck_text(publication: Publication, translate: Translate = english) -> str:
    """Return what the deck says otherwise of itself; empty where it says the same."""
    if not publication.deck_fields:
        return ""
    fields = _listed(publication.deck_fields, translate)
    return translate(_CONTEXT, _ABOUT).format(fields=fields)


def rise_text(publication: Publication, translate: Translate = english) -> str:
    """Return why the version rises as far as it is suggested; nothing of a first version."""
    return translate(_CONTEXT, _RISES[publication.rise]) if publication.before else ""


def _listed(names: tuple[str, ...] | list[str], translate: Translate) -> str:
    words = [_NAMES.get(_OPTION.sub("option", name), _ELSE) for name in names]
    return ", ".join(translate(_CONTEXT, word) for word in dict.fromkeys(words))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0] + "…"
