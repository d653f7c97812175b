"""The key to a chart: swatches with their words."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.ui import theme
from flashcards.ui.text_block import TextBlock

_SWATCH, _NEAR, _APART, _ROW = 10, 6, 14, 22


class Legend(QWidget):
    """Swatches with words, on as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[tuple[str, str]] = ()
        self._widths: dict[str, float] = {}  # asked for at each step of a layout
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.follow(self._restyle)

    def show_entries(self, entries: Sequence[tuple[str, str]]) -> None:
        """Show (swatch, words) each; a swatch is a colour token, "mock", "off" or "tick"."""
        self._entries = entries
        self.setAccessibleName(", ".join(words for _, words in entries))
        self._restyle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = max((row for *_, row in self._places(width)), default=0) + 1
        return rows * theme.current().px(_ROW)

    def sizeHint(self) -> QSize:
        px = theme.current().px
        width = sum(self._width(words) for _, words in self._entries)
        width += px(_APART) * max(len(self._entries) - 1, 0)
        return QSize(int(width + 1), px(_ROW))

    def minimumSizeHint(self) -> QSize:
        widest = max((self._width(words) for _, words in self._entries), default=0)
        return QSize(int(widest + 1), theme.current().px(_ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for swatch, words, left, row in self._places(self.width()):
            block = TextBlock(words, look.font(13))
            side, near = look.px(_SWATCH), look.px(_NEAR)
            width = block.natural_width() + 1
            middle = (row + 0.5) * look.px(_ROW)
            marked = self.width() - left - side if mirrored else left
            said = marked - near - width if mirrored else left + side + near
            _paint_swatch(painter, swatch, QRectF(marked, middle - side / 2, side, side))
            corner = QPointF(said, middle - block.height(width) / 2)
            block.draw(painter, corner, width, look.color("text3"))

    def _restyle(self) -> None:
        self._widths.clear()
        self.updateGeometry()
        self.update()

    def _width(self, words: str) -> float:
        if words not in self._widths:
            px = theme.current().px
            words_width = TextBlock(words, theme.current().font(13)).natural_width()
            self._widths[words] = px(_SWATCH) + px(_NEAR) + words_width + 1
        return self._widths[words]

    def _places(self, width: int) -> Iterator[tuple[str, str, float, int]]:
        """Give each entry with the start of its swatch and its line."""
        left, row = 0.0, 0
        for swatch, words in self._entries:
            needed = self._width(words)
            if left and left + needed > width:
                left, row = 0.0, row + 1
            yield swatch, words, left, row
            left += needed + theme.current().px(_APART)


def _paint_swatch(painter: QPainter, swatch: str, rect: QRectF) -> None:
    look = theme.current()
    painter.setPen(Qt.PenStyle.NoPen)
    match swatch:
        case "mock":
            painter.setPen(QPen(look.color("primary"), 2))
            painter.setBrush(look.color("surface"))
            rect = rect.adjusted(1, 1, -1, -1)
        case "tick":
            painter.setBrush(look.color("text"))
            rect = QRectF(rect.center().x() - 1, rect.y() - 2, 2, rect.height() + 4)
        case "off":
            painter.setBrush(look.color("border_strong"))
            tall = look.px(3)
            rect = QRectF(rect.x(), rect.center().y() - tall / 2, rect.width(), tall)
        case _:
            painter.setBrush(look.color(swatch))
    radius = look.px(2 if swatch == "mock" else 3)
    painter.drawRoundedRect(rect, radius, radius)
