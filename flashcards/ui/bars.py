"""Thin bars: how far a session is, and the two shares of a topic."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from flashcards.ui import theme

_THICKNESS = 8


class Bar(QProgressBar):
    """How far something is, as a thin bar; *name* is spoken, with the value, by a screen reader."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.follow(self._restyle)

    def paintEvent(self, _event: QPaintEvent) -> None:
        span = self.maximum() - self.minimum()
        share = (self.value() - self.minimum()) / span if span else 0.0
        _paint_shares(self, [(share, "primary")])

    def _restyle(self) -> None:
        self.setFixedHeight(theme.current().px(_THICKNESS))


class ShareBar(QWidget):
    """Where a person stands in a topic, 0 to 100: today and, lighter, by exam day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today: float | None = None
        self._by_exam: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.follow(self._restyle)

    def show_shares(self, today: float | None, by_exam: float | None = None) -> None:
        """Show both shares; None where there is too little evidence."""
        self._today, self._by_exam = today, by_exam
        self.setAccessibleName(self._words())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(160), theme.current().px(_THICKNESS))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(60), theme.current().px(_THICKNESS))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._today is None:
            _paint_shares(self, [])
            return
        later = max(self._by_exam or 0, self._today)
        _paint_shares(self, [(later / 100, "heat2"), (self._today / 100, "primary")])

    def _restyle(self) -> None:
        self.setFixedHeight(theme.current().px(_THICKNESS))

    def _words(self) -> str:
        if self._today is None:
            return self.tr("not known yet")
        if self._by_exam is None:
            return self.tr("{today} today").format(today=round(self._today))
        words = self.tr("{today} today, {by_exam} by exam day")
        return words.format(today=round(self._today), by_exam=round(self._by_exam))


def _paint_shares(widget: QWidget, shares: list[tuple[float, str]]) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QRectF(widget.rect())
    radius = whole.height() / 2
    shape = QPainterPath()
    shape.addRoundedRect(whole, radius, radius)
    painter.fillPath(shape, theme.current().color("track"))
    for share, color in shares:
        part = QRectF(whole)
        part.setWidth(whole.width() * min(max(share, 0.0), 1.0))
        if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            part.moveRight(whole.right())
        inside = QPainterPath()
        inside.addRect(part)
        painter.fillPath(shape & inside, theme.current().color(color))
