"""A button that says how well a card was known."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from flashcards.ui import icons, theme
from flashcards.ui.mirror import visual_rect
from flashcards.ui.text_block import TextBlock

RADIUS = 10
HEIGHT = 52
_PAD, _ICON, _WORD_AT, _BADGE = 14, 20, 44, 20


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    icon: str
    color: str
    fill: str
    outline: str


class GradeLook(Enum):
    """How each grade is drawn; only acts that destroy are red, so *Not yet* is grey.

    Its icon is as dark as text: lighter greys look like the green of *Good* to a colour-blind eye.
    """

    NOT_YET = _Look(icon="rotate-ccw", color="text", fill="sunken", outline="border_strong")
    GUESS = _Look(icon="circle-help", color="text", fill="sunken", outline="border_strong")
    HARD = _Look(icon="minus", color="hard", fill="hard_soft", outline="hard")
    GOOD = _Look(icon="check", color="good", fill="good_soft", outline="good")
    EASY = _Look(icon="zap", color="easy", fill="easy_soft", outline="easy")


class GradeButton(QPushButton):
    """One grade: icon, word and the number key that presses it."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._look = key, GradeLook.NOT_YET.value
        self._word = self._caption = ""
        self.setProperty("radius", RADIUS)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_grade(self, look: GradeLook, word: str, caption: str) -> None:
        """Show another grade: its *word*, and in *caption* the day it leads to."""
        self._look, self._word, self._caption = look.value, word, caption
        self.setAccessibleName(f"{word}, {caption}" if caption else word)
        self.updateGeometry()
        self.update()

    def word(self) -> str:
        """Return what the button says."""
        return self._word

    def caption(self) -> str:
        """Return the day on which the card will come if this is pressed."""
        return self._caption

    def sizeHint(self) -> QSize:
        px = theme.current().px
        word = TextBlock(self._word, theme.current().font(15.5, 600)).natural_width()
        width = px(_WORD_AT) + int(word + 1) + px(8) + px(_BADGE) + px(_PAD)
        return QSize(width, px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_field(painter)
        px, color = theme.current().px, theme.current().color
        middle = self.height() / 2
        icon = QRectF(px(_PAD), middle - px(_ICON) / 2, px(_ICON), px(_ICON))
        icons.draw(painter, self._look.icon, self._look.color, self._visual(icon))
        badge = QRectF(
            self.width() - px(_PAD) - px(_BADGE) + px(2),
            middle - px(_BADGE) / 2,
            px(_BADGE),
            px(_BADGE),
        )
        self._paint_badge(painter, self._visual(badge))
        word = QRectF(px(_WORD_AT), 0, badge.left() - px(_WORD_AT), self.height())
        painter.setPen(color("text"))
        painter.setFont(theme.current().font(15.5, 600))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self._visual(word), flags, self._word)

    def _paint_field(self, painter: QPainter) -> None:
        color = theme.current().color
        active = self.isDown() or self.underMouse()
        painter.setBrush(
            color("hover" if active and self._look.fill == "sunken" else self._look.fill)
        )
        painter.setPen(QPen(color(self._look.outline), 2 if active else 1))
        radius = theme.current().px(RADIUS)
        inset = 1.0 if active else 0.5
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, radius, radius)

    def _paint_badge(self, painter: QPainter, rect: QRectF) -> None:
        px, color = theme.current().px, theme.current().color
        painter.setBrush(color("sunken"))
        painter.setPen(QPen(color("border"), 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), px(5), px(5))
        painter.setPen(color("text2"))
        painter.setFont(theme.current().font(12, 600))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._key)

    def _visual(self, rect: QRectF) -> QRectF:
        return QRectF(visual_rect(self.layoutDirection(), self.rect(), rect.toRect()))
