"""The options of a row: a column each, all in one cell, or the right answer and the wrong ones."""

import re
from collections.abc import Callable

from flashcards.formats.drafts import DraftOption

LETTERS = "abcdefghij"
OPTION, WHY, TOGETHER = "option_", "why_", "options"
_NUMBERS = [str(number) for number in range(1, len(LETTERS) + 1)]
_MARK = re.compile(r"\s*[(\[]?([A-Ja-j]|\d{1,2})[.):\]]\s+(?=\S)")
_FIRST = re.compile(r"[Aa][.):\]]\s")
_LETTER = re.compile(r"(?:^|\s)[(\[]?([A-Ja-j])[.):\]]\s+(?=\S)")

Cell = Callable[[str], str]
"""What a field's cell says; nothing where the row or the table has none."""


def options_of(cell: Cell, *, may_be_lettered: bool = True) -> list[DraftOption]:
    """Return the options of a row up to the last that is filled.

    Where each *may be lettered*, "A) Ask", "B) Tell", their letters are left out: options are
    shuffled, and get others.
    """
    texts = [cell(OPTION + letter) for letter in LETTERS]
    if may_be_lettered:
        texts = _unmarked(texts)
    if not any(texts):
        texts = listed_options(cell(TOGETHER))[: len(LETTERS)]
    whys = [cell(WHY + letter) for letter in LETTERS]
    options = [DraftOption(text=text, why=why) for text, why in zip(texts, whys, strict=False)]
    while options and not options[-1].text:
        options.pop()
    return options


def listed_options(text: str) -> list[str]:
    """Return the options that one cell lists: lettered, a line each, or with ; or | between."""
    if inside := _lettered(text):
        return inside
    for between in ("\n", ";", "|"):
        parts = [part.strip() for part in text.split(between) if part.strip()]
        if len(parts) > 1:
            return _unmarked(parts)
    return [text] if text else []


def holds_letters(text: str) -> bool:
    """Say at a glance whether a text may hold options with letters."""
    return _FIRST.search(text) is not None


def options_within(text: str) -> tuple[str, list[str]] | None:
    """Return a question and the options that stand lettered below or behind it; None without."""
    starts = [mark.start() for mark in _LETTER.finditer(text) if mark[1].lower() == "a"]
    if not starts or not (options := _lettered(text[starts[-1] :].lstrip())):
        return None
    question = text[: starts[-1]].strip()
    return (question, options) if question else None


def _lettered(text: str) -> list[str]:
    """Return what follows the letters A, B, C … in a text that begins with the first of them."""
    marks = list(_LETTER.finditer(text))
    letters = "".join(mark[1] for mark in marks)
    if len(marks) < 2 or marks[0].start() or letters.lower() != LETTERS[: len(letters)]:
        return []
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    return [text[mark.end() : end].strip() for mark, end in zip(marks, ends, strict=True)]


def _unmarked(texts: list[str]) -> list[str]:
    """Return the texts without the letters or numbers before them, where each has its own."""
    for marks in (LETTERS, _NUMBERS):
        found = [_MARK.match(text) for text in texts]
        if sum(map(bool, found)) > 1 and all(
            not text or (mark and mark[1].lower() == place)
            for text, mark, place in zip(texts, found, marks, strict=False)
        ):
            return [
                text[mark.end() :] if mark else "" for text, mark in zip(texts, found, strict=True)
            ]
    return texts
