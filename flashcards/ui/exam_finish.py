"""The question before a mock exam is finished: open questions can still be answered."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from flashcards.services.mock_run import MockRun
from flashcards.ui.buttons import Button
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Row
from flashcards.ui.side_panel import SidePanel


class FinishPanel(SidePanel):
    """``finish_requested`` ends the exam, ``later_requested`` leaves it for another time."""

    finish_requested = Signal()
    later_requested = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, QCoreApplication.translate("FinishPanel", "Finish now?"))
        self.setObjectName("finish-panel")
        self._words = Label("", "body", wraps=True)
        self._words.setObjectName("finish-words")
        self._after = Label("", "body", "text2", wraps=True)
        self.body.addWidget(self._words)
        self.body.addWidget(self._after)
        self._later = Button(self.tr("Finish later"))
        self._later.setObjectName("finish-panel-later")
        self._later.clicked.connect(self.later_requested)
        row = Row()
        row.addWidget(self._later)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self._stay = Button(self.tr("Keep going"))
        self._stay.setObjectName("keep-going")
        self._stay.clicked.connect(self.close_panel)
        self._finish = Button(self.tr("Finish"), "primary")
        self._finish.setObjectName("finish-now")
        self._finish.clicked.connect(self.finish_requested)
        self.foot.addWidget(self._stay)
        self.foot.addStretch(1)
        self.foot.addWidget(self._finish)

    def ask(self, run: MockRun) -> None:
        """Open over *run*, with the focus on what is more likely wanted."""
        left = len(run.questions) - run.answered
        self._words.setText(self._left_words(left, run.flagged))
        after = self.tr("After this the answers cannot be changed, and the report opens.")
        if not run.answered:
            after = self.tr("No question is answered, so no report is kept.")
        self._after.setText(after)
        self.open_panel(self._stay if left else self._finish)

    def _left_words(self, left: int, flagged: int) -> str:
        if not left:
            words = self.tr("Every question is answered.")
        elif left == 1:
            words = self.tr("1 question is open. An open question counts as not right.")
        else:
            said = self.tr("{count} questions are open. Open questions count as not right.")
            words = said.format(count=left)
        if not flagged:
            return words
        return words + " " + self.tr("%n question(s) flagged for later.", None, flagged)
