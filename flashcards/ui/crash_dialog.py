"""The dialog after an error of the program: work is saved, and nothing is sent."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from flashcards.ui.announce import announce
from flashcards.ui.buttons import Button
from flashcards.ui.dialog import Dialog
from flashcards.ui.labels import Label


class CrashDialog(Dialog):
    """Tells of an error whose traceback is *details*; the log lies at *log*."""

    def __init__(self, details: str, log: Path, parent: QWidget | None = None) -> None:
        super().__init__((640, 480), parent)
        self.setObjectName("crash")
        self.name_it(self.tr("Something in the program went wrong"))
        for words in (
            self.tr("This was a fault of the program, not yours. Every answer you gave is saved."),
            self.tr(
                "You can go on. If something looks odd, close the program and open it again."
                " Nothing was sent anywhere; copy the details if you want to ask for help."
            ),
            self.tr("The log is in {file}.").format(file=log),
        ):
            self.head.addWidget(Label(words, "body", wraps=True))
        text = QPlainTextEdit(details)
        text.setObjectName("details")
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.tr("Details for those who help"))
        self.content.addWidget(text)
        copy = Button(self.tr("Copy details"), icon="copy")
        copy.setObjectName("copy-details")
        copy.clicked.connect(lambda: self._copy(details))
        self.foot.addWidget(copy)
        self.add_close()
        copy.setFocus()

    def _copy(self, details: str) -> None:
        QGuiApplication.clipboard().setText(details)
        announce(self, self.tr("Copied"))
