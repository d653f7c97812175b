"""The short introduction to a topic, offered once before its first card."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashcards.core.model import DeckId, Domain
from flashcards.ui import theme
from flashcards.ui.buttons import Button
from flashcards.ui.card_view import CardView
from flashcards.ui.labels import Chip, Label
from flashcards.ui.layouts import Card, Row
from flashcards.ui.pictures import use_pictures
from flashcards.ui.study_page import StudyPage


class PrimerPage(StudyPage):
    """Offers a primer with *Read it* and *Skip*; ``done`` asks for the first card."""

    done = Signal()

    def __init__(self, folder: Path | None = None, parent: QWidget | None = None) -> None:
        card = Card(margins=(40, 40, 40, 40), gap=0)
        super().__init__(card, 820, parent=parent)
        self._folder = folder
        self._chip = Chip("", "topic")
        self._title = Label("", "h1", wraps=True)
        self._title.setObjectName("primer_title")
        self._lead = Label(
            self.tr("A short introduction to this topic comes before its first card."),
            "lead",
            wraps=True,
        )
        self._text = CardView("answer", self.tr("Introduction"))
        self._text.setObjectName("primer")
        self._read = Button(self.tr("Read it"), large=True)
        self._read.setObjectName("read_primer")
        self._skip = Button(self.tr("Skip"), large=True)
        self._skip.setObjectName("skip_primer")
        self._start = Button(self.tr("To the first card"), "primary", large=True)
        self._start.setObjectName("primer_done")
        self._lay_out(card)
        self._read.clicked.connect(self._open)
        self._skip.clicked.connect(self.done)
        self._start.clicked.connect(self.done)
        theme.follow(self._restyle)

    def _lay_out(self, card: Card) -> None:
        top = Row()
        top.addWidget(self._chip)
        top.addStretch(1)
        card.body.addLayout(top)
        card.body.addSpacing(28)
        card.body.addWidget(self._title)
        card.body.addSpacing(12)
        card.body.addWidget(self._lead)
        card.body.addWidget(self._text)
        card.body.addSpacing(24)
        buttons = Row(gap=12)
        for button in (self._read, self._skip, self._start):
            buttons.addWidget(button)
        buttons.addStretch(1)
        card.body.addLayout(buttons)

    def offer(self, topic: str, deck: DeckId, domain: Domain) -> None:
        """Offer the primer of *domain* in *deck*, closed."""
        use_pictures(self, self._folder, deck)
        self._chip.setText(topic)
        self._title.setText(domain.name)
        self._text.show_text(domain.primer.replace("\n", "\n\n"))
        self._set_open(False)

    def is_open(self) -> bool:
        """Say whether the primer is being read."""
        return not self._start.isHidden()

    def main_button(self) -> QWidget:
        """Return the button that the focus goes to."""
        return self._start if self.is_open() else self._read

    def title(self) -> str:
        """Return the name of the topic."""
        return self._title.text()

    def _open(self) -> None:
        self._set_open(True)
        self._start.setFocus()

    def _set_open(self, is_open: bool) -> None:
        for widget in (self._text, self._start):
            widget.setVisible(is_open)
        for widget in (self._lead, self._read, self._skip):
            widget.setVisible(not is_open)
        self.scroll_to_top()

    def _restyle(self) -> None:
        for button in (self._read, self._skip):
            button.setMinimumWidth(theme.current().px(180))
