"""What a line of pasted text can be: a question, an option, an answer, a reason, a source."""

import re

QUESTION = re.compile(r"(?:Q(?:uestion)?\s*)?(\d{1,4})\s*[.):]\s*(.*)", re.IGNORECASE)
OPTION = re.compile(r"(\*)?\s*([(\[]?([A-Ja-j])[.)\]])\s*(\*)?\s*(\S.*)")
KEY = re.compile(
    r"(?:correct\s+)?(?:answers?|ans|key|solution)\s*(?:is|are)?\s*[:.\-\u2013]\s*(.*)",
    re.IGNORECASE,
)
WHY = re.compile(
    r"(?:explanation|rationale|reason|why|feedback)\s*[:.\-\u2013]\s*(.*)", re.IGNORECASE
)
SOURCE = re.compile(r"(?:source|reference)s?\s*:\s*(.*)", re.IGNORECASE)
STARRED = re.compile(
    r"\s*(?:\*\s*[(\[]?[A-J][.)\]]|[(\[]?[A-J][.)\]]\s*\*|.*\*\s*$)", re.IGNORECASE
)
KEY_LETTERS = re.compile(
    r"[(\[]?([A-J](?:\s*(?:,|and|&)\s*[A-J])*)(?:[.)\]]|$|\s+[-\u2013])", re.IGNORECASE
)
_ODD = str.maketrans({"\u00a0": " ", "\u2022": "", "\u200b": "", "\ufeff": ""})


def lines_of(text: str) -> list[str]:
    """Return the lines without blanks around them, bullets and what cannot be seen."""
    return [line.strip() for line in text.translate(_ODD).split("\n")]


def letters(key: str) -> str:
    """Return the letters of a key such as "B) Report it"."""
    found = KEY_LETTERS.match(key.strip())
    return re.sub(r"\s*(?:AND|&)\s*", ",", found[1].upper()) if found else key.strip()
