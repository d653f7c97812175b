"""Measures words against their ground on what is painted."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from flashcards.ui.theme import contrast
from tests.ui.accessibility.walk import described, foremost, place, shown_widgets


def faint(window: QWidget) -> list[str]:
    """Return the words of *window* that are in view and have less than 4.5:1."""
    image = window.grab().toImage()
    ratios = [(widget, _strongest(image, place(widget))) for widget in _worded(window)]
    return [f"{described(widget)}: {ratio:.1f}" for widget, ratio in ratios if ratio < 4.5]


def _worded(window: QWidget) -> Iterator[QWidget]:
    """Yield what shows words that can be used, and lies whole in view."""
    for widget in shown_widgets(foremost(window)):
        if isinstance(widget, (QLabel, QPushButton)) and widget.text().strip():
            seen = widget.visibleRegion().boundingRect()
            if widget.isEnabled() and seen == widget.rect():
                yield widget


def _strongest(image: QImage, around: QRect) -> float:
    """Return the contrast of the ground in *around* with the colour that differs most from it."""
    part = image.copy(around & image.rect()).convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(part.constBits()).cast("I"))
    names = [QColor.fromRgb(colour).name() for colour, _ in colours.most_common(60)]
    return max(contrast(names[0], name) for name in names)
