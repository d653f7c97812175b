"""Fields of the settings: numbers, choices and switches that the mouse wheel leaves alone."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QSpinBox, QWidget


class NumberField(QSpinBox):
    """A whole number from *least* to *most*, told once it is typed to its end."""

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.setSingleStep(5)
        self.setKeyboardTracking(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling a page must not change what it passes over


class ChoiceField(QComboBox):
    """One choice from a list."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()


class Switch(QCheckBox):
    """Something that is on or off, and says which in a word."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.toggled.connect(self._say)
        self._say(self.isChecked())

    def _say(self, is_on: bool) -> None:
        self.setText(self.tr("On") if is_on else self.tr("Off"))
