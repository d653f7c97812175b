"""Mock exam: begin one, go on with one that waits, look at the reports of those that were."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from flashcards.core.errors import CollectionError
from flashcards.services.mock import MockChoice, MockExams
from flashcards.services.mock_run import MockRun
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.mock_form import MockForm
from flashcards.ui.mock_history import MockHistory
from flashcards.ui.notice import Notice
from flashcards.ui.offer import Offer
from flashcards.ui.scroll_page import scroll_page
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.words.mock import left_text
from flashcards.words.study import not_kept_text


class MockStartScreen(QWidget):
    """``started`` and ``go_on_requested`` carry a MockRun, ``report_requested`` a number."""

    started = Signal(object)
    go_on_requested = Signal(object)
    hand_in_requested = Signal(object)
    report_requested = Signal(int)

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("mock-start-screen")
        self.setAccessibleName(self.tr("Mock exam"))
        self._session = session
        self._exams = MockExams(session.collection, session.clock, monotonic)
        self._run: MockRun | None = None
        content = QWidget()
        column = Column(content, gap=12)
        column.addWidget(self._head())
        self._problem = Notice("", "warn")
        self._problem.setObjectName("mock-problem")
        column.addWidget(self._problem)
        self._waiting = self._build_waiting()
        column.addWidget(self._waiting)
        self._nothing = Card()
        words = self.tr("There are no situations to ask from. A deck with some makes a mock exam.")
        self._nothing.body.addWidget(Label(words, "body", wraps=True))
        column.addWidget(self._nothing)
        self._form = MockForm()
        column.addWidget(self._form)
        self._history = MockHistory()
        column.addWidget(self._history)
        column.addStretch(1)
        self._area = scroll_page(content)
        Column(self).addWidget(self._area)
        self._problem.hide()
        self._form.start_requested.connect(self._start)
        self._history.report_requested.connect(self.report_requested)

    def refresh(self) -> None:
        """Show what is true now."""
        self._run = self._exams.unfinished()
        if self._run is None:
            self._form.show_pool(self._exams.pool())
        else:
            self._waiting.show_text(self._waiting_words(self._run))
        has_form = self._run is None and self._form.has_questions()
        self._waiting.setVisible(self._run is not None)
        self._form.setVisible(has_form)
        self._nothing.setVisible(self._run is None and not has_form)
        self._history.show_lines(self._exams.lines(), self._exams.proposed())

    def focus_first(self) -> None:
        """Give the focus to the first choice, or to going on."""
        first = self._go_on if self._run is not None else self._form.first_control()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        self._problem.hide()
        self.refresh()
        super().showEvent(event)
        self.focus_first()

    def _head(self) -> QWidget:
        head = QWidget()
        row = Row(head, gap=16)
        row.addWidget(Label(self.tr("Mock exam"), "h1"))
        words = self.tr("Practice under exam conditions. It does not copy any exam board's format.")
        row.addWidget(Label(words, "small", "text3", wraps=True), 1)
        return head

    def _build_waiting(self) -> Offer:
        offer = Offer("accent", icon="timer")
        offer.setObjectName("mock-waiting")
        self._go_on = offer.add("mock-go-on", self.tr("Go on"), "primary")
        self._hand_in = offer.add("mock-hand-in", self.tr("Finish it now"))
        self._go_on.clicked.connect(lambda: self.go_on_requested.emit(self._run))
        self._hand_in.clicked.connect(lambda: self.hand_in_requested.emit(self._run))
        return offer

    def _waiting_words(self, run: MockRun) -> str:
        title = self.tr("A practice quiz") if run.is_practice else self.tr("A mock exam")
        place = self.tr("{title} is waiting at question {place} of {count}.")
        words = place.format(title=title, place=run.place + 1, count=len(run.questions))
        left = run.seconds_left()
        if left is None:
            return words
        time_words = self.tr("{duration} are left.")
        return f"{words} {time_words.format(duration=left_text(left, translate))}"

    def _start(self, choice: MockChoice) -> None:
        try:
            run = self._exams.start(choice)
        except CollectionError as error:
            self._problem.show_text(not_kept_text(error, translate))
            self._problem.show()
            return
        if run is not None:
            self.started.emit(run)
