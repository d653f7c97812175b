"""Printing cards: a study sheet of a deck or a search, with its answers where one wants them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from flashcards.core.model import AnyCard
from flashcards.services.print_sheet import Answers, SheetWords, study_sheet
from flashcards.ui.choice_tile import ChoiceTile
from flashcards.ui.dialog import scrolled
from flashcards.ui.file_dialogs import Save, save_file
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column
from flashcards.ui.print_dialog import PaperDialog
from flashcards.ui.print_document import Printing, document_of, print_document


class PrintCardsDialog(PaperDialog):
    """Asks where the answers stand, then for a printer or a file."""

    def __init__(
        self,
        cards: Sequence[AnyCard],
        title: str,
        parent: QWidget | None = None,
        *,
        printing: Printing = print_document,
        saving: Save = save_file,
    ) -> None:
        super().__init__("print-cards", parent, printing=printing, saving=saving)
        self._cards, self._title = cards, title
        self.name_it(self.tr("Print cards"))
        page = QWidget()
        column = Column(page, margins=(4, 4, 4, 4), gap=10)
        count = self.tr("%n card(s)", "", len(cards))
        words = self.tr("{title}: {count}").format(title=title, count=count)
        column.addWidget(Label(words, "body", "text2", wraps=True))
        self._after = ChoiceTile(
            self.tr("Answer after each question"), self.tr("To read through, like notes.")
        )
        self._after.setObjectName("answers-after")
        self._apart = ChoiceTile(
            self.tr("Answers on pages of their own"),
            self.tr("To find your own answer first, then compare."),
        )
        self._apart.setObjectName("answers-apart")
        self._after.setChecked(True)
        column.addWidget(self._after)
        column.addWidget(self._apart)
        column.addStretch(1)
        self.content.addWidget(scrolled(page))
        self.add_acts()
        self._after.setFocus(Qt.FocusReason.OtherFocusReason)

    def title(self) -> str:
        return self._title

    def document(self) -> QTextDocument:
        words = SheetWords(
            title=self._title, answers=self.tr("Answers"), best=self.tr("Best answer:")
        )
        answers = Answers.AFTER if self._after.isChecked() else Answers.APART
        return document_of(study_sheet(self._cards, words, answers), self._title)


def print_cards(cards: Sequence[AnyCard], title: str, parent: QWidget) -> PrintCardsDialog:
    """Open the dialog that prints *cards*; *title* says what they are: a deck, or a search."""
    dialog = PrintCardsDialog(cards, title, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
