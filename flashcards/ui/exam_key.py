"""The key to the navigator of a mock exam: what filled, outlined and flagged cells mean."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from flashcards.ui import icons, theme
from flashcards.ui.folding import Tiles
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Row

Swatch = Literal["filled", "open", "here", "flag"]
_WIDTH, _HEIGHT = 18, 14


class NavigatorKey(QWidget):
    """Swatches with words, two beside each other."""

    def __init__(
        self, entries: Sequence[tuple[Swatch, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        tiles = Tiles(self, least=88, most=2, gap=4)
        for swatch, words in entries:
            cell = QWidget()
            row = Row(cell, gap=6)
            row.addWidget(_SwatchMark(swatch))
            row.addWidget(Label(words, "small", "text3", wraps=True), 1)
            tiles.addWidget(cell)


class _SwatchMark(QWidget):
    def __init__(self, swatch: Swatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._swatch = swatch
        theme.follow(self._restyle)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self._swatch == "flag":
            side = rect.height()
            corner = QRectF(rect.center().x() - side / 2, rect.top(), side, side)
            icons.draw(painter, "flag", "accent", corner)
            return
        width = 3 if self._swatch == "here" else 1
        is_filled = self._swatch == "filled"
        fill = "primary_soft" if is_filled else "surface"
        outline = {"filled": fill, "here": "primary"}.get(self._swatch, "border_strong")
        painter.setBrush(look.color(fill))
        painter.setPen(QPen(look.color(outline), width))
        half = width / 2
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), look.px(4), look.px(4))

    def _restyle(self) -> None:
        px = theme.current().px
        self.setFixedSize(QSize(px(_WIDTH), px(_HEIGHT)))
        self.update()
