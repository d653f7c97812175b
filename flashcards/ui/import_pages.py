"""What the window has of imports: the screen, built when first visited, and its jobs."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from flashcards.services.import_files import Preview, bundled_previews
from flashcards.ui.import_screen import ImportScreen
from flashcards.ui.jobs import Jobs
from flashcards.ui.session import Session


class ImportPages(QObject):
    """``shown`` carries the page to be shown; ``left`` leads back to Home."""

    shown = Signal(object)
    left = Signal()
    busy_changed = Signal(bool)
    notes_taken = Signal(object)

    def __init__(self, session: Session, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._session = session
        self.jobs = Jobs(self)
        self.screen = ImportScreen(session, self.jobs, parent=stack)
        stack.addWidget(self.screen)
        self.screen.left.connect(self.left)
        self.screen.notes_taken.connect(self.notes_taken)
        self.jobs.busy_changed.connect(self.busy_changed)

    def show_page(self) -> None:
        """Show the screen as it was left."""
        self.shown.emit(self.screen)
        self.screen.focus_first()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Preview files."""
        self.shown.emit(self.screen)
        self.screen.open_files(paths)

    def look_for_updates(self) -> None:
        """Look beside the window for what this version of the program brings; offer it."""
        work = partial(bundled_previews, self._session.collection.folder)
        self.jobs.start(work).done.connect(self._offer)

    def undo_import(self) -> None:
        """Take the last import back."""
        self.shown.emit(self.screen)
        self.screen.undo()

    def _offer(self, found: Sequence[Preview]) -> None:
        if found:
            self.shown.emit(self.screen)
            self.screen.show_updates(found)


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files of this computer that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
