"""What a newer program brings: new bundled decks and newer versions, offered, never in silence."""

import re
from collections.abc import Sequence
from pathlib import Path

from flashcards import bundle
from flashcards.core.model import Deck, DeckId
from flashcards.core.progress import Progress, unwatched
from flashcards.formats import deckmd
from flashcards.services.import_doubts import version_numbers
from flashcards.services.import_plan import ImportPlan
from flashcards.services.transfer import plan
from flashcards.store import queries
from flashcards.store.database import Connection
from flashcards.store.records import DeckState

_NAME = re.compile(rb"^deck:[ \t]*(\S+)[ \t]*\r?$", re.MULTILINE)
_VERSION = re.compile(rb"^version:[ \t]*([\d.]+)[ \t]*\r?$", re.MULTILINE)


def has_news(connection: Connection) -> bool:
    """Say whether this program brings a new or newer deck; quick, as every start asks."""
    return any(_is_news(connection, path.read_bytes()) for path in bundle.decks())


def bundled_updates(connection: Connection, progress: Progress = unwatched) -> list[ImportPlan]:
    """Return what the bundled decks of this program would add to a collection that has decks.

    Each is merged like any import, and applied only when the learner says so. A deck that the
    learner removed stays away.
    """
    texts = [path.read_bytes() for path in bundled_files()]
    found = (deckmd.read(text, progress=progress) for text in texts if _is_news(connection, text))
    return [plan(connection, reading, progress=progress) for reading in found]


def bundled_files() -> Sequence[Path]:
    """Return the deck files that this program brings."""
    return bundle.decks()


def is_news(connection: Connection, theirs: Deck) -> bool:
    """Say whether a bundled deck is new here, or newer than what is here and not removed."""
    return _is_newer(connection, theirs.id, theirs.version)


def _is_news(connection: Connection, data: bytes) -> bool:
    """Say whether a bundled deck is new or newer; only its header is read, as every start asks."""
    name, version = _NAME.search(data), _VERSION.search(data)
    if name is None or version is None:
        return False
    return _is_newer(connection, DeckId(name[1].decode()), version[1].decode())


def _is_newer(connection: Connection, deck: DeckId, version: str) -> bool:
    known = queries.deck(connection, deck)
    if known is None:
        return True
    newer = version_numbers(version) > version_numbers(known.deck.version)
    return newer and known.state != DeckState.REMOVED
