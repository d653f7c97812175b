"""Changes the look of all that is shown, but only if it has another: a change takes a while."""

from PySide6.QtWidgets import QApplication

from flashcards.ui import theme
from flashcards.ui.theme import Theme, ThemeName


def wear(name: str, scale: float) -> Theme:
    """Give the program the theme *name* at the text size *scale*."""
    look = Theme(name=ThemeName(name), scale=scale)
    if theme.current() != look:
        theme.apply(QApplication.instance(), look)
    return look
