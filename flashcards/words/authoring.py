"""What is said while a card is written: what keeps it from being saved, what publishing changes."""

import re

from flashcards.core.errors import Problem
from flashcards.services.deck_authoring import Shares
from flashcards.words.marks import QT_TRANSLATE_NOOP, Translate, english
from flashcards.words.problems import problem_text

_CONTEXT = "Authoring"
_FAULTS = {
    "bad-date": QT_TRANSLATE_NOOP(
        "Authoring", "“{value}” is no date. Write year, month and day, like 2026-11-23."
    ),
    "bad-id": QT_TRANSLATE_NOOP(
        "Authoring",
        "“{id}” cannot be an id. Use letters A to Z, digits, dots and hyphens, without spaces.",
    ),
    "cloze-without-gap": QT_TRANSLATE_NOOP(
        "Authoring", "There is no gap yet. Select the words to remember and make a gap of them."
    ),
    "no-right-option": QT_TRANSLATE_NOOP("Authoring", "Choose which option is the best answer."),
    "option-count": QT_TRANSLATE_NOOP("Authoring", "A card needs 2 to 10 options."),
    "option-twice": QT_TRANSLATE_NOOP(
        "Authoring", "Two options have the same text. Change one of them."
    ),
    "too-long": QT_TRANSLATE_NOOP("Authoring", "This is too long. The most is {limit} characters."),
    "too-many": QT_TRANSLATE_NOOP("Authoring", "These are too many. The most is {limit}."),
    "deck-id-taken": QT_TRANSLATE_NOOP(
        "Authoring", "There is a deck with the id “{id}” already. Choose another one."
    ),
    "name-twice": QT_TRANSLATE_NOOP("Authoring", "“{name}” stands here twice. Rename one of them."),
    "version-shape": QT_TRANSLATE_NOOP(
        "Authoring", "“{value}” is no version. Write three numbers with dots, like 1.2.0."
    ),
    "version-low": QT_TRANSLATE_NOOP(
        "Authoring", "The version must be higher than {before}, or nobody's deck is updated."
    ),
    "control-character": QT_TRANSLATE_NOOP(
        "Authoring",
        "There is an invisible character in it. Type it anew or paste it as plain text.",
    ),
}
_EMPTY = {
    "front": QT_TRANSLATE_NOOP("Authoring", "Write the question."),
    "question": QT_TRANSLATE_NOOP("Authoring", "Write the question."),
    "back": QT_TRANSLATE_NOOP("Authoring", "Write the answer."),
    "cloze": QT_TRANSLATE_NOOP("Authoring", "Write the sentence."),
    "text": QT_TRANSLATE_NOOP("Authoring", "Write this option, or remove it."),
    "id": QT_TRANSLATE_NOOP("Authoring", "Give the deck an id."),
    "title": QT_TRANSLATE_NOOP("Authoring", "Give the deck a title."),
    "name": QT_TRANSLATE_NOOP("Authoring", "Give each topic and each trap a name."),
}
_EMPTY_OTHER = QT_TRANSLATE_NOOP("Authoring", "Fill this in.")
_SHARES = {
    "whole": QT_TRANSLATE_NOOP("Authoring", "The shares add up to 100."),
    "less": QT_TRANSLATE_NOOP(
        "Authoring", "The shares add up to {total}; {left} are left to give."
    ),
    "more": QT_TRANSLATE_NOOP("Authoring", "The shares add up to {total}; take {left} away."),
}
_LISTED = re.compile(r"^\w+\[\d+\]\.")


def fault_text(fault: Problem, translate: Translate = english) -> str:
    """Return what keeps a card from being saved, and what to do."""
    data = {name: str(value) for name, value in fault.data}
    if fault.code == "field-empty" or data.get("id") == "":
        field = _LISTED.sub("", fault.place)
        return translate(_CONTEXT, _EMPTY.get(field, _EMPTY_OTHER))
    if fault.code in _FAULTS:
        return translate(_CONTEXT, _FAULTS[fault.code]).format_map(data)
    return problem_text(fault, translate)


def shares_text(shares: Shares, translate: Translate = english) -> str:
    """Return how the shares of a deck's topics add up."""
    key = "whole" if shares.is_whole else "less" if shares.left > 0 else "more"
    total, left = f"{shares.total:g}", f"{abs(shares.left):g}"
    return translate(_CONTEXT, _SHARES[key]).format(total=total, left=left)
