"""The row of grades under a card, with the day each one leads to said above it."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.ui import theme
from flashcards.ui.grade_button import HEIGHT, GradeButton, GradeLook
from flashcards.ui.mirror import visual_rect
from flashcards.ui.text_block import TextBlock

_CAPTION, _GAP, _TICK = 25, 10, 11
_FOUR = (GradeLook.NOT_YET, GradeLook.HARD, GradeLook.GOOD, GradeLook.EASY)
_TWO = (GradeLook.NOT_YET, GradeLook.GOOD)


class GradeRow(QWidget):
    """Two or four grades; the row folds where their words would not fit beside each other."""

    chosen = Signal(object)  # the grade, as it was given

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: list[GradeButton] = []
        self._grades: list[object] = []
        self._kept_widest: int | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.follow(self._restyle)

    def show_grades(
        self, choices: Sequence[tuple[object, str, str]], *, was_pick: bool = False
    ) -> None:
        """Show the grades, each (grade, word, caption); *was_pick*: the first says "a guess"."""
        looks = [*(_FOUR if len(choices) > 2 else _TWO)]
        if was_pick:
            looks[0] = GradeLook.GUESS
        self._have(len(choices))
        self._grades = [grade for grade, _, _ in choices]
        for button, look, (_, word, caption) in zip(self._buttons, looks, choices, strict=True):
            button.show_grade(look, word, caption)
        self._restyle()

    def buttons(self) -> Sequence[GradeButton]:
        """Return the buttons in order; the keys 1, 2 … press them."""
        return self._buttons

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._buttons) // self._columns(width))
        px = theme.current().px
        return rows * (self._caption_height() + px(HEIGHT)) + max(rows - 1, 0) * px(_GAP)

    def sizeHint(self) -> QSize:
        width = len(self._buttons) * self._widest() + (len(self._buttons) - 1) * self._gap()
        return QSize(max(width, 0), self.heightForWidth(max(width, 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest(), self.heightForWidth(max(self.width(), 1)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for caption, span in self.captions():
            self._paint_caption(painter, caption, span)

    def captions(self) -> Iterator[tuple[str, QRect]]:
        """Give each caption once, with the place of the neighbouring buttons it speaks of."""
        for (_, caption), group in groupby(self._buttons, lambda each: (each.y(), each.caption())):
            if caption:
                place = QRect()
                for button in group:
                    place |= button.geometry()
                yield caption, place

    def _have(self, count: int) -> None:
        """Keep or make *count* buttons; they stay from card to card."""
        while len(self._buttons) > count:
            button = self._buttons.pop()
            button.hide()
            button.deleteLater()
        for index in range(len(self._buttons), count):
            button = GradeButton(str(index + 1), self)
            button.clicked.connect(lambda _=False, index=index: self._choose(index))
            button.show()
            self._buttons.append(button)

    def _choose(self, index: int) -> None:
        self.chosen.emit(self._grades[index])

    def _paint_caption(self, painter: QPainter, caption: str, span: QRect) -> None:
        px, color = theme.current().px, theme.current().color
        block = TextBlock(caption, theme.current().font(13, 600))
        words = min(block.natural_width(), span.width() - px(24))
        left = span.center().x() - words / 2
        line = span.top() - px(17.5) + 0.5
        block.draw(
            painter, QPointF(left, line - block.height(words) / 2), words + 1, color("text2")
        )
        painter.setPen(QPen(color("border_strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_bracket(span.left() + 1.5, left - px(7), line, px(_TICK), px(4)))
        painter.drawPath(_bracket(span.right() - 0.5, left + words + px(7), line, px(_TICK), px(4)))

    def _restyle(self) -> None:
        self._kept_widest = None
        self._place()
        self.updateGeometry()
        self.update()

    def _place(self) -> None:
        if not self._buttons:
            return
        columns = self._columns(self.width())
        px, gap = theme.current().px, self._gap()
        width = (self.width() - gap * (columns - 1)) / columns
        for index, button in enumerate(self._buttons):
            row, column = divmod(index, columns)
            left = round(column * (width + gap))
            right = round(column * (width + gap) + width)
            top = row * (self._caption_height() + px(HEIGHT) + gap) + self._caption_height()
            place = QRect(left, top, right - left, px(HEIGHT))
            button.setGeometry(visual_rect(self.layoutDirection(), self.rect(), place))

    def _columns(self, width: int) -> int:
        for columns in (4, 2):
            needed = columns * self._widest() + (columns - 1) * self._gap()
            if columns <= len(self._buttons) and needed <= width:
                return columns
        return 1

    def _widest(self) -> int:
        if self._kept_widest is None:
            widths = (button.sizeHint().width() for button in self._buttons)
            self._kept_widest = max(widths, default=0)
        return self._kept_widest

    def _gap(self) -> int:
        return theme.current().px(_GAP)

    def _caption_height(self) -> int:
        has_captions = any(button.caption() for button in self._buttons)
        return theme.current().px(_CAPTION) if has_captions else 0


def _bracket(outer: float, inner: float, line: float, tick: float, bend: float) -> QPainterPath:
    """Return the half of a bracket from its tick at *outer* to the words at *inner*."""
    toward = bend if inner > outer else -bend
    path = QPainterPath(QPointF(outer, line + tick))
    path.lineTo(outer, line + bend)
    path.quadTo(outer, line, outer + toward, line)
    if (inner - outer) * toward > bend * bend:
        path.lineTo(inner, line)
    return path
