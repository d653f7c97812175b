"""The Import screen: from a file that is dropped or chosen to cards that are in, and back."""

import secrets
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashcards.core.days import moment
from flashcards.core.errors import CollectionError, FileRefused, FlashcardsError
from flashcards.core.progress import Progress
from flashcards.services.door import Written
from flashcards.services.import_files import (
    Opened,
    Preview,
    Wishes,
    open_file,
    open_text,
    preview,
    studied_decks,
    with_columns,
)
from flashcards.services.import_undo import can_undo
from flashcards.services.import_work import Undone, settling, taking, undoing
from flashcards.services.importing import Imported
from flashcards.services.recent_files import recent_files, with_recent
from flashcards.services.slips import is_slips, take_in
from flashcards.ui.announce import announce
from flashcards.ui.file_dialogs import Choose, Save, choose_files, save_file
from flashcards.ui.import_layout import ImportLayout
from flashcards.ui.import_saving import CopySaving, LineSaving
from flashcards.ui.import_wishes import ImportWishes
from flashcards.ui.jobs import Job, Jobs
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text
from flashcards.words.problems import problem_line


class ImportScreen(ImportLayout):
    """Files go in one after another; ``left`` says that nothing more is to be done here.

    ``imported`` tells that an import or its undo is done, ``notes_taken`` carries what became of
    a file of learners' notes.
    """

    left = Signal()
    imported = Signal()
    notes_taken = Signal(object)

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
        self._group = ""
        self._updates: list[Preview] = []
        self._found: Preview | None = None
        self._imported: Imported | None = None
        self._name = ""
        self._is_undoing = False
        self._wishes = ImportWishes(self._preview, self._update, self)
        self._saving = LineSaving(save, self)
        self._copying = CopySaving(save, self)
        self._connect()
        self.show_start()

    def _connect(self) -> None:
        self._start.choose_requested.connect(self.choose_file)
        self._start.cancelled.connect(self._stop_reading)
        self._start.paste_requested.connect(self._show_paste)
        self._paste.preview_requested.connect(self._read_text)
        self._paste.left.connect(self._leave_paste)
        self._start.file_chosen.connect(self._open_one)
        self._result.stopped.connect(self._cancel)
        self._result.copy_requested.connect(self._save_copy)
        self._preview.copy_requested.connect(self._save_copy)
        self._preview.file.choose_requested.connect(self.choose_file)
        self._wishes.changed.connect(self._replan)
        self._preview.columns.chosen.connect(self._read_columns)
        self._preview.save_requested.connect(self._save_lines)
        self._saving.told.connect(self._say)
        self._copying.told.connect(self._say)
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
        self._start.show_waiting(recent_files(self._session.preferences))
        self._show_page(self._start)

    def _open_one(self, path: Path) -> None:
        self.open_files([path])

    def open_files(self, paths: Sequence[Path]) -> None:
        """Preview the first of *paths*, then the others; one undo takes all of them back."""
        if self.is_busy or not paths:
            return
        self._group = secrets.token_hex(8)
        self._open(paths)

    def _open(self, paths: Sequence[Path]) -> None:
        first, *rest = paths
        self._waiting = rest
        if is_slips(first):
            self._take_notes(first)
            return
        self._start.show_reading(first.name)
        self._show_page(self._start)
        self._run_reading(partial(open_file, first))

    def show_updates(self, updates: Sequence[Preview]) -> None:
        """Offer newer versions of decks, one after another; one undo takes them all back."""
        if updates and not self.is_busy:
            self._group = secrets.token_hex(8)
            self._show_next_update(updates)

    def _show_next_update(self, updates: Sequence[Preview]) -> None:
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
        self._found, self._is_undoing = None, True
        self._result.show_undoing()
        self._show_page(self._result)
        work = undoing(collection.folder, collection.device)
        job = self._run(work, self._undone, is_writing=True)
        job.progressed.connect(self._result.show_share)

    @property
    def is_busy(self) -> bool:
        """Say whether something is being written."""
        return self._jobs.busy

    def _take_notes(self, path: Path) -> None:
        """Keep learners' notes beside their cards; they are no deck, and nothing is previewed."""
        try:
            taken = take_in(self._session.collection, [path])
        except FileRefused as refused:
            self._back(problem_line(refused.problems[0], translate))
        except CollectionError as error:
            self._failed(error)
        else:
            self._go_on()
            self.notes_taken.emit(taken)

    def _run_reading(self, work: Callable[[Progress], object]) -> None:
        self._run(work, self._read).progressed.connect(self._start.show_share)

    def _show_paste(self) -> None:
        self._show_page(self._paste)
        self._paste.focus_first()

    def _leave_paste(self) -> None:
        self.show_start()
        self._start.focus_first()

    def _read_text(self, text: str, name: str, between: str, after: str) -> None:
        name = name or self.tr("Pasted text")
        self._waiting, self._group = [], secrets.token_hex(8)
        self._start.show_reading(name)
        self._show_page(self._start)
        self._run_reading(partial(open_text, text, name, between, after))

    def _read(self, opened: Opened) -> None:
        if opened.reading.format and not opened.is_pasted:
            now = self._session.preferences
            self._session.set_preferences(with_recent(now, opened.path))
        self._plan(opened, Wishes(), is_first=True)

    def _read_columns(self, fields: dict[int, str], has_headings: bool) -> None:
        if self._found is not None:
            opened = self._found.opened
            self._start.show_reading(opened.name)
            self._show_page(self._start)
            again = partial(with_columns, opened, fields, has_headings=has_headings)
            self._run_reading(again)

    def _plan(self, opened: Opened, wishes: Wishes, *, is_first: bool = False) -> None:
        work = partial(preview, self._session.collection.folder, opened, wishes)
        job = self._run(work, partial(self._show_found, is_first=is_first))
        job.progressed.connect(self._start.show_share)

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
        work = taking(collection.folder, collection.device, self._found.plan, now, self._group)
        self._set_usable(False)
        self._foot.show()
        self._foot.show_running()
        job = self._run(work, self._taken, is_writing=True)
        job.progressed.connect(self._foot.show_share)

    def _cancel(self) -> None:
        if self._job is not None:
            self._foot.show_stopping()
            self._result.show_stopping()
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
        self._imported = result
        self._name = self._found.opened.name if self._found is not None else ""
        self._show_end(self._result.show_imported(result))

    def _undone(self, result: tuple[Undone | None, Written]) -> None:
        undone, written = result
        self._session.collection.note_undone(written)
        self._show_end(self._result.show_undone(undone))

    def _show_end(self, title: str) -> None:
        self._found, self._is_undoing = None, False
        self._jobs.start(settling(self._session.collection.folder))
        self._paste.clear()
        self._show_page(self._result)
        self._result.focus_first()
        announce(self, title)
        self.imported.emit()

    def _failed(self, error: FlashcardsError) -> None:
        self._back(error_text(error, translate))

    def _cancelled(self) -> None:
        if self._is_undoing:
            self._back(self.tr("The undo was stopped. The import is kept."))
        else:
            self._back(self.tr("The import was cancelled. Nothing was kept."))

    def _back(self, why: str) -> None:
        """Show what was there before a job began, and why it ended."""
        self._is_undoing = False
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
            self._open(self._waiting)
        elif self._updates:
            self._show_next_update(self._updates)
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

    def _save_copy(self) -> None:
        """Save what is shown, or was just taken in, with its ids filled in."""
        shown = self._found or self._imported
        name = self._found.opened.name if self._found is not None else self._name
        if shown is not None and shown.plan is not None:
            self._copying.ask(shown.plan, name)
