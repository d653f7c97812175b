"""What the columns of a table are called, in our template and out there."""

import re
from collections.abc import Mapping, Sequence

FIELDS = (
    "id", "type", "domain", "tags", "vignette", "front", "back", "hint", "correct",
    "explanation", "sources", "media", "example",
)  # fmt: skip
IGNORED = "-"
_SYNONYMS: Mapping[str, str] = {
    name: field
    for field, names in {
        "id": "id|card id|name|key",
        "type": "type|kind|card type",
        "domain": "domain|category|topic|section|module|subject|chapter|deck",
        "tags": "tags|tag|labels|keywords",
        "vignette": "vignette|scenario|situation|case|context",
        "front": "front|question|term|q|question text|prompt|stem|word|item",
        "back": "back|answer|definition|a|meaning|response",
        "hint": "hint|clue",
        "correct": "correct|correct answer|correct answers|right answer|right answers|key answer"
        "|correct option|correct options|answer key|solution",
        "explanation": "explanation|rationale|answer explanation|why|feedback|comment|reason"
        "|general feedback",
        "sources": "sources|source|reference|references",
        "media": "media|picture|image|image file",
        "example": "example|examples",
        IGNORED: "time limit|time in seconds|time|image link|question type|points|no|nr|number|#",
    }.items()
    for name in names.split("|")
}
_OPTION = re.compile(r"(?:option|answer|choice|distractor)[ _-]*(10|[1-9]|[a-j])")
_WHY = re.compile(r"(?:why|rationale|feedback|reason|explanation)[ _-]*(10|[1-9]|[a-j])")
_LETTER = re.compile(r"[a-j]")
_TAIL = re.compile(r"\s*(?:\(.*?\)|\s[-\u2013\u2014]\s.*)")


def field_of(heading: str) -> str:
    """Return the field that a heading means: option_a, why_b, front …; nothing if none."""
    plain = _TAIL.sub("", heading.strip().casefold()).replace("_", " ").strip(" :*?")
    if plain in _SYNONYMS:
        return _SYNONYMS[plain]
    for prefix, pattern in (("option", _OPTION), ("why", _WHY)):
        if found := pattern.fullmatch(plain):
            return f"{prefix}_{_letter(found[1])}"
    return ""


def fields_of(headings: Sequence[str]) -> list[str]:
    """Return the field of each heading, seen together.

    Beside options an "answer" is the right one; single letters are options where there are several.
    """
    found = [field_of(heading) for heading in headings]
    letters = [heading.strip().casefold() for heading in headings]
    if {"a", "b"} <= set(letters):
        for index, letter in enumerate(letters):
            if _LETTER.fullmatch(letter):
                found[index] = f"option_{letter}"
    if any(field.startswith("option_") for field in found) and "correct" not in found:
        found = ["correct" if field == "back" else field for field in found]
    return found


def is_header(headings: Sequence[str]) -> bool:
    """Say whether a row names the columns of a table that holds questions."""
    found = fields_of(headings)
    return "front" in found and ("back" in found or any(f.startswith("option_") for f in found))


def counts_from_one(headings: Sequence[str]) -> bool:
    """Say whether the options are called 1, 2, 3, so that a number is no slip."""
    return any(
        field.startswith("option_") and heading.strip()[-1:].isdigit()
        for heading, field in ((_TAIL.sub("", heading), field_of(heading)) for heading in headings)
    )


def _letter(number: str) -> str:
    return "abcdefghij"[int(number) - 1] if number.isdecimal() else number
