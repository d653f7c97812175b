"""The page where text is pasted: numbered questions, or pairs parted by signs of one's own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from flashcards.ui.buttons import Button
from flashcards.ui.editor_fields import TextField
from flashcards.ui.fields import ChoiceField
from flashcards.ui.folding import Flow, Tiles
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column

_LINES = 8


class ImportPaste(QWidget):
    """``preview_requested`` carries the text, the deck's name and the two signs; empty: look."""

    preview_requested = Signal(str, str, str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=14)
        card = Card(margins=(22, 18, 22, 18), gap=12)
        card.body.addWidget(Label(self.tr("Paste text"), "h2", wraps=True))
        words = self.tr(
            "Numbered questions with options A to D and a star or “Answer: B”, or questions and"
            " answers as Quizlet exports them. You see every line before anything is saved."
        )
        card.body.addWidget(Label(words, "body", "text2", wraps=True))
        self._text = TextField(self.tr("The text"), _LINES)
        self._text.setObjectName("paste-text")
        self._text.textChanged.connect(self._look)
        card.body.addWidget(self._text)
        card.body.addWidget(self._build_fields())
        card.body.addWidget(self._build_acts())
        column.addWidget(card)
        column.addStretch(1)
        self._look()

    def _build_fields(self) -> QWidget:
        holder = QWidget()
        tiles = Tiles(holder, least=240, gap=14)
        self._name = QLineEdit()
        self._name.setObjectName("paste-name")
        self._name.setAccessibleName(self.tr("Name of the deck"))
        tiles.addWidget(_labelled(self._name))
        self._between = _signs(
            self.tr("Between question and answer"),
            [
                (self.tr("as the text shows"), ""),
                (self.tr("a tab"), "\t"),
                (self.tr("a comma"), ","),
                (self.tr("a dash"), " - "),
            ],
        )
        self._between.setObjectName("paste-between")
        self._between.currentTextChanged.connect(self._look)
        tiles.addWidget(_labelled(self._between))
        self._after = _signs(
            self.tr("Between cards"),
            [
                (self.tr("a new line"), "\n"),
                (self.tr("an empty line"), "\n\n"),
                (self.tr("a semicolon"), ";"),
            ],
        )
        self._after.setObjectName("paste-after")
        tiles.addWidget(_labelled(self._after))
        return holder

    def _build_acts(self) -> QWidget:
        acts = QWidget()
        flow = Flow(acts, gap=10)
        self._preview = Button(self.tr("Look at the cards"), "primary", large=True)
        self._preview.setObjectName("paste-preview")
        self._preview.clicked.connect(self._tell)
        flow.addWidget(self._preview)
        leave = Button(self.tr("Cancel"), large=True)
        leave.setObjectName("paste-leave")
        leave.clicked.connect(self.left)
        flow.addWidget(leave)
        return acts

    def focus_first(self) -> None:
        """Give the focus to the text."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget the text that was pasted."""
        self._text.clear()

    def _look(self) -> None:
        is_filled = bool(self._text.text().strip())
        self._preview.setEnabled(is_filled)
        self._preview.setToolTip("" if is_filled else self.tr("Paste some text first."))
        self._after.setEnabled(bool(_sign(self._between)))

    def _tell(self) -> None:
        between = _sign(self._between)
        after = (_sign(self._after) or "\n") if between else ""
        self.preview_requested.emit(self._text.text(), self._name.text().strip(), between, after)


def _signs(name: str, choices: list[tuple[str, str]]) -> ChoiceField:
    field = ChoiceField(name)
    field.setEditable(True)
    field.setInsertPolicy(ChoiceField.InsertPolicy.NoInsert)
    for words, sign in choices:
        field.addItem(words, sign)
    return field


def _sign(field: ChoiceField) -> str:
    """Return the sign that is chosen, or what was typed in place of one."""
    index = field.findText(field.currentText())
    return str(field.itemData(index)) if index >= 0 else field.currentText()


def _labelled(field: QWidget) -> QWidget:
    holder = QWidget()
    column = Column(holder, gap=4)
    column.addWidget(Label(field.accessibleName(), "caption", "text2", wraps=True))
    column.addWidget(field)
    return holder
