"""A dialog with one sentence: what became of one's notes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from flashcards.ui.announce import announce
from flashcards.ui.dialog import Dialog
from flashcards.ui.labels import Label


class NotesResult(Dialog):
    """Says *words*, which can be selected; it goes away for good when it is closed."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__((440, 220), parent)
        self.setObjectName("notes-result")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name_it(self.tr("My notes on cards"))
        text = Label(words, "body", wraps=True)
        text.setObjectName("notes-words")
        self.content.addWidget(text)
        self.content.addStretch(1)
        self.add_close()
        announce(self, words)
