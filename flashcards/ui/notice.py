"""A tinted strip that says one thing, with an icon and perhaps a button."""

from typing import Literal

from PySide6.QtWidgets import QFrame, QWidget

from flashcards.ui.labels import IconMark, Label
from flashcards.ui.layouts import Row

Tone = Literal["accent", "warn", "ok", "info"]
ICONS = {"accent": "calendar", "warn": "triangle-alert", "ok": "check", "info": "info"}


class Notice(QFrame):
    """A strip in the colour of its *tone*; add buttons to its *row*."""

    def __init__(
        self,
        text: str,
        tone: Tone,
        *,
        icon: str | None = None,
        strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("tone", tone)
        self.row = Row(self, margins=(16, 10, 12, 10), gap=12)
        self.row.addWidget(IconMark(icon or ICONS[tone], tone, 20))
        self._label = Label(text, "strong" if strong else "body", wraps=True)
        self.row.addWidget(self._label, 1)

    def show_text(self, text: str) -> None:
        """Say *text* instead."""
        self._label.setText(text)

    def text(self) -> str:
        """Return what it says."""
        return self._label.text()
