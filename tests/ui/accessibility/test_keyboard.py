"""Everything by keyboard: Tab reaches all and is never caught; the focus is seen."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.accessibility.walk import areas_around, described, focusables, place
from tests.ui.screens import settle

MOST = 120


def tabbed(window, modifier=Qt.KeyboardModifier.NoModifier):
    """Return what has the focus after each press of Tab, until it comes round."""
    visited = []
    for _ in range(MOST):
        now = QApplication.focusWidget()
        QTest.keyClick(now or window, Qt.Key.Key_Tab, modifier)
        focused = QApplication.focusWidget()
        if focused in visited[:1]:
            break
        visited.append(focused)
    return visited


def test_the_focus_is_somewhere_at_the_start(shown):
    assert shown.first is not None


def test_tab_reaches_every_control(shown):
    visited = tabbed(shown.window)
    assert [described(w) for w in focusables(shown.window) if w not in visited] == []


def test_tab_is_never_caught(shown):
    visited = tabbed(shown.window)
    assert len(visited) == len(set(visited)) < MOST


def test_shift_tab_reaches_every_control(shown):
    visited = tabbed(shown.window, Qt.KeyboardModifier.ShiftModifier)
    assert [described(w) for w in focusables(shown.window) if w not in visited] == []


def test_the_focus_is_seen(shown):
    unseen = []
    for widget in focusables(shown.window):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        for area in areas_around(widget):
            area.ensureWidgetVisible(widget)
        settle()
        around = place(widget).adjusted(-5, -5, 5, 5) & shown.window.rect()
        focused = shown.window.grab(around).toImage()
        widget.clearFocus()
        settle()
        if focused == shown.window.grab(around).toImage():
            unseen.append(described(widget))
    assert unseen == []


def test_the_focus_is_in_view_after_each_tab(shown):
    hidden = []
    for _ in range(len(focusables(shown.window))):
        QTest.keyClick(QApplication.focusWidget() or shown.window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused.visibleRegion().isEmpty():
            hidden.append(described(focused))
    assert hidden == []
