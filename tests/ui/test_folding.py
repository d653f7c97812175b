import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from flashcards.ui.folding import Ends, Flow, Tiles
from flashcards.ui.labels import Label


def laid_out(qtbot, kind, width, count=2, direction=Qt.LayoutDirection.LeftToRight, **how):
    """Return where *count* boxes of 100 x 20 lie in a layout *width* pixels wide."""
    host = QWidget()
    qtbot.addWidget(host)
    host.setLayoutDirection(direction)
    layout = kind(host, **how)
    boxes = [QWidget() for _ in range(count)]
    for box in boxes:
        box.setFixedHeight(20)
        box.setMinimumWidth(100)
        layout.addWidget(box)
    host.resize(width, 400)
    host.show()
    QApplication.processEvents()
    return [box.geometry() for box in boxes]


def test_tiles_share_the_width_equally(qtbot, qapp):
    places = laid_out(qtbot, Tiles, 410, count=3, least=100, gap=10)
    assert [(place.x(), place.width()) for place in places] == [(0, 130), (140, 130), (280, 130)]


def test_tiles_that_do_not_fit_go_below(qtbot, qapp):
    places = laid_out(qtbot, Tiles, 250, count=3, least=100, gap=10)
    assert [(place.x(), place.y()) for place in places] == [(0, 0), (130, 0), (0, 30)]


def test_tiles_begin_at_the_right_from_right_to_left(qtbot, qapp):
    right_to_left = Qt.LayoutDirection.RightToLeft
    places = laid_out(qtbot, Tiles, 410, direction=right_to_left, least=100, gap=10)
    assert places[0].right() == 409


def test_a_flow_keeps_widths_and_wraps(qtbot, qapp):
    places = laid_out(qtbot, Flow, 250, count=3, gap=10)
    assert [(place.x(), place.y()) for place in places] == [(0, 0), (110, 0), (0, 25)]


def test_a_control_lies_at_the_end(qtbot, qapp):
    places = laid_out(qtbot, Ends, 600, gap=16)
    assert [place.right() for place in places] == [483, 599]


def test_a_control_without_room_lies_below(qtbot, qapp):
    places = laid_out(qtbot, Ends, 300, gap=16)
    assert places[1] == QRect(0, 28, 100, 20)


@pytest.mark.parametrize("scale", [1.0, 1.6, 2.0])
def test_the_height_is_enough_for_wrapped_words(qtbot, themed, scale):
    themed("light", scale)
    host = QWidget()
    qtbot.addWidget(host)
    tiles = Tiles(host, least=120, gap=8)
    words = [
        Label("Words that need several lines in a narrow column. " * n, wraps=True) for n in (1, 3)
    ]
    for label in words:
        tiles.addWidget(label)
    host.resize(300, host.heightForWidth(300))
    host.show()
    QApplication.processEvents()
    assert [label.height() >= label.heightForWidth(label.width()) for label in words] == [True] * 2
