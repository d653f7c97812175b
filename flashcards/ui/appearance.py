"""The look that the person chose, given to the program and kept true while it runs."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from flashcards.services.preferences import TEXT_PERCENTS, Preferences
from flashcards.ui import theme
from flashcards.ui.session import Session

_STEP, _USUAL = 10, 100


class Appearance(QObject):
    """Applies theme and text size now, at each change of them, and when the system changes."""

    def __init__(self, app: QApplication, session: Session) -> None:
        super().__init__(app)
        self._app, self._session = app, session
        app.styleHints().colorSchemeChanged.connect(self._apply)
        session.preferences_changed.connect(self._apply)
        self._apply()

    def _apply(self) -> None:
        wanted = chosen_theme(self._session.preferences)
        if wanted != theme.current() or not self._app.styleSheet():
            theme.apply(self._app, wanted)


def chosen_theme(preferences: Preferences) -> theme.Theme:
    """Return the theme that *preferences* mean on this system."""
    choice = theme.ThemeChoice(preferences.theme.value)
    return theme.chosen(choice, preferences.text_percent)


def larger(preferences: Preferences, steps: int) -> Preferences:
    """Return the preferences with the text some *steps* of 10 % larger or, below 0, smaller."""
    percent = preferences.text_percent + steps * _STEP
    limited = min(max(percent, TEXT_PERCENTS.start), TEXT_PERCENTS.stop - 1)
    return replace(preferences, text_percent=limited)


def usual_size(preferences: Preferences) -> Preferences:
    """Return the preferences with the text at 100 %."""
    return replace(preferences, text_percent=_USUAL)
