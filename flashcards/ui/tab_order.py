"""The order in which Tab goes through controls that come and go."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from flashcards.ui.held import held_in


def chain(controls: Iterable[QWidget]) -> None:
    """Let Tab go through *controls* in their order."""
    for one, other in pairwise(controls):
        QWidget.setTabOrder(one, other)


def follow_layout(root: QWidget) -> None:
    """Let Tab go through the controls of *root* in the order in which its layouts hold them.

    Its first control keeps its place among those around *root*.
    """
    chain(_controls(root))


def _controls(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea):
        if (page := widget.widget()) is not None:
            yield from _controls(page)
    elif (layout := widget.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for held in held_in(layout):
        if isinstance(held, QLayout):
            yield from _laid_out(held)
        else:
            # A radio button of a group that is not chosen takes no Tab, until it is.
            if held.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                yield held
            yield from _controls(held)
