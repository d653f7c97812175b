"""Your road to exam day: a bar a day, from today to the flag."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from flashcards.ui import theme
from flashcards.ui.announce import announce
from flashcards.ui.road import Road, RoadWords
from flashcards.ui.road_drawing import RoadDrawing

HEIGHT = 152


class RoadChart(QWidget):
    """The plan's days as bars of minutes; arrow keys go from day to day and say each one."""

    reached = Signal(str)  # the day the keyboard came to, in words, to show near the chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._road = Road()
        self._words = RoadWords(self)
        self._current = -1
        self._height: float = HEIGHT
        self.setProperty("ring", True)
        self.setProperty("radius", 6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.follow(self._restyle)

    def show_road(self, road: Road) -> None:
        """Show *road*; the first of its days is today."""
        self._road = road
        self._current = -1
        self.setAccessibleName(self.title())
        self.setAccessibleDescription(self._words.summary(road))
        self.update()

    def set_height(self, height: float) -> None:
        """Be *height* scaled pixels high; 138 in a low window."""
        self._height = height
        self._restyle()

    def title(self) -> str:
        """Return the heading of the chart."""
        return self._words.title(self._road)

    def table(self) -> list[list[str]]:
        """Return what the chart shows as rows of words; the first row names the columns."""
        return self._words.table(self._road)

    def legend(self) -> list[tuple[str, str]]:
        """Return (swatch, words) for each kind of day there is, for a Legend."""
        return self._words.legend(self._road)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self._road.stops - 1
        step = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        goals = {
            Qt.Key.Key_Right: self._current + step,
            Qt.Key.Key_Left: self._current - step,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        goal = goals.get(Qt.Key(event.key()))
        if goal is None or last < 0:
            super().keyPressEvent(event)
        else:
            self._go_to(min(max(goal, 0), last))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self._drawing().index_at(event.pos().x())
            words = "" if index is None else self._words.stop(self._road, index)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._road.days:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing = self._drawing()
        drawing.paint(painter, self._words)
        if self.hasFocus() and self._current >= 0:
            drawing.paint_current(painter, self._current)

    def _go_to(self, index: int) -> None:
        self._current = index
        self.update()
        words = self._words.stop(self._road, index)
        announce(self, words)
        self.reached.emit(words)

    def _drawing(self) -> RoadDrawing:
        return RoadDrawing(
            road=self._road,
            area=QRectF(self.rect()),
            look=theme.current(),
            is_mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )

    def _restyle(self) -> None:
        self.setFixedHeight(theme.current().px(self._height))
        self.update()
