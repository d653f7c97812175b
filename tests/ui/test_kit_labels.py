"""Labels: words start where one begins to read, an author's where their own script does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column

ARABIC = "بطاقة"
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def ink(qtbot, label, direction):
    """Return on which half of a wide label the words are painted."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(direction)
    Column(window).addWidget(label)
    window.resize(600, 60)
    window.show()
    QApplication.processEvents()
    picture = label.grab().toImage()
    ground = picture.pixelColor(picture.width() // 2, 0)
    columns = [
        x
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y) != ground
    ]
    assert columns
    return LEFT if max(columns) < picture.width() // 2 else RIGHT


@pytest.mark.parametrize(
    ("direction", "text", "side"),
    [(LTR, "Cards", LEFT), (RTL, "Cards", RIGHT), (RTL, ARABIC, RIGHT)],
)
def test_words_start_where_one_begins_to_read(qtbot, direction, text, side):
    assert ink(qtbot, Label(text), direction) == side


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_an_authors_words_start_where_their_script_does(qtbot, direction):
    assert ink(qtbot, Label("Hope", is_content=True), direction) == LEFT


def test_what_ends_in_one_direction_ends_in_the_other(qtbot):
    label = Label("12")
    label.setAlignment(Qt.AlignmentFlag.AlignRight)
    assert ink(qtbot, label, RTL) == LEFT


def test_what_stands_in_the_middle_stays_there():
    label = Label("12")
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setLayoutDirection(RTL)
    assert label.alignment() == Qt.AlignmentFlag.AlignHCenter
