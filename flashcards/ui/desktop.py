"""The running program: Qt, the collection, and the one window that is open."""

import signal
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from flashcards import bundle
from flashcards.core.errors import CollectionBusy, CollectionDamaged, CollectionError
from flashcards.services import preferences, unclean
from flashcards.services.clock import Clock
from flashcards.services.collection import Collection
from flashcards.services.decks import install_bundled
from flashcards.services.preferences import Preferences, read_preferences
from flashcards.ui import theme
from flashcards.ui.appearance import Appearance, chosen_theme
from flashcards.ui.collector import Collector
from flashcards.ui.focus_ring import FocusRings
from flashcards.ui.jobs import Jobs
from flashcards.ui.main_window import MainWindow
from flashcards.ui.session import Session
from flashcards.ui.translators import Speech
from flashcards.ui.warm_up import WarmUp
from flashcards.ui.watch import Watch
from flashcards.ui.window_place import place

if TYPE_CHECKING:
    from flashcards.ui.single_instance import FirstInstance

_PAINTED = 500
"""Milliseconds after which Home is painted, and what can wait is looked at."""
_TURN = 0.0005
"""Seconds that a job's thread may keep the window waiting for Python; a page that is painted waits
some twenty times, with Python's five milliseconds a tenth of a second."""


def run(folder: Path, clock: Clock, files: Sequence[Path] = ()) -> CollectionError | None:
    """Show the window, with *files* to import, until it is closed.

    Returns why the collection could not be opened, if so.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C: every answer is on disk already
    app = QApplication(["flashcards", *theme.STYLE])
    prepare(app)
    watch = Watch(folder, app)
    desktop = Desktop(app, folder, clock, files)
    watch.failed.connect(partial(desktop.tell_failure, watch.log.path))
    desktop.open()
    if not desktop.is_handed_over:
        app.exec()
    desktop.close()
    watch.stop()
    return desktop.error


def prepare(app: QApplication) -> None:
    """Give *app* what its windows share: names, fonts, focus rings, garbage collector, turns."""
    app.setApplicationName("flashcards")
    app.setApplicationDisplayName("Flashcards")
    app.setDesktopFileName("flashcards")
    theme.load_fonts()
    FocusRings(app)
    Collector(app)
    sys.setswitchinterval(_TURN)


class Desktop(QObject):
    """Opens the collection in *folder* and shows its window, or what kept it from opening."""

    def __init__(
        self, app: QApplication, folder: Path, clock: Clock, files: Sequence[Path] = ()
    ) -> None:
        super().__init__(app)
        self._speech = Speech(app, read_preferences(folder).language)
        self._files = files
        self._later = QTimer(self, singleShot=True, interval=_PAINTED)
        self._app, self._folder, self._clock = app, folder, clock
        self._jobs = Jobs(self)
        self._warm_up = WarmUp(self)
        self.error: CollectionError | None = None
        self.is_handed_over = False
        self._first: FirstInstance | None = None
        self.window: QWidget | None = None
        self._collection: Collection | None = None

    def open(self) -> None:
        """Open the collection and show Home; where it cannot be opened, say so."""
        try:
            window = self._built()
        except CollectionError as error:
            if not (isinstance(error, CollectionBusy) and self._hand_over()):
                self.error = error
                self._show_recovery(error)
            return
        self.error = None
        self._replace(window)
        if not preferences.is_readable(self._folder):
            self._leave_preferences(window)
        was_cut_off = unclean.begin(self._folder)
        if unclean.is_worth_checking(self._folder, was_cut_off=was_cut_off):
            self._later.timeout.connect(self._check)
        if self._files:
            window.open_files(self._files)
        else:
            self._later.timeout.connect(window.look_for_updates)
        self._later.timeout.connect(window.look_after_copies)
        self._later.timeout.connect(window.tell_of_sync)
        self._later.timeout.connect(self._wear_icon)
        self._later.timeout.connect(self._listen)
        self._later.timeout.connect(self._warm_up.start)
        self._later.start()

    def _leave_preferences(self, window: MainWindow) -> None:
        preferences.set_aside(self._folder)
        window.show_note(
            self.tr(
                "The settings of the window could not be read, so it looks as on the first day."
                " Your cards and answers are as they were."
            )
        )

    def _check(self) -> None:
        """Look at the file once in a thread: Home reads little of it, and may miss damage."""
        folder = self._folder
        self._later.timeout.disconnect(self._check)
        job = self._jobs.start(lambda progress: unclean.is_sound(folder, progress))
        job.done.connect(self._take_check)

    def _take_check(self, is_sound: object) -> None:
        if not is_sound and self._collection is not None and self.window is not None:
            self.window.close()  # while what it has to keep can still be kept
            self.window.deleteLater()
            self.window = None
            self.close()
            self.error = CollectionDamaged(detail="quick_check")
            self._show_recovery(self.error)

    def open_in(self, folder: Path) -> None:
        """Open the collection in *folder*, which from now on is the one."""
        self._folder = folder
        self.open()

    def _built(self) -> MainWindow:
        """Open the collection and build its window; a file that holds nonsense is damaged."""
        try:
            self._collection = _opened(self._folder)
            session = Session(self._collection, self._clock, self)
            Appearance(self._app, session)
            session.preferences_changed.connect(partial(self._follow_language, session))
            session.replaced.connect(partial(self._follow_collection, session))
            return MainWindow(session)
        except Exception as error:
            from flashcards.services.recovery import is_damaged  # rarely needed

            self.close()
            if not isinstance(error, CollectionError) and is_damaged(self._folder):
                raise CollectionDamaged(detail=type(error).__name__) from error
            raise

    def close(self) -> None:
        """Let go of the collection."""
        if self._first is not None:
            self._first.close()
            self._first = None
        self._later.stop()
        self._warm_up.stop()
        self._jobs.stop()
        if self._collection is not None:
            self._collection.close()
            self._collection = None
            unclean.end(self._folder)

    def tell_failure(self, log: Path, details: str) -> None:
        """Tell of an error of the program that nobody caught; the window stays."""
        from flashcards.ui.crash_dialog import CrashDialog  # rarely needed

        dialog = CrashDialog(details, log, self.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _hand_over(self) -> bool:
        """Give the files to the window that is open; say whether one took them."""
        from flashcards.ui.single_instance import hand_over

        self.is_handed_over = hand_over(self._folder, self._files)
        return self.is_handed_over

    def _wear_icon(self) -> None:
        self._app.setWindowIcon(QIcon(str(bundle.resources() / "desktop" / "flashcards.svg")))

    def _listen(self) -> None:
        from flashcards.ui.single_instance import FirstInstance  # not needed to show Home

        if self._first is None:
            self._first = FirstInstance(self._folder, self)
            self._first.called.connect(self._answer_call)

    def _answer_call(self, files: Sequence[Path]) -> None:
        if isinstance(self.window, MainWindow):
            self.window.come_to_front()
            self.window.open_files(files)

    def _follow_language(self, session: Session, wanted: Preferences) -> None:
        """Build the window anew in another language, once the settings have had their turn."""
        if wanted.language is not self._speech.language:
            self._speech.speak(wanted.language)
            QTimer.singleShot(0, self, lambda: self._speak_anew(session))

    def _follow_collection(self, session: Session, words: str) -> None:
        """Build the window anew over another collection, once its dialog has had its turn."""
        self._speech.speak(session.preferences.language)
        QTimer.singleShot(0, self, lambda: self._show_anew(session, words))

    def _show_anew(self, session: Session, words: str) -> None:
        window = MainWindow(session)
        self._replace(window)
        window.show_note(words)

    def _speak_anew(self, session: Session) -> None:
        window = MainWindow(session)
        self._replace(window)
        window.open_appearance()

    def _show_recovery(self, error: CollectionError) -> None:
        from flashcards.ui.recovery_screen import RecoveryWindow  # rarely needed

        theme.apply(self._app, chosen_theme(read_preferences(self._folder)))
        recovery = RecoveryWindow(error, self._folder, self._clock)
        place(recovery, read_preferences(self._folder).geometry)
        recovery.open_requested.connect(self.open_in)
        self._replace(recovery)

    def _replace(self, window: QWidget) -> None:
        earlier, self.window = self.window, window
        window.show()
        if earlier is not None:
            earlier.close()
            earlier.deleteLater()


def _opened(folder: Path) -> Collection:
    collection = Collection(folder)
    try:
        install_bundled(collection)
    except BaseException:
        collection.close()
        raise
    return collection
