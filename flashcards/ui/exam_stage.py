"""The stage of a mock exam: the bar, what could not be saved, and a question or the break."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from flashcards.services.mock_run import MockRun
from flashcards.ui.announce import announce
from flashcards.ui.exam_bar import ExamBar
from flashcards.ui.exam_pages import ExamPages
from flashcards.ui.exam_words import ExamWords
from flashcards.ui.layouts import Column
from flashcards.ui.study_notices import StudyNotices


class ExamStage:
    """Lays its parts, which are public, out on *host*, and shows a MockRun on them."""

    def __init__(self, host: QWidget, folder: Path) -> None:
        self._host = host
        self._words = ExamWords(host)
        self.bar = ExamBar()
        self.notices = StudyNotices()
        self.pages = ExamPages(folder)
        column = Column(host)
        column.addWidget(self.bar)
        column.addWidget(self.notices)
        column.addWidget(self.pages, 1)

    def make_ready(self, run: MockRun) -> None:
        """Prepare for *run*, so that nothing is left of the run before it."""
        self.pages.side.set_finish(self._words.finish(run))
        self.pages.question.forget()

    def uncover(self, run: MockRun) -> None:
        """Turn from the break to the questions of *run*."""
        self.pages.uncover()
        self.bar.show_exam(
            self._words.title(run),
            self._words.note(run),
            has_timer=run.is_timed,
            is_running=True,
        )

    def show_break(self, run: MockRun) -> None:
        """Cover the question of *run*."""
        self.bar.show_exam(
            self._words.title(run), self._words.paused(run), has_timer=False, is_running=False
        )
        self.pages.show_break(run.seconds_left(), run.answered)
        announce(self._host, self.pages.cover.text())

    def show_question(self, run: MockRun, warned: Sequence[str], *, is_new: bool) -> None:
        """Show the question of *run* in view; one that *is_new* is told and takes the focus."""
        self.pages.question.show_question(
            run.question,
            run.place,
            len(run.questions),
            is_practice=run.is_practice,
            warned=warned,
        )
        self.pages.side.show_cells(self._words.cells(run), run.place, self._words.counts(run))
        self.bar.show_place(self._words.place(run))
        if is_new:
            self.pages.order_tabs()
            self.pages.question.focus_first()
            announce(self._host, self.pages.question.spoken())
