"""Wrapped text for widgets that paint themselves, with the bold and italic of card text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat

    from flashcards.core.spans import Span


class TextBlock:
    """Some text in one font, laid out to a width; it starts at the side its own script asks for."""

    def __init__(self, text: "str | Sequence[Span]", font: QFont) -> None:
        plain = text if isinstance(text, str) else "".join(span.text for span in text)
        self._layout = QTextLayout(plain, font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        if not isinstance(text, str):
            self._layout.setFormats(_formats(text))

    def height(self, width: float) -> float:
        """Return the height of the text at *width*."""
        self._layout.beginLayout()
        height = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, height))
            height += line.height()
        self._layout.endLayout()
        return height

    def natural_width(self) -> float:
        """Return the width of the text on one line."""
        self.height(1e6)
        return self._layout.maximumWidth()

    def draw(self, painter: QPainter, corner: QPointF, width: float, color: QColor) -> float:
        """Paint the text with *corner* at its top left, and return its height."""
        height = self.height(width)
        painter.setPen(color)
        self._layout.draw(painter, corner)
        return height


def _formats(spans: Sequence["Span"]) -> list[QTextLayout.FormatRange]:
    ranges: list[QTextLayout.FormatRange] = []
    start = 0
    for span in spans:
        length = len(span.text.encode("utf-16-le")) // 2  # Qt counts UTF-16 units
        if span.bold or span.italic:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, length, _format(span)
            ranges.append(part)
        start += length
    return ranges


def _format(span: "Span") -> "QTextCharFormat":
    from PySide6.QtGui import QTextCharFormat  # its type costs 2 ms, and Home has plain words only

    look = QTextCharFormat()
    if span.bold:
        look.setFontWeight(QFont.Weight.Bold)
    look.setFontItalic(span.italic)
    return look
