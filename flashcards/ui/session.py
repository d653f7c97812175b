"""What all screens share: the open collection, the clock, the preferences, and news of changes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from flashcards.core.days import Moment, moment, study_day
from flashcards.core.model import Day
from flashcards.services.clock import Clock
from flashcards.services.collection import Changes, Collection
from flashcards.services.preferences import (
    Preferences,
    read_preferences,
    write_preferences,
)
from flashcards.services.settings import StudySettings, read_settings, write_settings

if TYPE_CHECKING:
    from flashcards.services.restoring import Ready


class Session(QObject):
    """Built once in app.py and handed to every screen; tells each change once.

    ``changed`` carries the Changes of a write, ``preferences_changed`` the new Preferences,
    ``day_turned`` the study day that has begun while the window was open; ``replaced`` tells, in
    words, that another collection is open now: no page may go on with what it knew.
    """

    changed = Signal(object)
    preferences_changed = Signal(object)
    day_turned = Signal(object)
    replaced = Signal(str)

    def __init__(self, collection: Collection, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.collection = collection
        self.clock = clock
        self.preferences = read_preferences(collection.folder)
        collection.listen(self._tell)
        self._known_day = self.today

    @property
    def settings(self) -> StudySettings:
        """Return the study settings as they are now."""
        return read_settings(self.collection)

    @property
    def today(self) -> Day:
        """Return the study day of this moment."""
        return study_day(self.clock(), self.settings.rollover)

    @property
    def moment(self) -> Moment:
        """Return this moment as the collection counts its days."""
        return moment(self.clock(), self.settings.rollover)

    def set_settings(self, settings: StudySettings) -> None:
        """Keep new study settings."""
        write_settings(self.collection, settings)

    def set_preferences(self, preferences: Preferences) -> None:
        """Keep new preferences and tell the screens."""
        if preferences != self.preferences:
            self.preferences = preferences
            self.preferences_changed.emit(preferences)  # it counts now, even if it cannot be kept
            write_preferences(self.collection.folder, preferences)

    def go_on_from(self, ready: "Ready", words: str) -> None:
        """Put a copy in the place of the collection, go on with it, and tell so in *words*."""
        from flashcards.services.restoring import put_in_place  # rarely done

        put_in_place(self.collection, ready)
        earlier, self.preferences = self.preferences, read_preferences(self.collection.folder)
        self.replaced.emit(words)
        if self.preferences != earlier:
            self.preferences_changed.emit(self.preferences)
        self.look_at_clock()

    def look_at_clock(self) -> None:
        """Tell the screens when a new study day has begun."""
        today = self.today
        if today != self._known_day:
            self._known_day = today
            self.day_turned.emit(today)

    def _tell(self, changes: Changes) -> None:
        self.changed.emit(changes)
