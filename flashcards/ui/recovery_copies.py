"""The copies of a collection that cannot be opened: when each was made, and what it holds."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashcards.services.backups import Backup
from flashcards.ui.buttons import Button
from flashcards.ui.dialog import Dialog, scrolled
from flashcards.ui.layouts import Column
from flashcards.ui.recovery_words import RecoveryWords
from flashcards.ui.setting_row import SettingRow, setting_card


class CopiesDialog(Dialog):
    """``chosen`` carries the copy that the person wants back."""

    chosen = Signal(object)

    def __init__(
        self, copies: Sequence[Backup], words: RecoveryWords, parent: QWidget | None = None
    ) -> None:
        super().__init__((640, 560), parent)
        self.setObjectName("copies")
        self.name_it(self.tr("Copies of your collection"))
        page = QWidget()
        column = Column(page, margins=(2, 2, 14, 2), gap=12)
        column.addWidget(setting_card(*(self._row(each, words) for each in copies)))
        column.addStretch(1)
        self.content.addWidget(scrolled(page))
        self.add_close(self.tr("Answers given after a copy was made are not in it."))

    def _row(self, copy: Backup, words: RecoveryWords) -> QWidget:
        when = words.moment_of(copy)
        answers = self.tr("%n answer(s)", "", copy.answers)
        cards = self.tr("%n card(s)", "", copy.cards)
        button = Button(self.tr("Restore"))
        button.setObjectName(f"restore-{copy.path.stem}")
        button.setAccessibleName(self.tr("Restore the copy from {when}").format(when=when))
        button.clicked.connect(lambda: self._choose(copy))
        caption = self.tr("{answers}, {cards}").format(answers=answers, cards=cards)
        return SettingRow(when, caption, button)

    def _choose(self, copy: Backup) -> None:
        self.close()
        self.chosen.emit(copy)
