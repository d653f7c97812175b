"""The finished mock exams, each in one row with its report."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from flashcards.core.mock import MockKind
from flashcards.core.model import Day
from flashcards.services.mock import MockLine
from flashcards.ui import theme
from flashcards.ui.buttons import Button
from flashcards.ui.dates import month_and_day
from flashcards.ui.folding import Ends
from flashcards.ui.labels import Label, Line
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.translators import translate
from flashcards.words.mock import questions_text, result_text

_SHARES, _NARROW = (17, 17, 66), 700


class MockHistory(Card):
    """Lists the mock exams; ``report_requested`` carries the number of one."""

    report_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(26, 14, 20, 14), gap=0)
        self.setObjectName("mock-history")
        head = QWidget()
        ends = Ends(head, gap=12)
        ends.addWidget(Label(self.tr("Your mock exams"), "h3"))
        self._next = Label("", "small", "text3")
        self._next.setObjectName("mock-next")
        ends.addWidget(self._next)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        head.setSizePolicy(policy)
        self.body.addWidget(head)
        self._empty = Label(self.tr("None yet. Each one will have its report here."), "small")
        self._empty.setProperty("tone", "text3")
        self._empty.setWordWrap(True)
        self.body.addSpacing(6)
        self.body.addWidget(self._empty)
        self._rows: list[QWidget] = []

    def show_lines(self, lines: Sequence[MockLine], proposed: Day | None) -> None:
        """Show the mock exams, and the day for which the plan proposes the next."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(line) for line in lines]
        for row in self._rows:
            self.body.addWidget(row)
        self._empty.setVisible(not lines)
        self._next.setVisible(proposed is not None)
        if proposed is not None:
            words = self.tr("The plan suggests the next one on {day}.")
            self._next.setText(words.format(day=month_and_day(proposed)))

    def _row(self, line: MockLine) -> QWidget:
        day = month_and_day(line.day)
        row = _HistoryRow(self._labels(line, day), self.tr("Report"))
        row.button.setObjectName(f"mock-report-{line.id}")
        row.button.setAccessibleName(self.tr("Report of {day}").format(day=day))
        row.button.clicked.connect(lambda: self.report_requested.emit(line.id))
        return row

    def _labels(self, line: MockLine, day: str) -> tuple[Label, Label, Label]:
        count = questions_text(line.whole.asked, translate)
        if line.kind == MockKind.PRACTICE:
            count = self.tr("{count}, practice").format(count=count)
        return (
            Label(day, "strong", wraps=True),
            Label(count, "body", "text2", wraps=True),
            Label(result_text(line.whole, line.new, translate), "body", wraps=True),
        )


class _HistoryRow(QWidget):
    """Cells beside each other, or below each other in a narrow window."""

    def __init__(self, labels: Sequence[Label], report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self)
        column.addWidget(Line())
        line = Row(margins=(0, 2, 0, 2), gap=12)
        self._cells = Row(gap=4)
        self._labels = labels
        for label in labels:
            self._cells.addWidget(label)
        line.addLayout(self._cells, 1)
        self.button = Button(report, "quiet")
        line.addWidget(self.button)
        column.addLayout(line)
        theme.follow(self._fold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        is_narrow = self.width() < theme.current().px(_NARROW)
        ways = QBoxLayout.Direction
        self._cells.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        wide = QSizePolicy.Policy.Preferred if is_narrow else QSizePolicy.Policy.Ignored
        for place, (label, share) in enumerate(zip(self._labels, _SHARES, strict=True)):
            self._cells.setStretch(place, 0 if is_narrow else share)
            policy = label.sizePolicy()
            policy.setHorizontalPolicy(wide)
            label.setSizePolicy(policy)
