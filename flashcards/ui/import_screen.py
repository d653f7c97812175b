"""The Import screen: from a file that is dropped or chosen to cards that are in, and back."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
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
from flashcards.services.import_work import taking, undoing
from flashcards.services.importing import Imported
from flashcards.ui import theme
from flashcards.ui.announce import announce
from flashcards.ui.dialog import scrolled
from flashcards.ui.file_dialogs import Choose, Save, choose_files, save_file
from flashcards.ui.home_screen import NARROW
from flashcards.ui.import_foot import ImportFoot
from flashcards.ui.import_preview import ImportPreview, count_ready
from flashcards.ui.import_result import ImportResult
from flashcards.ui.import_saving import LineSaving
from flashcards.ui.import_start import ImportStart
from flashcards.ui.import_wishes import ImportWishes
from flashcards.ui.jobs import Job, Jobs
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column, Measure
from flashcards.ui.notice import Notice
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.ui.update_page import UpdatePage
from flashcards.words.errors import error_text
from flashcards.words.importing import counts_text

_CONTENT_WIDTH = 1180


class ImportScreen(QWidget):
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
        self.setObjectName("import")
        self.setAccessibleName(self.tr("Import cards"))
        self._session, self._jobs = session, jobs
        self._choose = choose
        self._job: Job | None = None
        self._waiting: list[Path] = []
        self._updates: list[Preview] = []
        self._found: Preview | None = None
        content = QWidget()
        column = Column(content, gap=14)
        self._heading = Label(self.tr("Import cards"), "h1", wraps=True)
        self._heading.setObjectName("heading")
        column.addWidget(self._heading)
        self._notice = Notice("", "warn")
        self._notice.setObjectName("import-notice")
        column.addWidget(self._notice)
        self._start = ImportStart()
        self._preview = ImportPreview()
        self._update = UpdatePage()
        self._result = ImportResult()
        self._pages = (self._start, self._preview, self._update, self._result)
        for page in self._pages:
            column.addWidget(page)
        column.addStretch(1)
        outer = QWidget()
        Column(outer, margins=(12, 12, 24, 24)).addWidget(Measure(content, _CONTENT_WIDTH))
        whole = Column(self)
        self._area = scrolled(outer)
        whole.addWidget(self._area, 1)
        self._foot = ImportFoot()
        self._wishes = ImportWishes(self._preview, self._update, self)
        self._saving = LineSaving(save, self)
        whole.addWidget(self._foot)
        self._connect()
        self.show_start()
        theme.follow(self._fold)

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
        self._show(self._start)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Preview the first of *paths* and keep the others for after it."""
        if self.is_busy or not paths:
            return
        first, *rest = paths
        self._waiting = rest
        self._start.show_reading(first.name)
        self._show(self._start)
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
        self._result.show_result(self.tr("Taking the import back…"), "", "", has_undo=False)
        self._show(self._result)
        work = undoing(collection.folder, collection.device)
        self._run(work, self._undone, is_writing=True)

    @property
    def is_busy(self) -> bool:
        """Say whether something is being written."""
        return self._jobs.busy

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    def _read(self, opened: Opened) -> None:
        self._plan(opened, Wishes(), is_first=True)

    def _read_columns(self, fields: dict[int, str], has_headings: bool) -> None:
        if self._found is not None:
            opened = self._found.opened
            self._start.show_reading(opened.name)
            self._show(self._start)
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
            self._show(self._update)
            if is_first:
                self._update.focus_first()
            return
        decks = studied_decks(self._session.collection)
        self._preview.show_preview(found, decks, is_first=is_first)
        self._show_foot(found)
        if is_first:
            self._show(self._preview)
        self._focus_preview()

    def _show_foot(self, found: Preview) -> None:
        ready = count_ready(found)
        is_possible = found.plan is not None and found.plan.is_changing
        self._foot.show_ready(ready, found.bad_rows, is_possible=is_possible)

    def _focus_preview(self) -> None:
        control = self._preview.first_control() or self._foot.main_button()
        control.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.ensureWidgetVisible(control)

    def _import(self) -> None:
        if self._found is None or self._found.plan is None or self.is_busy:
            return
        collection = self._session.collection
        now = moment(self._session.clock(), self._session.settings.rollover)
        work = taking(collection.folder, collection.device, self._found.plan, now)
        self._set_usable(False)
        self._foot.show()
        self._foot.show_running(self.tr("A copy of your collection is made first…"))
        job = self._run(work, self._taken, is_writing=True)
        job.progressed.connect(self._show_share)

    def _show_share(self, done: int, total: int) -> None:
        words = self.tr("Importing {done} of {total}").format(done=done, total=total)
        self._foot.show_share(words if total else self.tr("Importing…"), done, total)

    def _cancel(self) -> None:
        if self._job is not None:
            self._foot.show_stopping(self.tr("Stopping. Nothing is kept…"))
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
        title = self.tr("{title} is imported").format(title=result.plan.deck.title)
        self._result.show_result(
            title,
            self.tr("{counts}.").format(counts=counts_text(result.plan, translate)),
            self.tr("If it is not what you wanted, one undo takes all of it back."),
            has_undo=result.written is not None,
        )
        self._show_end(title)

    def _undone(self, result: tuple[object, Written]) -> None:
        undone, written = result
        self._session.collection.note_undone(written)
        title = self.tr("The import is taken back")
        words = self.tr("Your cards and your progress are as they were before it.")
        kept = getattr(undone, "kept", 0)
        note = self.tr("%n card(s) stay, as you used them since.", None, kept) if kept else ""
        self._result.show_result(title, words, note, has_undo=False)
        self._show_end(title)

    def _show_end(self, title: str) -> None:
        self._found = None
        self._show(self._result)
        self._result.focus_first()
        announce(self, title)
        self.imported.emit()

    def _failed(self, error: FlashcardsError) -> None:
        self._set_usable(True)
        self._say(error_text(error, translate))
        self._back()

    def _cancelled(self) -> None:
        self._set_usable(True)
        self._say(self.tr("The import was cancelled. Nothing was kept."))
        self._back()

    def _back(self) -> None:
        """Show what was there before a job began."""
        words = self._notice.text()
        if self._found is not None:
            self._show_found(self._found, is_first=True)
        else:
            self.show_start()
            self._start.focus_first()
        self._say(words)

    def _go_on(self) -> None:
        """Turn to the next file or update that waits, else leave."""
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

    def _set_usable(self, is_usable: bool) -> None:
        for page in (self._preview, self._update):
            page.setEnabled(is_usable)

    def _say(self, words: str) -> None:
        self._notice.show_text(words)
        self._notice.show()
        announce(self, words)

    def _show(self, page: QWidget) -> None:
        self._notice.hide()
        self._heading.setVisible(page is not self._update)
        for each in self._pages:
            each.setVisible(each is page)
        self._foot.setVisible(page is self._preview)
        self._area.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """Give the focus to what one most likely wants."""
        if not self._start.isHidden():
            self._start.focus_first()

    def _save_lines(self) -> None:
        if self._found is not None:
            self._saving.ask(self._found)

    def _fold(self) -> None:
        is_narrow = self.window().width() < theme.current().px(NARROW)
        self._preview.set_narrow(is_narrow)
        self._update.set_narrow(is_narrow)
