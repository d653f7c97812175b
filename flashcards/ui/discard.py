"""Taking widgets out of their page for good."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayout, QWidget

from flashcards.ui.held import held_in


def discard(widget: QWidget) -> None:
    """Take *widget* out of its layout, hide it and its names; the next turn of the loop deletes it.

    It keeps its parent until then, so that nothing else has to keep it alive.
    """
    parent = widget.parentWidget()
    layout = parent.layout() if parent else None
    if layout is not None:
        _remove(widget, layout)
    widget.hide()
    for each in (widget, *widget.findChildren(QObject)):
        each.setObjectName("")
    widget.deleteLater()


def discard_held(layout: QLayout) -> None:
    """Take all widgets out of *layout* for good."""
    for each in held_in(layout):
        if isinstance(each, QWidget):
            discard(each)


def _remove(widget: QWidget, layout: QLayout) -> None:
    """Take *widget* out of *layout*, or of the one within it that holds it."""
    layout.removeWidget(widget)
    for each in layout.children():
        if isinstance(each, QLayout):
            _remove(widget, each)
