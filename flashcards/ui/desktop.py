"""The running program: Qt, the collection, and the one window that is open."""

import signal
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from flashcards.core.errors import CollectionError
from flashcards.services.clock import Clock
from flashcards.services.collection import Collection
from flashcards.services.decks import install_bundled
from flashcards.services.preferences import read_preferences
from flashcards.ui import theme, translators
from flashcards.ui.appearance import Appearance, chosen_theme
from flashcards.ui.focus_ring import FocusRings
from flashcards.ui.main_window import MainWindow
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text

_PAINTED = 500
"""Milliseconds after which Home is painted, and what can wait is looked at."""


def run(folder: Path, clock: Clock, files: Sequence[Path] = ()) -> CollectionError | None:
    """Show the window, with *files* to import, until it is closed.

    Returns why the collection could not be opened, if so.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C: every answer is on disk already
    app = QApplication(["flashcards", *theme.STYLE])
    prepare(app)
    desktop = Desktop(app, folder, clock, files)
    desktop.open()
    app.exec()
    desktop.close()
    return desktop.error


def prepare(app: QApplication) -> None:
    """Give *app* its names, language, fonts and focus rings."""
    app.setApplicationName("flashcards")
    app.setApplicationDisplayName("Flashcards")
    app.setDesktopFileName("flashcards")
    translators.install(app)
    theme.load_fonts()
    FocusRings(app)


class Desktop(QObject):
    """Opens the collection in *folder* and shows its window, or what kept it from opening."""

    def __init__(
        self, app: QApplication, folder: Path, clock: Clock, files: Sequence[Path] = ()
    ) -> None:
        super().__init__(app)
        self._files = files
        self._later = QTimer(self, singleShot=True, interval=_PAINTED)
        self._app, self._folder, self._clock = app, folder, clock
        self.error: CollectionError | None = None
        self.window: QWidget | None = None
        self._collection: Collection | None = None

    def open(self) -> None:
        """Open the collection and show Home; where it cannot be opened, say so."""
        try:
            self._collection = _opened(self._folder)
        except CollectionError as error:
            self.error = error
            self._show_trouble(error)
            return
        self.error = None
        session = Session(self._collection, self._clock, self)
        Appearance(self._app, session)
        window = MainWindow(session)
        self._replace(window)
        if self._files:
            window.open_files(self._files)
        else:
            self._later.timeout.connect(window.look_for_updates)
            self._later.start()

    def close(self) -> None:
        """Let go of the collection."""
        self._later.stop()
        if self._collection is not None:
            self._collection.close()

    def _show_trouble(self, error: CollectionError) -> None:
        from flashcards.ui.trouble_window import TroubleWindow  # rarely needed

        text = error_text(error, translate)
        if isinstance(self.window, TroubleWindow):
            self.window.show_text(text)
            return
        theme.apply(self._app, chosen_theme(read_preferences(self._folder)))
        trouble = TroubleWindow(text)
        trouble.retry_requested.connect(self.open)
        self._replace(trouble)

    def _replace(self, window: QWidget) -> None:
        earlier, self.window = self.window, window
        window.show()
        if earlier is not None:
            earlier.close()


def _opened(folder: Path) -> Collection:
    collection = Collection(folder)
    try:
        install_bundled(collection)
    except BaseException:
        collection.close()
        raise
    return collection
