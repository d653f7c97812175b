"""In every theme and at every text size: words are whole and readable, targets large enough."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from flashcards.ui.main_window import MainWindow
from flashcards.ui.side_list import SideList
from tests.ui.accessibility.clipping import faults
from tests.ui.accessibility.contrast import faint
from tests.ui.accessibility.walk import described, place, shown_widgets
from tests.ui.accessibility.wear import wear
from tests.ui.screens import SIZES, fit, settle

LEAST = 24
TALL = (1240, 1600)
LOOKS = (("light", 1.0), ("contrast", 1.6), ("dark", 2.0), ("light", 0.8))
# Scope "module" lets pytest run all tests of a look together, as changing it takes a while.
every_look = pytest.mark.parametrize("look", LOOKS, ids=str, scope="module")
# At 80 % strokes are thinner than a pixel, and never painted in their full colour.
measurable_looks = pytest.mark.parametrize("look", LOOKS[:3], ids=str, scope="module")
every_size = pytest.mark.parametrize("size", SIZES, ids=str)


@pytest.fixture
def right_to_left(qapp):
    def turn(direction):
        qapp.setLayoutDirection(direction)
        settle()

    yield turn
    turn(Qt.LayoutDirection.LeftToRight)


def lay_out(shown, look, size):
    wear(*look)
    fit(shown.window, size)
    settle()


@measurable_looks
def test_painted_words_are_readable(on_show, look):
    lay_out(on_show, look, TALL)
    assert faint(on_show.window) == []


@every_look
@every_size
def test_nothing_is_cut_off(on_show, look, size):
    lay_out(on_show, look, size)
    assert faults(on_show.window) == []


@every_look
def test_nothing_is_cut_off_from_right_to_left(on_show, look, right_to_left):
    right_to_left(Qt.LayoutDirection.RightToLeft)
    lay_out(on_show, look, SIZES[1])
    assert faults(on_show.window) == []


@every_look
def test_targets_are_large_enough(on_show, look):
    lay_out(on_show, look, SIZES[1])
    buttons = [w for w in shown_widgets(on_show.window) if isinstance(w, QAbstractButton)]
    assert [described(w) for w in buttons if min(w.width(), w.height()) < LEAST] == []


def test_the_side_list_lies_on_the_right(shown, right_to_left):
    right_to_left(Qt.LayoutDirection.RightToLeft)
    side = shown.window.findChild(SideList)
    if isinstance(shown.window, MainWindow) and side.isVisible():
        assert place(side).right() == shown.window.rect().right()
