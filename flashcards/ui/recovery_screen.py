"""The window shown when the collection cannot be opened: what happened, what is kept, ways out.

Nothing of the collection is open behind it. Work on files runs beside the window.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMainWindow, QWidget

from flashcards.core.days import moment
from flashcards.core.errors import CollectionError
from flashcards.services import recovery
from flashcards.services.backups import Backup
from flashcards.services.causes import Cause, cause_of
from flashcards.services.clock import Clock
from flashcards.services.recovery import Draft, WaysOut
from flashcards.ui import announce
from flashcards.ui.dialog import scrolled
from flashcards.ui.file_dialogs import ChooseFolder, choose_folder
from flashcards.ui.jobs import Jobs, Work
from flashcards.ui.layouts import Column, Measure
from flashcards.ui.recovery_card import RecoveryCard
from flashcards.ui.recovery_ways import Way
from flashcards.ui.recovery_words import NOTHING, RecoveryWords
from flashcards.ui.scroll_page import PageBody
from flashcards.ui.settings_dialog import OpenFolder, open_folder
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text

_WIDTH = 900
_RESCUED = {Cause.DAMAGED, Cause.LOST}
_SEARCHED = {*_RESCUED, Cause.TOO_NEW}


class RecoveryWindow(QMainWindow):
    """Offers ways out of *error*; ``open_requested`` carries the folder to open next."""

    open_requested = Signal(object)

    def __init__(
        self,
        error: CollectionError,
        folder: Path,
        clock: Clock,
        *,
        choose_folder: ChooseFolder = choose_folder,
        show_folder: OpenFolder = open_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("recovery")
        self._folder, self._clock = folder, clock
        self._choose_folder, self._show_folder = choose_folder, show_folder
        self.cause = cause_of(error, folder)
        self.jobs = Jobs(self)
        self._words = RecoveryWords(self.cause, error, clock())
        self._words.setParent(self)
        self._found = NOTHING
        self._is_looking = False
        heading = self.tr("Your collection could not be opened")
        self.setWindowTitle(heading)
        self._card = RecoveryCard(heading, self._words.happened())
        self._card.folder_requested.connect(self._open_folder)
        self._card.details_requested.connect(self._copy_details)
        self._card.quit_requested.connect(self.close)
        self._card.chosen.connect(self._take)
        page = PageBody()
        column = Column(page, margins=(24, 24, 24, 24))
        column.addWidget(Measure(self._card, _WIDTH))
        column.addStretch(1)
        self.setCentralWidget(scrolled(page))
        self._fill_menu()
        self._show_ways()
        if self.cause in _SEARCHED:
            self._look()

    def show_error(self, error: CollectionError) -> None:
        """Say what kept the last act from being done."""
        self._card.say(error_text(error, translate))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.jobs.stop()
        if self._found.draft is not None:
            recovery.forget_draft(self._found.draft)
        super().closeEvent(event)

    def _fill_menu(self) -> None:
        file = self.menuBar().addMenu(self.tr("&File"))
        again = file.addAction(self.tr("&Try again"))
        again.setShortcut(QKeySequence.StandardKey.Refresh)
        again.triggered.connect(lambda: self._reopen(self._folder))
        leave = file.addAction(self.tr("&Quit"))
        leave.setShortcut("Ctrl+Q")
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        leave.triggered.connect(self.close)

    def _show_ways(self) -> None:
        """Show the ways as they are known now; the focus goes to the first, most careful one."""
        if self._is_looking:
            self._card.show_kept(self._words.looking())
            self._card.show_ways([])
        else:
            self._card.show_kept(self._words.kept(self._found))
            self._card.show_ways(self._words.ways(self._found))

    def _take(self, way: Way) -> None:
        match way:
            case Way.RESTORE:
                self._restore()
            case Way.COPIES:
                self._show_copies()
            case Way.READ:
                self._show_contents()
            case Way.EMPTY:
                self._start_empty()
            case Way.RETRY:
                self._reopen(self._folder)
            case Way.ELSEWHERE:
                self._choose_elsewhere()
            case Way.OTHER_FOLDER:
                self._choose_other()

    def _look(self) -> None:
        folder, is_rescued = self._folder, self.cause in _RESCUED
        now = moment(self._clock())

        def work(progress: Callable[[int, int], None]) -> WaysOut:
            if is_rescued:
                return recovery.look(folder, now, progress)
            return WaysOut(draft=None, copies=recovery.good_copies(folder))

        self._is_looking = True
        self._show_ways()
        self._start(work, self._show_found)

    def _show_found(self, found: object) -> None:
        assert isinstance(found, WaysOut)
        self._found = found
        self._is_looking = False
        self._show_ways()
        announce.announce(self, self._words.kept(found))

    def _start(self, work: Work, done: Callable[[object], None]) -> None:
        self._card.rest()
        job = self.jobs.start(work)
        job.done.connect(done)
        job.failed.connect(self._show_failure)

    def _show_failure(self, error: CollectionError) -> None:
        self._is_looking = False
        self._show_ways()
        self.show_error(error)

    def _restore(self) -> None:
        assert self._found.draft is not None
        self._put_in_place(self._found.draft)

    def _put_in_place(self, draft: object) -> None:
        assert isinstance(draft, Draft)
        folder = self._folder
        self._start(lambda _: recovery.put_in_place(folder, draft), lambda _: self._reopen(folder))

    def _start_empty(self) -> None:
        folder, now = self._folder, moment(self._clock())
        self._start(lambda _: recovery.start_empty(folder, now), lambda _: self._reopen(folder))

    def _show_copies(self) -> None:
        from flashcards.ui.recovery_copies import CopiesDialog

        dialog = CopiesDialog(self._found.copies, self._words, self)
        dialog.chosen.connect(self._restore_copy)
        dialog.open()

    def _restore_copy(self, copy: Backup) -> None:
        folder, now = self._folder, moment(self._clock())
        self._start(
            lambda progress: recovery.draft_of_copy(folder, copy, now, progress),
            self._put_in_place,
        )

    def _show_contents(self) -> None:
        from flashcards.ui.recovery_contents import ContentsDialog

        assert self._found.draft is not None
        ContentsDialog(self._found.draft, self._folder, self).open()

    def _choose_elsewhere(self) -> None:
        folder = self._folder

        def copy(target: Path) -> None:
            self._start(
                lambda _: recovery.copy_elsewhere(folder, target), lambda _: self._reopen(target)
            )

        self._choose_folder(self, self.tr("Where should the copy go?"), copy)

    def _choose_other(self) -> None:
        self._choose_folder(self, self.tr("Which folder should be opened?"), self._reopen)

    def _reopen(self, folder: Path) -> None:
        self.open_requested.emit(folder)

    def _open_folder(self) -> None:
        if not self._show_folder(self._folder):
            text = self.tr("No file manager answered. The folder is {folder}.")
            self._card.say(text.format(folder=self._folder))

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._words.details(str(self._folder)))
        announce.announce(self, self.tr("Copied."))
