"""Whether a copy lies outside this disk: said quietly, and not often."""

from flashcards.core.model import Day
from flashcards.services.preferences import Preferences
from flashcards.store.database import Connection
from flashcards.store.glances import study_days_since

STUDY_DAYS = 7
"""After so many study days without a copy outside the disk, Home says so once."""


def wants_copy_outside(connection: Connection, preferences: Preferences, today: Day) -> bool:
    """Say whether it is time to say that no copy lies outside this disk."""
    last = max(preferences.copied_day, preferences.asked_day)
    return study_days_since(connection, min(last, today), STUDY_DAYS) >= STUDY_DAYS
