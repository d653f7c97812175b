"""The buttons of a mock question that show more than words: its flag, and the way on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from flashcards.ui.buttons import Button


class FlagButton(Button):
    """Flags a question for later, or takes its flag away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "quiet", icon="flag", parent=parent)
        self.setObjectName("exam-flag")
        self._color = "accent"
        self.show_flag(is_on=False)

    def show_flag(self, *, is_on: bool) -> None:
        """Show whether the question is flagged."""
        self.setText(self.tr("Take the flag away") if is_on else self.tr("Flag for later"))
        self.set_icon("flag", filled=is_on)


class NextButton(Button):
    """Leads on; its chevron stands after the word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Next"), "primary", icon="chevron-left", parent=parent)
        self.setObjectName("exam-next")

    def turn(self, *, is_enabled: bool) -> None:
        """Be ready or not; the icon goes to the side at which the line ends."""
        ways, parent = Qt.LayoutDirection, self.parentWidget()
        is_mirrored = parent is not None and parent.layoutDirection() is ways.RightToLeft
        self.setLayoutDirection(ways.LeftToRight if is_mirrored else ways.RightToLeft)
        self.setEnabled(is_enabled)
        self.set_icon("chevron-left")  # drawn mirrored: this button reads against the line

    def set_kind(self, kind: str) -> None:
        """Be the one next step, or only a way on."""
        self.setProperty("kind", kind)
        self._color = "on_primary" if kind == "primary" else "text"
        self.style().polish(self)
        self.set_icon("chevron-left")
