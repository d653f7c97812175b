"""Taking a widget out of its page for good."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget


def discard(widget: QWidget) -> None:
    """Hide *widget* and its names now; it is deleted in the next turn of the event loop.

    It keeps its parent until then: with PySide 6.11 the deletion of a widget whose parent was taken
    away read freed memory of its children and ended most long runs of the soak; kept, few of them.
    """
    widget.hide()
    parent = widget.parentWidget()
    layout = parent.layout() if parent else None
    if layout is not None:
        layout.removeWidget(widget)
    for each in (widget, *widget.findChildren(QObject)):
        each.setObjectName("")
    widget.deleteLater()
