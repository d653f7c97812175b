"""A mock exam or practice quiz while it is sat: one question, all of them beside it, a break."""

import time
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from flashcards.services.mock import MockExams
from flashcards.services.mock_run import MockRun
from flashcards.ui import theme
from flashcards.ui.announce import announce
from flashcards.ui.exam_answers import ExamAnswers
from flashcards.ui.exam_clock import ExamClock
from flashcards.ui.exam_finish import FinishPanel
from flashcards.ui.exam_keys import ExamAct, ExamPress, read_exam_key
from flashcards.ui.exam_sitting import ExamSitting
from flashcards.ui.exam_stage import ExamStage
from flashcards.ui.session import Session
from flashcards.ui.side_panel import SidePanel


class ExamScreen(QWidget):
    """``finished`` carries the number of the exam, ``left`` follows a break or an empty exam."""

    finished = Signal(int)
    left = Signal()
    text_size_requested = Signal(int)

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exam-screen")
        self.setAccessibleName(self.tr("Mock exam"))
        self._session = session
        self._stage = ExamStage(self, session.collection.folder)
        self._question = self._stage.pages.question
        self._panel = SidePanel(self, self.tr("All questions"))
        self._panel.setObjectName("questions-panel")
        self._finish = FinishPanel(self)
        exams = MockExams(session.collection, session.clock, monotonic)
        self._sitting = ExamSitting(exams, self._stage.notices)
        self._clock = ExamClock(self._sitting, self._stage.bar, self)
        self._answers = ExamAnswers(self._sitting, self._question, self)
        self._connect()
        theme.follow(self._fold)

    def _connect(self) -> None:
        bar, pages = self._stage.bar, self._stage.pages
        bar.text_size_requested.connect(self.text_size_requested)
        bar.timer_turned.connect(self._turn_timer)
        bar.pause_requested.connect(self.pause)
        bar.questions_requested.connect(self._open_questions)
        pages.question.moved.connect(self._turn)
        pages.side.chosen.connect(self._go_to)
        pages.side.finish_requested.connect(self._ask_finish)
        pages.cover.go_on_requested.connect(self.go_on)
        pages.cover.later_requested.connect(self._leave)
        self._finish.finish_requested.connect(self.submit)
        self._finish.later_requested.connect(self._leave)
        self._answers.changed.connect(self._show_question)
        self._answers.checked.connect(self._tell_checked)
        self._clock.over.connect(self._end_in_time)

    def start(self, run: MockRun) -> None:
        """Sit *run*, a new one or one that was left for later."""
        self._take(run)
        self.go_on()

    def offer_waiting(self) -> None:
        """Show the exam in which the program ended: covered, the time standing still."""
        run = self._sitting.unfinished()
        if run is not None:
            self._take(run)
            self._show_break(run)

    def hand_in(self, run: MockRun) -> None:
        """End *run* as it is, without showing it again."""
        self._take(run)
        self.submit()

    def go_on(self) -> None:
        """Uncover the question and let the time run."""
        run = self.run()
        if run is None or not self._sitting.keep(run.go_on):
            return
        self._stage.uncover(run)
        self._clock.show_time()
        self._show_question(is_new=True)
        self._clock.start()

    def pause(self) -> None:
        """Cover the question and let the time stand still."""
        run = self.run()
        if run is None or run.is_paused or not self._sitting.keep(run.pause):
            return
        self._close_panels()
        self._show_break(run)

    def tick(self) -> None:
        """Show the time left, and end the exam when there is none; done each second."""
        self._clock.tick()

    def submit(self) -> None:
        """End the exam."""
        run = self._sitting.submit()
        if run is None:
            return
        self._close_panels()
        self._clock.stop()
        if run.answered:
            self.finished.emit(run.id)
        else:
            self.left.emit()

    def run(self) -> MockRun | None:
        """Return what is sat now."""
        return self._sitting.run

    def _take(self, run: MockRun) -> None:
        self._sitting.take(run)
        self._clock.forget()
        self._stage.make_ready(run)

    def _leave(self) -> None:
        if self._sitting.set_aside():
            self._finish.close_panel()
            self._clock.stop()
            self.left.emit()

    def _end_in_time(self) -> None:
        announce(self, self.tr("The time is over. Your answers are saved."))
        self.submit()

    def _turn_timer(self) -> None:
        self._answers.turn_timer()
        self._clock.show_time()

    def _tell_checked(self, is_right: bool) -> None:
        words = self.tr("Yes: that is the best answer.")
        announce(self, words if is_right else self.tr("Not the best answer yet."))
        self._question.focus_first()

    def _show_break(self, run: MockRun) -> None:
        self._clock.stop()
        self._stage.show_break(run)

    def _show_question(self, *, is_new: bool = False) -> None:
        run = self.run()
        assert run is not None
        self._stage.show_question(run, self._session.settings.warned, is_new=is_new)

    def _turn(self, step: int) -> None:
        run = self.run()
        assert run is not None
        self._go_to(run.place + step)

    def _go_to(self, place: int) -> None:
        run = self.run()
        if run is None or not 0 <= place < len(run.questions):
            return
        if self._sitting.keep(lambda: run.go_to(place)):
            self._panel.close_panel()
            self._show_question(is_new=True)

    def _ask_finish(self) -> None:
        run = self.run()
        assert run is not None
        self._panel.close_panel()
        self._finish.ask(run)

    def _open_questions(self) -> None:
        self._panel.open_panel(self._stage.pages.side.first_control())

    def _close_panels(self) -> None:
        self._finish.close_panel()
        self._panel.close_panel()

    def _fold(self) -> None:
        """Let the questions lie beside the one in view, or in a panel where room is short."""
        panel = self._panel if self._stage.bar.is_narrow() else None
        if self._stage.pages.place_side(panel):
            self._panel.close_panel()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        run = self.run()
        if run is not None and not self._is_panel_open():
            page = self._stage.pages.cover if run.is_paused else self._question
            page.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        press = read_exam_key(event, letters=self._session.preferences.letters)
        run = self.run()
        is_covered = run is None or run.is_paused
        if press is None or is_covered or self._is_panel_open():
            super().keyPressEvent(event)
        else:
            self._press(press)

    def _press(self, press: ExamPress) -> None:
        match press.act:
            case ExamAct.PICK:
                self._question.pick(int(press.amount))
            case ExamAct.STRIKE:
                self._question.strike(int(press.amount))
            case ExamAct.FLAG:
                self._answers.turn_flag()
            case ExamAct.ENTER:
                self._enter()
            case ExamAct.TURN:
                self._turn(int(press.amount))
            case ExamAct.SCROLL:
                self._question.scroll_pages(press.amount)
            case ExamAct.PAUSE:
                self.pause()

    def _enter(self) -> None:
        """Check the pick of a practice quiz, else turn to the next question, else to the end."""
        run = self.run()
        assert run is not None
        if run.is_practice and run.question.is_answered and not run.question.row.is_checked:
            self._answers.check()
        elif run.place + 1 < len(run.questions):
            self._turn(1)
        else:
            self._ask_finish()

    def _is_panel_open(self) -> bool:
        return not self._panel.isHidden() or not self._finish.isHidden()
