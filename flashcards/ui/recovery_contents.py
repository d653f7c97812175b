"""What could be read of a damaged collection, to look at and to save; nothing is changed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from flashcards.core.errors import FlashcardsError
from flashcards.core.model import DeckId
from flashcards.services.deck_files import export_deck
from flashcards.services.history_files import export_history
from flashcards.services.recovery import Draft, contents_of, reading_draft
from flashcards.ui import announce
from flashcards.ui.buttons import Button
from flashcards.ui.dialog import Dialog, scrolled
from flashcards.ui.file_dialogs import Save, save_file
from flashcards.ui.focus_follow import FocusFollower
from flashcards.ui.layouts import Column
from flashcards.ui.notice import Notice
from flashcards.ui.setting_row import SettingRow, setting_card
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text


class ContentsDialog(Dialog):
    """Lists the decks in a *draft*; each can be saved, and so can all answers."""

    def __init__(
        self, draft: Draft, folder: Path, parent: QWidget | None = None, save: Save = save_file
    ) -> None:
        super().__init__((680, 600), parent)
        self._draft, self._folder, self._save = draft, folder, save
        self.setObjectName("contents")
        self.name_it(self.tr("What could be read"))
        self._notice = Notice("", "info")
        self._notice.hide()
        self.head.addWidget(self._notice)
        page = QWidget()
        column = Column(page, margins=(2, 2, 14, 2), gap=12)
        column.addWidget(setting_card(*self._rows()))
        column.addStretch(1)
        area = scrolled(page)
        FocusFollower(area)
        self.content.addWidget(area)
        self.add_close(self.tr("Nothing here changes your collection."))

    def _rows(self) -> list[QWidget]:
        found = contents_of(self._draft)
        answers = self._button("save-answers", self.tr("Save…"), self.tr("Save your answers"))
        answers.clicked.connect(self._save_answers)
        rows: list[QWidget] = [
            SettingRow(self.tr("Your answers"), self.tr("%n answer(s)", "", found.answers), answers)
        ]
        for deck, cards in found.decks:
            name = self.tr("Save {deck}").format(deck=deck.title)
            button = self._button(f"save-{deck.id}", self.tr("Save…"), name)
            button.clicked.connect(self._saver(deck.id))
            rows.append(SettingRow(deck.title, self.tr("%n card(s)", "", cards), button))
        return rows

    def _button(self, name: str, text: str, spoken: str) -> Button:
        button = Button(text)
        button.setObjectName(name)
        button.setAccessibleName(spoken)
        return button

    def _save_answers(self) -> None:
        def write(path: Path) -> None:
            with reading_draft(self._draft) as connection:
                export_history(connection, path)

        self._ask("answers.jsonl", write)

    def _saver(self, deck: DeckId) -> Callable[[], None]:
        def write(path: Path) -> None:
            with reading_draft(self._draft) as connection:
                export_deck(connection, self._folder, deck, path)

        return lambda: self._ask(f"{deck}.deck.md", write)

    def _ask(self, name: str, write: Callable[[Path], None]) -> None:
        def save(path: Path) -> None:
            try:
                write(path)
            except FlashcardsError as error:
                self._say(error_text(error, translate))
            else:
                self._say(self.tr("Saved as {file}.").format(file=path))

        self._save(self, self.tr("Save as"), name, save)

    def _say(self, text: str) -> None:
        self._notice.show_text(text)
        self._notice.show()
        announce.announce(self, text)
