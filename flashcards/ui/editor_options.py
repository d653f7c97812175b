"""The options of a scenario in the editor: add, remove, reorder, and which are the best."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from flashcards.core.model import Option, OptionId, Trap
from flashcards.formats import limits
from flashcards.services.authoring import free_option_id
from flashcards.ui.announce import announce
from flashcards.ui.buttons import Button, Segments
from flashcards.ui.discard import discard
from flashcards.ui.editor_fields import Saying, Sayings
from flashcards.ui.editor_option import OptionRow
from flashcards.ui.folding import Ends
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column
from flashcards.ui.tab_order import follow_layout

ONE, SEVERAL = 0, 1


class OptionsField(QWidget):
    """Holds the options of one scenario; ``changed`` says that one of them is another now."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[OptionRow] = []
        self._traps: Sequence[Trap] = ()
        self._group = QButtonGroup(self)
        column = Column(self, gap=10)
        head = QWidget()
        ends = Ends(head, gap=12, least=64)
        ends.addWidget(Label(self.tr("Options"), "caption", "text2"))
        self.mode = Segments(
            self.tr("How many are right"), (self.tr("One best answer"), self.tr("Several"))
        )
        for name, button in zip(("option-one", "option-several"), self.mode.buttons(), strict=True):
            button.setObjectName(name)
        self.mode.choose(ONE)
        self.mode.chosen.connect(self._turn_mode)
        ends.addWidget(self.mode)
        column.addWidget(head)
        self._list = Column(gap=14)
        column.addLayout(self._list)
        self.sayings = Sayings()
        column.addWidget(self.sayings)
        self._add = Button(self.tr("Add option"), "quiet", icon="plus")
        self._add.setObjectName("option-add")
        self._add.clicked.connect(self._add_empty)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)

    def show_options(self, options: Sequence[Option], traps: Sequence[Trap]) -> None:
        """Show *options*; wrong ones may name one of *traps*."""
        self._traps = traps
        for row in tuple(self._rows):
            self._take_out(row)
        for option in options:
            self._put(option, len(self._rows))
        several = sum(option.correct for option in options) > 1
        self.mode.blockSignals(True)
        self.mode.choose(SEVERAL if several else ONE)
        self.mode.blockSignals(False)
        self._settle()

    def options(self) -> tuple[Option, ...]:
        """Return the options as they stand."""
        return tuple(row.option() for row in self._rows)

    def rows(self) -> Sequence[OptionRow]:
        """Return the options' rows in their order."""
        return self._rows

    def say(self, sayings: Sequence[Saying]) -> None:
        """Show what there is to say about all of them."""
        self.sayings.say(sayings)

    def _put(self, option: Option, place: int) -> OptionRow:
        row = OptionRow(option, self._traps)
        row.changed.connect(self.changed)
        row.best_changed.connect(self._tell_best)
        row.removed.connect(partial(self._remove, row))
        row.moved.connect(partial(self._move, row))
        self._group.addButton(row.radio)
        self._rows.insert(place, row)
        self._list.insertWidget(place, row)
        row.show()
        return row

    def _take_out(self, row: OptionRow) -> None:
        self._group.removeButton(row.radio)
        self._rows.remove(row)
        discard(row)

    def _add_empty(self) -> None:
        identity = free_option_id(self.options())
        if identity is None:
            return
        row = self._put(Option(id=OptionId(identity), text=""), len(self._rows))
        self._settle()
        row.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _remove(self, row: OptionRow) -> None:
        place = self._rows.index(row)
        letter = row.letter()
        self._take_out(row)
        self._settle()
        near = self._rows[min(place, len(self._rows) - 1)]
        near.text.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.tr("Option {letter} is removed.").format(letter=letter))
        self.changed.emit()

    def _move(self, row: OptionRow, steps: int) -> None:
        place = self._rows.index(row)
        goal = place + steps
        if not 0 <= goal < len(self._rows):
            return
        self._rows.insert(goal, self._rows.pop(place))
        self._list.removeWidget(row)
        self._list.insertWidget(goal, row)
        self._settle()
        row.keep_focus(steps)
        words = self.tr("This is option {letter} now.").format(letter=row.letter())
        announce(self, words)
        self.changed.emit()

    def _turn_mode(self, mode: int) -> None:
        self._group.setExclusive(False)
        if mode == ONE:
            first = next((row for row in self._rows if row.is_best()), None)
            for row in self._rows:
                row.set_best(is_best=row is first)
        self._settle()
        self.changed.emit()

    def _tell_best(self) -> None:
        for row in self._rows:
            row.follow_best()
        self.changed.emit()

    def _settle(self) -> None:
        """Give each row its letter and what it may do, and Tab its way through them."""
        several = self.mode.index() == SEVERAL
        self._group.setExclusive(not several)
        last = len(self._rows) - 1
        for place, row in enumerate(self._rows):
            row.settle(place, several=several, is_first=place == 0, is_last=place == last)
            row.allow_removing(is_on=len(self._rows) > limits.OPTIONS.start)
        self._add.setEnabled(last + 1 < limits.OPTIONS.stop - 1)
        full = self.tr("A card has at most {most} options.").format(most=limits.OPTIONS.stop - 1)
        self._add.setToolTip("" if self._add.isEnabled() else full)
        follow_layout(self)
