"""Push buttons in the kinds of the design, and the choice of one from a short row."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from flashcards.ui import icons, theme
from flashcards.ui.layouts import Row

Kind = Literal["primary", "secondary", "quiet", "danger"]
_ICON = 18
_ICON_COLORS = {"primary": "on_primary", "secondary": "text", "quiet": "text2", "danger": "again"}


class Button(QPushButton):
    """A button with words and perhaps an icon; *large* ones are the one next step of a screen."""

    _gap = 6
    """Pixels between the icon and the words."""

    def __init__(
        self,
        text: str,
        kind: Kind = "secondary",
        *,
        icon: str | None = None,
        large: bool = False,
        filled: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon, self._color, self._filled = icon, _ICON_COLORS[kind], filled
        self.setProperty("kind", kind)
        self.setProperty("sz", "lg" if large else "md")
        self.setProperty("radius", 12 if large else 10)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.follow(self._restyle)

    def set_icon(self, icon: str, *, filled: bool = False) -> None:
        """Show another icon; a filled star is a set star."""
        self._icon, self._filled = icon, filled
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter presses the button that has the focus, as Space does; Qt does so in dialogs only.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        if self._icon is None:
            return
        name = icons.for_direction(self._icon, self.layoutDirection())
        icon = icons.icon(name, self._color, _ICON, filled=self._filled)
        _set_icon(self, icon, _ICON, self._gap)


class IconButton(Button):
    """A quiet button that shows an icon alone; *name* is its tooltip and spoken name."""

    _gap = 0

    def __init__(
        self, icon: str, name: str, *, filled: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "quiet", icon=icon, filled=filled, parent=parent)
        self.setProperty("iconOnly", True)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Call the button *name*."""
        self.setAccessibleName(name)
        self.setToolTip(name)


class Segments(QFrame):
    """One choice from a short row of words."""

    chosen = Signal(int)

    def __init__(self, name: str, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._group = QButtonGroup(self)
        row = Row(self, margins=(3, 3, 3, 3), gap=2)
        for index, word in enumerate(words):
            button = QPushButton(word)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # so that a screen reader calls it a radio button
            button.setProperty("radius", 7)
            row.addWidget(button)
            self._group.addButton(button, index)
        self._group.idToggled.connect(self._tell)
        theme.follow(self._restyle)

    def index(self) -> int:
        """Return the chosen one, counted from 0; -1 before any choice."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Choose, as a press would, the word at *index*."""
        self._group.button(index).setChecked(True)

    def buttons(self) -> Sequence[QAbstractButton]:
        """Return the words as the buttons that they are, for the order of Tab."""
        return self._group.buttons()

    def _tell(self, index: int, is_on: bool) -> None:
        self._restyle()
        if is_on:
            self.chosen.emit(index)

    def _restyle(self) -> None:
        for button in self._group.buttons():
            icon = icons.icon("check", "on_primary_soft", 16) if button.isChecked() else None
            _set_icon(button, icon, 16, 8)


def _set_icon(button: QAbstractButton, icon: QIcon | None, size: float, gap: float) -> None:
    side, room = theme.current().px(size), theme.current().px(gap)
    is_mirrored = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
    whole = QSize(side, side)
    if icon and room:
        icon = icons.spaced(icon, whole, room, is_mirrored=is_mirrored)
    button.setIcon(icon or QIcon())
    button.setIconSize(QSize(side + room, side))
