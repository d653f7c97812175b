"""One line of the preview of an import, with what mends it beside it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from flashcards.core import markup
from flashcards.core.merge import Side
from flashcards.formats.mending import Mend
from flashcards.services.import_rows import ATTENTION, Row, State
from flashcards.ui import theme
from flashcards.ui.buttons import Button, Segments
from flashcards.ui.folding import Flow
from flashcards.ui.labels import IconMark, Label, Line
from flashcards.ui.layouts import Column
from flashcards.ui.layouts import Row as Beside
from flashcards.ui.translators import translate
from flashcards.words.importing import row_text
from flashcards.words.problems import place_text

LINE_WIDTH = 84
SHARES = (30, 36, 24)
_LONGEST = 200
_ICONS = {
    State.BAD: ("circle-alert", "accent"),
    State.CONFLICT: ("circle-alert", "accent"),
    State.ADDED: ("plus", "text2"),
    State.RETIRED: ("minus", "text2"),
    State.KEY_CHANGED: ("check", "ok"),
    State.CHANGED: ("pencil", "text2"),
}
_ANSWERED = {
    "answer-missing", "answer-beyond", "answer-two-ways", "answer-unknown", "no-right-option",
}  # fmt: skip


class ImportRow(QFrame):
    """Shows a Row; what a press decides is told by a signal.

    ``mended`` carries the place and its Mend, ``side_chosen`` the card and a Side, ``pair_chosen``
    the row's id and whether it is the card that it was taken for, ``copy_chosen`` the place and
    whether it comes in too.
    """

    mended = Signal(str, object)
    side_chosen = Signal(str, object)
    pair_chosen = Signal(str, bool)
    copy_chosen = Signal(str, bool)

    def __init__(self, row: Row, side: Side = Side.MINE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row, self._side = row, side
        self._name = _slug(row)
        self.is_open = row.state in {State.BAD, State.CONFLICT}
        self.first: QWidget | None = None
        column = Column(self)
        column.addWidget(Line())
        self._cells = Beside(margins=(0, 8, 0, 8), gap=14)
        column.addLayout(self._cells)
        self._cells.addWidget(self._place(), 0, Qt.AlignmentFlag.AlignVCenter)
        question = " ".join(markup.plain(row.question).split())[:_LONGEST]
        words = question or self.tr("(empty)")
        tone = "text" if question else "text2"
        self._add(Label(words, "body", tone, wraps=True, is_content=bool(question)), 0)
        self._add(Label(row_text(row, side, translate), "body", "text2", wraps=True), 1)
        self._add(self._answer(), 2)

    def set_narrow(self, is_narrow: bool) -> None:
        """Put what belongs to the line below each other instead of beside each other."""
        direction = QVBoxLayout.Direction.TopToBottom if is_narrow else _beside(self)
        self._cells.setDirection(direction)

    def _add(self, widget: QWidget, column: int) -> None:
        """Put a widget into its column; only a choice that cannot fold takes what it needs."""
        policy = widget.sizePolicy()
        policies = QSizePolicy.Policy
        takes = policies.MinimumExpanding if widget.findChild(Segments) else policies.Ignored
        policy.setHorizontalPolicy(takes)
        widget.setSizePolicy(policy)
        self._cells.addWidget(widget, SHARES[column])

    def _named_place(self) -> str:
        """Return what the line is called when it is read out."""
        return place_text(self._row.place, translate)

    def _place(self) -> QWidget:
        holder = _Place()
        row = Beside(holder, gap=8)
        icon, color = _ICONS.get(self._row.state, ("layers", "text2"))
        row.addWidget(IconMark(icon, color, 17))
        number = self._row.place.removeprefix("row ").removeprefix("line ")
        text = number if number.isdecimal() else place_text(self._row.place, translate)
        row.addWidget(Label(text[:12], "body", "text2"), 1)
        return holder

    def _answer(self) -> QWidget:
        match self._row.state:
            case State.BAD:
                return self._mending()
            case State.CONFLICT:
                return self._sides()
            case State.PAIRED:
                return self._press(self.tr("It is a new card"), self._unpair)
            case State.UNPAIRED:
                return self._press(self.tr("It is the same card"), self._pair)
            case State.COPY:
                return self._press(self.tr("Keep both"), self._keep_copy)
            case State.KEPT_COPY:
                return self._press(self.tr("Leave it out"), self._leave_copy)
            case _:
                words = self.tr("nothing to do") if self._row.state in ATTENTION else ""
                return Label(words, "small", "text3", wraps=True)

    def _mending(self) -> QWidget:
        codes = {each.code for each in self._row.problems}
        options = self._row.draft.options if self._row.draft else []
        if codes and codes <= _ANSWERED and options:
            return self._letters()
        if codes == {"empty-front"}:
            return self._field(self.tr("Type the question"), "front")
        if codes == {"empty-back"}:
            return self._field(self.tr("Type the answer"), "back")
        return Label(self.tr("left out"), "small", "text3", wraps=True)

    def _letters(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder, gap=6)
        options = self._row.draft.options if self._row.draft else []
        for index, option in enumerate(options):
            letter = "ABCDEFGHIJ"[index % 10]
            button = Button(letter)
            button.setProperty("iconOnly", True)
            button.setObjectName(f"{self._name}-{letter.lower()}")
            words = self.tr("{place}: the best answer is {letter}, {option}")
            name = words.format(place=self._named_place(), letter=letter, option=option.text)
            button.setAccessibleName(" ".join(name.replace("&", "+").split()))
            button.setToolTip(option.text)
            button.clicked.connect(partial(self._mend, Mend(right=index)))
            flow.addWidget(button)
            self.first = self.first or button
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        return holder

    def _field(self, words: str, field: str) -> QWidget:
        edit = QLineEdit()
        edit.setObjectName(f"{self._name}-{field}")
        edit.setPlaceholderText(words)
        edit.setAccessibleName(f"{self._named_place()}: {words}")
        edit.editingFinished.connect(partial(self._typed, edit, field))
        self.first = edit
        return edit

    def _sides(self) -> QWidget:
        item = self._row.item
        words = [self.tr("Keep mine"), self.tr("Take theirs")]
        choice = Segments(self.tr("Whose text stands"), words)
        for word, button in zip(("mine", "theirs"), choice.buttons(), strict=True):
            button.setObjectName(f"{self._name}-{word}")
        choice.choose(0 if self._side == Side.MINE else 1)
        choice.chosen.connect(self._choose_side)
        self.first = choice.buttons()[0]
        assert item is not None
        holder = QWidget()
        Column(holder).addWidget(choice, 0, Qt.AlignmentFlag.AlignLeading)
        return holder

    def _press(self, words: str, act: object) -> QWidget:
        assert callable(act)
        button = Button(words)
        button.setObjectName(f"{self._name}-turn")
        button.setAccessibleName(f"{self._named_place()}: {words}".strip(": "))
        button.clicked.connect(act)
        self.first = button
        holder = QWidget()
        Column(holder).addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return holder

    def _mend(self, mend: Mend) -> None:
        self.mended.emit(self._row.place, mend)

    def _typed(self, edit: QLineEdit, field: str) -> None:
        text = edit.text().strip()
        if text:
            edit.blockSignals(True)  # once is enough: the line is about to be shown anew
            mend = Mend(front=text) if field == "front" else Mend(back=text)
            self.mended.emit(self._row.place, mend)

    def _choose_side(self, index: int) -> None:
        if self._row.item is not None:
            side = Side.MINE if index == 0 else Side.THEIRS
            self.side_chosen.emit(self._row.item.id, side)

    def _unpair(self) -> None:
        self.pair_chosen.emit(self._row.row_id, False)

    def _pair(self) -> None:
        self.pair_chosen.emit(self._row.row_id, True)

    def _keep_copy(self) -> None:
        self.copy_chosen.emit(self._row.place, True)

    def _leave_copy(self) -> None:
        self.copy_chosen.emit(self._row.place, False)


class _Place(QWidget):
    def __init__(self) -> None:
        super().__init__()
        theme.follow(self._restyle)

    def _restyle(self) -> None:
        self.setFixedWidth(theme.current().px(LINE_WIDTH))


def _beside(_widget: QWidget) -> QVBoxLayout.Direction:
    return QVBoxLayout.Direction.LeftToRight  # Qt mirrors it where one reads from the right


def _slug(row: Row) -> str:
    words = row.place or (row.item.id if row.item else "")
    return "row-" + words.casefold().replace(" ", "-")
