import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from flashcards.ui.announce import announce
from flashcards.ui.buttons import Button, IconButton, Segments
from flashcards.ui.labels import Chip
from flashcards.ui.layouts import Column
from flashcards.ui.notice import Notice
from flashcards.ui.side_panel import SidePanel


@pytest.fixture
def host(qtbot, qapp):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1240, 700)
    Column(host).addWidget(Button("If this is hard"))
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    host.findChild(Button).setFocus()
    return host


@pytest.fixture
def panel(host):
    panel = SidePanel(host, "If this is hard")
    for word in ("For today", "For a week"):
        panel.body.addWidget(Button(word))
    panel.open_panel()
    return panel


def test_the_panel_lies_over_the_right_400_pixels(panel):
    assert (panel.x(), panel.width(), panel.height()) == (840, 400, 700)


def test_the_panel_covers_a_narrow_window(host, panel):
    host.resize(880, 700)
    assert (panel.x(), panel.width()) == (0, 880)


def test_narrow_is_measured_in_scaled_pixels(host, panel, themed):
    themed("light", 1.6)
    assert panel.width() == host.width()


def test_escape_closes_and_the_focus_returns(qtbot, host, panel):
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert host.findChild(Button).hasFocus()


def test_tab_stays_in_the_open_panel(qtbot, panel):
    seen = set()
    for _ in range(7):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    assert len(seen) == 3
    assert all(panel.isAncestorOf(widget) for widget in seen)


def test_the_panel_pushes_nothing(host, panel):
    assert host.findChild(Button).width() == 1240


def test_a_button_with_an_icon_alone_has_a_name(qtbot, qapp):
    button = IconButton("star", "Star this card")
    qtbot.addWidget(button)
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.text(QAccessible.Text.Name) == "Star this card"


def test_segments_tell_the_choice(qtbot, qapp):
    segments = Segments("Theme", ["System", "Light", "Dark"])
    qtbot.addWidget(segments)
    segments.choose(0)
    with qtbot.waitSignal(segments.chosen) as signal:
        qtbot.mouseClick(segments.findChildren(QPushButton)[2], Qt.MouseButton.LeftButton)
    assert signal.args == [2]


def test_arrow_keys_move_the_choice_of_segments(qtbot, qapp):
    segments = Segments("Theme", ["System", "Light", "Dark"])
    qtbot.addWidget(segments)
    segments.show()
    segments.choose(0)
    segments.activateWindow()
    qtbot.waitUntil(segments.isActiveWindow)
    first = segments.findChildren(QPushButton)[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert segments.index() == 1


@pytest.mark.parametrize("scale", [1.0, 1.6, 2.0])
def test_small_words_are_not_cut(qtbot, themed, scale):
    themed("light", scale)
    chip = Chip("Wellness and self-management")
    qtbot.addWidget(chip)
    chip.show()
    words = chip.fontMetrics().horizontalAdvance(chip.text())
    assert chip.contentsRect().width() >= words


def test_a_notice_says_its_text(qtbot, qapp):
    notice = Notice("141 cards are ready.", "warn")
    qtbot.addWidget(notice)
    notice.show_text("All cards are ready.")
    assert notice.text() == "All cards are ready."


def test_an_announcement_is_heard(qtbot, qapp, heard):
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "Best answer")
    assert heard == ["Best answer"]
