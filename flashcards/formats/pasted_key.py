"""An answer as people write it below a question: "B", "(b)", "A and C", "B) Report it"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from flashcards.formats.draft import DraftOption

_LETTER = r"[(\[]?[A-J](?![A-Za-z])[)\].:]*"
_KEY = re.compile(
    rf"(?:(?:both|(?:option|choice|letter)s?)\s)?({_LETTER}(?:\s?(?:,\sand|,|;|/|&|\+|\band\b)\s?{_LETTER})*)"
    r"(?:$|(?<=[)\].:])\s?(.*)|\s?([-\u2013\u2014(].*))",
    re.IGNORECASE,
)
_POINTS = re.compile(r"\s(?:PTS|DIF|REF|OBJ|TOP|NAT|STA|KEY|MSC):.*")
"""What exam programs write behind an answer."""
_TRUTHS = {"T": "True", "TRUE": "True", "F": "False", "FALSE": "False"}
_ASKS_TRUTH = re.compile(r"\btrue\b|\bT\s?/\s?F\b", re.IGNORECASE)
_TOGETHER = frozenset(("and", "both", "only", "ambas", "ambos", "solo", "y"))
"""The words that an option joins letters with: "Both A and B"."""
_ENOUGH = 12
"""Shorter words begin sentences by chance: an option "No" says nothing of "No one does"."""


class Key(NamedTuple):
    """The options that letters name, counted from 0, and the words behind the letters."""

    named: frozenset[int]
    letters: str
    words: str


def lettered(text: str) -> Key | None:
    """Return what a key of letters says, or None where it is any other text."""
    found = _KEY.fullmatch(plain(_POINTS.sub("", text)).rstrip(","))
    if found is None:
        return None
    letters = re.findall(r"\b[A-J]\b", found[1].upper())
    words = (found[2] or found[3] or "").strip(" -\u2013\u2014.")
    named = frozenset(ord(letter) - ord("A") for letter in letters)
    return Key(named=named, letters=", ".join(letters), words=words)


def plain(text: str) -> str:
    """Return a text with single blanks and without the stars of bold letters around it."""
    return " ".join(text.split()).strip("*_ ")


def truth(key: str, question: str) -> str:
    """Return what T or F says of a question that asks for it, else the key as it is."""
    is_asked = _ASKS_TRUTH.search(question) is not None
    return _TRUTHS.get(key.upper().rstrip("."), key) if is_asked else key


def spelled(key: str, options: Sequence[DraftOption]) -> str:
    """Return True or False for T or F where the options are these words, else the key as it is."""
    word = _TRUTHS.get(key.upper().rstrip("."), key)
    return word if worded(word, options) is not None else key


def worded(text: str, options: Sequence[DraftOption]) -> int | None:
    """Return the option that has these words, counted from 0, or None."""
    wanted = _bare(text)
    return next((at for at, each in enumerate(options) if _bare(each.text) == wanted), None)


def together(named: frozenset[int], options: Sequence[DraftOption]) -> int | None:
    """Return the option that says of several others that they are right together, or None."""
    wanted = {chr(ord("a") + at) for at in named}
    if len(wanted) < 2:
        return None
    said = (set(re.findall(r"\w+", option.text.casefold())) for option in options)
    return next((at for at, words in enumerate(said) if words - _TOGETHER == wanted), None)


def other_named(key: Key, options: Sequence[DraftOption]) -> int | None:
    """Return the option whose words stand behind the letter of another, or None."""
    same = worded(key.words, options)
    if same is not None:
        same_words = _bare(options[same].text)
        is_named = any(_bare(options[at].text) == same_words for at in key.named)
        return None if is_named else same
    if any(_goes_on(key.words, options[at].text) for at in key.named):
        return None
    return next(
        (
            at
            for at, each in enumerate(options)
            if len(each.text) >= _ENOUGH and _goes_on(key.words, each.text)
        ),
        None,
    )


def beyond(key: Key, options: Sequence[DraftOption]) -> str:
    """Return the words behind a letter that say more than its option does."""
    known = [_bare(options[at].text) for at in key.named]
    said = _bare(key.words)
    if not said or any(each.startswith(said) for each in known):
        return ""
    return key.words


def _goes_on(words: str, text: str) -> bool:
    """Say whether words begin with the text of an option, or break off within it."""
    said, known = _bare(words), _bare(text)
    return bool(said and known) and (
        re.match(rf"{re.escape(known)}\b", said) is not None
        or (len(said) >= _ENOUGH and known.startswith(said))
    )


def _bare(text: str) -> str:
    return plain(text).casefold().strip(" .,;:!?\"'\u201c\u201d\u2018\u2019()")
