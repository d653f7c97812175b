"""The lines of an import as a table: headings, some lines, and more on request."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.core.merge import Side
from flashcards.core.model import CardId
from flashcards.services.import_rows import Row
from flashcards.ui import theme
from flashcards.ui.buttons import Button
from flashcards.ui.discard import discard
from flashcards.ui.import_row import LINE_WIDTH, SHARES, ImportRow
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column
from flashcards.ui.layouts import Row as Beside

MOST = 50


class ImportRows(Card):
    """Lists Rows; passes on what a line decides, and tells when its lines are ``refilled``."""

    mended = Signal(str, object)
    side_chosen = Signal(str, object)
    pair_chosen = Signal(str, bool)
    copy_chosen = Signal(str, bool)
    refilled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(22, 14, 22, 14), gap=0)
        self.setObjectName("import-rows")
        self._rows: Sequence[Row] = ()
        self._sides: Mapping[CardId, Side] = {}
        self._shown: list[ImportRow] = []
        self._is_narrow = False
        self._head = _Headings()
        self.body.addWidget(self._head)
        self._list = Column()
        self.body.addLayout(self._list)
        self._empty = Label("", "body", "text2", wraps=True)
        self.body.addWidget(self._empty)
        self._more = Button("", "quiet", icon="chevron-down")
        self._more.setObjectName("more-rows")
        self._more.clicked.connect(self._show_more)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)

    def show_rows(self, rows: Sequence[Row], sides: Mapping[CardId, Side], empty: str) -> None:
        """Show *rows*; *empty* says what it means that there are none."""
        self._rows, self._sides = rows, sides
        for each in self._shown:
            discard(each)
        self._shown = []
        self._head.setVisible(bool(rows) and not self._is_narrow)
        self._empty.setText(empty)
        self._empty.setVisible(not rows)
        self._show_more()

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the cells of a line below each other."""
        self._is_narrow = is_narrow
        self._head.setVisible(bool(self._rows) and not is_narrow)
        for each in self._shown:
            each.set_narrow(is_narrow)

    def first_control(self) -> QWidget | None:
        """Return the first control that mends something."""
        return next((each.first for each in self._shown if each.is_open and each.first), None)

    def _show_more(self) -> None:
        start = len(self._shown)
        had_focus = self._more.hasFocus()
        for row in self._rows[start : start + MOST]:
            self._add(row)
        left = len(self._rows) - len(self._shown)
        self._more.setText(self.tr("Show more lines (%n left)", None, left))
        self._more.setVisible(left > 0)
        self.refilled.emit()
        if had_focus and not left and (first := self.first_control()):
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, row: Row) -> None:
        side = self._sides.get(row.item.id, Side.MINE) if row.item else Side.MINE
        line = ImportRow(row, side)
        line.set_narrow(self._is_narrow)
        line.mended.connect(self.mended)
        line.side_chosen.connect(self.side_chosen)
        line.pair_chosen.connect(self.pair_chosen)
        line.copy_chosen.connect(self.copy_chosen)
        self._list.addWidget(line)
        self._shown.append(line)


class _Headings(QWidget):
    def __init__(self) -> None:
        super().__init__()
        row = Beside(self, margins=(0, 0, 0, 8), gap=14)
        self._line = Label(self.tr("Line"), "caption", "text3")
        row.addWidget(self._line)
        words = (self.tr("Question"), self.tr("What to know"), self.tr("Your answer"))
        for share, word in zip(SHARES, words, strict=True):
            label = Label(word, "caption", "text3")
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            row.addWidget(label, share)
        theme.follow(self._restyle)

    def _restyle(self) -> None:
        self._line.setFixedWidth(theme.current().px(LINE_WIDTH))
