"""Topics with their shares, and traps with their words: rows that are added and removed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from flashcards.core.model import Domain, DomainId, Trap, TrapId
from flashcards.services.deck_authoring import evenly
from flashcards.ui.buttons import Button, IconButton
from flashcards.ui.editor_fields import Saying, Sayings
from flashcards.ui.fields import NumberField
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column, Row

_MOST_SHARE = 100


class _Line(QWidget):
    """One row; its controls stand beside each other."""

    changed = Signal()
    removed = Signal()

    def __init__(self, name: str, remove: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = Row(self, gap=8)
        self.remove = IconButton("trash-2", remove)
        self.remove.setObjectName(f"{name}-remove")
        self.remove.setAutoDefault(False)  # Enter in a field must not press it
        self.remove.clicked.connect(self.removed)

    def edit(self, name: str, spoken: str, text: str, share: int = 1) -> QLineEdit:
        """Return a new field at the end of the row."""
        field = QLineEdit(text)
        field.setObjectName(name)
        field.setAccessibleName(spoken)
        field.textChanged.connect(self.changed)
        self.row.addWidget(field, share)
        return field


class _TopicLine(_Line):
    def __init__(self, domain: Domain, number: int, cards: int) -> None:
        name = f"topic-{number}"
        words = self.tr("Remove topic {number}").format(number=number)
        super().__init__(name, words)
        self._domain = domain
        spoken = self.tr("Name of topic {number}").format(number=number)
        self.name = self.edit(name, spoken, domain.name)
        self.name.setPlaceholderText(self.tr("Name of the topic"))
        spoken = self.tr("Share of topic {number} in percent").format(number=number)
        self.share = NumberField(spoken, 0, _MOST_SHARE)
        self.share.setObjectName(f"{name}-share")
        self.share.setSuffix(" %")
        self.share.setValue(round(domain.weight))
        self.share.valueChanged.connect(self.changed)
        self.row.addWidget(self.share)
        self.row.addWidget(self.remove)
        if cards:
            self.remove.setEnabled(False)
            why = self.tr("%n card(s) are in this topic. Move them first.", "", cards)
            self.remove.setToolTip(why)

    def domain(self) -> Domain:
        """Return the topic; a share that was not touched keeps its fraction."""
        share = self.share.value()
        weight = self._domain.weight if share == round(self._domain.weight) else float(share)
        return replace(self._domain, name=self.name.text().strip(), weight=weight)


class _TrapLine(_Line):
    def __init__(self, trap: Trap, number: int) -> None:
        name = f"trap-{number}"
        super().__init__(name, self.tr("Remove trap {number}").format(number=number))
        spoken = self.tr("Id of trap {number}").format(number=number)
        self._id = self.edit(f"{name}-id", spoken, trap.id, 1)
        self._id.setPlaceholderText(self.tr("FIX"))
        spoken = self.tr("Words of trap {number}").format(number=number)
        self.name = self.edit(name, spoken, trap.name, 3)
        self.name.setPlaceholderText(self.tr("fixing it for the person"))
        self.row.addWidget(self.remove)

    def trap(self) -> Trap:
        """Return the trap."""
        return Trap(id=TrapId(self._id.text().strip()), name=self.name.text().strip())


class _Lines(QWidget):
    """Rows with a button that adds one; ``changed`` says that one of them is another now."""

    changed = Signal()

    def __init__(self, name: str, add: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[_Line] = []
        self._made = 0
        self.column = Column(self, gap=8)
        self._list = Column(gap=8)
        self.column.addLayout(self._list)
        self.sayings = Sayings()
        self.foot = Row(gap=8)
        self._add = Button(add, "quiet", icon="plus")
        self._add.setObjectName(f"{name}-add")
        self._add.clicked.connect(self._add_one)
        self.foot.addWidget(self._add)
        self.foot.addStretch(1)
        self.column.addLayout(self.foot)
        self.column.addWidget(self.sayings)

    def say(self, sayings: Sequence[Saying]) -> None:
        """Show what there is to say about the rows."""
        self.sayings.say(sayings)

    def put(self, line: _Line) -> None:
        """Add a row at the end."""
        line.changed.connect(self.changed)
        line.removed.connect(partial(self._take_out, line))
        self.lines.append(line)
        self._list.addWidget(line)
        line.show()

    def next_number(self) -> int:
        """Return a number that no row had before."""
        self._made += 1
        return self._made

    def blank(self) -> _Line:
        """Return an empty row."""
        raise NotImplementedError

    def _add_one(self) -> None:
        line = self.blank()
        self.put(line)
        self.changed.emit()
        first = line.findChild(QLineEdit)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self, line: _Line) -> None:
        self.lines.remove(line)
        self._list.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class TopicLines(_Lines):
    """The topics of a deck and their shares."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("topic", self.tr("Add topic"), parent)
        self._cards: Mapping[DomainId, int] = {}
        self._even = Button(self.tr("Share evenly"), "quiet")
        self._even.setObjectName("topic-even")
        self._even.clicked.connect(self._share_evenly)
        self.foot.insertWidget(1, self._even)
        self.total = Label("", "small", "text2", wraps=True)
        self.total.setObjectName("topic-total")
        self.column.addWidget(self.total)

    def show_domains(self, domains: Sequence[Domain], cards: Mapping[DomainId, int]) -> None:
        """Show topics; one that has cards cannot be removed."""
        self._cards = cards
        for domain in domains:
            self.put(_TopicLine(domain, self.next_number(), cards.get(domain.id, 0)))

    def domains(self) -> tuple[Domain, ...]:
        """Return the topics; empty rows are none."""
        lines = [line for line in self.lines if isinstance(line, _TopicLine)]
        return tuple(line.domain() for line in lines if line.domain().name or line.domain().id)

    def show_total(self, text: str) -> None:
        """Say how the shares add up."""
        self.total.setText(text)
        self._even.setVisible(bool(self.lines))

    def blank(self) -> _Line:
        return _TopicLine(Domain(id=DomainId(""), name=""), self.next_number(), 0)

    def _share_evenly(self) -> None:
        lines = [line for line in self.lines if isinstance(line, _TopicLine)]
        for line, domain in zip(lines, evenly(tuple(x.domain() for x in lines)), strict=True):
            line.share.setValue(round(domain.weight))


class TrapLines(_Lines):
    """The traps of a deck: habits that wrong options show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("trap", self.tr("Add trap"), parent)

    def show_traps(self, traps: Sequence[Trap]) -> None:
        """Show traps."""
        for trap in traps:
            self.put(_TrapLine(trap, self.next_number()))

    def traps(self) -> tuple[Trap, ...]:
        """Return the traps; empty rows are none."""
        lines = [line for line in self.lines if isinstance(line, _TrapLine)]
        return tuple(line.trap() for line in lines if line.trap().id or line.trap().name)

    def blank(self) -> _Line:
        return _TrapLine(Trap(id=TrapId(""), name=""), self.next_number())
