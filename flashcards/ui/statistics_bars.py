"""Bars below each other: a name, a bar, and what it comes to in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from flashcards.ui import theme
from flashcards.ui.statistics_chart import Chart, Rows
from flashcards.ui.text_block import TextBlock

_ROW, _THICKNESS, _GAP = 26, 7, 16
_NAME_SHARE = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class BarRow:
    """One bar, 0 to 1, with its *name* and its *value* in words; *share* None is no bar.

    *before* is a mark on the bar for an earlier time; *said* is the whole row in a sentence.
    """

    name: str
    value: str
    share: float | None
    said: str
    before: float | None = None
    cells: tuple[str, ...] = ()
    color: str = "primary"


class BarsChart(Chart):
    """Shows rows of bars; names that are too long take several lines."""

    def __init__(self, name: str, columns: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows: Sequence[BarRow] = ()
        self._columns = columns
        self._known: dict[int, tuple[list[float], float, float]] = {}
        theme.follow(self._restyle)

    def show_rows(self, rows: Sequence[BarRow], described: str) -> None:
        """Show *rows*; *described* says in a sentence what they are."""
        self._rows = rows
        self._known.clear()
        self.describe(described)

    def stops(self) -> int:
        return len(self._rows)

    def stop_words(self, index: int) -> str:
        return self._rows[index].said

    def stop_place(self, index: int) -> QRectF:
        tops, _, _ = self._laid_out(self.width())
        return QRectF(0, tops[index], self.width(), tops[index + 1] - tops[index])

    def table(self) -> Rows:
        cells = [[row.name, *(row.cells or (row.value,))] for row in self._rows]
        return [list(self._columns), *cells]

    def sizeHint(self) -> QSize:
        width = theme.current().px(340)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = theme.current().px(220)
        return QSize(width, theme.current().px(_ROW))

    def heightForWidth(self, width: int) -> int:
        tops, _, _ = self._laid_out(width)
        return int(tops[-1] + 0.5)

    def paint(self, painter: QPainter) -> None:
        _, names, values = self._laid_out(self.width())
        for index, row in enumerate(self._rows):
            self._paint_row(painter, row, self.stop_place(index), names, values)

    def _paint_row(
        self, painter: QPainter, row: BarRow, place: QRectF, names: float, values: float
    ) -> None:
        look = theme.current()
        name, value = TextBlock(row.name, look.font(15, 500)), _value(row)
        top = place.center().y() - name.height(names) / 2
        corner = self.placed(QRectF(0, top, names, 1)).topLeft()
        name.draw(painter, corner, names, look.color("text"))
        width = value.natural_width() + 1
        top = place.center().y() - value.height(width) / 2
        corner = self.placed(QRectF(self.width() - width, top, width, 1)).topLeft()
        value.draw(painter, corner, width, look.color("text"))
        if row.share is None:
            return
        start, gap = names + look.px(_GAP), look.px(_GAP)
        thick = look.px(_THICKNESS)
        reach = self.width() - values - gap - start
        bar = QRectF(start, place.center().y() - thick / 2, reach, thick)
        self._paint_bar(painter, bar, row)

    def _paint_bar(self, painter: QPainter, bar: QRectF, row: BarRow) -> None:
        look = theme.current()
        shape = QPainterPath()
        shape.addRoundedRect(self.placed(bar), bar.height() / 2, bar.height() / 2)
        painter.fillPath(shape, look.color("track"))
        part = QRectF(bar)
        part.setWidth(bar.width() * min(max(row.share or 0.0, 0.0), 1.0))
        inside = QPainterPath()
        inside.addRoundedRect(self.placed(part), bar.height() / 2, bar.height() / 2)
        painter.fillPath(shape & inside, look.color(row.color))
        if row.before is not None:
            middle = bar.x() + bar.width() * min(max(row.before, 0.0), 1.0)
            tall = look.px(14)
            mark = QRectF(middle - 1, bar.center().y() - tall / 2, 2, tall)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("surface"))
            painter.drawRect(self.placed(mark.adjusted(-2, 0, 2, 0)))
            painter.setBrush(look.color("text"))
            painter.drawRect(self.placed(mark))

    def _laid_out(self, width: int) -> tuple[list[float], float, float]:
        """Return where each row begins and the last ends, and the room for names and values."""
        if width not in self._known:
            names, values = self._widths(width)
            self._known[width] = (self._tops(names), names, values)
        return self._known[width]

    def _tops(self, names: float) -> list[float]:
        look = theme.current()
        tops = [0.0]
        for row in self._rows:
            tall = TextBlock(row.name, look.font(15, 500)).height(names) + look.px(4)
            tops.append(tops[-1] + max(look.px(_ROW), tall))
        return tops

    def _widths(self, width: int) -> tuple[float, float]:
        """Return the room for the names and for the values."""
        font = theme.current().font(15, 500)
        natural = [TextBlock(row.name, font).natural_width() + 2 for row in self._rows]
        values = max([_value(row).natural_width() + 2 for row in self._rows], default=0.0)
        return min(max(natural, default=0.0), width * _NAME_SHARE), values

    def _restyle(self) -> None:
        self._known.clear()
        self.updateGeometry()
        self.update()


class ColumnsChart(Chart):
    """Columns beside each other, a word below some of them: the hours of the day."""

    def __init__(self, name: str, columns: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._rows: Sequence[BarRow] = ()
        self._columns = columns
        theme.follow(self._restyle)

    def show_rows(self, rows: Sequence[BarRow], described: str) -> None:
        """Show a column for each row, its height by *share*."""
        self._rows = rows
        self.describe(described)

    def stops(self) -> int:
        return len(self._rows)

    def stop_words(self, index: int) -> str:
        return self._rows[index].said

    def stop_place(self, index: int) -> QRectF:
        wide = self.width() / max(len(self._rows), 1)
        return self.placed(QRectF(index * wide, 0, wide, self._base()))

    def table(self) -> Rows:
        return [list(self._columns), *([row.name, *row.cells] for row in self._rows)]

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(340), self.heightForWidth(0))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(220), self.heightForWidth(0))

    def heightForWidth(self, _width: int) -> int:
        return theme.current().px(120)

    def paint(self, painter: QPainter) -> None:
        look, free = theme.current(), 0.0
        for index, row in enumerate(self._rows):
            place = self.stop_place(index)
            tall = (row.share or 0.0) * (self._base() - look.px(4))
            bar = QRectF(place.x(), self._base() - tall, place.width(), tall)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(row.color))
            inset = min(look.px(3), place.width() / 6)
            painter.drawRect(bar.adjusted(inset, 0, -inset, 0))
            free = self._paint_foot(painter, index, row, free)
        painter.setBrush(look.color("border"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRect(QRectF(0, self._base(), self.width(), 1))

    def _paint_foot(self, painter: QPainter, index: int, row: BarRow, free: float) -> float:
        """Paint a column's name unless it would touch the last one; return where it ends."""
        look = theme.current()
        start = index * self.width() / max(len(self._rows), 1)
        block = TextBlock(row.name, look.font(13))
        width = block.natural_width() + 1
        if start < free or start + width > self.width() or index % 3:
            return free
        corner = self.placed(QRectF(start, self._base() + look.px(4), width, 1)).topLeft()
        block.draw(painter, QPointF(corner), width, look.color("text3"))
        return start + width + look.px(6)

    def _base(self) -> float:
        return self.heightForWidth(0) - theme.current().px(22)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _value(row: BarRow) -> TextBlock:
    return TextBlock(row.value, theme.current().font(15, 600))
