"""A mock exam or practice quiz while it is sat: one question, all of them beside it, a break."""

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from flashcards.core.errors import CollectionError
from flashcards.core.model import OptionId
from flashcards.services.mock import MockExams
from flashcards.services.mock_run import MockRun
from flashcards.ui import theme
from flashcards.ui.announce import announce
from flashcards.ui.exam_bar import ExamBar
from flashcards.ui.exam_finish import FinishPanel
from flashcards.ui.exam_keys import ExamAct, ExamPress, read_exam_key
from flashcards.ui.exam_pages import ExamPages
from flashcards.ui.exam_words import ExamWords
from flashcards.ui.layouts import Column
from flashcards.ui.session import Session
from flashcards.ui.side_panel import SidePanel
from flashcards.ui.study_notices import StudyNotices
from flashcards.ui.translators import translate
from flashcards.words.mock import time_left_text

_SECOND = 1_000
_TOLD = (300, 60)
"""Seconds left at which a screen reader is told the time."""


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
        self._exams = MockExams(session.collection, session.clock, monotonic)
        self._run: MockRun | None = None
        self._told: set[int] = set()
        self._words = ExamWords(self)
        self._second = QTimer(self, interval=_SECOND)
        self._second.setObjectName("exam-second")
        self._build()
        self._connect()
        theme.follow(self._fold)

    def _build(self) -> None:
        self._bar = ExamBar()
        self._notices = StudyNotices()
        self._pages = ExamPages(self._session.collection.folder)
        self._question, self._side = self._pages.question, self._pages.side
        self._break = self._pages.cover
        column = Column(self)
        column.addWidget(self._bar)
        column.addWidget(self._notices)
        column.addWidget(self._pages, 1)
        self._panel = SidePanel(self, self.tr("All questions"))
        self._panel.setObjectName("questions-panel")
        self._finish = FinishPanel(self)

    def _connect(self) -> None:
        self._bar.text_size_requested.connect(self.text_size_requested)
        self._bar.timer_turned.connect(self._turn_timer)
        self._bar.pause_requested.connect(self.pause)
        self._bar.questions_requested.connect(self._open_questions)
        self._question.answered.connect(self._answer)
        self._question.struck.connect(self._strike)
        self._question.flag_turned.connect(self._turn_flag)
        self._question.check_requested.connect(self._check)
        self._question.moved.connect(self._turn)
        self._side.chosen.connect(self._go_to)
        self._side.finish_requested.connect(self._ask_finish)
        self._break.go_on_requested.connect(self.go_on)
        self._break.later_requested.connect(self._leave)
        self._finish.finish_requested.connect(self.submit)
        self._finish.later_requested.connect(self._leave)
        self._second.timeout.connect(self.tick)

    def start(self, run: MockRun) -> None:
        """Sit *run*, a new one or one that was left for later."""
        self._take(run)
        self.go_on()

    def offer_waiting(self) -> None:
        """Show the exam in which the program ended: covered, the time standing still."""
        run = self._exams.unfinished()
        if run is not None:
            self._take(run)
            self._show_break()

    def hand_in(self, run: MockRun) -> None:
        """End *run* as it is, without showing it again."""
        self._take(run)
        self.submit()

    def go_on(self) -> None:
        """Uncover the question and let the time run."""
        run = self._run
        if run is None or not self._try(run.go_on):
            return
        self._pages.uncover()
        has_timer = run.is_timed
        self._bar.show_exam(
            self._words.title(run), self._words.note(run), has_timer=has_timer, is_running=True
        )
        self._show_time()
        self._show_question(is_new=True)
        self._second.start()

    def pause(self) -> None:
        """Cover the question and let the time stand still."""
        run = self._run
        if run is None or run.is_paused or not self._try(run.pause):
            return
        self._finish.close_panel()
        self._panel.close_panel()
        self._show_break()

    def tick(self) -> None:
        """Show the time left, and end the exam when there is none; called each second."""
        if self._run is None:
            return
        if self._run.tick():
            announce(self, self.tr("The time is over. Your answers are saved."))
            self.submit()
        else:
            self._show_time()

    def submit(self) -> None:
        """End the exam."""
        run = self._run
        if run is None or not self._try(lambda: self._exams.submit(run)):
            return
        self._finish.close_panel()
        self._panel.close_panel()
        self._second.stop()
        self._run = None
        if run.answered:
            self.finished.emit(run.id)
        else:
            self.left.emit()

    def run(self) -> MockRun | None:
        """Return what is sat now."""
        return self._run

    def _take(self, run: MockRun) -> None:
        self._run, self._told = run, set()
        self._notices.clear()
        self._side.set_finish(self._words.finish(run))
        self._question.forget()

    def _leave(self) -> None:
        run = self._run
        if run is not None and self._try(lambda: run.pause(is_aside=True)):
            self._finish.close_panel()
            self._second.stop()
            self._run = None
            self.left.emit()

    def _show_break(self) -> None:
        assert self._run is not None
        self._second.stop()
        self._bar.show_exam(
            self._words.title(self._run),
            self._words.paused(self._run),
            has_timer=False,
            is_running=False,
        )
        self._pages.show_break(self._run.seconds_left(), self._run.answered)
        announce(self, self._break.text())

    def _answer(self, chosen: tuple[OptionId, ...]) -> None:
        self._act(lambda run: run.answer(chosen))

    def _strike(self, option: str, is_on: bool) -> None:
        self._act(lambda run: run.strike(OptionId(option), is_on=is_on))

    def _turn_flag(self) -> None:
        self._act(lambda run: run.flag(is_on=not run.question.row.is_flagged))

    def _turn_timer(self) -> None:
        self._act(lambda run: run.show_timer(is_on=not run.shows_timer))
        self._show_time()

    def _check(self) -> None:
        self._act(lambda run: run.check())
        if self._run is not None and self._run.question.row.is_checked:
            is_right = self._run.question.is_right
            words = self.tr("Yes: that is the best answer.")
            announce(self, words if is_right else self.tr("Not the best answer yet."))
            self._question.focus_first()

    def _turn(self, step: int) -> None:
        assert self._run is not None
        self._go_to(self._run.place + step)

    def _go_to(self, place: int) -> None:
        run = self._run
        if run is None or not 0 <= place < len(run.questions):
            return
        if self._try(lambda: run.go_to(place)):
            self._panel.close_panel()
            self._show_question(is_new=True)

    def _act(self, act: Callable[[MockRun], None]) -> None:
        """Do *act* and show what is true after it, also where it could not be kept."""
        run = self._run
        if run is not None:
            self._try(lambda: act(run))
            self._show_question()

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except CollectionError as error:
            self._notices.show_problem(error)
            return False
        self._notices.clear()
        return True

    def _show_question(self, *, is_new: bool = False) -> None:
        run = self._run
        assert run is not None
        self._question.show_question(
            run.question,
            run.place,
            len(run.questions),
            is_practice=run.is_practice,
            warned=self._session.settings.warned,
        )
        self._side.show_cells(self._words.cells(run), run.place, self._words.counts(run))
        self._bar.show_place(self._words.place(run))
        if is_new:
            self._pages.order_tabs()
            self._question.focus_first()
            announce(self, self._question.spoken())

    def _show_time(self) -> None:
        run = self._run
        left = run.seconds_left() if run is not None else None
        if run is None or left is None:
            return
        words = time_left_text(left, translate)
        self._bar.show_timer(words, is_shown=run.shows_timer)
        for seconds in _TOLD:
            if left <= seconds and seconds not in self._told and run.shows_timer:
                self._told.add(seconds)
                announce(self, words)

    def _ask_finish(self) -> None:
        assert self._run is not None
        self._panel.close_panel()
        self._finish.ask(self._run)

    def _open_questions(self) -> None:
        self._panel.open_panel(self._side.first_control())

    def _fold(self) -> None:
        """Let the questions lie beside the one in view, or in a panel where room is short."""
        if self._pages.place_side(self._panel if self._bar.is_narrow() else None):
            self._panel.close_panel()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._run is not None and not self._is_panel_open():
            page = self._break if self._run.is_paused else self._question
            page.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        press = read_exam_key(event, letters=self._session.preferences.letters)
        is_covered = self._run is None or self._run.is_paused
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
                self._turn_flag()
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
        run = self._run
        assert run is not None
        if run.is_practice and run.question.is_answered and not run.question.row.is_checked:
            self._check()
        elif run.place + 1 < len(run.questions):
            self._turn(1)
        else:
            self._ask_finish()

    def _is_panel_open(self) -> bool:
        return not self._panel.isHidden() or not self._finish.isHidden()
