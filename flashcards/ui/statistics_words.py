"""Card text in a list: two lines of it at most, the whole for those who listen or point."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.ui import theme

_MOST_LINES = 2


class TwoLines(QWidget):
    """Shows the beginning of *text*; its name and its tip hold all of it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = " ".join(text.split())
        self._known: dict[int, list[str]] = {}  # asked for at each step of a layout
        self.setAccessibleName(self._text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.follow(self._restyle)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = self._metrics()
        return int(len(self._lines(width)) * metrics.lineSpacing() + 1)

    def sizeHint(self) -> QSize:
        width = int(self._metrics().horizontalAdvance(self._text)) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(80), int(self._metrics().lineSpacing()))

    def paintEvent(self, _event: object) -> None:
        painter, metrics = QPainter(self), self._metrics()
        painter.setFont(theme.current().font(15))
        painter.setPen(theme.current().color("text"))
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for number, line in enumerate(self._lines(self.width())):
            top = number * metrics.lineSpacing()
            place = QRectF(QPointF(0, top), QPointF(self.width(), top + metrics.lineSpacing()))
            painter.drawText(place, start | Qt.TextFlag.TextSingleLine, line)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(theme.current().font(15))

    def _lines(self, width: int) -> list[str]:
        """Return the lines that are shown; the last one says with … that there is more."""
        if width not in self._known:
            self._known[width] = self._broken(width)
        return self._known[width]

    def _broken(self, width: int) -> list[str]:
        layout = QTextLayout(self._text, theme.current().font(15))
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeading))
        layout.beginLayout()
        starts: list[int] = []
        while (line := layout.createLine()).isValid() and len(starts) < _MOST_LINES:
            line.setLineWidth(max(width, 1))
            starts.append(line.textStart())
        layout.endLayout()
        lines = [self._text[start:end].rstrip() for start, end in pairwise(starts)]
        last = self._text[starts[-1] :] if starts else ""
        elided = self._metrics().elidedText(last, Qt.TextElideMode.ElideRight, width)
        return [*lines, elided]

    def _restyle(self) -> None:
        self._known.clear()
        self.setToolTip(self._text)
        self.updateGeometry()
        self.update()
