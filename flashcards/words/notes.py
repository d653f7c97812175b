"""What is said of learners' notes on cards: of their file, and of what came with it."""

from flashcards.services.slips import Taken
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "Notes"
_NEW = (
    QT_TRANSLATE_NOOP("Notes", "{n} new note is here, beside its card."),
    QT_TRANSLATE_NOOP("Notes", "{n} new notes are here, beside their cards."),
)
_NONE = QT_TRANSLATE_NOOP("Notes", "There are no new notes in this file.")
_KNOWN = (
    QT_TRANSLATE_NOOP("Notes", "{n} was here before."),
    QT_TRANSLATE_NOOP("Notes", "{n} were here before."),
)
_UNKNOWN = (
    QT_TRANSLATE_NOOP("Notes", "{n} is on a card that is not here."),
    QT_TRANSLATE_NOOP("Notes", "{n} are on cards that are not here."),
)


def taken_text(taken: Taken, translate: Translate = english) -> str:
    """Return what became of the notes of a file."""
    parts = [_counted(_NEW, taken.new, translate) or translate(_CONTEXT, _NONE)]
    parts.append(_counted(_KNOWN, taken.known, translate))
    parts.append(_counted(_UNKNOWN, taken.unknown, translate))
    return " ".join(part for part in parts if part)


def _counted(words: tuple[str, str], count: int, translate: Translate) -> str:
    return translate(_CONTEXT, words[count != 1]).format(n=count) if count else ""
