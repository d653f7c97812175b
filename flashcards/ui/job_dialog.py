"""A dialog over one job: what is done, how far it is, and what came of it."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from flashcards.ui.announce import announce
from flashcards.ui.bars import Bar
from flashcards.ui.buttons import Button
from flashcards.ui.dialog import Dialog, make_readable, scrolled
from flashcards.ui.jobs import Job, Jobs, Work
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column


class JobDialog(Dialog):
    """Runs work and shows words; closing it stops the work, which then has done nothing.

    While it *is_asking* what to do next, the button that closes it says *Cancel*. What is asked
    stands in *middle*.
    """

    def __init__(self, jobs: Jobs, title: str, parent: QWidget | None = None) -> None:
        super().__init__((640, 420), parent)
        self._jobs = jobs
        self._job: Job | None = None
        self.is_asking = False
        self.name_it(title)
        page = QWidget()
        body = Column(page, margins=(6, 6, 14, 6), gap=12)
        self._words = Label("", "body", wraps=True)
        self._words.setObjectName("copy-words")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body.addWidget(self._words)
        self._bar = Bar(self.tr("How far it is"))
        body.addWidget(self._bar)
        self.middle = Column(gap=8)
        body.addLayout(self.middle)
        body.addStretch(1)
        area = scrolled(page)
        make_readable(area, title)
        self.content.addWidget(area)
        self.add_close()
        self.close_button = cast("Button", self.findChild(Button, "close"))
        self.resize(self.sizeHint())  # Qt would take the height of what is shown first

    def start(self, words: str, work: Work, *, is_writing: bool = False) -> Job:
        """Say *words* and do *work*; connect to the job that is returned."""
        self.show_words(words)
        self._bar.setRange(0, 0)
        self._bar.show()
        self.close_button.setText(self.tr("Cancel"))
        self.close_button.setFocus()
        self._job = job = self._jobs.start(work, is_writing=is_writing)
        job.progressed.connect(self._show_share)
        job.ended.connect(self._end)
        return job

    def show_words(self, words: str) -> None:
        """Say *words*."""
        self._words.setText(words)
        announce(self, words)

    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.abandon()
            self._job = None
        super().done(result)

    def _show_share(self, done: int, total: int) -> None:
        if total or not self._bar.maximum():  # SQLite asks without knowing how far it is
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def _end(self) -> None:
        self._job = None
        self._bar.hide()
        self.close_button.setText(self.tr("Cancel") if self.is_asking else self.tr("Close"))
