"""What a newer program brings: new bundled decks and newer versions, offered, never in silence."""

import re

from flashcards import bundle
from flashcards.core.model import DeckId
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


def bundled_updates(connection: Connection) -> list[ImportPlan]:
    """Return what the bundled decks of this program would add to a collection that has decks.

    Each is merged like any import, and applied only when the learner says so. A deck that the
    learner removed stays away.
    """
    texts = [path.read_bytes() for path in bundle.decks()]
    return [plan(connection, deckmd.read(text)) for text in texts if _is_news(connection, text)]


def _is_news(connection: Connection, data: bytes) -> bool:
    """Say whether a bundled deck is new or newer; only its header is read, as every start asks."""
    name, version = _NAME.search(data), _VERSION.search(data)
    if name is None or version is None:
        return False
    known = queries.deck(connection, DeckId(name[1].decode()))
    if known is None:
        return True
    newer = version_numbers(version[1].decode()) > version_numbers(known.deck.version)
    return newer and known.state != DeckState.REMOVED
