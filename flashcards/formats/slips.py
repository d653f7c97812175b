"""Doubt slips as JSON lines: the first names the format, each other one is a note on a card.

``{"deck":…,"card":…,"version":…,"text":…}`` and nothing else: no name, no date, no path.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from flashcards.core.errors import FileRefused, problem
from flashcards.formats import limits
from flashcards.formats.checks import is_identifier, is_version
from flashcards.formats.reading import decode

_SIGN = b'{"flashcards-notes":'
_HEAD = {"flashcards-notes": 1}
_FIELDS = ("deck", "card", "version", "text")
MOST = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One note: the names of deck and card as their file gives them, the deck's version, words."""

    deck: str
    card: str
    version: str
    text: str


def sniff(start: bytes) -> bool:
    """Say whether a file that begins so is one of notes."""
    return start.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(_SIGN)


def write(rows: Iterable[Row]) -> bytes:
    """Return notes as the bytes of a file."""
    lines = [_line(_HEAD)]
    lines += [_line({name: getattr(row, name) for name in _FIELDS}) for row in rows]
    return ("\n".join(lines) + "\n").encode()


def read(data: bytes) -> list[Row]:
    """Return the notes of a file; raise FileRefused where it is not one of notes or is damaged."""
    if not sniff(data[:200]):
        raise FileRefused([problem("notes-unknown")])
    lines = decode(data).split("\n")
    if len(lines) > MOST:
        raise FileRefused([problem("notes-too-many", limit=MOST)])
    return [_row(line, number) for number, line in enumerate(lines[1:], 2) if line.strip()]


def _row(line: str, number: int) -> Row:
    try:
        found: object = json.loads(line)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise FileRefused([problem("notes-line", f"line {number}")])
    fields = cast("dict[str, object]", found)
    values = {name: fields.get(name) for name in _FIELDS}
    texts = {name: value for name, value in values.items() if isinstance(value, str)}
    is_sound = (
        len(texts) == len(_FIELDS)
        and is_identifier(texts["deck"])
        and is_identifier(texts["card"])
        and (not texts["version"] or is_version(texts["version"]))
        and 0 < len(texts["text"].strip()) <= limits.DESCRIPTION_CHARACTERS
    )
    if not is_sound:
        raise FileRefused([problem("notes-line", f"line {number}")])
    return Row(**{**texts, "text": texts["text"].strip()})


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
