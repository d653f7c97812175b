"""A page of cards below each other that scrolls up and down, at most 1180 scaled pixels wide."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from flashcards.ui.layouts import Column, Measure

CONTENT_WIDTH = 1180


class PageArea(QScrollArea):
    """Scrolls *content*; what gets the focus is brought into view.

    *page* is what holds the content: a PageBody where much of it wraps.
    """

    def __init__(
        self, content: QWidget, parent: QWidget | None = None, *, page: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        page = page or QWidget()
        page.setProperty("page", True)
        Column(page, margins=(12, 12, 24, 24)).addWidget(Measure(content, CONTENT_WIDTH))
        # Qt's own viewport has no Python type yet: to find one, PySide sets up every widget class,
        # which costs a start 25 ms.
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring *now* into view; Qt does so only when Tab was pressed inside the area."""
        if now is not None and now is not self and self.isAncestorOf(now):
            self.ensureWidgetVisible(now)
