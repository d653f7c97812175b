"""The pages of the mock exam, and how each leads to the next; built when first visited."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from flashcards.services.mock_report import MockReport
from flashcards.services.mock_run import MockRun
from flashcards.ui.exam_screen import ExamScreen
from flashcards.ui.mock_report_screen import MockReportScreen
from flashcards.ui.mock_review_screen import MockReviewScreen
from flashcards.ui.mock_start_screen import MockStartScreen
from flashcards.ui.session import Session


class MockPages(QObject):
    """Puts its pages into *stack*; ``shown`` carries one, and whether it is a page of the list."""

    shown = Signal(object, bool)
    study_requested = Signal(object)
    text_size_requested = Signal(int)

    def __init__(self, session: Session, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._start = MockStartScreen(session)
        self._exam = ExamScreen(session)
        self._report = MockReportScreen(session)
        self._review = MockReviewScreen(session)
        for page in (self._start, self._exam, self._report, self._review):
            stack.addWidget(page)
        self._start.started.connect(self._sit)
        self._start.go_on_requested.connect(self._sit)
        self._start.hand_in_requested.connect(self._exam.hand_in)
        self._start.report_requested.connect(self.show_report)
        self._exam.finished.connect(self.show_report)
        self._exam.left.connect(self.show_start)
        self._exam.text_size_requested.connect(self.text_size_requested)
        self._report.study_requested.connect(self.study_requested)
        self._report.review_requested.connect(self._look_through)
        self._review.left.connect(self._back_to_report)

    def show_start(self) -> None:
        """Show where a mock exam begins."""
        self.shown.emit(self._start, True)

    def show_report(self, identity: int) -> None:
        """Show the report of one mock exam."""
        if self._report.show_report(identity):
            self.shown.emit(self._report, True)
        else:
            self.show_start()

    def offer_interrupted(self) -> None:
        """Show the mock exam in which the program ended, covered and standing still."""
        self.shown.emit(self._exam, False)
        self._exam.offer_waiting()

    def pause(self) -> None:
        """Let the time of an exam that is sat stand still: the window closes."""
        self._exam.pause()

    def _sit(self, run: MockRun) -> None:
        self.shown.emit(self._exam, False)
        self._exam.start(run)

    def _look_through(self, report: MockReport, only_missed: bool) -> None:
        self.shown.emit(self._review, False)
        self._review.show_review(report, only_missed=only_missed)

    def _back_to_report(self) -> None:
        self.shown.emit(self._report, True)
