"""What a layout holds, without the Python halves of its items.

PySide keeps the half of an item that ``itemAt`` gave, or that ``addLayout`` made, at the item's
address, even when Qt has deleted the item together with its widget. A widget that gets this address
later is freed twice when it is deleted, which ends the program (PySide 6.8 to 6.11). So no page
asks for an item, and our layouts forget what ``addLayout`` made.
"""

from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget
from shiboken6 import Shiboken


def held_in(layout: QLayout) -> list[QWidget | QLayout]:
    """Return the widgets and layouts that *layout*, which is in a widget, holds: in its order."""
    parent = layout.parentWidget()
    if parent is None:
        return []
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    within: list[QWidget | QLayout] = [
        *parent.findChildren(QWidget, options=direct),
        *(each for each in layout.children() if isinstance(each, QLayout)),
    ]
    places = [(layout.indexOf(each), each) for each in within]
    return [each for place, each in sorted(places, key=itemgetter(0)) if place >= 0]


def forget_items(layout: QLayout) -> None:
    """Let go of the halves that were made of the items of *layout* as it was put into another."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if isinstance(item, QLayout):
            forget_items(item)
        elif item is not None:
            Shiboken.invalidate(item)
