"""Words and marks that only show: labels, chips, key caps, lines."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from flashcards.ui import icons, theme

Role = Literal["display", "h1", "h2", "h3", "lead", "body", "strong", "small", "caption", "micro"]
Tone = Literal[
    "text", "text2", "text3", "primary", "accent", "on_accent_soft", "ok", "warn", "again"
]
ChipTone = Literal["topic", "exam", "neutral"]


class Label(QLabel):
    """Plain words in one of the sizes of the design; *wraps* lets them take several lines.

    They start at the side where one begins to read in this window, whatever their own script; only
    an author's text, with *is_content*, starts where its own script does.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        tone: Tone = "text",
        *,
        wraps: bool = False,
        is_content: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._is_content = is_content
        self._wanted = self.alignment()
        if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            self._align()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setWordWrap(wraps)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        self._wanted = alignment
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Tell Qt the side itself: it would take the one that the text's script asks for."""
        wanted = self._wanted
        if not self._is_content:
            wanted = _sided(self.layoutDirection(), wanted)
        super().setAlignment(wanted)

    def set_tone(self, tone: Tone) -> None:
        """Show the words in another colour."""
        self.setProperty("tone", tone)
        is_polished = self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
        if is_polished:  # else Qt does so when it is shown
            self.style().polish(self)


def _sided(direction: Qt.LayoutDirection, alignment: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return an alignment whose start and end are the sides that they are in a window."""
    flags = Qt.AlignmentFlag
    if alignment & (flags.AlignHCenter | flags.AlignJustify | flags.AlignAbsolute):
        return alignment
    is_end = bool(alignment & flags.AlignTrailing)
    is_right = is_end is (direction is Qt.LayoutDirection.LeftToRight)
    side = flags.AlignRight if is_right else flags.AlignLeft
    upright = alignment & flags.AlignVertical_Mask
    return side | flags.AlignAbsolute | upright


class Chip(QLabel):
    """A short fact in a rounded field: a topic, or the days left to the exam."""

    def __init__(self, text: str, tone: ChipTone = "topic", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIndent(0)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


class KeyCap(QLabel):
    """The name of a key, beside what it does."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIndent(0)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


class IconMark(QWidget):
    """An icon that only decorates; the words beside it say the same."""

    def __init__(
        self, icon: str, color: str = "text2", size: float = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._color, self._size = icon, color, size
        theme.follow(self._restyle)

    def show_icon(self, icon: str, color: str) -> None:
        """Show another icon, or the same in another colour."""
        self._icon, self._color = icon, color
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        name = icons.for_direction(self._icon, self.layoutDirection())
        icons.draw(QPainter(self), name, self._color, QRectF(self.rect()))

    def _restyle(self) -> None:
        side = theme.current().px(self._size)
        self.setFixedSize(QSize(side, side))
        self.update()


class Line(QFrame):
    """A thin line between two parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
