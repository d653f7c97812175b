"""The days of study as a calendar: a column a week, a shade for the minutes."""

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from flashcards.core.days import to_date
from flashcards.core.statistics_calendar import SHADES, Calendar, CalendarDay
from flashcards.ui import icons, theme
from flashcards.ui.dates import short_date, weekday_date
from flashcards.ui.folding import Flow
from flashcards.ui.labels import IconMark, Label
from flashcards.ui.layouts import Row
from flashcards.ui.legend import Legend
from flashcards.ui.statistics_chart import Chart, Rows
from flashcards.ui.text_block import TextBlock

_HEAD, _ROW, _CELL_HEIGHT, _COLUMN, _GAP = 22, 25, 20, 40.5, 4
_LEAST_COLUMN = 12


class CalendarChart(Chart):
    """Up and Down go from day to day, Left and Right from week to week."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._calendar: Calendar | None = None
        self._is_calm = False
        self._room = 0.0
        self.setAccessibleName(self.tr("Days"))
        theme.follow(self._restyle)

    def show_calendar(self, calendar: Calendar, *, calm: bool) -> None:
        """Show *calendar*; *calm* says only on which days something was studied."""
        self._calendar, self._is_calm = calendar, calm
        first, last = (weekday_date(to_date(calendar.days[at].day)) for at in (0, -1))
        self.describe(self.tr("From {first} to {last}.").format(first=first, last=last))

    def stops(self) -> int:
        return len(self._calendar.days) if self._calendar else 0

    def stop_words(self, index: int) -> str:
        day = self._days()[index]
        name = weekday_date(to_date(day.day))
        if day.is_today:
            name = self.tr("{day}, today").format(day=name)
        return self.tr("{day}: {what}").format(day=name, what=self._what(day))

    def stop_place(self, index: int) -> QRectF:
        return self.placed(self._cell(index)).adjusted(-2, -2, 2, 2)

    def table(self) -> Rows:
        told = (day for day in self._days() if not day.is_ahead or day.is_exam or day.is_off)
        rows = ([weekday_date(to_date(day.day)), self._what(day)] for day in told)
        return [[self.tr("Day"), self.tr("Study")], *rows]

    def goal(self, key: Qt.Key) -> int | None:
        now = self.current if self.current >= 0 else self._today()
        week = -7 if self.is_mirrored() else 7
        if self.current < 0 and key in {
            Qt.Key.Key_Right,
            Qt.Key.Key_Left,
            Qt.Key.Key_Down,
            Qt.Key.Key_Up,
        }:
            return now
        goals = {
            Qt.Key.Key_Right: now + week,
            Qt.Key.Key_Left: now - week,
            Qt.Key.Key_Down: now + 1,
            Qt.Key.Key_Up: now - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.stops() - 1,
        }
        goal = goals.get(key)
        is_inside = goal is None or 0 <= goal < self.stops()
        return goal if is_inside else now

    def sizeHint(self) -> QSize:
        look = theme.current()
        weeks = self._calendar.weeks if self._calendar else 1
        return QSize(int(self._side() + weeks * look.px(_COLUMN)), self.heightForWidth(0))

    def minimumSizeHint(self) -> QSize:
        weeks = self._calendar.weeks if self._calendar else 1
        width = self._side() + weeks * theme.current().px(_LEAST_COLUMN)
        return QSize(int(width), self.heightForWidth(0))

    def heightForWidth(self, _width: int) -> int:
        return theme.current().px(_HEAD) + 7 * theme.current().px(_ROW)

    def paint(self, painter: QPainter) -> None:
        self._paint_weekdays(painter)
        self._paint_weeks(painter)
        for index, day in enumerate(self._days()):
            self._paint_day(painter, self.placed(self._cell(index)), day)

    def _days(self) -> list[CalendarDay]:
        return list(self._calendar.days) if self._calendar else []

    def _today(self) -> int:
        return next((i for i, day in enumerate(self._days()) if day.is_today), 0)

    def _what(self, day: CalendarDay) -> str:
        if day.is_exam:
            return self.tr("exam")
        if day.minutes and self._is_calm:
            return self.tr("studied")
        if day.minutes:
            return self.tr("%n minute(s)", "", max(1, round(day.minutes)))
        if day.is_off:
            return self.tr("planned rest")
        return self.tr("still to come") if day.is_ahead or day.is_today else self.tr("none")

    def _side(self) -> float:
        """Return the room for the names of the weekdays; worked out once, for each cell asks."""
        if not self._room:
            font = theme.current().font(13)
            widths = (TextBlock(name, font).natural_width() for name in _weekdays())
            self._room = max(widths) + theme.current().px(16)
        return self._room

    def _column(self) -> float:
        weeks = max(self._calendar.weeks if self._calendar else 1, 1)
        return min(theme.current().px(_COLUMN), (self.width() - self._side()) / weeks)

    def _cell(self, index: int) -> QRectF:
        px = theme.current().px
        week, day = divmod(index, 7)
        top = px(_HEAD) + day * px(_ROW)
        column = self._column()
        gap = min(px(_GAP), column / 5)
        return QRectF(self._side() + week * column, top, column - gap, px(_CELL_HEIGHT))

    def _paint_weekdays(self, painter: QPainter) -> None:
        look = theme.current()
        for day, name in enumerate(_weekdays()):
            block = TextBlock(name, look.font(13))
            width = block.natural_width() + 1
            top = look.px(_HEAD) + day * look.px(_ROW)
            middle = top + (look.px(_CELL_HEIGHT) - block.height(width)) / 2
            corner = self.placed(QRectF(0, middle, width, 1)).topLeft()
            block.draw(painter, corner, width, look.color("text3"))

    def _paint_weeks(self, painter: QPainter) -> None:
        """Paint the date of each Monday that does not come too close to the one before."""
        look, free = theme.current(), 0.0
        for index in range(0, self.stops(), 7):
            block = TextBlock(short_date(to_date(self._days()[index].day)), look.font(13))
            width, left = block.natural_width() + 1, self._cell(index).left()
            if left < free or left + width > self.width():
                continue
            corner = self.placed(QRectF(left, 0, width, 1)).topLeft()
            block.draw(painter, corner, width, look.color("text3"))
            free = left + width + look.px(8)

    def _paint_day(self, painter: QPainter, cell: QRectF, day: CalendarDay) -> None:
        look = theme.current()
        if day.is_exam:
            side = min(look.px(18), cell.width())
            center = cell.center()
            icons.draw(
                painter,
                "flag",
                "accent",
                QRectF(center.x() - side / 2, center.y() - side / 2, side, side),
            )
            return
        if day.is_off:
            wide = min(look.px(10), cell.width() * 0.7)
            dash = QRectF(cell.center().x() - wide / 2, cell.center().y() - 1.5, wide, look.px(3))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("border_strong"))
            painter.drawRoundedRect(dash, 1, 1)
            return
        radius, shade = look.px(4), f"heat{day.shade}"
        is_open = not day.minutes and (day.is_ahead or day.is_today)
        painter.setBrush(Qt.BrushStyle.NoBrush if is_open else look.color(shade))
        painter.setPen(Qt.PenStyle.NoPen)
        if day.is_today:
            painter.setPen(QPen(look.color("text"), 2))
        elif is_open:
            painter.setPen(QPen(look.color("border"), 1))
        inset = 1.0 if day.is_today else 0.5
        painter.drawRoundedRect(cell.adjusted(inset, inset, -inset, -inset), radius, radius)

    def _restyle(self) -> None:
        self._room = 0.0
        self.updateGeometry()
        self.update()


class CalendarKey(QWidget):
    """The key to the calendar: shades from none to more minutes, planned rest, the exam."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = Flow(self, gap=16)
        shades = QWidget()
        row = Row(shades, gap=6)
        row.addWidget(Label(self.tr("none"), "small", "text3"))
        row.addWidget(_Shades())
        row.addWidget(Label(self.tr("more minutes"), "small", "text3"))
        flow.addWidget(shades)
        self._rest = Legend()
        self._rest.show_entries([("off", self.tr("planned rest"))])
        flow.addWidget(self._rest)
        self._exam = QWidget()
        row = Row(self._exam, gap=6)
        row.addWidget(IconMark("flag", "accent", 15))
        row.addWidget(Label(self.tr("exam"), "small", "text3"))
        flow.addWidget(self._exam)

    def show_calendar(self, calendar: Calendar) -> None:
        """Name only what *calendar* shows."""
        self._rest.setVisible(any(day.is_off for day in calendar.days))
        self._exam.setVisible(any(day.is_exam for day in calendar.days))


class _Shades(QWidget):
    """The five steps of the calendar's colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.follow(self._restyle)

    def paintEvent(self, _event: object) -> None:
        painter, look = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        side = look.px(13)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for step in range(SHADES + 1):
            place = SHADES - step if is_mirrored else step
            painter.setBrush(look.color(f"heat{step}"))
            corner = QPointF(place * look.px(18), (self.height() - side) / 2)
            painter.drawRoundedRect(QRectF(corner.x(), corner.y(), side, side), 3, 3)

    def _restyle(self) -> None:
        look = theme.current()
        self.setFixedSize(SHADES * look.px(18) + look.px(13), look.px(16))
        self.update()


def _weekdays() -> list[str]:
    """Return the short names of Monday to Sunday."""
    names = QLocale().dayName
    return [names(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)]
