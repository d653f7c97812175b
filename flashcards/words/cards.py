"""What was undone, and what happened to a card, in words."""

from flashcards.core.model import Kind, Mode, Part
from flashcards.services.card_history import Happening
from flashcards.words.days import ago_text, return_text
from flashcards.words.grades import grade_text
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english

_CONTEXT = "Cards"
_UNDONE = QT_TRANSLATE_NOOP("Cards", "Undone: {act}.")
_REDONE = QT_TRANSLATE_NOOP("Cards", "Done again: {act}.")
_STEPS = {
    "star cards": QT_TRANSLATE_NOOP("Cards", "the star"),
    "unstar cards": QT_TRANSLATE_NOOP("Cards", "the star taken away"),
    "rest cards": QT_TRANSLATE_NOOP("Cards", "the rest of cards"),
    "wake cards": QT_TRANSLATE_NOOP("Cards", "waking cards"),
    "keep": QT_TRANSLATE_NOOP("Cards", "keeping cards as they are"),
    "reset progress": QT_TRANSLATE_NOOP("Cards", "beginning cards anew"),
    "move cards": QT_TRANSLATE_NOOP("Cards", "moving cards"),
    "tag cards": QT_TRANSLATE_NOOP("Cards", "the tag"),
    "untag cards": QT_TRANSLATE_NOOP("Cards", "the tag taken away"),
    "delete cards": QT_TRANSLATE_NOOP("Cards", "deleting cards"),
    "delete card": QT_TRANSLATE_NOOP("Cards", "deleting a card"),
    "add card": QT_TRANSLATE_NOOP("Cards", "the new card"),
    "edit card": QT_TRANSLATE_NOOP("Cards", "the edit of a card"),
    "duplicate card": QT_TRANSLATE_NOOP("Cards", "the copy of a card"),
    "deck state": QT_TRANSLATE_NOOP("Cards", "the change of a deck"),
    "deck properties": QT_TRANSLATE_NOOP("Cards", "the properties of a deck"),
    "publish": QT_TRANSLATE_NOOP("Cards", "the new version of a deck"),
}
_AFTER = QT_TRANSLATE_NOOP("Cards", "{grade}, after {seconds} seconds")
_NEXT = QT_TRANSLATE_NOOP("Cards", "{answer}; next {day}")
_PRACTICE = QT_TRANSLATE_NOOP("Cards", "{answer}; practice, its date stayed")
_MOCK = QT_TRANSLATE_NOOP("Cards", "{answer}; mock exam, its date stayed")
_SAME_DAY = QT_TRANSLATE_NOOP("Cards", "{answer}; once more that day, its date stayed")
_DOUBTED = QT_TRANSLATE_NOOP("Cards", "Your doubt: {text}")
_GAP = QT_TRANSLATE_NOOP("Cards", "Gap {number}: {text}")
_BACKWARD = QT_TRANSLATE_NOOP("Cards", "Back to front: {text}")
_EVENTS = {
    Kind.RESET: QT_TRANSLATE_NOOP("Cards", "You let it begin anew"),
    Kind.RESTED: QT_TRANSLATE_NOOP("Cards", "It was set to rest"),
    Kind.RESUMED: QT_TRANSLATE_NOOP("Cards", "It was woken"),
    Kind.STARRED: QT_TRANSLATE_NOOP("Cards", "You gave it a star"),
    Kind.UNSTARRED: QT_TRANSLATE_NOOP("Cards", "You took the star away"),
    Kind.PLACED: QT_TRANSLATE_NOOP("Cards", "Its progress came with an import"),
    Kind.KEPT: QT_TRANSLATE_NOOP("Cards", "You kept it as it is"),
}


def is_step(operation: str | None) -> bool:
    """Say whether undo of this write is offered by name where cards are worked on."""
    return operation in _STEPS


def step_text(operation: str | None, translate: Translate = english) -> str:
    """Return what a step is called in the middle of a sentence; nothing if it has no name here."""
    return translate(_CONTEXT, _STEPS[operation]) if operation in _STEPS else ""


def undone_text(operation: str, translate: Translate = english) -> str:
    """Return that a step was taken back.

    >>> undone_text("star cards")
    'Undone: the star.'
    """
    return translate(_CONTEXT, _UNDONE).format(act=step_text(operation, translate))


def redone_text(operation: str, translate: Translate = english) -> str:
    """Return that a step was done once more."""
    return translate(_CONTEXT, _REDONE).format(act=step_text(operation, translate))


def happened_when(happening: Happening, translate: Translate = english) -> str:
    """Return how long ago something happened to a card."""
    return ago_text(happening.days_ago, translate)


def happened_text(happening: Happening, translate: Translate = english) -> str:
    """Return what happened to a card."""
    text = _happened(happening, translate)
    if happening.part == Part(0):
        return text
    if happening.part < 0:
        return translate(_CONTEXT, _BACKWARD).format(text=text)
    return translate(_CONTEXT, _GAP).format(number=happening.part, text=text)


def _happened(happening: Happening, translate: Translate) -> str:
    if happening.kind is Kind.ANSWERED and happening.grade is not None:
        return _answer(happening, translate)
    if happening.kind is Kind.DOUBTED:
        return translate(_CONTEXT, _DOUBTED).format(text=happening.text)
    return translate(_CONTEXT, _EVENTS[happening.kind])


def _answer(happening: Happening, translate: Translate) -> str:
    assert happening.grade is not None
    grade = grade_text(happening.grade, translate=translate)
    if happening.milliseconds:
        seconds = max(1, round(happening.milliseconds / 1000))
        grade = translate(_CONTEXT, _AFTER).format(grade=grade, seconds=seconds)
    match happening.mode:
        case Mode.PRACTICE:
            return translate(_CONTEXT, _PRACTICE).format(answer=grade)
        case Mode.MOCK:
            return translate(_CONTEXT, _MOCK).format(answer=grade)
        case _ if happening.next_in is None:
            return translate(_CONTEXT, _SAME_DAY).format(answer=grade)
        case _:
            day = return_text(max(0, happening.next_in), translate=translate)
            return translate(_CONTEXT, _NEXT).format(answer=grade, day=day)
