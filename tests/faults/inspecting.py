"""Looks at a data folder as a start after a crash would, in this process."""

from flashcards.core.errors import CollectionError
from flashcards.core.model import Kind
from flashcards.services.collection import Collection
from flashcards.services.doctor import examine
from flashcards.store import checks, history


def answers_in(connection):
    """Return the keys of the answers that count and are whole, as the driver acknowledges them."""
    with checks.lenient(connection):
        whole = [row.event for row in history.rows(connection) if row.event is not None]
    return {
        f"answer {event.device}-{event.seq}"
        for event in history.unvoided(whole)
        if event.kind == Kind.ANSWERED
    }


def opened(folder):
    """Return the answers that are there and whether the doctor finds all well; None if damaged."""
    try:
        with Collection(folder) as collection:
            report = examine(collection.connection, folder)
            return answers_in(collection.connection), report.is_sound
    except CollectionError:
        return None
