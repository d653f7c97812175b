"""All questions of a mock exam as numbered cells: one stop of Tab, arrows inside."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from flashcards.ui import icons, theme
from flashcards.ui.announce import announce

COLUMNS = 5
_WIDTH, _HEIGHT, _GAP, _RADIUS = 39, 30, 6, 8
_SLACK = 5
"""How much narrower a cell may be, to leave room for a scroll bar."""
_PAD = 2
"""Pixels around the cells, for the mark of the arrow keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One question as the navigator shows it; *words* is what a screen reader says of it."""

    words: str
    is_filled: bool = False
    is_flagged: bool = False


class Navigator(QWidget):
    """Shows the cells; ``chosen`` carries the place of the question to turn to."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigator")
        self.setAccessibleName(self.tr("Questions"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", True)
        self.setProperty("radius", _RADIUS)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._cells: Sequence[Cell] = ()
        self._here = self._cursor = 0
        theme.follow(self._restyle)

    def show_cells(self, cells: Sequence[Cell], here: int) -> None:
        """Show *cells*; the question at *here* is in view."""
        is_other = len(cells) != len(self._cells)
        self._cells = cells
        if here != self._here:
            self._cursor = here
        self._here = here
        self.setAccessibleDescription(self._cells[here].words if cells else "")
        if is_other:
            self._restyle()
        self.update()

    def cell_rect(self, place: int) -> QRectF:
        """Return where a cell lies."""
        px = theme.current().px
        row, column = divmod(place, COLUMNS)
        width = self._cell_width()
        left = _PAD + column * (width + px(_GAP))
        top = _PAD + row * (px(_HEIGHT) + px(_GAP))
        rect = QRectF(left, top, width, px(_HEIGHT))
        mirrored = QStyle.visualRect(self.layoutDirection(), self.rect(), rect.toRect())
        return QRectF(mirrored)

    def cursor_place(self) -> int:
        """Return the place that the arrow keys are at."""
        return self._cursor

    def sizeHint(self) -> QSize:
        px = theme.current().px
        rows = -(-len(self._cells) // COLUMNS)
        width = COLUMNS * (px(_WIDTH) + px(_GAP)) - px(_GAP) + 2 * _PAD
        height = max(1, rows) * (px(_HEIGHT) + px(_GAP)) - px(_GAP) + 2 * _PAD
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(hint.width() - COLUMNS * theme.current().px(_SLACK), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, cell in enumerate(self._cells):
            self._paint(painter, place, cell)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if place is not None and event.button() is Qt.MouseButton.LeftButton:
            self._cursor = place
            self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._step(event.key())
        if step:
            self._move(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(self._cursor)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._cursor = self._here
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)

    def _cell_width(self) -> int:
        px = theme.current().px
        room = self.width() - 2 * _PAD - (COLUMNS - 1) * px(_GAP)
        return min(px(_WIDTH), room // COLUMNS)

    def _step(self, key: int) -> int:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        forward = -1 if is_mirrored else 1
        steps = {
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Down: COLUMNS,
            Qt.Key.Key_Up: -COLUMNS,
            Qt.Key.Key_Home: -self._cursor,
            Qt.Key.Key_End: len(self._cells) - 1 - self._cursor,
        }
        return steps.get(Qt.Key(key), 0)

    def _move(self, step: int) -> None:
        place = self._cursor + step
        if 0 <= place < len(self._cells):
            self._cursor = place
            self.update()
            announce(self, self._cells[place].words)

    def _place_at(self, point: QPoint) -> int | None:
        places = range(len(self._cells))
        return next((n for n in places if self.cell_rect(n).contains(QPointF(point))), None)

    def _paint(self, painter: QPainter, place: int, cell: Cell) -> None:
        look, rect = theme.current(), self.cell_rect(place)
        is_here = place == self._here
        pen_width = 3 if is_here else 1
        fill = "primary_soft" if cell.is_filled else "surface"
        outline = "primary" if is_here else fill if cell.is_filled else "border_strong"
        painter.setPen(QPen(look.color(outline), pen_width))
        painter.setBrush(look.color(fill))
        half = pen_width / 2
        radius = look.px(_RADIUS)
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
        self._paint_cursor(painter, place, rect)
        painter.setPen(look.color("on_primary_soft" if cell.is_filled else "text2"))
        painter.setFont(look.font(13, 700 if is_here else 600))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(place + 1))
        if cell.is_flagged:
            side = look.px(11)
            corner = QRectF(rect.right() - side - look.px(1), rect.top() + look.px(2), side, side)
            icons.draw(painter, "flag", "accent", corner)

    def _paint_cursor(self, painter: QPainter, place: int, rect: QRectF) -> None:
        if place != self._cursor or not self.hasFocus():
            return
        look = theme.current()
        painter.setPen(QPen(look.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = look.px(_RADIUS) + 2
        painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), radius, radius)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
