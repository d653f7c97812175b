"""A page that scrolls to what gets the focus, from wherever the focus comes.

Qt scrolls only when Tab goes from one widget of the page to another.
"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_MARGIN = 12


class FocusFollower(QObject):
    """Keeps the focused part of an area's page in view, as long as the area lives."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        page = self._area.widget()
        if page is not None and now is not None and page.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, _MARGIN, _MARGIN)
