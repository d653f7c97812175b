"""A layout is asked what it holds without an item's Python half that outlives the item."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from flashcards.ui.discard import discard, discard_held
from flashcards.ui.folding import Flow
from flashcards.ui.held import held_in
from flashcards.ui.layouts import Column, Row
from flashcards.ui.tab_order import follow_layout
from tests.ui.halves import stray_items


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    return page


def delete_now():
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_widgets_and_layouts_come_in_the_order_of_the_layout(page):
    column, row = Column(page), Row()
    last, first, inner = QLabel("last"), QLabel("first"), QLabel("inner")
    column.addWidget(last)
    column.addStretch(1)
    column.insertLayout(0, row)
    column.insertWidget(0, first)
    row.addWidget(inner)
    assert held_in(column) == [first, row, last]
    assert held_in(row) == [inner]


def test_a_layout_without_a_widget_holds_nothing_yet(qapp):
    assert held_in(QVBoxLayout()) == []


def test_a_layout_of_our_own_is_asked_too(page):
    flow = Flow(page)
    labels = [QLabel("one"), QLabel("two")]
    for label in labels:
        flow.addWidget(label)
    assert held_in(flow) == labels


@pytest.mark.parametrize("kind", [Column, Flow])
def test_what_is_discarded_leaves_nothing_behind(page, kind):
    layout = kind(page)
    for _ in range(3):
        layout.addWidget(QPushButton("press"))
    follow_layout(page)
    discard_held(layout)
    assert layout.count() == 0
    delete_now()
    assert page.findChildren(QPushButton) == []
    assert stray_items() == []


def test_a_widget_is_taken_out_of_the_layout_within(page):
    column, row = Column(page), Row()
    column.addLayout(row)
    button = QPushButton("press")
    button.setObjectName("press")
    row.addWidget(button)
    discard(button)
    assert row.count() == 0
    assert page.findChild(QPushButton, "press") is None


def test_the_order_of_tab_keeps_no_half_of_an_item(page):
    column = Column(page)
    for _ in range(3):
        column.addWidget(QPushButton("press"))
    before = stray_items()
    follow_layout(page)
    assert stray_items() == before
