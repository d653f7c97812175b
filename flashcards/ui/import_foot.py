"""The foot of an import: the one button that does it, then how far it is, then what it did."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.services.import_files import Preview
from flashcards.ui.bars import Bar
from flashcards.ui.buttons import Button
from flashcards.ui.folding import Ends, Flow
from flashcards.ui.import_preview import count_ready
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column, Row


class ImportFoot(QWidget):
    """Tells what was pressed: ``import_requested``, ``left``, ``stopped``."""

    import_requested = Signal()
    left = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import-foot")
        self._ready = self._build_ready()
        self._running = self._build_running()
        body = Column(self, margins=(12, 12, 24, 14))
        body.addWidget(self._ready)
        body.addWidget(self._running)
        self._running.hide()

    def _build_ready(self) -> QWidget:
        holder = QWidget()
        ends = Ends(holder, gap=12)
        self._note = Label("", "small", "text2", wraps=True)
        ends.addWidget(self._note)
        acts = QWidget()
        flow = Flow(acts, gap=8)
        self._leave = Button(self.tr("Cancel"))
        self._leave.setObjectName("leave-import")
        self._leave.clicked.connect(self.left)
        flow.addWidget(self._leave)
        self._import = Button("", "primary", icon="check")
        self._others = Button("", icon="check")
        for button, name in ((self._import, "import-all"), (self._others, "import-others")):
            button.setObjectName(name)
            button.clicked.connect(self.import_requested)
            flow.addWidget(button)
        ends.addWidget(acts)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        return holder

    def _build_running(self) -> QWidget:
        holder = Card(margins=(15, 12, 12, 12))
        row = Row(gap=15)
        holder.body.addLayout(row)
        self._how_far = Label("", "strong", wraps=True)
        self._how_far.setObjectName("how-far")
        row.addWidget(self._how_far, 2)
        self._bar = Bar(self.tr("How far the import is"))
        row.addWidget(self._bar, 3)
        self._promise = Label(
            self.tr("You can cancel; nothing is kept then."), "small", "text2", wraps=True
        )
        row.addWidget(self._promise, 2)
        self._stop = Button(self.tr("Cancel import"))
        self._stop.setObjectName("cancel-import")
        self._stop.clicked.connect(self.stopped)
        row.addWidget(self._stop)
        return holder

    def show_preview(self, found: Preview) -> None:
        """Offer to import what is ready; while lines are in error no button is the main one."""
        is_possible = found.plan is not None and found.plan.is_changing
        ready = count_ready(found)
        self._running.hide()
        self._ready.show()
        self._note.setText(self.tr("One undo takes the whole import back.") if is_possible else "")
        self._import.setText(self.tr("Import %n card(s)", None, ready))
        self._others.setText(self.tr("Import the other %n", None, ready))
        self._import.setVisible(is_possible and not found.bad_rows)
        self._others.setVisible(is_possible and bool(found.bad_rows))

    def show_running(self) -> None:
        """Say that the import has begun."""
        self._ready.hide()
        self._running.show()
        self._how_far.setText(self.tr("A copy of your collection is made first…"))
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_share(self, done: int, total: int) -> None:
        """Say how far it is; *total* is 0 where that is not known."""
        if not total:
            words = self.tr("Importing…")
        elif done == total:
            words = self.tr("Saving…")
        else:
            words = self.tr("Importing {done} of {total}").format(done=done, total=total)
        self._how_far.setText(words)
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def show_stopping(self) -> None:
        """Say that it stops."""
        self._how_far.setText(self.tr("Stopping. Nothing is kept…"))
        self._stop.setEnabled(False)

    def main_button(self) -> QWidget:
        """Return the button that the focus goes to."""
        for button in (self._import, self._others):
            if not button.isHidden():
                return button
        return self._leave
