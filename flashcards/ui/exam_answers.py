"""What is done to the question of a mock exam in view: answered, struck, flagged, checked."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from flashcards.core.model import OptionId
from flashcards.services.mock_run import MockRun
from flashcards.ui.exam_question import ExamQuestion
from flashcards.ui.exam_sitting import ExamSitting


class ExamAnswers(QObject):
    """Keeps each act at once; after it ``changed`` asks to show what is true, kept or not.

    ``checked`` follows where an answer is checked; it says whether the answer is right.
    """

    changed = Signal()
    checked = Signal(bool)

    def __init__(self, sitting: ExamSitting, question: ExamQuestion, parent: QObject) -> None:
        super().__init__(parent)
        self._sitting = sitting
        question.answered.connect(self._answer)
        question.struck.connect(self._strike)
        question.flag_turned.connect(self.turn_flag)
        question.check_requested.connect(self.check)

    def turn_flag(self) -> None:
        """Flag the question for later, or take the flag away."""
        self._act(lambda run: run.flag(is_on=not run.question.row.is_flagged))

    def turn_timer(self) -> None:
        """Hide the time left, or show it."""
        self._act(lambda run: run.show_timer(is_on=not run.shows_timer))

    def check(self) -> None:
        """Check the answer of a practice quiz."""
        self._act(lambda run: run.check())
        run = self._sitting.run
        if run is not None and run.question.row.is_checked:
            self.checked.emit(run.question.is_right)

    def _answer(self, chosen: tuple[OptionId, ...]) -> None:
        self._act(lambda run: run.answer(chosen))

    def _strike(self, option: str, is_on: bool) -> None:
        self._act(lambda run: run.strike(OptionId(option), is_on=is_on))

    def _act(self, act: Callable[[MockRun], None]) -> None:
        run = self._sitting.run
        if run is not None:
            self._sitting.keep(lambda: act(run))
            self.changed.emit()
