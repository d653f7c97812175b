"""What there is in a window for those who cannot use a mouse, or cannot see."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QWidget

from flashcards.ui.focus_ring import FocusRing
from flashcards.ui.side_panel import SidePanel


def shown_widgets(window: QWidget) -> Iterator[QWidget]:
    """Yield every visible widget of *window*; a focus ring is only paint."""
    for widget in window.findChildren(QWidget):
        is_part = isinstance(widget, FocusRing) or widget.objectName() == "qt_spinbox_lineedit"
        if widget.isVisible() and widget.window() is window.window() and not is_part:
            yield widget


def foremost(window: QWidget) -> QWidget:
    """Return the panel that lies open over *window*, else the window."""
    panels = [panel for panel in window.findChildren(SidePanel) if panel.isVisible()]
    return panels[0] if panels else window


def focusables(window: QWidget) -> list[QWidget]:
    """Return what Tab should reach: all of the window, or of a panel that lies open over it."""
    return [
        widget
        for widget in shown_widgets(foremost(window))
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.focusProxy() is None
    ]


def spoken(widget: QWidget, what: QAccessible.Text = QAccessible.Text.Name) -> str:
    """Return what a screen reader is given for *widget*."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(what) if interface else ""


def role(widget: QWidget) -> QAccessible.Role:
    """Return what a screen reader calls the kind of *widget*."""
    return QAccessible.queryAccessibleInterface(widget).role()


def described(widget: QWidget) -> str:
    """Return words that find *widget* in a failed test."""
    words = widget.text() if hasattr(widget, "text") and callable(widget.text) else ""
    return f"{type(widget).__name__} {widget.objectName()!r} {str(words)[:40]!r} {widget.size()}"


def place(widget: QWidget) -> QRect:
    """Return where *widget* lies in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def areas_around(widget: QWidget) -> Iterator[QScrollArea]:
    """Yield the areas that scroll *widget*."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            yield parent
        parent = parent.parentWidget()
