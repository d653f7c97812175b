"""The Your data tab of the settings: where everything is kept, and the copies of it."""

from collections.abc import Sequence
from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from flashcards.services.backups import Backup
from flashcards.services.sync_folders import sync_service
from flashcards.ui.backups_card import BackupsCard
from flashcards.ui.buttons import Button
from flashcards.ui.folding import Flow
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column
from flashcards.ui.notice import Notice
from flashcards.ui.translators import translate
from flashcards.words.data_folder import sync_text


class DataTab(QWidget):
    """Shows the copies in ``copies`` and the folders; tells which button was pressed."""

    folder_requested = Signal()
    second_requested = Signal()
    no_second_requested = Signal()

    def __init__(self, folder: Path, zone: tzinfo | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, margins=(2, 2, 6, 2), gap=12)
        self.copies = BackupsCard(zone)
        column.addWidget(self.copies)
        column.addWidget(self._second_folder())
        column.addWidget(self._folder(folder))
        column.addWidget(self._promise())
        column.addStretch(1)

    def show_backups(self, found: Sequence[Backup]) -> None:
        """Show the copies in the data folder."""
        self.copies.show_backups(found)

    def show_second_folder(self, folder: str, trouble: str = "") -> None:
        """Show where copies go besides, and why the last one did not."""
        words = self.tr("For example a memory stick, or a folder that a cloud keeps for you.")
        if folder:
            words = self.tr("Each copy is put there too: {folder}").format(folder=folder)
        self._second_words.setText(words)
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self._no_second.setVisible(bool(folder))

    def _second_folder(self) -> Card:
        card = Card(margins=(18, 16, 18, 16), gap=10)
        card.body.addWidget(Label(self.tr("A second folder for copies"), "h2", wraps=True))
        self._second_words = Label("", "body", "text2", wraps=True)
        self._second_words.setObjectName("second-folder")
        card.body.addWidget(self._second_words)
        self._trouble = Label("", "small", "text2", wraps=True)
        self._trouble.setObjectName("copy-trouble")
        card.body.addWidget(self._trouble)
        acts = QWidget()
        flow = Flow(acts, gap=8)
        choose = Button(self.tr("Choose a folder…"), icon="folder-open")
        choose.setObjectName("choose-second")
        choose.clicked.connect(self.second_requested)
        flow.addWidget(choose)
        self._no_second = Button(self.tr("Stop copying there"))
        self._no_second.setObjectName("no-second")
        self._no_second.clicked.connect(self.no_second_requested)
        flow.addWidget(self._no_second)
        card.body.addWidget(acts)
        return card

    def _folder(self, folder: Path) -> Card:
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
        if service := sync_service(folder):
            notice = Notice(sync_text(service, translate), "warn")
            notice.setObjectName("sync-service")
            card.body.addWidget(notice)
        button = Button(self.tr("Show the folder"), icon="folder-open")
        button.setObjectName("open-folder")
        button.clicked.connect(self.folder_requested)
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card

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
