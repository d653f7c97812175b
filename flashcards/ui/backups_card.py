"""The copies in the settings: a list of them, the newest first, each with a way back to it."""

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.services.backups import Backup
from flashcards.ui.buttons import Button
from flashcards.ui.dates import date_and_time
from flashcards.ui.folding import Ends, Flow
from flashcards.ui.labels import Label, Line
from flashcards.ui.layouts import Card, Column
from flashcards.ui.tab_order import chain
from flashcards.ui.translators import translate
from flashcards.words.backups import size_text, why_text

_FEW = 4


class BackupsCard(Card):
    """``restore_requested`` carries the Backup whose button was pressed."""

    save_requested = Signal()
    open_requested = Signal()
    restore_requested = Signal(object)

    def __init__(self, zone: tzinfo | None, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(18, 16, 18, 16), gap=10)
        self.setObjectName("backups")
        self._zone = zone
        self._found: Sequence[Backup] = ()
        self._rows: list[QWidget] = []
        self._is_whole, self._is_at_rest = False, True
        self.body.addWidget(Label(self.tr("Copies of your progress"), "h2", wraps=True))
        words = self.tr(
            "Flashcards makes a checked copy twice a day and before each import. Save one yourself"
            " to move to another computer."
        )
        self.body.addWidget(Label(words, "body", "text2", wraps=True))
        self.body.addWidget(self._acts())
        words = self.tr("While you study, copies can be saved but not gone back to.")
        self._wait = Label(words, "small", "text2", wraps=True)
        self.body.addWidget(self._wait)
        self._list = Column()
        self.body.addLayout(self._list)
        self._empty = Label(self.tr("No copy yet."), "small", "text3", wraps=True)
        self._empty.setObjectName("no-backups")
        self.body.addWidget(self._empty)
        self._more = Button("", "quiet")
        self._more.setObjectName("more-backups")
        self._more.clicked.connect(self._show_all)
        self.body.addWidget(self._more)

    def set_at_rest(self, is_at_rest: bool) -> None:
        """Offer to go on from a copy, or say that this is not the time for it."""
        self._is_at_rest = is_at_rest
        self._open.setVisible(is_at_rest)
        self._wait.setVisible(not is_at_rest)
        self.show_backups(self._found)

    def show_backups(self, found: Sequence[Backup]) -> None:
        """Show copies, the newest few of them until all are asked for."""
        self._found = found
        self._empty.setVisible(not found)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        shown = found if self._is_whole else found[:_FEW]
        self._rows = [self._row(each) for each in shown]
        for row in self._rows:
            self._list.addWidget(row)
            row.show()
        buttons = [row.findChild(Button) for row in self._rows]
        chain([self._save, self._open, *filter(None, buttons), self._more])
        self._more.setVisible(len(shown) < len(found))
        self._more.setText(self.tr("Show all %n backup(s)", None, len(found)))

    def _acts(self) -> QWidget:
        acts = QWidget()
        flow = Flow(acts, gap=8)
        self._save = Button(self.tr("Save a copy…"), icon="download")
        self._save.setObjectName("save-copy")
        self._save.clicked.connect(self.save_requested)
        flow.addWidget(self._save)
        self._open = Button(self.tr("Continue from a copy…"), icon="history")
        self._open.setObjectName("open-copy")
        self._open.clicked.connect(self.open_requested)
        flow.addWidget(self._open)
        return acts

    def _row(self, backup: Backup) -> QWidget:
        row = QWidget()
        column = Column(row)
        column.addWidget(Line())
        line = QWidget()
        ends = Ends(line, gap=12)
        words = QWidget()
        lines = Column(words, margins=(0, 6, 0, 6), gap=0)
        when = self._when(backup)
        lines.addWidget(Label(when, "strong", wraps=True))
        lines.addWidget(Label(self._about(backup), "small", "text2", wraps=True))
        ends.addWidget(words)
        button = Button(self.tr("Restore…"))
        button.setObjectName(f"restore-{backup.path.stem}")
        button.setAccessibleName(self.tr("Restore the copy of {moment}…").format(moment=when))
        button.clicked.connect(lambda: self.restore_requested.emit(backup))
        button.setVisible(self._is_at_rest)
        ends.addWidget(button)
        column.addWidget(line)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        row.setSizePolicy(policy)
        return row

    def _when(self, backup: Backup) -> str:
        made = datetime.fromtimestamp(backup.wall / 1000, UTC)
        return date_and_time(made.astimezone(self._zone))

    def _about(self, backup: Backup) -> str:
        why, size = why_text(backup.why, translate), size_text(backup.size)
        if not backup.is_checked:
            return self.tr("Not checked, {why}, {size}").format(why=why, size=size)
        answers = self.tr("%n answer(s)", None, backup.answers)
        words = self.tr("Checked, {why}, {answers}, {size}")
        return words.format(why=why, answers=answers, size=size)

    def _show_all(self) -> None:
        first = len(self._rows)
        self._is_whole = True
        self.show_backups(self._found)
        if first < len(self._rows) and (button := self._rows[first].findChild(Button)) is not None:
            button.setFocus()
