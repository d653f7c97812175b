"""Cards that share rare words with a text: the full-text index finds them, no deck is read."""

import heapq
import re
import sqlite3
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator

from flashcards.core.model import DeckId, NameId
from flashcards.store import queries
from flashcards.store.records import CardRecord

_PIECE = re.compile(r"[^\W_]+")
_RARE = 12
"""So many of the rarest words are looked up: texts that are nearly the same share one of them."""
_COUNT = "SELECT count(*) FROM words WHERE words MATCH ?"
_NAMES = (
    "SELECT cards.name FROM cards WHERE cards.kind = ? AND cards.status <> 'retired'"
    " AND cards.deck = (SELECT id FROM deck_names WHERE name = ?)"
    " AND cards.name IN (SELECT rowid FROM words WHERE words MATCH ?)"
)


def near_cards(
    connection: sqlite3.Connection, deck: DeckId, kind: str, stems: Iterable[str], most: int
) -> Iterator[CardRecord]:
    """Yield the cards of a kind in a deck whose questions share most with some words.

    Words are given without their endings; the rarer one is, the more it counts. At most *most*
    are yielded, those that share most first.
    """
    counted = [(_count(connection, asked), asked) for asked in sorted(set(_asked(stems)))]
    shared: Counter[NameId] = Counter()
    for count, asked in heapq.nsmallest(_RARE, [each for each in counted if each[0]]):
        for (name,) in connection.execute(_NAMES, (kind, deck, asked)):
            shared[NameId(name)] += round(1_000_000 / count)
    for name, _ in shared.most_common(most):
        record = queries.card_named(connection, name)
        if record is not None:
            yield record


def _count(connection: sqlite3.Connection, asked: str) -> int:
    (count,) = connection.execute(_COUNT, (asked,)).fetchone()
    return count


def _asked(stems: Iterable[str]) -> Iterator[str]:
    """Yield what is asked of the index for each word: one with a hyphen is two there."""
    for stem in stems:
        for piece in _PIECE.findall(unicodedata.normalize("NFC", stem)):
            yield f'front : "{piece}"*'
