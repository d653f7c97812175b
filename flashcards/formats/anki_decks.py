"""Anki's decks within decks, as one deck with domains."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from flashcards.core.model import Deck, DeckId, Domain, DomainId
from flashcards.formats import limits
from flashcards.formats.anki_collection import Collection
from flashcards.formats.html_text import words

VERSION = "1.0.0"
_DEEPEST = 10
_LONGEST = 200
_DEFAULT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckTree:
    """The deck that all cards go to, the domain of each of Anki's decks, and if names were cut."""

    deck: Deck
    domains: Mapping[int, DomainId | None]
    is_cut: bool = False


def deck_tree(collection: Collection, used: Iterable[int], name: str) -> DeckTree:
    """Return the deck for cards of the *used* decks: the one above them all, or one of the file."""
    paths = {number: collection.decks.get(number, ()) for number in sorted(set(used))}
    tops = {path[0] for path in paths.values() if path}
    is_single = len(tops) == 1 and all(paths.values())
    below = {number: path[1:] if is_single else path for number, path in paths.items()}
    cut = {number: path[:_DEEPEST] for number, path in below.items()}
    named = {number: _title(path) for number, path in cut.items()}
    domains = _domains({text for text in named.values() if text})
    identity, title = _identity(collection, next(iter(tops)) if is_single else "", name)
    top = next((each for each, path in collection.decks.items() if path == (title,)), 0)
    deck = Deck(
        id=DeckId(identity),
        title=title[:_LONGEST],
        version=VERSION,
        description=words(collection.descriptions.get(top, ""))[: limits.DESCRIPTION_CHARACTERS],
        domains=tuple(domains.values()),
    )
    ids = {number: domains[text].id if text in domains else None for number, text in named.items()}
    is_cut = any(below[number] != path for number, path in cut.items()) or any(
        len(": ".join(path)) > _LONGEST for path in cut.values()
    )
    return DeckTree(
        deck=deck, domains=ids, is_cut=is_cut or len(domains) < len({*named.values()} - {""})
    )


def _identity(collection: Collection, top: str, name: str) -> tuple[str, str]:
    if not top:
        created = collection.created if isinstance(collection.created, int) else 0
        return f"anki-collection-{abs(created) % 10**12}", _printable(_stem(name)) or "Anki"
    number = next((each for each, path in collection.decks.items() if path == (top,)), 0)
    if number > _DEFAULT:
        return f"anki-{number % 10**18}", _printable(top) or "Anki"
    return f"anki-{_digest(top)[:12]}", _printable(top) or "Anki"


def _domains(names: Iterable[str]) -> dict[str, Domain]:
    found: dict[str, Domain] = {}
    taken: set[str] = set()
    for name in sorted(names)[: limits.DOMAINS]:
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
        slug = re.sub(r"[^a-z0-9]+", "-", plain.casefold()).strip("-")[:48].strip("-")
        if not slug or slug in taken:
            slug = f"{slug or 'domain'}-{_digest(name)[:8]}"
        taken.add(slug)
        found[name] = Domain(id=DomainId(slug), name=name)
    return found


def _title(path: Iterable[str]) -> str:
    return _printable(": ".join(path))[:_LONGEST].strip()


def _printable(text: str) -> str:
    kept = "".join(letter if letter.isprintable() else " " for letter in text[: 4 * _LONGEST])
    return unicodedata.normalize("NFC", " ".join(kept.split()))


def _stem(name: str) -> str:
    stem, _, ending = name.rpartition(".")
    return stem if ending.casefold() in ("apkg", "colpkg", "zip") else name


def _digest(text: str) -> str:
    return sha256(text.casefold().encode("utf-8", "replace")).hexdigest()
