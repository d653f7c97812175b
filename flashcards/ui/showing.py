"""Showing and hiding parts of a page without laying it out for nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_shown(widget: QWidget, is_shown: bool) -> None:
    """Show or hide *widget*.

    A part that nobody hid is shown together with its page. To say so earlier makes Qt style and lay
    it out at a size that is not yet known; on Home that took a start 12 ms.
    """
    parent = widget.parentWidget()
    comes_with_parent = parent is not None and not parent.isVisible()
    was_told = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    if was_told or not is_shown or not comes_with_parent:
        widget.setVisible(is_shown)
