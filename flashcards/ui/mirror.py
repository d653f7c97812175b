"""Where things lie in a window that runs from right to left."""

from PySide6.QtCore import QRect, Qt


def visual_rect(direction: Qt.LayoutDirection, whole: QRect, place: QRect) -> QRect:
    """Return where *place* lies in *whole* once *direction* is taken into account.

    QStyle.visualRect says the same, but setting up its type costs a start 7 ms.
    """
    if direction is Qt.LayoutDirection.LeftToRight:
        return place
    left = whole.left() + whole.right() - place.right()
    return QRect(left, place.top(), place.width(), place.height())
