import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from flashcards.ui.buttons import Button
from flashcards.ui.focus_ring import ring_of
from flashcards.ui.layouts import Column


@pytest.fixture
def window(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    for word in ("One", "Two"):
        row.addWidget(Button(word))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def buttons(window):
    return window.findChildren(Button)


def test_the_ring_lies_around_the_button_with_the_focus(window):
    second = buttons(window)[1]
    second.setFocus()
    assert ring_of(window).geometry() == second.geometry().adjusted(-4, -4, 4, 4)


def test_the_ring_moves_nothing(window):
    before = [button.geometry() for button in buttons(window)]
    buttons(window)[1].setFocus()
    assert [button.geometry() for button in buttons(window)] == before


def test_the_ring_is_seen(window, themed):
    look = themed("light", 1.0)
    first = buttons(window)[0]
    first.setFocus()
    beside = first.geometry().center()
    beside.setX(first.x() - 3)
    assert window.grab().toImage().pixelColor(beside) == look.color("focus")


def test_the_ring_follows_a_resize(qtbot, window):
    first = buttons(window)[0]
    first.setFocus()
    window.resize(700, 300)
    qtbot.waitUntil(lambda: ring_of(window).geometry() == first.geometry().adjusted(-4, -4, 4, 4))


def test_the_ring_goes_with_the_focus_out_of_the_buttons(window):
    buttons(window)[0].setFocus()
    buttons(window)[0].clearFocus()
    assert not ring_of(window).isVisible()


def test_the_ring_stays_inside_the_part_that_scrolls(qtbot, qapp):
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    page = QWidget()
    column = QVBoxLayout(page)
    for number in range(20):
        column.addWidget(Button(str(number)))
    area.setWidget(page)
    area.resize(200, 200)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    page.findChildren(Button)[19].setFocus()
    area.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: not ring_of(area).isVisible())


def test_enter_presses_a_button(qtbot, window):
    with qtbot.waitSignal(buttons(window)[0].clicked):
        qtbot.keyClick(buttons(window)[0], Qt.Key.Key_Return)


def test_tab_goes_from_button_to_button(qtbot, window):
    buttons(window)[0].setFocus()
    qtbot.keyClick(buttons(window)[0], Qt.Key.Key_Tab)
    assert buttons(window)[1].hasFocus()
    assert ring_of(window).geometry() != QRect()


@pytest.mark.parametrize("round_", range(5))
def test_a_window_can_go_while_it_has_the_focus(qapp, round_):
    window = QWidget()
    Column(window).addWidget(Button("Go"))
    window.show()
    window.activateWindow()
    qapp.processEvents()
    window.findChild(Button).setFocus()
    del window  # Python destroys it at once; a ring that touched it would crash the process
    qapp.processEvents()
    assert QApplication.focusWidget() is None
