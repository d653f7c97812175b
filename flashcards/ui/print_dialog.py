"""What the dialogs for paper share: *Print*, *Save as PDF*, and the word that it was saved."""

from pathlib import Path

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from flashcards.ui.announce import announce
from flashcards.ui.buttons import Button
from flashcards.ui.dialog import Dialog
from flashcards.ui.file_dialogs import Save, save_file
from flashcards.ui.notice import Notice
from flashcards.ui.print_document import Printing, print_document, save_pdf


class PaperDialog(Dialog):
    """A subclass fills *content* and says what is printed; *printing* and *saving* ask where to."""

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        printing: Printing = print_document,
        saving: Save = save_file,
    ) -> None:
        super().__init__((580, 420), parent)
        self.setObjectName(name)
        self._printing, self._saving = printing, saving
        self._news = Notice("", "info")
        self._news.setObjectName("print-news")
        self._news.hide()
        self.head.addWidget(self._news)

    def document(self) -> QTextDocument:
        """Return what is printed; its title names the file."""
        raise NotImplementedError

    def title(self) -> str:
        """Return what the paper is called."""
        raise NotImplementedError

    def add_acts(self) -> None:
        """Put the buttons into the foot; call it last, for they are last in Tab order."""
        pdf = Button(self.tr("Save as PDF…"), icon="file-down")
        pdf.setObjectName("save-pdf")
        pdf.clicked.connect(self._ask_for_pdf)
        paper = Button(self.tr("Print…"), "primary", icon="printer")
        paper.setObjectName("print-paper")
        paper.clicked.connect(lambda: self._printing(self.document(), self))
        self.add_close()
        for button in (pdf, paper):
            button.setAutoDefault(False)
            self.foot.addWidget(button)

    def _ask_for_pdf(self) -> None:
        self._saving(self, self.tr("Save as PDF"), f"{self.title()}.pdf", self._write)

    def _write(self, path: Path) -> None:
        words = self.tr("{path} could not be written. Choose another place.")
        if save_pdf(path, self.document()):
            words = self.tr("Saved as {path}.")
        self._news.show_text(words.format(path=path))
        self._news.show()
        announce(self, words.format(path=path))
