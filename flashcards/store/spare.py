"""What copies and the monthly log still hold of a collection that is mended."""

import sqlite3
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field

from flashcards.core.errors import CollectionError
from flashcards.core.model import Event

CARDS = (
    "SELECT deck_names.name || '/' || names.card, cards.body FROM cards"
    " JOIN names ON names.id = cards.name JOIN deck_names ON deck_names.id = names.deck"
)
"""The names of cards, and their texts."""
DECKS = "SELECT deck_names.name, decks.body FROM decks JOIN deck_names ON deck_names.id = decks.id"
"""The names of decks, and what they say of themselves."""


Words = frozenset[tuple[str, str]]
"""Words, each with the field that it stands in."""


def _no_copies() -> Generator[sqlite3.Connection]:
    yield from ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Spare:
    """What others hold, from the beginning at each call; *copies* come opened, the newest first.

    The events are whole by their checksums. *devices* are names that one which is lost may have
    had; *doubted* are the words that the search index has of cards whose texts have others.
    """

    events: Callable[[], Iterable[Event]] = tuple
    copies: Callable[[], Generator[sqlite3.Connection]] = _no_copies
    devices: Collection[str] = ()
    doubted: Mapping[int, Words] = field(default_factory=dict[int, Words])

    def texts(
        self, statement: str, wanted: Collection[str], is_whole: Callable[[str, str], bool]
    ) -> Mapping[str, str]:
        """Return the newest whole text under each name, both as *statement* reads them."""
        lacking = {name.casefold() for name in wanted}
        found: dict[str, str] = {}
        if not lacking:
            return found
        with closing(self.copies()) as copies:
            for copy in copies:
                if not lacking:
                    break
                for name, text in rows(copy, statement):
                    key = name.casefold()
                    if key in lacking and is_whole(name, text):
                        found[key] = text
                        lacking.discard(key)
        return found


def rows(copy: sqlite3.Connection, statement: str) -> Iterator[tuple[str, str]]:
    """Yield the rows of a copy, as far as they can be read."""
    try:
        yield from copy.execute(statement)
    except (sqlite3.DatabaseError, CollectionError):
        return
