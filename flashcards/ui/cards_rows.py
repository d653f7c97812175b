"""How a row of the cards' table is painted: two lines of question, topic, when to review."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from flashcards.services.search import FoundCard
from flashcards.ui import icons, theme
from flashcards.ui.cards_model import CARD, QUESTION

ROW = 55
_SIDE, _END, _LINE, _STAR, _ACTIVE = 13, 4, 20, 15, 3


class CardRow(QStyledItemDelegate):
    """Paints one cell; the situation takes the first line and the question the second."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        look = theme.current()
        painter.save()
        self._paint_ground(painter, option)
        start, end = look.px(_SIDE), look.px(_END)
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        rect = option.rect.adjusted(start, 0, -end, 0)
        card = index.data(CARD)
        painter.setFont(look.font(15))
        painter.setPen(look.color("text"))
        if isinstance(card, FoundCard) and index.column() == QUESTION:
            self._paint_question(painter, rect, card)
        else:
            self._paint_lines(painter, rect, _told(str(index.data() or ""), rect.width()))
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(super().sizeHint(option, index).width(), theme.current().px(ROW))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        look = theme.current()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, look.color("primary_soft" if is_selected else "surface"))
        painter.setPen(look.color("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("focus"))
            painter.drawRect(rect.x(), rect.bottom() - _ACTIVE + 1, rect.width(), _ACTIVE)

    def _paint_question(self, painter: QPainter, rect: QRect, card: FoundCard) -> None:
        look = theme.current()
        if card.is_starred:
            side = look.px(_STAR)
            is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = rect.left() if is_mirrored else rect.right() - side
            place = QRectF(left, rect.center().y() - side / 2, side, side)
            icons.draw(painter, "star", "accent", place, filled=True)
            room = side + look.px(6)
            rect = rect.adjusted(room, 0, 0, 0) if is_mirrored else rect.adjusted(0, 0, -room, 0)
        width = rect.width()
        if card.situation:
            metrics = QFontMetrics(look.font(15))
            lines = [_elided(text, width, metrics) for text in (card.situation, card.question)]
        else:
            lines = lines_of(card.question, width)
        self._paint_lines(painter, rect, lines)

    def _paint_lines(self, painter: QPainter, rect: QRect, lines: list[str]) -> None:
        line = theme.current().px(_LINE)
        top = rect.center().y() - line * len(lines) // 2
        is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        start = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for number, text in enumerate(lines):
            painter.drawText(QRect(rect.x(), top + number * line, rect.width(), line), start, text)


def lines_of(text: str, width: int) -> list[str]:
    """Return *text* in at most two lines of *width* pixels; the second ends in dots if it must."""
    font = QFont(theme.current().font(15))
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(width, 1))
    layout.endLayout()
    first = text[: line.textLength()].rstrip()
    rest = text[line.textLength() :].lstrip()
    return [first, _elided(rest, width, metrics)] if rest else [_elided(first, width, metrics)]


def _told(text: str, width: int) -> list[str]:
    """Return *text* in two lines, its own where it has two."""
    metrics = QFontMetrics(theme.current().font(15))
    own = text.split("\n", 1)
    return [_elided(line, width, metrics) for line in own] if own[1:] else lines_of(text, width)


def _elided(text: str, width: int, metrics: QFontMetrics) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
