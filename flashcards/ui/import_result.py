"""What an import did, with its undo."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from flashcards.services.id_copies import lacks_ids
from flashcards.services.import_work import Imported, Undone
from flashcards.ui.bars import Bar
from flashcards.ui.buttons import Button
from flashcards.ui.folding import Flow
from flashcards.ui.labels import IconMark, Label
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.translators import translate
from flashcards.words.importing import counts_text


class ImportResult(QWidget):
    """Says what happened; ``undo_requested`` takes it back, ``another_requested`` goes on.

    ``copy_requested`` asks for a copy with ids filled in, ``stopped`` that an undo is given up.
    """

    undo_requested = Signal()
    another_requested = Signal()
    copy_requested = Signal()
    stopped = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=14)
        card = Card(margins=(28, 26, 28, 26), gap=14)
        head = Row(gap=12)
        self._icon = IconMark("circle-check", "ok", 26)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._title = Label("", "h2", wraps=True)
        self._title.setObjectName("result-title")
        head.addWidget(self._title, 1)
        card.body.addLayout(head)
        self._text = Label("", "lead", wraps=True)
        self._text.setObjectName("result-text")
        card.body.addWidget(self._text)
        self._note = Label("", "small", "text2", wraps=True)
        card.body.addWidget(self._note)
        self._bar = Bar(self.tr("How far the undo is"))
        card.body.addWidget(self._bar)
        acts = QWidget()
        flow = Flow(acts, gap=10)
        self._stop = self._add(flow, "cancel-undo", self.tr("Keep the import"))
        self._stop.clicked.connect(self.stopped)
        self._done = self._add(flow, "result-done", self.tr("Back to Home"), kind_primary=True)
        self._done.clicked.connect(self.done)
        self._undo = self._add(flow, "result-undo", self.tr("Undo the import"), icon="undo-2")
        self._undo.clicked.connect(self.undo_requested)
        self._another = self._add(flow, "result-another", self.tr("Import another file"))
        self._another.clicked.connect(self.another_requested)
        self._copy = self._add(flow, "result-copy", self.tr("Save a copy with ids filled in…"))
        self._copy.clicked.connect(self.copy_requested)
        card.body.addWidget(acts)
        column.addWidget(card)
        column.addStretch(1)

    def _add(
        self,
        flow: Flow,
        name: str,
        words: str,
        *,
        icon: str | None = None,
        kind_primary: bool = False,
    ) -> Button:
        button = Button(words, "primary" if kind_primary else "secondary", icon=icon, large=True)
        button.setObjectName(name)
        flow.addWidget(button)
        return button

    def show_imported(self, done: Imported) -> str:
        """Show what an import did, and return its heading."""
        title = self.tr("{title} is imported").format(title=done.plan.deck.title)
        counts = self.tr("{counts}.").format(counts=counts_text(done.plan, translate))
        note = self.tr("If it is not what you wanted, one undo takes all of it back.")
        self._show(title, counts, note, has_undo=done.written is not None)
        self._copy.setVisible(lacks_ids(done.plan))
        return title

    def show_undone(self, undone: Undone | None) -> str:
        """Show that the import was taken back, and return the heading."""
        title = self.tr("The import is taken back")
        words = self.tr("Your cards and your progress are as they were before it.")
        kept = undone.kept if undone else 0
        note = self.tr("%n card(s) stay, as you used them since.", None, kept) if kept else ""
        self._show(title, words, note, has_undo=False)
        return title

    def show_undoing(self) -> None:
        """Say that the import is being taken back."""
        self._show(self.tr("Taking the import back…"), "", "", has_undo=False)
        self._bar.setRange(0, 0)
        self._bar.show()
        self._stop.setEnabled(True)
        self._stop.show()
        for button in (self._done, self._another):
            button.hide()
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_share(self, done: int, total: int) -> None:
        """Say how far the undo is; *total* is 0 where that is not known."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def show_stopping(self) -> None:
        """Say that the undo is given up."""
        self._stop.setEnabled(False)

    def focus_first(self) -> None:
        """Give the focus to what goes on."""
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, title: str, text: str, note: str, *, has_undo: bool) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._undo.setVisible(has_undo)
        for widget in (self._bar, self._stop, self._copy):
            widget.hide()
        for button in (self._done, self._another):
            button.show()
