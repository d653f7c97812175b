"""Finds words that are cut off, overlap, or need scrolling sideways."""

from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QScrollArea, QWidget

from flashcards.ui.side_panel import SidePanel
from tests.ui.accessibility.walk import described, shown_widgets


def faults(window: QWidget) -> list[str]:
    """Return what is cut off or overlaps in *window*, in words for a failed test."""
    worded = [w for w in shown_widgets(window) if isinstance(w, (QLabel, QAbstractButton))]
    worded = [w for w in worded if _is_ours(w) and (w.text() or _paints_itself(w))]
    found = [f"cramped: {described(w)} needs {_needed(w)}" for w in worded if _is_cramped(w)]
    found += [f"cut by {described(by)}: {described(w)}" for w in worded if (by := _cutter(w))]
    found += [
        f"overlap: {described(one)} and {described(other)}"
        for one, other in combinations(worded, 2)
        if _overlap(one, other)
    ]
    areas = [w for w in shown_widgets(window) if isinstance(w, QScrollArea)]
    found += [f"scrolls sideways: {described(w)}" for w in areas if _scrolls_sideways(w)]
    return found


def _is_ours(widget: QWidget) -> bool:
    return not widget.objectName().startswith("qt_")


def _paints_itself(widget: QWidget) -> bool:
    return widget.hasHeightForWidth()


def _needed(widget: QWidget) -> str:
    hint = widget.minimumSizeHint()
    height = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else hint.height()
    return f"{hint.width()} x {height}"


def _is_cramped(widget: QWidget) -> bool:
    if widget.hasHeightForWidth():
        is_low = widget.height() < widget.heightForWidth(widget.width())
        return is_low or widget.width() < widget.minimumSizeHint().width()
    hint = widget.minimumSizeHint()
    return widget.width() < hint.width() or widget.height() < hint.height() - 2


def _cutter(widget: QWidget) -> QWidget | None:
    """Return the ancestor that cuts *widget* off, up to the part that scrolls."""
    parent = widget.parentWidget()
    while parent is not None and not widget.isWindow():
        at = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            return None if at.left() >= 0 and at.right() <= parent.rect().right() else parent
        if not parent.rect().contains(at):
            return parent
        if parent.isWindow():
            return None
        parent = parent.parentWidget()
    return None


def _overlap(one: QWidget, other: QWidget) -> bool:
    if one.isAncestorOf(other) or other.isAncestorOf(one) or _panel(one) != _panel(other):
        return False
    return (
        one.visibleRegion()
        .boundingRect()
        .translated(_corner(one))
        .intersects(other.visibleRegion().boundingRect().translated(_corner(other)))
    )


def _corner(widget: QWidget) -> QPoint:
    return widget.mapTo(widget.window(), QPoint(0, 0))


def _panel(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, SidePanel):
        parent = parent.parentWidget()
    return parent


def _scrolls_sideways(area: QScrollArea) -> bool:
    return area.widget() is not None and area.widget().width() > area.viewport().width()
