"""The Your data tab of the settings: where everything is kept, and that it stays there."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from flashcards.ui.buttons import Button
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column


class DataTab(QWidget):
    """Shows the data folder; ``folder_requested`` asks for it to be opened."""

    folder_requested = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, margins=(2, 2, 6, 2), gap=12)
        card = Card(margins=(18, 16, 18, 16), gap=10)
        card.body.addWidget(Label(self.tr("Your data folder"), "h2", wraps=True))
        words = self.tr("Your answers, your settings and your cards are kept here.")
        card.body.addWidget(Label(words, "body", "text2", wraps=True))
        path = QLineEdit(str(folder))
        path.setObjectName("data-folder")
        path.setReadOnly(True)
        path.setAccessibleName(self.tr("Data folder"))
        path.setCursorPosition(0)
        card.body.addWidget(path)
        button = Button(self.tr("Open folder"), icon="folder-open")
        button.setObjectName("open-folder")
        button.clicked.connect(self.folder_requested)
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(card)
        column.addWidget(self._promise())
        column.addStretch(1)

    def _promise(self) -> QWidget:
        card = Card(margins=(18, 16, 18, 16), gap=10)
        card.body.addWidget(Label(self.tr("It stays with you"), "h2", wraps=True))
        for line in (
            self.tr("Everything is stored on this computer. Nothing is sent anywhere."),
            self.tr(
                "Please keep real names, diagnoses and details of people you support"
                " out of cards and notes."
            ),
            self.tr("Removing the program leaves this folder where it is."),
        ):
            card.body.addWidget(Label(line, "body", wraps=True))
        return card
