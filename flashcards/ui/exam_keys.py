"""Keys in a mock exam: pick, strike out, flag, turn to the next question, take a break."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class ExamAct(Enum):
    """What a key asks; PICK and STRIKE count from 0, TURN in questions, SCROLL in pages."""

    PICK = auto()
    STRIKE = auto()
    FLAG = auto()
    ENTER = auto()
    TURN = auto()
    SCROLL = auto()
    PAUSE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamPress:
    """What a key press asks, and how much of it."""

    act: ExamAct
    amount: float = 0


def read_exam_key(event: QKeyEvent, *, letters: bool) -> ExamPress | None:
    """Return what a key asks; without *letters* single letters ask nothing."""
    key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.isAutoRepeat() and key not in _HELD:
        return None
    if modifiers == Qt.KeyboardModifier.ControlModifier:
        return _WITH_CONTROL.get(key)
    if modifiers == Qt.KeyboardModifier.ShiftModifier:
        return _lettered(key, ExamAct.STRIKE) if letters else None
    if modifiers:
        return None
    if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
        return ExamPress(act=ExamAct.PICK, amount=key - Qt.Key.Key_1)
    if letters and key == Qt.Key.Key_F:
        return ExamPress(act=ExamAct.FLAG)
    return _PLAIN.get(key) or (_lettered(key, ExamAct.PICK) if letters else None)


def _lettered(key: int, act: ExamAct) -> ExamPress | None:
    if Qt.Key.Key_A <= key <= Qt.Key.Key_D:
        return ExamPress(act=act, amount=key - Qt.Key.Key_A)
    return None


_HELD = {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_Down}
_PLAIN: dict[int, ExamPress] = {
    Qt.Key.Key_Return: ExamPress(act=ExamAct.ENTER),
    Qt.Key.Key_Enter: ExamPress(act=ExamAct.ENTER),
    Qt.Key.Key_Escape: ExamPress(act=ExamAct.PAUSE),
    Qt.Key.Key_PageDown: ExamPress(act=ExamAct.SCROLL, amount=1),
    Qt.Key.Key_PageUp: ExamPress(act=ExamAct.SCROLL, amount=-1),
    Qt.Key.Key_Down: ExamPress(act=ExamAct.SCROLL, amount=0.2),
    Qt.Key.Key_Up: ExamPress(act=ExamAct.SCROLL, amount=-0.2),
}
_WITH_CONTROL: dict[int, ExamPress] = {
    Qt.Key.Key_Right: ExamPress(act=ExamAct.TURN, amount=1),
    Qt.Key.Key_Left: ExamPress(act=ExamAct.TURN, amount=-1),
}
