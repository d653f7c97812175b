"""Keys on the study screen: one press acts once, and Space scrolls before it acts."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


class Act(Enum):
    """What a key asks of the study screen; NUMBER and LETTER count from 0, SCROLL in pages."""

    UNDO = auto()
    LEAVE = auto()
    ENTER = auto()
    SPACE = auto()
    SCROLL = auto()
    NUMBER = auto()
    LETTER = auto()
    STAR = auto()
    NOT_TODAY = auto()
    DOUBT = auto()
    EDIT = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """What a key press asks, and how much of it."""

    act: Act
    amount: float = 0


def read_key(event: QKeyEvent, *, letters: bool) -> Press | None:
    """Return what a key asks; without *letters* single letters ask nothing."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return Press(act=Act.UNDO)
    if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
        return _WITH_CONTROL.get(event.key())
    if event.modifiers() & ~_HARMLESS:
        return None
    return _PRESSES.get(event.key()) or _numbered(event.key(), letters=letters)


def _numbered(key: int, *, letters: bool) -> Press | None:
    if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
        return Press(act=Act.NUMBER, amount=key - Qt.Key.Key_1)
    if not letters:
        return None
    if Qt.Key.Key_A <= key <= Qt.Key.Key_D:
        return Press(act=Act.LETTER, amount=key - Qt.Key.Key_A)
    return _LETTERS.get(key)


_HARMLESS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
_LETTERS: dict[int, Press] = {
    Qt.Key.Key_S: Press(act=Act.STAR),
    Qt.Key.Key_N: Press(act=Act.NOT_TODAY),
    Qt.Key.Key_E: Press(act=Act.EDIT),
}
_WITH_CONTROL: dict[int, Press] = {
    Qt.Key.Key_D: Press(act=Act.DOUBT),
    Qt.Key.Key_E: Press(act=Act.EDIT),
}
_PRESSES: dict[int, Press] = {
    Qt.Key.Key_Escape: Press(act=Act.LEAVE),
    Qt.Key.Key_Return: Press(act=Act.ENTER),
    Qt.Key.Key_Enter: Press(act=Act.ENTER),
    Qt.Key.Key_Space: Press(act=Act.SPACE),
    Qt.Key.Key_PageDown: Press(act=Act.SCROLL, amount=1),
    Qt.Key.Key_PageUp: Press(act=Act.SCROLL, amount=-1),
    Qt.Key.Key_Down: Press(act=Act.SCROLL, amount=0.2),
    Qt.Key.Key_Up: Press(act=Act.SCROLL, amount=-0.2),
}


class KeyGuard(QObject):
    """Swallows keys that must not act: held ones that repeat, and one that acted until it is up.

    *scrolls* is asked before Space reaches a watched button; it says whether it scrolled instead.
    """

    def __init__(self, scrolls: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._scrolls = scrolls
        self._down: set[int] = set()
        self._spent: set[int] = set()

    def watch(self, widget: QWidget) -> None:
        """Guard the keys of *widget*; safe to call again."""
        widget.installEventFilter(self)

    def spend(self) -> None:
        """Note that the keys now down have acted: they do no more until they are up."""
        self._spent |= self._down

    def forget(self) -> None:
        """Take all keys as up, when their release may have gone elsewhere."""
        self._down.clear()
        self._spent.clear()

    def press(self, event: QKeyEvent) -> bool:
        """Note a key going down, and say whether it must be swallowed."""
        if moves_about(event):
            return False
        if event.isAutoRepeat() or event.key() in self._spent:
            return True
        self._down.add(event.key())
        return False

    def release(self, event: QKeyEvent) -> None:
        """Note a key going up."""
        if not event.isAutoRepeat():
            self._down.discard(event.key())
            self._spent.discard(event.key())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyRelease:
                self.release(event)
            elif event.type() is QEvent.Type.KeyPress:
                return self.press(event) or (_is_space(event) and self._scrolls())
        return super().eventFilter(watched, event)


def _is_space(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.NoModifier


def moves_about(event: QKeyEvent) -> bool:
    """Say whether a key only scrolls or moves the focus, so that it may be held down."""
    return event.key() in {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
    }
