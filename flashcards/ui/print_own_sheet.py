"""Printing the sheet of one's own misses: one page, at any time."""

from collections.abc import Sequence

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from flashcards.services.own_sheet import SheetLine
from flashcards.services.print_sheet import own_sheet_html
from flashcards.ui.dialog import make_readable, scrolled
from flashcards.ui.file_dialogs import Save, save_file
from flashcards.ui.labels import Label, Line
from flashcards.ui.layouts import Column
from flashcards.ui.print_dialog import PaperDialog
from flashcards.ui.print_document import Printing, document_of, page_count, print_document

MOST_LINES = 14
"""As many misses as are offered to a sheet; fewer, where one page does not hold them."""


class OwnSheetDialog(PaperDialog):
    """Shows the cards of the sheet; without any it says when there will be some."""

    def __init__(
        self,
        lines: Sequence[SheetLine],
        parent: QWidget | None = None,
        *,
        printing: Printing = print_document,
        saving: Save = save_file,
    ) -> None:
        super().__init__("print-own-sheet", parent, printing=printing, saving=saving)
        self.name_it(self.tr("Your own sheet"))
        self._lines = on_one_page(lines, self.title())
        page = QWidget()
        column = Column(page, margins=(4, 4, 4, 4), gap=8)
        words = self.tr("%n card(s) you missed most often, on one page.", "", len(self._lines))
        if not self._lines:
            words = self.tr("No card was missed so far, so there is nothing to print.")
        column.addWidget(Label(words, "body", "text2", wraps=True))
        for line in self._lines:
            column.addWidget(Line())
            column.addWidget(Label(line.question, "strong", wraps=True))
            column.addWidget(Label(line.answer, "body", "text2", wraps=True))
        column.addStretch(1)
        area = scrolled(page)
        make_readable(area, self.title())
        self.content.addWidget(area)
        if self._lines:
            self.add_acts()
        else:
            self.add_close()

    def title(self) -> str:
        return self.tr("Your own sheet")

    def document(self) -> QTextDocument:
        return document_of(own_sheet_html(self._lines, self.title()), self.title())


def on_one_page(lines: Sequence[SheetLine], title: str) -> Sequence[SheetLine]:
    """Return as many of *lines*, from the first, as one page holds; one at the least."""
    while len(lines) > 1 and page_count(document_of(own_sheet_html(lines, title), title)) > 1:
        lines = lines[:-1]
    return lines
