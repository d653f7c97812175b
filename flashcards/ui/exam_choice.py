"""The exam date, or that there is none yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from flashcards.core.model import Day
from flashcards.ui.date_field import DateField
from flashcards.ui.folding import Flow


class ExamChoice(QWidget):
    """A date field beside "I have no date yet": the one empties or unticks the other.

    ``chosen`` carries the Day, or None.
    """

    chosen = Signal(object)

    def __init__(self, today: Day, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Flow(self, gap=18)
        self.field = DateField(self.tr("Exam date"), today)
        self.field.line.setObjectName("exam-date")
        row.addWidget(self.field)
        self._no_date = QCheckBox(self.tr("I have no date yet"))
        self._no_date.setObjectName("no-exam-date")
        self._no_date.setChecked(True)
        row.addWidget(self._no_date)
        self.field.line.textEdited.connect(self._tick)
        self.field.chosen.connect(self._take)
        self._no_date.clicked.connect(self._untick)

    def day(self) -> Day | None:
        """Return the exam day, or None."""
        return self.field.day()

    def show_day(self, day: Day | None) -> None:
        """Show *day*, or that there is none."""
        self.field.show_day(day)
        self._no_date.setChecked(day is None)

    def check(self) -> bool:
        """Return whether all is well; if not, the date field says why and has the focus."""
        if self.field.check():
            return True
        self.field.line.setFocus()
        self.field.line.selectAll()
        return False

    def _take(self, day: Day | None) -> None:
        self._no_date.setChecked(day is None)
        self.chosen.emit(day)

    def _tick(self, text: str) -> None:
        self._no_date.setChecked(not text.strip())

    def _untick(self, has_none: bool) -> None:
        if not has_none:
            self._no_date.setChecked(self.day() is None)
            self.field.line.setFocus()
        elif self.day() is not None:
            self.show_day(None)
            self.chosen.emit(None)
        else:
            self.field.show_day(None)
