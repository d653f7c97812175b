"""Nothing moves by itself."""

from PySide6.QtCore import QAbstractAnimation, QObject
from PySide6.QtWidgets import QApplication

RUNNING = QAbstractAnimation.State.Running


def test_no_animation_runs_while_movement_is_off(shown):
    assert not shown.session.preferences.motion
    owners: list[QObject] = [QApplication.instance(), shown.window]
    animations = [a for each in owners for a in each.findChildren(QAbstractAnimation)]
    assert [animation for animation in animations if animation.state() is RUNNING] == []
