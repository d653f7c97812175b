"""The sheet of one's own misses: read once before the exam, without grades; it can be printed."""

from collections.abc import Sequence

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.services.own_sheet import SheetLine
from flashcards.services.print_sheet import own_sheet_html
from flashcards.ui.buttons import Button
from flashcards.ui.discard import discard_held
from flashcards.ui.folding import Ends, Tiles
from flashcards.ui.labels import Label, Line
from flashcards.ui.layouts import Card, Column
from flashcards.ui.print_document import Printing, document_of, print_document


class OwnSheetCard(Card):
    """Lists question and answer of each card; hidden when there is none."""

    def __init__(
        self, parent: QWidget | None = None, *, printing: Printing = print_document
    ) -> None:
        super().__init__(parent, margins=(26, 18, 22, 14), gap=0)
        self.setObjectName("own-sheet")
        self._printing = printing
        self._lines: Sequence[SheetLine] = ()
        head = QWidget()
        ends = Ends(head, gap=12)
        words = QWidget()
        column = Column(words, gap=4)
        column.addWidget(Label(self.tr("Your own sheet"), "h2"))
        self._caption = Label("", "small", "text2", wraps=True)
        column.addWidget(self._caption)
        ends.addWidget(words)
        self.print_button = Button(self.tr("Print"), "quiet", icon="printer")
        self.print_button.setObjectName("print-sheet")
        self.print_button.clicked.connect(self._print)
        ends.addWidget(self.print_button)
        self.body.addWidget(head)
        self.body.addSpacing(8)
        self._rows = Column()
        self.body.addLayout(self._rows)

    def show_lines(self, lines: Sequence[SheetLine]) -> None:
        """Show *lines* in place of what was shown."""
        self._lines = lines
        words = self.tr("%n card(s) you missed most often. Read once; no grades.", None, len(lines))
        self._caption.setText(words)
        discard_held(self._rows)
        for line in lines:
            self._rows.addWidget(Line())
            self._rows.addWidget(_row(line))
        self.setVisible(bool(lines))

    def has_lines(self) -> bool:
        """Say whether there is anything on the sheet."""
        return bool(self._lines)

    def document(self) -> QTextDocument:
        """Return the sheet as it is printed."""
        title = self.tr("Your own sheet")
        return document_of(own_sheet_html(self._lines, title), title)

    def _print(self) -> None:
        self._printing(self.document(), self)


def _row(line: SheetLine) -> QWidget:
    row = QWidget()
    tiles = Tiles(row, least=280, most=2, gap=16)
    tiles.setContentsMargins(0, 0, 0, 0)
    for label in (Label(line.question, "strong", wraps=True), Label(line.answer, wraps=True)):
        cell = QWidget()
        Column(cell, margins=(0, 10, 0, 10)).addWidget(label)
        tiles.addWidget(cell)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
    return row
