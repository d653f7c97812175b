"""Names made of what a file says: for decks without a title, topics and cards without an id."""

import hashlib
import re
import unicodedata
from itertools import islice
from pathlib import PurePosixPath

from flashcards.core.model import Deck, DeckId
from flashcards.formats import limits
from flashcards.formats.checks import is_identifier

_WORD = re.compile(r"[a-z0-9]+")
_NAME_LENGTH = 40
_KNOWN_ENDINGS = (".deck.md", ".deck.json", ".deck")
WITH_IDS = "-with-ids"
"""How the copy of a table with its ids filled in ends: it makes the same deck."""


def deck_named(name: str, title: str = "") -> Deck:
    """Return the deck that a file called *name* makes when it says nothing of itself."""
    stem = PurePosixPath(name.replace("\\", "/")).name
    ending = next((each for each in _KNOWN_ENDINGS if stem.casefold().endswith(each)), None)
    stem = stem[: -len(ending)] if ending else PurePosixPath(stem).stem
    stem = stem.removesuffix(WITH_IDS)
    stem = "".join(letter if letter.isprintable() else "\ufffd" for letter in stem).strip()
    title = (title or stem or "Deck")[: limits.TITLE_CHARACTERS]
    return Deck(id=DeckId(identifier(stem or title, "deck")), title=title, version="1.0.0")


def identifier(text: str, otherwise: str) -> str:
    """Return a name made of *text*; *otherwise* and a hash where no letter of it can stay."""
    if is_identifier(text):
        return text
    name = "-".join(plain_words(text))[:_NAME_LENGTH].strip("-")
    lost = sum(letter.isalnum() for letter in text) > 2 * sum(map(str.isalnum, name)) + 2
    return name if name and not lost else f"{name or otherwise}-{short_hash(text)}"


def plain_words(text: str, most: int | None = None) -> list[str]:
    """Return the first words of a text, all or *most*, in small letters a to z without accents."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return [found[0] for found in islice(_WORD.finditer(text.lower()), most)]


def short_hash(text: str) -> str:
    """Return eight letters that stay the same while *text* does."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def listed(text: str, separators: str) -> tuple[str, ...]:
    """Return the parts of a cell, without blanks and empty ones."""
    if not text:
        return ()
    for other in separators[1:]:
        text = text.replace(other, separators[0])
    parts = text.split(separators[0])
    return tuple(stripped for part in parts if (stripped := part.strip()))
