"""A month to choose a day from, for mouse and keyboard."""

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QTableView, QToolButton, QWidget

from flashcards.core.days import from_date, to_date
from flashcards.core.model import Day
from flashcards.ui import icons, theme
from flashcards.ui.layouts import Column


class CalendarPopup(QFrame):
    """Offers the days from *first* on; Enter or a click takes one, Esc takes none.

    ``chosen`` carries the Day.
    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, day: Day, first: Day, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendar-popup")
        self.setAccessibleName(self.tr("Calendar"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._calendar = QCalendarWidget()
        self._calendar.setObjectName("calendar")
        self._calendar.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        self._calendar.setMinimumDate(_date(first))
        self._calendar.setSelectedDate(_date(day))
        self._calendar.activated.connect(self._take)
        self._calendar.clicked.connect(self._take)
        Column(self, margins=(4, 4, 4, 4)).addWidget(self._calendar)
        px = theme.current().px
        self._calendar.setMinimumSize(7 * px(44), 7 * px(36) + px(44))
        self._name_parts()
        self._calm_weekends()

    def open_at(self, corner: QPoint) -> None:
        """Show the popup with its top left at *corner*."""
        self.adjustSize()
        self.move(corner)
        self.show()
        self._calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _take(self, found: QDate) -> None:
        self.chosen.emit(from_date(date(found.year(), found.month(), found.day())))
        self.close()

    def _name_parts(self) -> None:
        names = {
            "qt_calendar_prevmonth": (self.tr("Month before"), "chevron-left"),
            "qt_calendar_nextmonth": (self.tr("Month after"), "chevron-right"),
            "qt_calendar_monthbutton": (self.tr("Month"), ""),
            "qt_calendar_yearbutton": (self.tr("Year"), ""),
        }
        for button in self.findChildren(QToolButton):
            name, icon = names.get(button.objectName(), ("", ""))
            button.setAccessibleName(name)
            side = theme.current().px(28)
            button.setMinimumSize(side, side)
            if icon:
                button.setIcon(icons.icon(icons.for_direction(icon, self.layoutDirection())))
        view = self.findChild(QTableView)
        if view is not None:
            view.setAccessibleName(self.tr("Days"))
            self._calendar.setFocusProxy(view)

    def _calm_weekends(self) -> None:
        plain = QTextCharFormat()  # Qt paints weekends red
        plain.setForeground(theme.current().color("text"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(weekday, plain)


def _date(day: Day) -> QDate:
    when = to_date(day)
    return QDate(when.year, when.month, when.day)
