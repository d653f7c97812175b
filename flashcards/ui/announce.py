"""Saying something to a person who listens instead of looks."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

spies: list[Callable[[QWidget, str], None]] = []
"""Told of each announcement; for tests, as a screen reader cannot be asked what it heard."""


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say *text* once it has said what it is saying."""
    for spy in spies:
        spy(widget, text)
    # Set up when first used: a start says nothing.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
