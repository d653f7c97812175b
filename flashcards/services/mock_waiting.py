"""Whether the program ended in the middle of a mock exam; asked at each start, so kept small."""

from flashcards.store import glances
from flashcards.store.database import Connection


def is_interrupted(connection: Connection) -> bool:
    """Say whether a mock exam is open that was not left for later on purpose."""
    return glances.was_mock_cut_off(connection)
