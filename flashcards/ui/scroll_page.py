"""A page beside the side list: one column of at most 1180 scaled pixels that scrolls."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from flashcards.ui.dialog import scrolled
from flashcards.ui.layouts import Column, Measure

CONTENT_WIDTH = 1180


class PageBody(QWidget):
    """What an area scrolls: as high as its layout needs at its width, and no higher.

    Qt would take the sum of all smallest heights instead, which wrapping parts overstate.
    """

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


def scroll_page(content: QWidget) -> QScrollArea:
    """Return an area that scrolls *content* with the margins of a page."""
    page = PageBody()
    Column(page, margins=(12, 12, 24, 24)).addWidget(Measure(content, CONTENT_WIDTH))
    area = scrolled(page)
    area.setFrameShape(QFrame.Shape.NoFrame)
    return area
