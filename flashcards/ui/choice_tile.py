"""A large radio button: a choice with a word of explanation, or with a sample of card text."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from flashcards.ui import theme
from flashcards.ui.mirror import visual_rect
from flashcards.ui.text_block import TextBlock
from flashcards.ui.theme import Theme

RADIUS = 10
_SIDE, _INDICATOR, _TEXT_AT = 14, 20, 42


class ChoiceTile(QRadioButton):
    """A choice of which one of its parent's is picked; what it shows is said to screen readers."""

    def __init__(self, title: str, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._caption = title, caption
        self.setProperty("radius", RADIUS)
        self.setAccessibleName(title)
        self.setAccessibleDescription(caption)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.follow(self._restyle)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px, room = theme.current().px, self._text_width(width)
        words = self._title_block().height(room) + self._caption_block().height(room)
        return max(int(words + px(2) + 1) + 2 * px(11), px(62))

    def sizeHint(self) -> QSize:
        width = theme.current().px(260)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        px = theme.current().px
        width = px(_TEXT_AT + _SIDE) + px(80)
        return QSize(width, px(50))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_field(painter, "primary_soft" if self.isChecked() else "surface")
        self.paint_indicator(painter, self.height() / 2)
        look, room = theme.current(), self._text_width(self.width())
        title, caption = self._title_block(), self._caption_block()
        height = title.height(room) + caption.height(room) + look.px(2)
        corner = self.mirrored(QRectF(look.px(_TEXT_AT) + look.px(12), 0, room, 1)).topLeft()
        corner.setY((self.height() - height) / 2)
        color = "on_primary_soft" if self.isChecked() else "text"
        top = title.draw(painter, corner, room, look.color(color)) + look.px(2)
        color = "on_primary_soft" if self.isChecked() else "text3"
        caption.draw(painter, corner + QPointF(0, top), room, look.color(color))

    def paint_field(self, painter: QPainter, fill: str) -> None:
        """Paint the ground and the outline, which is stronger for the choice made."""
        color = theme.current().color
        width = 2 if self.isChecked() else 1
        is_over = self.underMouse() and not self.isChecked()
        painter.setBrush(color("hover" if is_over else fill))
        painter.setPen(QPen(color("primary" if self.isChecked() else "border_strong"), width))
        half = width / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        radius = theme.current().px(RADIUS)
        painter.drawRoundedRect(rect, radius, radius)

    def paint_indicator(self, painter: QPainter, middle: float) -> None:
        """Paint the round mark of a radio button with its centre at the height *middle*."""
        px, color = theme.current().px, theme.current().color
        side = px(_INDICATOR)
        rect = self.mirrored(QRectF(px(_SIDE), middle - side / 2, side, side))
        if self.isChecked():
            painter.setPen(QPen(color("primary"), px(6)))
            half = px(6) / 2
            painter.setBrush(color("on_primary"))
            painter.drawEllipse(rect.adjusted(half, half, -half, -half))
            return
        painter.setPen(QPen(color("border_strong"), 1))
        painter.setBrush(color("surface"))
        painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))

    def mirrored(self, rect: QRectF) -> QRectF:
        """Return where *rect* lies once right-to-left is taken into account."""
        turned = visual_rect(self.layoutDirection(), self.rect(), rect.toAlignedRect())
        return QRectF(turned)

    def _title_block(self) -> TextBlock:
        return TextBlock(self._title, theme.current().font(15.5, 600))

    def _caption_block(self) -> TextBlock:
        return TextBlock(self._caption, theme.current().font(13))

    def _text_width(self, width: int) -> int:
        px = theme.current().px
        return max(width - px(_TEXT_AT) - px(12) - px(_SIDE), 1)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class SizeTile(ChoiceTile):
    """A text size, shown on the words of a card; *look* is the theme at that size."""

    def __init__(self, title: str, sample: str, look: Theme, parent: QWidget | None = None) -> None:
        self._look = look
        super().__init__(title, sample, parent)

    def heightForWidth(self, width: int) -> int:
        px = theme.current().px
        inside = self._sample_block().height(self._sample_width(width))
        return px(45) + int(inside + 1) + 2 * px(12) + px(13)

    def minimumSizeHint(self) -> QSize:
        px = theme.current().px
        longest = max(self._caption.split(), key=len)
        sample = TextBlock(longest, self._look.font(17, 500)).natural_width()
        title = px(_TEXT_AT) + self._title_block().natural_width()
        return QSize(int(max(sample + 2 * px(12), title) + 1) + 2 * px(_SIDE), px(100))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, px = theme.current(), theme.current().px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_field(painter, "surface")
        self.paint_indicator(painter, px(24))
        title = self._title_block()
        room = title.natural_width() + 1
        corner = self.mirrored(QRectF(px(_TEXT_AT), 0, room, 1)).topLeft()
        corner.setY(px(24) - title.height(room) / 2)
        title.draw(painter, corner, room, look.color("text"))
        self._paint_sample(painter)

    def _paint_sample(self, painter: QPainter) -> None:
        look, px = theme.current(), theme.current().px
        box = QRectF(self.rect()).adjusted(px(_SIDE) + 1, px(45), -px(_SIDE) - 1, -px(13))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("sunken"))
        painter.drawRoundedRect(box, px(RADIUS), px(RADIUS))
        corner = box.topLeft() + QPointF(px(12), px(12))
        width = self._sample_width(self.width())
        self._sample_block().draw(painter, corner, width, look.color("text"))

    def _title_block(self) -> TextBlock:
        return TextBlock(self._title, theme.current().font(15))

    def _sample_block(self) -> TextBlock:
        return TextBlock(self._caption, self._look.font(17, 500))

    def _sample_width(self, width: int) -> int:
        px = theme.current().px
        return max(width - 2 * px(_SIDE) - 2 * px(12) - 2, 1)
