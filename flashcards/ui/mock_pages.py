"""The pages of the mock exam, and how each leads to the next; built when first visited."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from flashcards.services.mock_report import MockReport
from flashcards.services.mock_run import MockRun
from flashcards.ui.mock_start_screen import MockStartScreen
from flashcards.ui.session import Session

if TYPE_CHECKING:
    from flashcards.ui.exam_screen import ExamScreen
    from flashcards.ui.mock_report_screen import MockReportScreen
    from flashcards.ui.mock_review_screen import MockReviewScreen


class MockPages(QObject):
    """Puts its pages into *stack*; ``shown`` carries one, and whether it is a page of the list."""

    shown = Signal(object, bool)
    study_requested = Signal(object)
    text_size_requested = Signal(int)

    def __init__(self, session: Session, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._session, self._stack = session, stack
        self._start = MockStartScreen(session, parent=stack)
        self._exam: ExamScreen | None = None
        self._report: MockReportScreen | None = None
        self._review: MockReviewScreen | None = None
        stack.addWidget(self._start)
        self._start.started.connect(self._sit)
        self._start.go_on_requested.connect(self._sit)
        self._start.hand_in_requested.connect(self._hand_in)
        self._start.report_requested.connect(self.show_report)

    def show_start(self) -> None:
        """Show where a mock exam begins."""
        self.shown.emit(self._start, True)

    def show_report(self, identity: int) -> None:
        """Show the report of one mock exam."""
        report = self._report_screen()
        if report.show_report(identity):
            self.shown.emit(report, True)
        else:
            self.show_start()

    def offer_interrupted(self) -> None:
        """Show the mock exam in which the program ended, covered and standing still."""
        exam = self._exam_screen()
        self.shown.emit(exam, False)
        exam.offer_waiting()

    def pause(self) -> None:
        """Let the time of an exam that is sat stand still: the window closes."""
        if self._exam is not None:
            self._exam.pause()

    def _sit(self, run: MockRun) -> None:
        exam = self._exam_screen()
        self.shown.emit(exam, False)
        exam.start(run)

    def _hand_in(self, run: MockRun) -> None:
        self._exam_screen().hand_in(run)

    def _look_through(self, report: MockReport, only_missed: bool) -> None:
        review = self._review_screen()
        self.shown.emit(review, False)
        review.show_review(report, only_missed=only_missed)

    def _back_to_report(self) -> None:
        self.shown.emit(self._report_screen(), True)

    def _exam_screen(self) -> "ExamScreen":
        from flashcards.ui.exam_screen import ExamScreen  # once one is sat

        if self._exam is None:
            self._exam = ExamScreen(self._session, parent=self._stack)
            self._exam.finished.connect(self.show_report)
            self._exam.left.connect(self.show_start)
            self._exam.text_size_requested.connect(self.text_size_requested)
            self._stack.addWidget(self._exam)
        return self._exam

    def _report_screen(self) -> "MockReportScreen":
        from flashcards.ui.mock_report_screen import MockReportScreen  # once one was sat

        if self._report is None:
            self._report = MockReportScreen(self._session, self._stack)
            self._report.study_requested.connect(self.study_requested)
            self._report.review_requested.connect(self._look_through)
            self._stack.addWidget(self._report)
        return self._report

    def _review_screen(self) -> "MockReviewScreen":
        from flashcards.ui.mock_review_screen import MockReviewScreen  # once asked for

        if self._review is None:
            self._review = MockReviewScreen(self._session, self._stack)
            self._review.left.connect(self._back_to_report)
            self._stack.addWidget(self._review)
        return self._review
