"""The foot of the editor: draft or saved, undo the changes, save."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.ui.buttons import Button
from flashcards.ui.folding import Ends, Flow
from flashcards.ui.labels import IconMark, Label, Line
from flashcards.ui.layouts import Column, Row


class EditorFoot(QWidget):
    """Says one thing at a time: a draft, or saved, or why it could not be."""

    save_requested = Signal()
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self)
        column.addWidget(Line())
        holder = QWidget()
        Column(holder, margins=(21, 10, 15, 10)).addWidget(self._build())
        column.addWidget(holder)

    def _build(self) -> QWidget:
        both = QWidget()
        ends = Ends(both, gap=8, least=150)
        said = QWidget()
        row = Row(said, gap=8)
        self._mark = IconMark("check", "ok", 16)
        row.addWidget(self._mark)
        self._state = Label("", "caption", "text2", wraps=True)
        self._state.setObjectName("editor-state")
        row.addWidget(self._state, 1)
        ends.addWidget(said)
        acts = QWidget()
        flow = Flow(acts, gap=8)
        self._undo = Button(self.tr("Undo changes"), "quiet")
        self._undo.setObjectName("editor-undo")
        self._undo.clicked.connect(self.undo_requested)
        flow.addWidget(self._undo)
        self._save = Button(self.tr("Save"), "primary")
        self._save.setObjectName("editor-save")
        self._save.setToolTip(self.tr("Ctrl+S"))
        self._save.clicked.connect(self.save_requested)
        flow.addWidget(self._save)
        ends.addWidget(acts)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        both.setSizePolicy(policy)
        return both

    def show_state(self, *, has_changes: bool, is_new: bool) -> None:
        """Say whether all is saved."""
        self._undo.setEnabled(has_changes)
        if has_changes:
            self._say("pencil", "accent", self.tr("Draft, not saved yet"))
        elif is_new:
            self._say("plus", "text2", self.tr("Nothing written yet"))
        else:
            self._say("check", "ok", self.tr("Saved"))

    def show_problem(self, text: str) -> None:
        """Say why it is not saved."""
        self._say("circle-alert", "warn", text)

    def show_news(self, text: str) -> None:
        """Say what was done."""
        self._say("check", "ok", text)

    def state(self) -> str:
        """Return what it says."""
        return self._state.text()

    def _say(self, icon: str, color: str, text: str) -> None:
        self._mark.show_icon(icon, color)
        self._state.setText(text)
