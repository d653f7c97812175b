"""Looking through a finished mock exam: each question with its best answer and why."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.services.mock_questions import MockQuestion
from flashcards.services.mock_report import MockReport
from flashcards.ui import theme
from flashcards.ui.announce import announce
from flashcards.ui.buttons import Button
from flashcards.ui.exam_keys import ExamAct, read_exam_key
from flashcards.ui.exam_navigator import Cell
from flashcards.ui.exam_question import ExamQuestion
from flashcards.ui.exam_side import ExamSide
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.mock_words import MockWords
from flashcards.ui.session import Session
from flashcards.ui.side_panel import SidePanel
from flashcards.ui.tab_order import chain

_NARROW, _SIDE = 900, 260


class MockReviewScreen(QWidget):
    """Shows the questions of a report, all or those missed; ``left`` leads back to the report."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mock-review-screen")
        self.setAccessibleName(self.tr("Review of a mock exam"))
        self._session = session
        self._questions: list[MockQuestion] = []
        self._place = 0
        self._words = MockWords(self)
        self._question = ExamQuestion(session.collection.folder, reviews=True)
        self._side = ExamSide(
            (
                ("filled", self.tr("right")),
                ("open", self.tr("not yet")),
                ("here", self.tr("you are here")),
            )
        )
        self._side_card = Card(margins=(18, 18, 17, 18), gap=0)
        self._side_card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        column = Column(self)
        column.addLayout(self._bar())
        row = Row(margins=(20, 0, 20, 16), gap=16)
        row.addWidget(self._question, 1)
        row.addWidget(self._side_card)
        column.addLayout(row, 1)
        self._panel = SidePanel(self, self.tr("All questions"))
        self._panel.setObjectName("review-panel")
        self._question.moved.connect(self._turn)
        self._side.chosen.connect(self._go_to)
        theme.follow(self._fold)

    def _bar(self) -> Row:
        row = Row(margins=(10, 4, 20, 7), gap=8)
        back = Button(self.tr("Back to the report"), "quiet", icon="arrow-left")
        back.setObjectName("back-to-report")
        back.clicked.connect(self.left)
        self._title = Label("", "h3")
        self._title.setObjectName("review-title")
        self._list = Button("", icon="list")
        self._list.setObjectName("review-questions")
        self._list.clicked.connect(lambda: self._panel.open_panel(self._side.first_control()))
        row.addWidget(back)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._list)
        return row

    def show_review(self, report: MockReport, *, only_missed: bool) -> None:
        """Show the questions of *report* from the first."""
        self._questions = report.missed if only_missed else list(report.questions)
        self._title.setText(self._words.title(report))
        self._place = 0
        self._question.forget()
        self._show(is_new=True)

    def focus_first(self) -> None:
        """Give the focus to the way on."""
        self._question.focus_first()

    def _turn(self, step: int) -> None:
        self._go_to(self._place + step)

    def _go_to(self, place: int) -> None:
        if 0 <= place < len(self._questions):
            self._place = place
            self._panel.close_panel()
            self._show(is_new=True)

    def _show(self, *, is_new: bool = False) -> None:
        question, count = self._questions[self._place], len(self._questions)
        self._question.show_question(question, self._place, count)
        right = sum(each.is_right for each in self._questions)
        counts = self.tr("{right} right, {missed} not yet")
        cells = [self._cell(place, each) for place, each in enumerate(self._questions)]
        self._side.show_cells(cells, self._place, counts.format(right=right, missed=count - right))
        self._list.setText(self.tr("{place} of {count}").format(place=self._place + 1, count=count))
        self._list.setAccessibleName(self.tr("All questions"))
        if is_new:
            chain([*self._question.tab_chain(), *self._side.controls()])
            self._question.focus_first()
            announce(self, self._question.spoken())

    def _cell(self, place: int, question: MockQuestion) -> Cell:
        words = self.tr("Question {place}: right")
        if not question.is_right:
            words = self.tr("Question {place}: not yet")
        return Cell(words=words.format(place=place + 1), is_filled=question.is_right)

    def _fold(self) -> None:
        is_narrow = self.width() < theme.current().px(_NARROW)
        self._side_card.setFixedWidth(theme.current().px(_SIDE))
        self._side_card.setVisible(not is_narrow)
        self._list.setVisible(is_narrow)
        self._title.setVisible(self.width() >= theme.current().px(620))
        holder = self._panel if is_narrow else self._side_card
        if not holder.isAncestorOf(self._side):
            self._panel.close_panel()
            holder.body.addWidget(self._side)
            self._side.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        press = read_exam_key(event, letters=False)
        if press is None or not self._panel.isHidden():
            super().keyPressEvent(event)
            return
        match press.act:
            case ExamAct.PAUSE:
                self.left.emit()
            case ExamAct.ENTER:
                self._turn(1)
            case ExamAct.TURN:
                self._turn(int(press.amount))
            case ExamAct.SCROLL:
                self._question.scroll_pages(press.amount)
            case _:
                super().keyPressEvent(event)
