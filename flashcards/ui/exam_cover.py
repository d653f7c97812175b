"""What covers a question of a mock exam: a break, or a line before a hard topic."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from flashcards.ui.buttons import Button
from flashcards.ui.dialog import scrolled
from flashcards.ui.folding import Flow
from flashcards.ui.labels import IconMark, Label
from flashcards.ui.layouts import Card, Column, Measure
from flashcards.ui.notice import Notice
from flashcards.ui.scroll_page import PageBody
from flashcards.ui.translators import translate
from flashcards.words.mock import left_text
from flashcards.words.study import warning_text


class HardCover(QWidget):
    """Says what a question talks about; it is shown when asked for."""

    show_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=12)
        self._warning = Notice("", "info", strong=True)
        self._warning.setObjectName("exam-warning")
        self._show = Button(self.tr("Show"))
        self._show.setObjectName("exam-show")
        self._show.clicked.connect(self.show_requested)
        self._warning.row.addWidget(self._show)
        column.addWidget(self._warning)
        words = self.tr("You can look at it now, or go on and come back to it later.")
        column.addWidget(Label(words, "body", "text2", wraps=True))

    def warn_of(self, topics: Sequence[str]) -> None:
        """Name the hard *topics*."""
        self._warning.show_text(warning_text(topics, translate))

    def text(self) -> str:
        """Return what it says."""
        return self._warning.text()

    def button(self) -> QWidget:
        """Return the button that shows the question."""
        return self._show


class BreakPage(QWidget):
    """Covers the whole exam while it is paused."""

    go_on_requested = Signal()
    later_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = Card(margins=(40, 40, 40, 40), gap=0)
        title = Label(self.tr("Take a break"), "display", wraps=True)
        self._words = Label("", "lead", wraps=True)
        self._words.setObjectName("break-words")
        card.body.addWidget(IconMark("coffee", "primary", 32))
        card.body.addSpacing(16)
        card.body.addWidget(title)
        card.body.addSpacing(12)
        card.body.addWidget(self._words)
        card.body.addSpacing(24)
        card.body.addWidget(self._buttons())
        page = PageBody()
        column = Column(page, margins=(20, 66, 20, 20))
        column.addWidget(Measure(card, 720))
        column.addStretch(1)
        Column(self).addWidget(scrolled(page))

    def _buttons(self) -> QWidget:
        buttons = QWidget()
        row = Flow(buttons, gap=12)
        words = self.tr("Go on")
        self._go_on = Button(words, "primary", icon="play", large=True, filled=True)
        self._go_on.setObjectName("go-on")
        self._go_on.clicked.connect(self.go_on_requested)
        later = Button(self.tr("Finish later"), large=True)
        later.setObjectName("finish-later")
        later.clicked.connect(self.later_requested)
        row.addWidget(self._go_on)
        row.addWidget(later)
        return buttons

    def show_break(self, seconds: float | None, answered: int) -> None:
        """Say how much time is left and what is saved."""
        parts: list[str] = []
        if seconds is not None:
            time = left_text(seconds, translate)
            parts.append(self.tr("Time left: {duration}.").format(duration=time))
        parts.append(
            self.tr(
                "Your %n answer(s) are saved, and the question is covered until you go on."
                " You can close the window too: the same question will be here.",
                None,
                answered,
            )
        )
        self._words.setText(" ".join(parts))

    def text(self) -> str:
        """Return what it says."""
        return self._words.text()

    def focus_first(self) -> None:
        """Give the focus to going on."""
        self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)
