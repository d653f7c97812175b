"""The preview of an import: the file, what needs attention first, and the button that does it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from flashcards.core.errors import Level
from flashcards.core.merge import Fate
from flashcards.core.model import Deck
from flashcards.services.import_files import Preview
from flashcards.services.import_rows import ATTENTION, Row, State
from flashcards.ui.folding import Flow
from flashcards.ui.import_columns import ImportColumns
from flashcards.ui.import_doubts import ImportDoubts
from flashcards.ui.import_file_card import ImportFileCard
from flashcards.ui.import_rows import ImportRows
from flashcards.ui.layouts import Column
from flashcards.ui.offer import Offer
from flashcards.ui.translators import translate
from flashcards.words.importing import sentence

_FILTERS = ("attention", "ready", "known", "all")


class ImportPreview(QWidget):
    """Shows a Preview; what a press decides is passed on from its parts.

    ``save_requested`` asks for the lines that stay out as a file, ``copy_requested`` for a copy
    with the ids filled in.
    """

    save_requested = Signal()
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        column = Column(self, gap=14)
        self.file = ImportFileCard()
        column.addWidget(self.file)
        self._summary = Offer("warn")
        self._summary.setObjectName("import-summary")
        self._save = self._summary.add("save-lines", self.tr("Save these lines…"), "quiet")
        self._save.clicked.connect(self.save_requested)
        column.addWidget(self._summary)
        self.doubts = ImportDoubts()
        column.addWidget(self.doubts)
        self.columns = ImportColumns()
        self.columns.hide()
        column.addWidget(self.columns)
        self._filters = self._build_filters()
        column.addWidget(self._filters)
        self.rows = ImportRows()
        column.addWidget(self.rows)
        self._ids = Offer("info")
        self._ids.setObjectName("ids-offer")
        words = self.tr("Save a copy of the file with ids filled in…")
        self._ids.add("save-copy", words, "quiet").clicked.connect(self.copy_requested)
        column.addWidget(self._ids)
        column.addStretch(1)
        self.file.columns_requested.connect(self.open_columns)

    def _build_filters(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder, gap=8)
        self._group = QButtonGroup(self)
        for number, name in enumerate(_FILTERS):
            button = QPushButton()
            button.setObjectName(f"filter-{name}")
            button.setProperty("kind", "filter")
            button.setProperty("radius", 16)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            self._group.addButton(button, number)
            flow.addWidget(button)
        self._group.idClicked.connect(self._show_list)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        return holder

    def show_preview(self, found: Preview, decks: Sequence[Deck], *, is_first: bool) -> None:
        """Show *found*; at *first* the lines that need attention are in view, if there are any."""
        before = self._group.checkedId()
        self._preview = found
        self.file.show_preview(found, decks)
        self._summary.show_text(self._summary_text(found))
        self._summary.setVisible(bool(self._summary.text()))
        self._save.setVisible(bool(found.reading.bad))
        self._save.setText(self.tr("Save %n line(s)…", None, len(found.reading.bad)))
        self._show_ids(found)
        self.doubts.setVisible(False)
        if found.plan is not None:
            self.doubts.show_plan(found.plan)
        self._show_columns(found, is_first=is_first)
        counts = self._name_filters(found)
        self._filters.setVisible(bool(found.rows))
        self.rows.setVisible(bool(found.rows))
        chosen = before if not is_first and before >= 0 and counts[before] else _first(counts)
        self._group.button(chosen).setChecked(True)
        self._show_list(chosen)

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the cells of each line below each other."""
        self.rows.set_narrow(is_narrow)

    def first_control(self) -> QWidget | None:
        """Return the first thing to answer, where there is one."""
        if not self.columns.isHidden():
            return self.columns.first_control()
        return self.doubts.first_control() or self.rows.first_control()

    def open_columns(self) -> None:
        """Show which column is taken for what."""
        self.columns.show()
        self.columns.first_control().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_ids(self, found: Preview) -> None:
        items = found.plan.items if found.plan is not None else ()
        count = sum((item.row or item.id) in found.reading.unnamed for item in items)
        words = self.tr(
            "%n line(s) without an id. With ids, a later version finds its cards.", None, count
        )
        self._ids.show_text(words)
        self._ids.setVisible(count > 0)

    def _show_columns(self, found: Preview, *, is_first: bool) -> None:
        if not is_first:
            return
        columns = found.reading.columns if found.opened.data else ()
        self.columns.show_columns(columns)
        self.columns.setVisible(bool(columns) and not found.rows)

    def _summary_text(self, found: Preview) -> str:
        bad = found.bad_rows
        if found.plan is None:
            errors = [
                each for each in found.problems if each.level == Level.ERROR and not each.place
            ]
            errors = errors or [each for each in found.problems if each.level == Level.ERROR]
            told = " ".join(sentence(each, translate) for each in errors[:3])
            kept = self.tr("Nothing was changed.")
            return f"{told} {kept}"
        ready = count_ready(found)
        if not ready and not bad and not found.plan.is_held:
            return self.tr("You have all of these cards already. Nothing would change.")
        if not bad and not found.left_out:
            return ""
        parts = [self.tr("%n card(s) ready", None, ready)]
        if bad:
            parts.append(self.tr("%n line(s) for you to answer", None, bad))
        if found.left_out:
            parts.append(self.tr("%n line(s) left out as copies", None, len(found.left_out)))
        return self.tr("{parts}.").format(parts=", ".join(parts))

    def _name_filters(self, found: Preview) -> list[int]:
        counts = [len(_rows(found, name)) for name in _FILTERS]
        words = (
            self.tr("Needs attention"), self.tr("Ready"), self.tr("You have them"), self.tr("All"),
        )  # fmt: skip
        for number, (word, count) in enumerate(zip(words, counts, strict=True)):
            button = self._group.button(number)
            button.setText(f"{word} {count}")
            button.setVisible(number != _FILTERS.index("known") or count > 0)
        return counts

    def _show_list(self, number: int) -> None:
        if self._preview is None:
            return
        rows = _rows(self._preview, _FILTERS[number])
        sides = self._preview.wishes.choices.sides
        self.rows.show_rows(rows, sides, self.tr("There is nothing here."))


def count_ready(found: Preview) -> int:
    """Return how many cards would come in or change."""
    if found.plan is None:
        return 0
    return sum(item.fate != Fate.UNCHANGED for item in found.plan.taken)


def _rows(found: Preview, name: str) -> list[Row]:
    match name:
        case "attention":
            return [row for row in found.rows if row.state in ATTENTION]
        case "ready":
            is_ready = {State.KEY_CHANGED, State.RETIRED, State.CHANGED, State.MOVED, State.ADDED}
            taken = {id(item) for item in found.plan.taken} if found.plan else set[int]()
            return [row for row in found.rows if row.state in is_ready and id(row.item) in taken]
        case "known":
            return [row for row in found.rows if row.state == State.UNCHANGED]
        case _:
            return list(found.rows)


def _first(counts: Sequence[int]) -> int:
    return next((number for number, count in enumerate(counts) if count), len(counts) - 1)
