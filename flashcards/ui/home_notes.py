"""Quiet lines on Home about single cards: forgotten again and again, or at rest until woken."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.services.set_aside import SetAside
from flashcards.ui.buttons import Button
from flashcards.ui.folding import Flow
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column


class HomeNotes(QWidget):
    """``search_requested`` carries the search that shows the cards of a line."""

    search_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("home-notes")
        column = Column(self, gap=4)
        self._trouble, self._trouble_words = self._line("is:trouble", self.tr("Look at them"))
        self._resting, self._resting_words = self._line("is:resting", self.tr("Wake some"))
        column.addWidget(self._trouble)
        column.addWidget(self._resting)

    def show_counts(self, found: SetAside, *, calm: bool) -> None:
        """Say how many cards there are of each; *calm* leaves the numbers out."""
        some_trouble = self.tr("Some cards are forgotten again and again.")
        trouble = self.tr("%n card(s) are forgotten again and again.", None, found.trouble)
        self._trouble_words.setText(some_trouble if calm else trouble)
        self._trouble.setVisible(bool(found.trouble))
        some_resting = self.tr("Some cards rest until you say.")
        resting = self.tr("%n card(s) rest until you say.", None, found.resting)
        self._resting_words.setText(some_resting if calm else resting)
        self._resting.setVisible(bool(found.resting))

    def _line(self, search: str, act: str) -> tuple[QWidget, Label]:
        line = QWidget()
        flow = Flow(line, gap=8)
        words = Label("", "body", "text2")
        words.setObjectName(f"note-{search.removeprefix('is:')}")
        flow.addWidget(words)
        button = Button(act, "quiet")
        button.setObjectName(f"look-{search.removeprefix('is:')}")
        button.clicked.connect(lambda: self.search_requested.emit(search))
        flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        line.setSizePolicy(policy)
        return line, words
