"""Which column of a table is which, where its headings do not say."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from flashcards.formats.reading import Column as TableColumn
from flashcards.ui.buttons import Button
from flashcards.ui.fields import ChoiceField
from flashcards.ui.folding import Tiles
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column
from flashcards.ui.translators import translate
from flashcards.words.importing import column_fields, field_text

_NOT_USED = "-"


class ImportColumns(Card):
    """Lists the columns, each with what it is taken for.

    ``chosen`` carries field by column, and whether the first line holds headings.
    """

    chosen = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(22, 18, 22, 18), gap=12)
        self.setObjectName("columns")
        self.body.addWidget(Label(self.tr("What is in which column?"), "h2", wraps=True))
        words = self.tr("Say at least where the questions are, and the answers or the options.")
        self.body.addWidget(Label(words, "body", "text2", wraps=True))
        self._holder = QWidget()
        self._tiles = Tiles(self._holder, least=240, gap=14)
        self.body.addWidget(self._holder)
        self._headings = QCheckBox(self.tr("The first line holds headings"))
        self._headings.setObjectName("has-headings")
        self._headings.setChecked(True)
        self.body.addWidget(self._headings)
        self._fields: list[ChoiceField] = []
        self._parts: list[QWidget] = []
        self._use = Button(self.tr("Use these columns"), "primary")
        self._use.setObjectName("use-columns")
        self._use.clicked.connect(self._tell)
        self.body.addWidget(self._use, 0, Qt.AlignmentFlag.AlignLeading)

    def show_columns(self, columns: Sequence[TableColumn]) -> None:
        """Show *columns*, each as it is taken now."""
        for part in self._parts:
            part.hide()
            part.setParent(None)
            part.deleteLater()
        self._fields, self._parts = [], []
        for index, column in enumerate(columns):
            self._add(index, column)
        order = [*self._fields, self._headings, self._use]
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)
        self._look()

    def first_control(self) -> QWidget:
        """Return the first choice."""
        return self._fields[0] if self._fields else self._use

    def _add(self, index: int, column: TableColumn) -> None:
        part = QWidget()
        inside = Column(part, gap=4)
        title = column.title or self.tr("Column {number}").format(number=index + 1)
        inside.addWidget(Label(title, "strong", wraps=True))
        sample = column.sample or self.tr("(empty)")
        inside.addWidget(Label(f"“{sample}”", "small", "text2", wraps=True))
        field = ChoiceField(self.tr("What is in {column}").format(column=title))
        field.setObjectName(f"column-{index}")
        field.addItem(self.tr("Not used"), _NOT_USED)
        for name in column_fields():
            field.addItem(field_text(name, translate), name)
        field.setCurrentIndex(max(0, field.findData(column.field)))
        field.currentIndexChanged.connect(partial(self._keep_single, field))
        inside.addWidget(field)
        inside.addStretch(1)
        self._tiles.addWidget(part)
        self._fields.append(field)
        self._parts.append(part)

    def _keep_single(self, changed: ChoiceField, _index: int) -> None:
        """Let no two columns be the same: the one chosen last holds."""
        for field in self._fields:
            is_other = field is not changed and changed.currentData() != _NOT_USED
            if is_other and field.currentData() == changed.currentData():
                field.setCurrentIndex(0)
        self._look()

    def _look(self) -> None:
        names = {field.currentData() for field in self._fields}
        is_enough = "front" in names and bool(names & {"back", "option_a", "options"})
        self._use.setEnabled(is_enough)
        self._use.setToolTip(
            "" if is_enough else self.tr("Say first where questions and answers are.")
        )

    def _tell(self) -> None:
        self.chosen.emit(
            {
                index: field.currentData()
                for index, field in enumerate(self._fields)
                if field.currentData() != _NOT_USED
            },
            self._headings.isChecked(),
        )
