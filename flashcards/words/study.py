"""What study says of a card besides its text: the last time, hard topics, answers not kept."""

from collections.abc import Sequence

from flashcards.core.errors import CollectionBusy, CollectionDamaged, CollectionError
from flashcards.core.model import Grade
from flashcards.words.days import ago_text
from flashcards.words.grades import said_grade
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "Study"
_LAST_TIME = QT_TRANSLATE_NOOP("Study", "Last time: {grade}, {ago}")
_TALKS = QT_TRANSLATE_NOOP("Study", "This card talks about {topics}")
_AND = QT_TRANSLATE_NOOP("Study", "{first} and {second}")
_COMMA = QT_TRANSLATE_NOOP("Study", "{first}, {second}")
_TOPICS = {
    "suicide": QT_TRANSLATE_NOOP("Study", "suicide"),
    "overdose": QT_TRANSLATE_NOOP("Study", "overdose"),
    "abuse": QT_TRANSLATE_NOOP("Study", "abuse"),
    "trauma": QT_TRANSLATE_NOOP("Study", "trauma"),
}
_JURISDICTIONS = {
    "US federal": QT_TRANSLATE_NOOP("Study", "About US federal law and programs."),
    "state-varies": QT_TRANSLATE_NOOP("Study", "Rules differ by state; check yours."),
}
_KEPT = QT_TRANSLATE_NOOP(
    "Study", "This was not saved. Everything before it is safe, and the card stays here. {cause}"
)
_FULL = QT_TRANSLATE_NOOP("Study", "The disk is full: make some room, then try again.")
_READ_ONLY = QT_TRANSLATE_NOOP(
    "Study", "The folder of your cards cannot be written to: allow writing, then try again."
)
_BUSY = QT_TRANSLATE_NOOP("Study", "Another program is using your cards: close it, then try again.")
_MOVED = QT_TRANSLATE_NOOP(
    "Study",
    "The file of your cards was removed or replaced while Flashcards was open: put it back and try"
    " again, or restart the program.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "Study", "The file of your cards cannot be read: restart the program to check it."
)


def last_time_text(grade: Grade, days: int, translate: Translate = english) -> str:
    """Return how the card went when it came last, so many *days* ago.

    >>> last_time_text(Grade.AGAIN, 6)
    'Last time: not yet, 6 days ago'
    """
    said, ago = said_grade(grade, translate), ago_text(days, translate)
    return translate(_CONTEXT, _LAST_TIME).format(grade=said, ago=ago)


def warning_text(topics: Sequence[str], translate: Translate = english) -> str:
    """Return the one line before a card on hard topics.

    >>> warning_text(["suicide", "overdose"])
    'This card talks about suicide and overdose'
    """
    return translate(_CONTEXT, _TALKS).format(topics=_listed(topics, translate))


def jurisdiction_text(jurisdiction: str, translate: Translate = english) -> str:
    """Return where a card's rule holds; a place that has no words of its own is named as it is."""
    if jurisdiction in _JURISDICTIONS:
        return translate(_CONTEXT, _JURISDICTIONS[jurisdiction])
    return f"{jurisdiction}." if jurisdiction else ""


def not_kept_text(error: CollectionError, translate: Translate = english) -> str:
    """Return what to do when an answer could not be saved."""
    cause = translate(_CONTEXT, _cause(error))
    return translate(_CONTEXT, _KEPT).format(cause=cause)


def _cause(error: CollectionError) -> str:
    if isinstance(error, CollectionBusy):
        return _BUSY
    if isinstance(error, CollectionDamaged):
        return _DAMAGED
    if error.code == "collection-moved":
        return _MOVED
    return _FULL if "FULL" in str(error.data.get("detail", "")) else _READ_ONLY


def _listed(topics: Sequence[str], translate: Translate) -> str:
    names = [translate(_CONTEXT, _TOPICS.get(topic, topic)) for topic in topics]
    text = names[0]
    for place, name in enumerate(names[1:], 2):
        join = _AND if place == len(names) else _COMMA
        text = translate(_CONTEXT, join).format(first=text, second=name)
    return text
