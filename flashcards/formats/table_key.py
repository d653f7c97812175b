"""The right answers of a row in a table: letters, numbers, or the option's own words.

Where an option is itself called "B" or "3", the column as a whole tells what its keys are.
"""

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from flashcards.formats.drafts import Draft, DraftOption
from flashcards.formats.reading import Problems

_AND = r"(?:\s*[,;/&+ ]\s*|\s+and\s+|\s*,\s*and\s+)"
_LETTERS = re.compile(rf"[(\[]?[A-Ja-j](?:{_AND}[A-Ja-j])*[.):\]]?")
_TOGETHER = re.compile(r"[A-J]{2,4}")
_LISTED = re.compile(r"[A-J](?:,[A-J])+|\d{1,2}(?:,\d{1,2})+", re.ASCII)
"""How our tables and Kahoot list several options: plainly so, whatever an option says."""
_NUMBERS = re.compile(rf"\d{{1,2}}(?:\.0+)?(?:{_AND}\d{{1,2}})*", re.ASCII)
_NAMED = re.compile(
    r"(?:options?|answers?|choices?)\s*[:#]?\s*(?=[(\[]?(?:[A-J]\b|\d))", re.IGNORECASE
)
_WITH_TEXT = re.compile(r"[(\[]?([A-Ja-j])\s*(?:[.):\]\-\u2013\u2014]|(?=\())\s*(\S.*)", re.DOTALL)
_SHORT = {"t": "true", "f": "false", "y": "yes", "n": "no"}
_ALL_LETTERS = "ABCDEFGHIJ"


class Way(StrEnum):
    """How a key that could be a place and a text is read."""

    PLACE = "place"
    TEXT = "text"
    UNKNOWN = "unknown"


class Naming(NamedTuple):
    """How the keys of a table name options, where they are letters and where they are numbers."""

    letters: Way = Way.PLACE
    numbers: Way = Way.PLACE


_BY_PLACE = Naming()


def naming_of(keys: Iterable[tuple[str, Sequence[str]]], *, otherwise: Naming) -> Naming:
    """Return how the keys, each given with the texts of its options, name them.

    Only keys that can be read one way tell; *otherwise* is for where they do not, or disagree.
    """
    has_texts = False
    kinds: set[bool] = set()
    for key, texts in keys:
        by_place, by_text = _ways(key, texts)
        if by_place and not by_text:
            kinds.add(key[0].isdigit())
        has_texts = has_texts or bool(by_text and not by_place)
    return Naming(
        letters=_way(False in kinds, has_texts, otherwise.letters),
        numbers=_way(True in kinds, has_texts, otherwise.numbers),
    )


def _way(has_places: bool, has_texts: bool, otherwise: Way) -> Way:
    if has_places == has_texts:
        return otherwise
    return Way.PLACE if has_places else Way.TEXT


def marked(
    key: str,
    options: Sequence[DraftOption],
    draft: Draft,
    problems: Problems,
    *,
    numbers: bool,
    naming: Naming = _BY_PLACE,
) -> bool:
    """Mark the options that *key* names; say whether it names any, and keep what is wrong.

    *numbers* says that the options are counted, so that a number for one is no slip.
    """
    if not key:
        problems.add("answer-missing", draft.place)
        return False
    found = _named(key, [option.text for option in options], draft, problems, naming)
    if not found:
        return False
    if len(set(found)) < len(found):
        problems.warn("answer-twice", draft.place, value=key[:60])
    if key[0].isdigit() and not numbers and found != _by_text(key, [o.text for o in options]):
        problems.warn("answer-number", draft.place, value=key[:60], letter=_letters(found))
    for index in found:
        options[index].correct = True
    return True


def is_key(key: str, texts: Sequence[str]) -> bool:
    """Say whether *key* can only be meant as one or more of the options with *texts*."""
    return any(_ways(key, texts))


def is_answer(key: str) -> bool:
    """Say whether *key* is an answer in words, and names no option: a table may hold both."""
    return bool(key) and not _LETTERS.fullmatch(key)


def _named(
    key: str, texts: Sequence[str], draft: Draft, problems: Problems, naming: Naming
) -> list[int]:
    """Return the places of the options that are named, from 0; none where a problem says why."""
    by_place, by_text = _ways(key, texts)
    if not by_place or not by_text or by_place == by_text:
        if not by_place and not by_text:
            _tell_unknown(key, len(texts), draft, problems)
        return by_text or by_place
    way = naming.numbers if key[0].isdigit() else naming.letters
    if way == Way.UNKNOWN:
        letter, other = _letters(by_place), _letters(by_text)
        problems.add("answer-two-ways", draft.place, value=key[:60], letter=letter, other=other)
        return []
    found = by_place if way == Way.PLACE else by_text
    problems.notice("answer-chosen", draft.place, value=key[:60], letter=_letters(found))
    return found


def _tell_unknown(key: str, count: int, draft: Draft, problems: Problems) -> None:
    if _places(key) is None:
        problems.add("answer-unknown", draft.place, value=key[:60])
    else:
        last = _ALL_LETTERS[min(count, len(_ALL_LETTERS)) - 1]
        problems.add("answer-beyond", draft.place, value=key[:60], last=last)


def _ways(key: str, texts: Sequence[str]) -> tuple[list[int], list[int]]:
    """Return the options that a key names by their places, and by their texts; none where it can't.

    An option's own text, as "A and B" or "1/2", goes before a list of several places.
    """
    by_place, by_text = _by_place(key, texts), _by_text(key, texts)
    if len(by_place) > 1 and len(by_text) == 1 and not _LISTED.fullmatch(key):
        return [], by_text
    return by_place, by_text


def _by_place(key: str, texts: Sequence[str]) -> list[int]:
    """Return the options that letters or numbers name; none where one of them names nothing."""
    places = _places(key)
    if places is None and (found := _WITH_TEXT.fullmatch(_NAMED.sub("", key, count=1))):
        place, said = _place(found[1]), _plain(found[2].strip("()"))
        is_same = place < len(texts) and _plain(texts[place]).strip("()") == said
        return [place] if is_same else []
    return places if places and all(0 <= place < len(texts) for place in places) else []


def _places(key: str) -> list[int] | None:
    key = _NAMED.sub("", key, count=1)
    if _LETTERS.fullmatch(key):
        return [_place(letter) for letter in re.findall(r"\b[A-J]\b", key.upper())]
    if _TOGETHER.fullmatch(key):
        return [_place(letter) for letter in key]
    if _NUMBERS.fullmatch(key):
        return [int(number) - 1 for number in re.findall(r"\d+", re.sub(r"\.0+$", "", key))]
    return None


def _place(letter: str) -> int:
    return _ALL_LETTERS.index(letter.upper())


def _by_text(key: str, texts: Sequence[str]) -> list[int]:
    """Return the options whose words the key repeats; none where a part of it is none of them."""
    folded = [_plain(text) for text in texts]
    plain = _plain(key)
    if plain not in folded and _SHORT.get(plain) in folded:
        plain = _SHORT[plain]
    if plain in folded:
        return [folded.index(plain)]
    for between in (r"[;\n]", r"[;,\n]"):
        parts = [_plain(part) for part in re.split(between, key) if part.strip()]
        if len(parts) > 1 and all(part in folded for part in parts):
            return [folded.index(part) for part in parts]
    return []


def _plain(text: str) -> str:
    return text.strip().removesuffix(".").casefold()


def _letters(places: Sequence[int]) -> str:
    return ", ".join(_ALL_LETTERS[place] for place in places)
