"""The clock of a mock exam: each second it shows the time left, until there is none."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from flashcards.ui.announce import announce
from flashcards.ui.exam_bar import ExamBar
from flashcards.ui.exam_sitting import ExamSitting
from flashcards.ui.translators import translate
from flashcards.words.mock import time_left_text

_SECOND = 1_000
_TOLD = (300, 60)
"""Seconds left at which a screen reader is told the time."""


class ExamClock(QObject):
    """Shows in *bar* how much time is left; ``over`` says that there is none."""

    over = Signal()

    def __init__(self, sitting: ExamSitting, bar: ExamBar, host: QWidget) -> None:
        super().__init__(host)
        self._sitting, self._bar, self._host = sitting, bar, host
        self._told: set[int] = set()
        self._second = QTimer(self, interval=_SECOND)
        self._second.setObjectName("exam-second")
        self._second.timeout.connect(self.tick)

    def forget(self) -> None:
        """Take nothing of the time as told: another run is sat."""
        self._told = set()

    def start(self) -> None:
        """Tick each second."""
        self._second.start()

    def stop(self) -> None:
        """Tick no more."""
        self._second.stop()

    def tick(self) -> None:
        """Let a second pass."""
        run = self._sitting.run
        if run is None:
            return
        if run.tick():
            self.over.emit()
        else:
            self.show_time()

    def show_time(self) -> None:
        """Show the time left of a run with a limit, and tell it where it becomes short."""
        run = self._sitting.run
        left = run.seconds_left() if run is not None else None
        if run is None or left is None:
            return
        words = time_left_text(left, translate)
        self._bar.show_timer(words, is_shown=run.shows_timer)
        for seconds in _TOLD:
            if left <= seconds and seconds not in self._told and run.shows_timer:
                self._told.add(seconds)
                announce(self._host, words)
