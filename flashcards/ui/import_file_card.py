"""The head of a preview: the file, what is known of it, and where its cards go."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.core.errors import Level
from flashcards.core.model import Deck, DeckId
from flashcards.services.import_files import Preview
from flashcards.services.import_plan import Choices
from flashcards.ui.buttons import Button
from flashcards.ui.fields import ChoiceField
from flashcards.ui.folding import Ends, Flow
from flashcards.ui.labels import IconMark, Label, Line
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.translators import translate
from flashcards.words.importing import sentence

_MOST_NOTES = 6


class ImportFileCard(Card):
    """``chosen`` carries the Choices that a press makes."""

    chosen = Signal(object)
    choose_requested = Signal()
    columns_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(16, 14, 16, 14), gap=10)
        self._choices = Choices()
        self._is_filling = False
        self._proposed: object = None
        top = QWidget()
        ends = Ends(top, gap=14)
        ends.addWidget(self._build_name())
        ends.addWidget(self._build_acts())
        _grow_down(top)
        self.body.addWidget(top)
        self._notes = Label("", "small", "text2", wraps=True)
        self._notes.setObjectName("file-notes")
        self._notes.hide()
        self.body.addWidget(self._notes)
        self._line = Line()
        self.body.addWidget(self._line)
        self._fields = self._build_fields()
        self.body.addWidget(self._fields)

    def _build_name(self) -> QWidget:
        holder = QWidget()
        row = Row(holder, gap=14)
        row.addWidget(IconMark("file-text", "primary", 26))
        words = Column(gap=1)
        self._name = Label("", "strong", wraps=True)
        self._name.setObjectName("file-name")
        self._about = Label("", "small", "text2", wraps=True)
        words.addWidget(self._name)
        words.addWidget(self._about)
        row.addLayout(words, 1)
        _grow_down(holder)
        return holder

    def _build_acts(self) -> QWidget:
        acts = QWidget()
        flow = Flow(acts, gap=8)
        self._details = Button(self.tr("Details"), "quiet", icon="chevron-down")
        self._details.setObjectName("details")
        self._details.setCheckable(True)
        self._details.toggled.connect(self._open_details)
        flow.addWidget(self._details)
        self._columns = Button(self.tr("Columns"), "quiet", icon="table")
        self._columns.setObjectName("columns-button")
        self._columns.clicked.connect(self.columns_requested)
        flow.addWidget(self._columns)
        self._another = Button(self.tr("Choose another file"))
        self._another.setObjectName("choose-another")
        self._another.clicked.connect(self.choose_requested)
        flow.addWidget(self._another)
        return acts

    def _build_fields(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder, gap=22)
        self._into = ChoiceField(self.tr("Into deck"))
        self._into.setObjectName("into-deck")
        self._into.currentIndexChanged.connect(self._tell)
        self._into_part = _labelled(self._into)
        flow.addWidget(self._into_part)
        self._whole = ChoiceField(self.tr("This file is"))
        self._whole.setObjectName("whole-deck")
        self._whole.addItem(self.tr("part of the deck"))
        self._whole.addItem(self.tr("the whole deck"))
        self._whole.currentIndexChanged.connect(self._tell)
        self._whole_part = _labelled(self._whole)
        flow.addWidget(self._whole_part)
        self._progress = ChoiceField(self.tr("Dates of the other program"))
        self._progress.setObjectName("with-progress")
        self._progress.addItem(self.tr("leave them"))
        self._progress.addItem(self.tr("take them along"))
        self._progress.currentIndexChanged.connect(self._tell)
        self._progress_part = _labelled(self._progress)
        flow.addWidget(self._progress_part)
        _grow_down(holder)
        return holder

    def show_preview(self, found: Preview, decks: Sequence[Deck]) -> None:
        """Show the file of *found*; its cards may go into any of *decks*."""
        self._is_filling = True
        self._choices = found.wishes.choices
        self._name.setText(found.opened.name)
        count = len(found.rows)
        about = self.tr("%n line(s). Nothing is saved until you choose Import.", None, count)
        self._about.setText(about if count else self.tr("Nothing was saved."))
        self._show_notes(found)
        self._fill_into(found, decks)
        reading, plan = found.reading, found.plan
        self._columns.setVisible(bool(reading.columns) and bool(found.opened.data))
        self._into_part.setVisible(reading.is_table and plan is not None)
        is_known = reading.is_table and plan is not None and plan.known is not None
        self._whole_part.setVisible(is_known)
        self._whole.setCurrentIndex(int(self._choices.is_whole_deck))
        has_progress = bool(reading.placed or reading.resting or reading.starred)
        self._progress_part.setVisible(has_progress)
        self._progress.setCurrentIndex(int(self._choices.with_progress))
        has_fields = (reading.is_table and plan is not None) or has_progress
        self._line.setVisible(has_fields)
        self._fields.setVisible(has_fields)
        self._is_filling = False

    def _show_notes(self, found: Preview) -> None:
        rows = {row.place for row in found.rows if row.place}
        notes = [
            sentence(each, translate)
            for each in found.reading.problems
            if each.place not in rows and each.level != Level.ERROR
        ]
        more = self.tr("And %n more.", None, len(notes) - _MOST_NOTES)
        shown = notes[:_MOST_NOTES] + ([more] if len(notes) > _MOST_NOTES else [])
        self._notes.setText("\n".join(shown))
        self._details.setVisible(bool(notes))
        self._open_details(self._details.isChecked())

    def _fill_into(self, found: Preview, decks: Sequence[Deck]) -> None:
        file = found.reading.file or found.reading.others
        self._into.clear()
        if file is None:
            return
        names = {deck.id: deck.title for deck in decks}
        if file.deck.id not in names:
            words = self.tr("A new deck, {title}").format(title=file.deck.title)
            self._into.addItem(words, file.deck.id)
        for identity, title in names.items():
            self._into.addItem(title, identity)
        wanted = found.plan.file.deck.id if found.plan else self._choices.into or file.deck.id
        self._into.setCurrentIndex(max(0, self._into.findData(wanted)))
        self._proposed = self._into.currentData() if self._choices.into is None else None

    def _open_details(self, is_open: bool) -> None:
        self._notes.setVisible(is_open and bool(self._notes.text()))
        self._details.set_icon("chevron-up" if is_open else "chevron-down")

    def _tell(self) -> None:
        if self._is_filling:
            return
        into = self._into.currentData()
        self._choices = replace(
            self._choices,
            into=DeckId(str(into)) if into not in (None, self._proposed) else None,
            is_whole_deck=self._whole.currentIndex() == 1,
            with_progress=self._progress.currentIndex() == 1,
        )
        self.chosen.emit(self._choices)


def _labelled(field: ChoiceField) -> QWidget:
    holder = QWidget()
    row = Row(holder, gap=8)
    row.addWidget(Label(field.accessibleName(), "caption", "text2"))
    row.addWidget(field, 0, Qt.AlignmentFlag.AlignLeading)
    return holder


def _grow_down(widget: QWidget) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
