"""What the window does for the safety of the answers: by itself, and when it is asked."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from flashcards.core.errors import Cancelled, CollectionError
from flashcards.services.outside import wants_copy_outside
from flashcards.ui.dates import written
from flashcards.ui.file_dialogs import (
    Choose,
    ChooseFolder,
    Save,
    choose_files,
    choose_folder,
    save_file,
)
from flashcards.ui.jobs import Jobs
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text

if TYPE_CHECKING:
    from flashcards.services.backups import Backup, Why
    from flashcards.services.safekeeping import Kept, Saved

_FORM = "yyyy-MM-dd"
_MOST_AT_CLOSE = 5_000
"""Lines of the log: a fraction of a second."""


class CopyActs(QObject):
    """Makes, saves and opens copies over *window*.

    ``changed`` tells that the copies may be others now, ``failed`` carries why a copy that nobody
    asked for could not be made. While one studies it is not *is_at_rest*, and no other collection
    may come in. The dialogs for files are public: tests put functions there.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("copy-acts")
        self._session, self._window = session, window
        self.jobs = Jobs(self)
        self.is_at_rest = True
        self.trouble = ""
        self.ask_where_to_save: Save = save_file
        self.ask_for_file: Choose = choose_files
        self.ask_for_folder: ChooseFolder = choose_folder

    @property
    def wants_copy_outside(self) -> bool:
        """Say whether it is time for a quiet word about copies outside this disk."""
        connection = self._session.collection.connection
        return wants_copy_outside(connection, self._session.preferences, self._session.today)

    def look_after(self) -> None:
        """Make the copy of this start beside the window, if one is due."""
        from flashcards.services.backups import Why

        self._keep_safe(Why.START)

    def read_backups(self, show: Callable[["Sequence[Backup]"], None]) -> None:
        """Read which copies lie in the data folder, beside the window, and *show* them."""
        from flashcards.services.backups import backups, folder_of

        place = folder_of(self._session.collection.folder)
        self.jobs.start(lambda _progress: backups(place)).done.connect(show)

    def keep_log(self) -> None:
        """Bring the text log up to date after a session; what fails now is done the next time."""
        from flashcards.services.safekeeping import keep_log

        self.jobs.start(partial(keep_log, self._session.collection.folder))

    def close(self) -> None:
        """Stop what is under way, and bring the text log up to date unless that takes long."""
        from flashcards.services.safekeeping import keep_log

        self.jobs.stop()
        with suppress(CollectionError, Cancelled):  # the next start adds what is missing
            keep_log(self._session.collection.folder, _briefly)

    def save(self) -> None:
        """Ask where everything is to be saved, and save it."""
        self.save_over(self._window)

    def open(self) -> None:
        """Ask for a copy, and show what going on from it would do."""
        self.open_over(self._window)

    def save_over(self, over: QWidget) -> None:
        """Save as :meth:`save` does, with dialogs over another window."""
        day = written(self._session.clock().date(), _FORM)
        name = self.tr("progress-{day}").format(day=day) + ".flashcards"
        title = self.tr("Save a copy of my progress")
        self.ask_where_to_save(over, title, name, partial(self._save, over))

    def open_over(self, over: QWidget) -> None:
        """Open as :meth:`open` does, with dialogs over another window."""
        self.ask_for_file(over, self.tr("Continue from a copy"), partial(self._look, over))

    def restore(self, over: QWidget, backup: "Backup") -> None:
        """Show what going back to a backup would do."""
        self._show_copy(over, backup.path, backup)

    def choose_second_folder(self, over: QWidget) -> None:
        """Ask for a second folder, and copy there what is now."""
        title = self.tr("Second folder for copies")
        self.ask_for_folder(over, title, self._take_second_folder)

    def forget_second_folder(self) -> None:
        """Put no more copies into the second folder; those that are there stay."""
        self._prefer(second_folder="")
        self.trouble = ""
        self.changed.emit()

    def not_now(self) -> None:
        """Say nothing of copies outside this disk for seven study days more."""
        self._prefer(asked_day=self._session.today)
        self.changed.emit()

    def _save(self, over: QWidget, path: Path) -> None:
        from flashcards.ui.save_copy_dialog import SaveCopyDialog

        target = path if path.suffix == ".flashcards" else path.with_name(f"{path.name}.flashcards")
        dialog = SaveCopyDialog(self._session, self.jobs, target, over)
        dialog.saved.connect(self._note_saved)
        _open(dialog)

    def _look(self, over: QWidget, paths: Sequence[Path]) -> None:
        if paths:
            self._show_copy(over, paths[0], None)

    def _show_copy(self, over: QWidget, path: Path, backup: "Backup | None") -> None:
        from flashcards.ui.copy_dialog import CopyDialog

        dialog = CopyDialog(self._session, self.jobs, path, backup, over)
        dialog.finished.connect(self.changed)
        _open(dialog)

    def _take_second_folder(self, place: Path) -> None:
        from flashcards.services.backups import Why

        self._prefer(second_folder=str(place))
        self._keep_safe(Why.ASKED)

    def _keep_safe(self, why: "Why") -> None:
        from flashcards.services.safekeeping import keep_safe  # not needed to show Home

        place = self._session.preferences.second_folder
        folder, now = self._session.collection.folder, self._session.moment
        second = Path(place) if place else None
        job = self.jobs.start(lambda progress: keep_safe(folder, now, second, progress, why))
        job.done.connect(self._note)
        job.failed.connect(self._tell_failed)

    def _note(self, kept: "Kept") -> None:
        self.trouble = error_text(kept.trouble, translate) if kept.trouble else ""
        if kept.is_outside:
            self._prefer(copied_day=self._session.today)
        self.changed.emit()

    def _note_saved(self, saved: "Saved") -> None:
        if not saved.path.resolve().is_relative_to(self._session.collection.folder.resolve()):
            self._prefer(copied_day=self._session.today)
        self.changed.emit()

    def _tell_failed(self, error: CollectionError) -> None:
        self.trouble = error_text(error, translate)
        self.failed.emit(self.trouble)
        self.changed.emit()

    def _prefer(self, **changes: str | int) -> None:
        with suppress(OSError):  # kept for this time at least; the settings say so elsewhere
            self._session.set_preferences(replace(self._session.preferences, **changes))


def _briefly(done: int, _total: int) -> None:
    """Let a window close that would have to write much."""
    if done > _MOST_AT_CLOSE:
        raise Cancelled


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
