"""The first page of an import: drop a file, or choose one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.ui.bars import Bar
from flashcards.ui.buttons import Button
from flashcards.ui.labels import IconMark, Label
from flashcards.ui.layouts import Card, Column


class ImportStart(QWidget):
    """Offers to choose a file; shows that one is being read."""

    choose_requested = Signal()
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
        self._bar = Bar(self.tr("Reading the file"))
        self._bar.setRange(0, 0)
        card.body.addWidget(self._bar)
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.setObjectName("cancel-reading")
        self._cancel.clicked.connect(self.cancelled)
        card.body.addWidget(self._cancel, 0, center)
        column.addWidget(card)
        words = self.tr(
            "You see everything first. Nothing is saved until you choose Import, and one undo takes"
            " the whole import back."
        )
        column.addWidget(_centered("small", words))
        column.addStretch(1)
        self.show_waiting()

    def show_waiting(self) -> None:
        """Wait for a file."""
        self._words.setText(self.tr("Drop a file here"))
        self._show_reading(False)

    def show_reading(self, name: str) -> None:
        """Say that the file *name* is being read."""
        self._words.setText(self.tr("Reading {name}…").format(name=name))
        self._show_reading(True)

    def focus_first(self) -> None:
        """Give the focus to what there is to press."""
        button = self._choose if not self._choose.isHidden() else self._cancel
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_reading(self, is_reading: bool) -> None:
        for widget in (self._bar, self._cancel):
            widget.setVisible(is_reading)
        for widget in (self._choose, self._kinds):
            widget.setVisible(not is_reading)


def _centered(role: str, text: str = "") -> Label:
    label = Label(text, "h2" if role == "h2" else "small" if role == "small" else "body",
                  "text" if role == "h2" else "text2", wraps=True)  # fmt: skip
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label
