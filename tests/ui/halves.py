"""Finds the Python halves of layout items, which may outlive the items themselves."""

import gc

from PySide6.QtWidgets import QLayout, QLayoutItem
from shiboken6 import Shiboken

from flashcards.ui.folding import Folding


def stray_items():
    """Return the halves that no layout of our own keeps: Qt deletes their items unseen.

    The items of a layout of our own live as long as its Python half, even if Qt has deleted it.
    """
    wrappers = Shiboken.getAllValidWrappers()
    layouts = [each for each in gc.get_objects() if isinstance(each, Folding)]
    kept = {id(layout.itemAt(place)) for layout in layouts for place in range(layout.count())}
    items = [each for each in wrappers if isinstance(each, QLayoutItem)]
    return [each for each in items if not isinstance(each, QLayout) and id(each) not in kept]
