"""Options that bear numbers or dashes in place of letters: read where the answer names them."""

import re

from flashcards.formats.draft import DraftOption
from flashcards.formats.pasted_key import worded
from flashcards.formats.pasted_question import Question

_NUMBERS = re.compile(
    r"\(?\d{1,2}(?:\s?(?:,|&|and|y)\s?\d{1,2})*[.)]{0,2}", re.IGNORECASE | re.ASCII
)
_WITH_TEXT = re.compile(r"(\d{1,2})[.):]\s?(\S.*)", re.ASCII)
_COUNTS = re.compile(
    r"\bhow (?:many|much)\b|\bnumber\b|\bsum\b|\btotal\b|\bcu\u00e1nt", re.IGNORECASE
)
_LETTERS = "ABCDEFGHIJ"


def options_of(question: Question) -> list[DraftOption]:
    """Return the options of a question, or what is listed in it and could be its options."""
    return question.draft.options or [DraftOption(text=each) for each in question.listed]


def letters_for(key: str, question: Question) -> str:
    """Return the letters of the listed lines that a key names by number or words, or nothing."""
    options = options_of(question)[: len(_LETTERS)]
    same = worded(key, options)
    if found := _WITH_TEXT.fullmatch(key):
        behind = worded(found[2], options)
        same = behind if behind == int(found[1]) - 1 else same
    if same is not None:
        return _LETTERS[same]
    numbers = re.findall(r"\d+", key) if is_number(key, question) and question.is_counted else []
    places = [int(number) - 1 for number in numbers]
    is_known = all(0 <= place < len(options) for place in places)
    return ", ".join(_LETTERS[place] for place in places) if is_known else ""


def is_number(key: str, question: Question) -> bool:
    """Say whether a key can only be meant as the number of a listed line, and counts nothing."""
    is_asked = 1 < len(question.listed) <= len(_LETTERS) and not _COUNTS.search(question.stem)
    return is_asked and _NUMBERS.fullmatch(key) is not None
