"""The right answers of a row in a table: letters, numbers, or the option's own words."""

import re
from collections.abc import Sequence

from flashcards.formats.drafts import Draft, DraftOption
from flashcards.formats.reading import Problems

_LETTERS = re.compile(r"[A-Ja-j](?:\s*[,;/&+ ]\s*[A-Ja-j])*[.)]?")
_TOGETHER = re.compile(r"[A-J]{2,4}")
_NUMBERS = re.compile(r"\d{1,2}(?:\.0)?(?:\s*[,;/&+ ]\s*\d{1,2})*", re.ASCII)


def marked(
    key: str,
    options: Sequence[DraftOption],
    draft: Draft,
    problems: Problems,
    *,
    numbers: bool,
) -> bool:
    """Mark the options that *key* names; say whether it names any, and keep what is wrong."""
    if not key:
        problems.add("answer-missing", draft.place)
        return False
    found = _named(key, options)
    if found is None:
        problems.add("answer-unknown", draft.place, value=key[:60])
        return False
    beyond = [index for index in found if not 0 <= index < len(options)]
    if beyond:
        last = "ABCDEFGHIJ"[min(len(options), 10) - 1]
        problems.add("answer-beyond", draft.place, value=key[:60], last=last)
        return False
    if len(set(found)) < len(found):
        problems.warn("answer-twice", draft.place, value=key[:60])
    if key[0].isdigit() and not numbers and not _is_text(key, options):
        letter = ", ".join("ABCDEFGHIJ"[index] for index in found)
        problems.warn("answer-number", draft.place, value=key[:60], letter=letter)
    for index in found:
        options[index].correct = True
    return True


def _named(key: str, options: Sequence[DraftOption]) -> list[int] | None:
    """Return the places of the options that are named, from 0, or None when nothing is."""
    texts = [option.text.casefold() for option in options]
    if key.casefold() in texts:
        return [texts.index(key.casefold())]
    if _LETTERS.fullmatch(key) or _TOGETHER.fullmatch(key):
        return [ord(letter) - ord("A") for letter in re.findall(r"[A-J]", key.upper())]
    if _NUMBERS.fullmatch(key):
        return [int(number) - 1 for number in re.findall(r"\d+", key.removesuffix(".0"))]
    parts = [part.strip().casefold() for part in re.split(r"[;\n]", key) if part.strip()]
    if len(parts) > 1 and all(part in texts for part in parts):
        return [texts.index(part) for part in parts]
    return None


def _is_text(key: str, options: Sequence[DraftOption]) -> bool:
    return any(option.text.casefold() == key.casefold() for option in options)
