"""The first page of an import: drop a file, choose one, or take one of those opened last."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.ui.bars import Bar
from flashcards.ui.buttons import Button
from flashcards.ui.discard import discard_held
from flashcards.ui.folding import Flow
from flashcards.ui.labels import IconMark, Label
from flashcards.ui.layouts import Card, Column
from flashcards.ui.recent_menu import names_of


class ImportStart(QWidget):
    """Offers to choose a file (``file_chosen`` carries a recent one); shows that one is read."""

    choose_requested = Signal()
    paste_requested = Signal()
    file_chosen = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=14)
        card = Card(margins=(32, 40, 32, 40), gap=14)
        card.setProperty("drop", True)
        center = Qt.AlignmentFlag.AlignHCenter
        card.body.addWidget(IconMark("file-down", "primary", 40), 0, center)
        self._words = _centered("h2")
        card.body.addWidget(self._words)
        self._kinds = _centered("body", self.tr(
            "Deck files (.deck.md, .deck), tables (CSV, Excel), Anki decks (.apkg), Moodle XML,"
            " GIFT, Aiken, or a text with numbered questions."
        ))  # fmt: skip
        card.body.addWidget(self._kinds)
        self._choose = Button(self.tr("Choose a file"), "primary", large=True)
        self._choose.setObjectName("choose-file")
        self._choose.clicked.connect(self.choose_requested)
        card.body.addWidget(self._choose, 0, center)
        self._paste = Button(self.tr("Paste text"), "quiet")
        self._paste.setObjectName("paste")
        self._paste.clicked.connect(self.paste_requested)
        card.body.addWidget(self._paste, 0, center)
        self._bar = Bar(self.tr("Reading the file"))
        self._bar.setRange(0, 0)
        card.body.addWidget(self._bar)
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.setObjectName("cancel-reading")
        self._cancel.clicked.connect(self.cancelled)
        card.body.addWidget(self._cancel, 0, center)
        column.addWidget(card)
        self._recent = self._build_recent()
        column.addWidget(self._recent)
        words = self.tr(
            "You see everything first. Nothing is saved until you choose Import, and one undo takes"
            " the whole import back."
        )
        column.addWidget(_centered("small", words))
        column.addStretch(1)
        self.show_waiting()

    def _build_recent(self) -> Card:
        card = Card(margins=(16, 14, 16, 14), gap=8)
        card.body.addWidget(Label(self.tr("Opened last"), "strong", wraps=True))
        holder = QWidget()
        self._files = Flow(holder, gap=8)
        card.body.addWidget(holder)
        card.hide()
        return card

    def show_waiting(self, recent: Sequence[Path] = ()) -> None:
        """Wait for a file, and offer the *recent* ones."""
        self._words.setText(self.tr("Drop a file here"))
        self._show_reading(False)
        self._show_recent(recent)

    def show_share(self, done: int, total: int) -> None:
        """Say how far the reading is; *total* is 0 where that is not known."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def show_reading(self, name: str) -> None:
        """Say that the file *name* is being read."""
        self._words.setText(self.tr("Reading {name}…").format(name=name))
        self._bar.setRange(0, 0)
        self._show_reading(True)
        self._recent.hide()

    def focus_first(self) -> None:
        """Give the focus to what there is to press."""
        button = self._choose if not self._choose.isHidden() else self._cancel
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_recent(self, recent: Sequence[Path]) -> None:
        discard_held(self._files)
        for path, name in zip(recent, names_of(recent), strict=True):
            button = Button(name.replace("&", "&&"), "quiet", icon="file-text")
            button.setToolTip(str(path))
            button.clicked.connect(partial(self._tell, path))
            self._files.addWidget(button)
        self._recent.setVisible(bool(recent))

    def _tell(self, path: Path, _is_checked: bool = False) -> None:
        self.file_chosen.emit(path)

    def _show_reading(self, is_reading: bool) -> None:
        for widget in (self._bar, self._cancel):
            widget.setVisible(is_reading)
        for widget in (self._choose, self._paste, self._kinds):
            widget.setVisible(not is_reading)


def _centered(role: str, text: str = "") -> Label:
    label = Label(text, "h2" if role == "h2" else "small" if role == "small" else "body",
                  "text" if role == "h2" else "text2", wraps=True)  # fmt: skip
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label
