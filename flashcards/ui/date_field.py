"""A date, typed as people write dates or chosen from a calendar."""

from datetime import date

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from flashcards.core.days import from_date
from flashcards.core.model import Day
from flashcards.ui import theme
from flashcards.ui.buttons import IconButton
from flashcards.ui.calendar_popup import CalendarPopup
from flashcards.ui.dates import whole_date
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column, Row

_FORMATS = (
    *("yyyy-MM-dd", "MMMM d, yyyy", "MMMM d yyyy", "MMM d, yyyy", "MMM d yyyy", "d MMMM yyyy"),
    "d 'de' MMMM 'de' yyyy",
)


class DateField(QWidget):
    """Holds a day after *today*, or none; says beside itself what is wrong with a date.

    ``chosen`` carries the new Day, or None for an emptied field.
    """

    chosen = Signal(object)

    def __init__(self, name: str, today: Day, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._day: Day | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        column = Column(self, gap=4)
        row = Row(gap=4)
        self.line = _Line(self)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(self.tr("Month, day, year"))
        self.line.editingFinished.connect(self._take)
        self.line.calendar_requested.connect(self._open_calendar)
        row.addWidget(self.line)
        self._button = IconButton("calendar", self.tr("Choose from a calendar"))
        self._button.setObjectName("calendar-button")
        self._button.clicked.connect(self._open_calendar)
        row.addWidget(self._button)
        column.addLayout(row)
        self._problem = Label("", "small", "warn", wraps=True)
        self._problem.setObjectName("date-problem")
        self._problem.hide()
        column.addWidget(self._problem)
        theme.follow(self._restyle)

    def day(self) -> Day | None:
        """Return the day it holds."""
        return self._day

    def problem(self) -> str:
        """Return what is wrong with what was typed; empty when all is well."""
        return "" if self._problem.isHidden() else self._problem.text()

    def show_day(self, day: Day | None) -> None:
        """Show *day*, or an empty field."""
        self._day = day
        self.line.setText(whole_date(day) if day else "")
        self._say("")

    def check(self) -> bool:
        """Take what was typed; return whether it is a date to come, or nothing."""
        self._take()
        return not self.problem()

    def _take(self) -> None:
        text = self.line.text().strip()
        day = _read(text)
        if text and day is None:
            self._say(self.tr("Please write the date like 12/16/2026."))
        elif day is not None and day <= self._today:
            self._say(self.tr("That day has passed. Which day is your exam?"))
        else:
            self._choose(day)

    def _choose(self, day: Day | None) -> None:
        is_new = day != self._day
        self.show_day(day)
        if is_new:
            self.chosen.emit(day)

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.line.setAccessibleDescription(problem)
        self.line.setProperty("invalid", bool(problem))

    def _open_calendar(self) -> None:
        popup = CalendarPopup(self._day or Day(self._today + 1), Day(self._today + 1), self)
        popup.chosen.connect(self._choose)
        popup.closed.connect(self.line.setFocus)
        popup.open_at(self.mapToGlobal(QPoint(0, self.line.height() + 4)))

    def _restyle(self) -> None:
        width = theme.current().px(220)
        self.line.setFixedWidth(width)
        self._problem.setFixedWidth(width + theme.current().px(44))


class _Line(QLineEdit):
    calendar_requested = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_F4 or (is_alt and event.key() == Qt.Key.Key_Down):
            self.calendar_requested.emit()
        else:
            super().keyPressEvent(event)


def _read(text: str) -> Day | None:
    locale = QLocale()
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    whole = short if "yyyy" in short else short.replace("yy", "yyyy")
    words = " ".join(text.split())
    for form in (whole, *_FORMATS):
        found = locale.toDate(words, form)
        if found.isValid() and found.year() >= 1900:
            return from_date(date(found.year(), found.month(), found.day()))
    found = locale.toDate(words, short, 2000)
    return from_date(date(found.year(), found.month(), found.day())) if found.isValid() else None
