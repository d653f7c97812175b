"""The Import screen: from a file that is dropped or chosen to cards that are in, and back."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashcards.core.days import moment
from flashcards.core.errors import FlashcardsError
from flashcards.core.progress import Progress
from flashcards.services.door import Written
from flashcards.services.import_files import (
    Opened,
    Preview,
    Wishes,
    open_file,
    preview,
    studied_decks,
    with_columns,
)
from flashcards.services.import_undo import can_undo
from flashcards.services.import_work import Undone, taking, undoing
from flashcards.services.importing import Imported
from flashcards.ui.announce import announce
from flashcards.ui.file_dialogs import Choose, Save, choose_files, save_file
from flashcards.ui.import_layout import ImportLayout
from flashcards.ui.import_saving import LineSaving
from flashcards.ui.import_wishes import ImportWishes
from flashcards.ui.jobs import Job, Jobs
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text


class ImportScreen(ImportLayout):
    """Files go in one after another; ``left`` says that nothing more is to be done here.

    ``imported`` tells that an import or its undo is done.
    """

    left = Signal()
    imported = Signal()

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        choose: Choose = choose_files,
        save: Save = save_file,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._choose = choose
        self._job: Job | None = None
        self._waiting: list[Path] = []
        self._updates: list[Preview] = []
        self._found: Preview | None = None
        self._wishes = ImportWishes(self._preview, self._update, self)
        self._saving = LineSaving(save, self)
        self._connect()
        self.show_start()

    def _connect(self) -> None:
        self._start.choose_requested.connect(self.choose_file)
        self._start.cancelled.connect(self._stop_reading)
        self._preview.file.choose_requested.connect(self.choose_file)
        self._wishes.changed.connect(self._replan)
        self._preview.columns.chosen.connect(self._read_columns)
        self._preview.save_requested.connect(self._save_lines)
        self._saving.told.connect(self._say)
        self._update.update_requested.connect(self._import)
        self._update.later.connect(self._go_on)
        self._foot.import_requested.connect(self._import)
        self._foot.left.connect(self._go_on)
        self._foot.stopped.connect(self._cancel)
        self._result.undo_requested.connect(self.undo)
        self._result.another_requested.connect(self.show_start)
        self._result.done.connect(self._go_on)

    def show_start(self) -> None:
        """Wait for a file; a preview that is open stays behind."""
        self._start.show_waiting()
        self._show_page(self._start)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Preview the first of *paths* and keep the others for after it."""
        if self.is_busy or not paths:
            return
        first, *rest = paths
        self._waiting = rest
        self._start.show_reading(first.name)
        self._show_page(self._start)
        self._run(partial(open_file, first), self._read)

    def show_updates(self, updates: Sequence[Preview]) -> None:
        """Offer newer versions of decks, one after another."""
        if updates and not self.is_busy:
            first, *self._updates = updates
            self._show_found(first, is_first=True)

    def choose_file(self) -> None:
        """Ask for files to open."""
        self._choose(self, self.tr("Open or import"), self.open_files)

    def undo(self) -> None:
        """Take the last import back."""
        if self.is_busy or not can_undo(self._session.collection):
            return
        collection = self._session.collection
        self._result.show_undoing()
        self._show_page(self._result)
        work = undoing(collection.folder, collection.device)
        self._run(work, self._undone, is_writing=True)

    @property
    def is_busy(self) -> bool:
        """Say whether something is being written."""
        return self._jobs.busy

    def _read(self, opened: Opened) -> None:
        self._plan(opened, Wishes(), is_first=True)

    def _read_columns(self, fields: dict[int, str], has_headings: bool) -> None:
        if self._found is not None:
            opened = self._found.opened
            self._start.show_reading(opened.name)
            self._show_page(self._start)
            again = partial(with_columns, opened, fields, has_headings=has_headings)
            self._run(lambda _progress: again(), self._read)

    def _plan(self, opened: Opened, wishes: Wishes, *, is_first: bool = False) -> None:
        work = partial(preview, self._session.collection.folder, opened, wishes)
        self._run(work, partial(self._show_found, is_first=is_first))

    def _replan(self, wishes: Wishes) -> None:
        if self._found is not None and not self.is_busy:
            self._plan(self._found.opened, wishes)

    def _show_found(self, found: Preview, *, is_first: bool) -> None:
        self._found = found
        self._wishes.begin(found.wishes)
        if found.is_update or not found.opened.name:
            self._update.show_update(found, is_first=is_first)
            self._show_page(self._update)
            if is_first:
                self._update.focus_first()
            return
        decks = studied_decks(self._session.collection)
        self._preview.show_preview(found, decks, is_first=is_first)
        self._foot.show_preview(found)
        if is_first:
            self._show_page(self._preview)
        self._focus(self._preview.first_control() or self._foot.main_button())

    def _import(self) -> None:
        if self._found is None or self._found.plan is None or self._job is not None:
            return  # what was decided last is still being looked at
        collection = self._session.collection
        now = moment(self._session.clock(), self._session.settings.rollover)
        work = taking(collection.folder, collection.device, self._found.plan, now)
        self._set_usable(False)
        self._foot.show()
        self._foot.show_running()
        job = self._run(work, self._taken, is_writing=True)
        job.progressed.connect(self._foot.show_share)

    def _cancel(self) -> None:
        if self._job is not None:
            self._foot.show_stopping()
            self._job.cancel()

    def _stop_reading(self) -> None:
        if self._job is not None:
            self._job.abandon()
            self._job = None
        self.show_start()
        self._start.focus_first()

    def _taken(self, result: Imported) -> None:
        self._set_usable(True)
        if result.written is not None:
            self._session.collection.note(result.written)
        self._show_end(self._result.show_imported(result))

    def _undone(self, result: tuple[Undone | None, Written]) -> None:
        undone, written = result
        self._session.collection.note_undone(written)
        self._show_end(self._result.show_undone(undone))

    def _show_end(self, title: str) -> None:
        self._found = None
        self._show_page(self._result)
        self._result.focus_first()
        announce(self, title)
        self.imported.emit()

    def _failed(self, error: FlashcardsError) -> None:
        self._back(error_text(error, translate))

    def _cancelled(self) -> None:
        self._back(self.tr("The import was cancelled. Nothing was kept."))

    def _back(self, why: str) -> None:
        """Show what was there before a job began, and why it ended."""
        self._set_usable(True)
        if self._found is not None:
            self._show_found(self._found, is_first=True)
        else:
            self.show_start()
            self._start.focus_first()
        self._say(why)

    def _go_on(self) -> None:
        """Turn to the next file or update that waits, else leave."""
        if self.is_busy:
            return
        self._found = None
        if self._waiting:
            self.open_files(self._waiting)
        elif self._updates:
            self.show_updates(self._updates)
        else:
            self.show_start()
            self.left.emit()

    def _run(
        self,
        work: Callable[[Progress], object],
        done: Callable[..., None],
        *,
        is_writing: bool = False,
    ) -> Job:
        if self._job is not None and not self._job.is_writing:
            self._job.abandon()
        job = self._job = self._jobs.start(work, is_writing=is_writing)
        job.done.connect(done)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)
        job.ended.connect(partial(self._forget, job))
        return job

    def _forget(self, job: Job) -> None:
        if self._job is job:
            self._job = None

    def focus_first(self) -> None:
        """Give the focus to what one most likely wants."""
        if not self._start.isHidden():
            self._start.focus_first()

    def _save_lines(self) -> None:
        if self._found is not None:
            self._saving.ask(self._found)
