"""What stands below the options of a checked question: why it matters, and where it is from."""

from PySide6.QtWidgets import QWidget

from flashcards.core.model import Scenario
from flashcards.ui.card_view import CardView
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column
from flashcards.ui.study_page import caption
from flashcards.ui.translators import translate
from flashcards.words.study import jurisdiction_text


class ExamReasons(QWidget):
    """Shows what a card says of itself; what it does not say takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=10)
        self._title = caption(self.tr("Why it matters"))
        self.why = CardView("small", self.tr("Why it matters"))
        self.why.setObjectName("exam-why")
        self._source = Label("", "small", "text3", wraps=True)
        self._source.setObjectName("exam-source")
        column.addWidget(self._title)
        column.addWidget(self.why)
        column.addWidget(self._source)

    def show_card(self, card: Scenario) -> None:
        """Take up the texts of *card*."""
        self.why.show_text(card.explanation)
        sources = "; ".join(card.sources)
        source = self.tr("Source: {sources}.").format(sources=sources) if sources else ""
        where = jurisdiction_text(card.jurisdiction, translate)
        self._source.setText(" ".join(part for part in (source, where) if part))

    def show_parts(self, card: Scenario) -> None:
        """Show the parts that *card* has."""
        self._title.setVisible(bool(card.explanation))
        self.why.setVisible(bool(card.explanation))
        self._source.setVisible(bool(self._source.text()))
