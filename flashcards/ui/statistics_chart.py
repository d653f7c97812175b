"""What all charts of the statistics share: the keyboard goes from stop to stop and says each."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from flashcards.ui import theme
from flashcards.ui.announce import announce

Rows = list[list[str]]
"""A chart as a table of words; the first row names the columns."""


class Chart(QWidget):
    """A chart with stops, counted from 0: arrow keys go there and announce, a mouse shows a tip.

    A subclass paints, says what its stops are and where they lie, and tells its table.
    """

    reached = Signal(str)  # the stop the keyboard came to, in words

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current = -1
        self.setProperty("ring", True)
        self.setProperty("radius", 6)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def stops(self) -> int:
        """Return how many stops there are."""
        raise NotImplementedError

    def stop_words(self, index: int) -> str:
        """Return one stop in a sentence."""
        raise NotImplementedError

    def stop_place(self, index: int) -> QRectF:
        """Return where one stop lies."""
        raise NotImplementedError

    def table(self) -> Rows:
        """Return what the chart shows as rows of words."""
        raise NotImplementedError

    def paint(self, painter: QPainter) -> None:
        """Paint the chart, all but the mark of the stop where the keyboard is."""
        raise NotImplementedError

    def goal(self, key: Qt.Key) -> int | None:
        """Return the stop that *key* leads to; None for a key that means nothing here."""
        step = -1 if self.is_mirrored() else 1
        return {
            Qt.Key.Key_Right: self.current + step,
            Qt.Key.Key_Left: self.current - step,
            Qt.Key.Key_Down: self.current + 1,
            Qt.Key.Key_Up: self.current - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.stops() - 1,
        }.get(key)

    def describe(self, words: str) -> None:
        """Say what the chart is about, for a person who does not see it."""
        arrows = self.tr("Arrow keys go from one to the next.") if self.stops() else ""
        self.setAccessibleDescription(f"{words} {arrows}".strip())
        self.current = -1
        self.updateGeometry()
        self.update()

    def is_mirrored(self) -> bool:
        """Say whether the chart runs from right to left."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def placed(self, rect: QRectF) -> QRectF:
        """Return *rect*, told from the start of the line, where it really lies."""
        if not self.is_mirrored():
            return rect
        return QRectF(self.width() - rect.right(), rect.y(), rect.width(), rect.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        goal, last = self.goal(Qt.Key(event.key())), self.stops() - 1
        if goal is None or last < 0 or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        self.current = min(max(goal, 0), last)
        self.update()
        words = self.stop_words(self.current)
        announce(self, words)
        self.reached.emit(words)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self._stop_at(event)
            words = "" if index is None else self.stop_words(index)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter)
        if self.hasFocus() and 0 <= self.current < self.stops():
            painter.setPen(QPen(theme.current().color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = theme.current().px(4)
            place = self.stop_place(self.current).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(place, radius, radius)

    def _stop_at(self, event: QHelpEvent | QMouseEvent) -> int | None:
        at = event.pos().toPointF()
        return next((i for i in range(self.stops()) if self.stop_place(i).contains(at)), None)
