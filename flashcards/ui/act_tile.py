"""A large button that says what it does: an icon, a title, and a sentence."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from flashcards.ui import icons, theme
from flashcards.ui.mirror import visual_rect
from flashcards.ui.text_block import TextBlock

_RADIUS, _HEIGHT, _SIDE, _ICON, _TEXT_AT = 10, 100, 18, 24, 56


class ActTile(QPushButton):
    """One of several acts of equal weight; at least 100 scaled pixels high."""

    def __init__(self, icon: str, title: str, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._title, self._caption = icon, title, caption
        self.setProperty("radius", _RADIUS)
        self.setAccessibleName(title)
        self.setAccessibleDescription(caption)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.follow(self._restyle)

    def title(self) -> str:
        """Return the words of the act."""
        return self._title

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = theme.current().px
        return max(int(self._words_height(self._room(width)) + 1) + 2 * px(16), px(_HEIGHT))

    def sizeHint(self) -> QSize:
        width = theme.current().px(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(180), theme.current().px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("border_strong"), 1))
        is_marked = self.underMouse() or self.isDown()
        painter.setBrush(look.color("hover" if is_marked else "surface"))
        radius = look.px(_RADIUS)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        room = self._room(self.width())
        top = (self.height() - self._words_height(room)) / 2
        side = look.px(_ICON)
        at = self._placed(QRectF(look.px(_SIDE), (self.height() - side) / 2, side, side))
        icons.draw(painter, self._icon, "primary", at)
        corner = self._placed(QRectF(look.px(_TEXT_AT), top, room, 1)).topLeft()
        height = self._title_block().draw(painter, corner, room, look.color("text"))
        below = corner + QPointF(0, height + look.px(4))
        self._caption_block().draw(painter, below, room, look.color("text2"))

    def _placed(self, rect: QRectF) -> QRectF:
        return QRectF(visual_rect(self.layoutDirection(), self.rect(), rect.toAlignedRect()))

    def _words_height(self, room: int) -> float:
        title, caption = self._title_block(), self._caption_block()
        return title.height(room) + theme.current().px(4) + caption.height(room)

    def _title_block(self) -> TextBlock:
        return TextBlock(self._title, theme.current().font(18, 600))

    def _caption_block(self) -> TextBlock:
        return TextBlock(self._caption, theme.current().font(15))

    def _room(self, width: int) -> int:
        px = theme.current().px
        return max(width - px(_TEXT_AT) - px(_SIDE), 1)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
