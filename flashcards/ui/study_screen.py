"""Study: one card after another, from the first to the summary of the day."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from flashcards.core.errors import CollectionError
from flashcards.services.question import Question
from flashcards.services.scope import Scope
from flashcards.ui.announce import announce
from flashcards.ui.session import Session
from flashcards.ui.study_aside import StudyAside
from flashcards.ui.study_course import StudyCourse
from flashcards.ui.study_keys import Act, KeyGuard, Press, read_key
from flashcards.ui.study_marks import StudyMarks
from flashcards.ui.study_stage import StudyStage
from flashcards.ui.study_trouble import StudyTrouble
from flashcards.ui.study_turn import Parts, Turn


class StudyScreen(QWidget):
    """Shows a study session; it ends with ``ended`` and never hides itself."""

    ended = Signal()
    settings_requested = Signal()

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._stage = stage = StudyStage(self, session.collection.folder)
        self._keys = KeyGuard(stage.pages.scroll_first, self)
        parts = Parts(
            concept=stage.pages.concept,
            scenario=stage.pages.scenario,
            dock=stage.dock,
            notices=stage.notices,
            keys=self._keys,
        )
        self._turn = Turn(session, parts, monotonic, self)
        self._marks = StudyMarks(session, stage.bar, stage.notices, self)
        self._trouble = StudyTrouble(session, stage.notices, self)
        self._aside = StudyAside(session, self)
        self._course = StudyCourse(session, stage, self._turn, self._marks, self._trouble, self)
        for button in stage.dock.buttons():
            self._keys.watch(button)
        self._connect()

    def _connect(self) -> None:
        bar, pages = self._stage.bar, self._stage.pages
        bar.end_requested.connect(self.end)
        bar.undo_requested.connect(self.undo_answer)
        bar.settings_requested.connect(self.settings_requested)
        bar.why_requested.connect(self.open_why)
        bar.edit_requested.connect(self.open_editor)
        self._trouble.edit_requested.connect(self._aside.open_editor)
        self._marks.end_requested.connect(self.ended)
        self._aside.end_requested.connect(self.ended)
        self._aside.edited.connect(self._course.focus)
        pages.heads_up.not_today_requested.connect(self._marks.not_today)
        pages.heads_up.rest_requested.connect(self._marks.open_help)
        pages.summary.done.connect(self.ended)

    def start(self, scope: Scope) -> None:
        """Begin a session of *scope* with its first card."""
        self._course.start(scope)

    def end(self) -> None:
        """End the session; ask first if a checked pick would be lost."""
        if self._turn.would_lose():
            self._aside.ask_before_end()
        else:
            self.ended.emit()

    def undo_answer(self) -> None:
        """Take back the last answer; its card is asked again."""
        try:
            is_undone = self._course.undo()
        except CollectionError as error:
            self._stage.notices.show_problem(error)
            return
        if is_undone:
            self._stage.notices.clear()
            announce(self, self.tr("The last answer is taken back."))
            self._course.show_next()

    def follow_day(self) -> None:
        """Take up a new study day, unless a card is being answered."""
        self._course.follow_day()

    def open_why(self) -> None:
        """Open *Why this card today?* for the card in view."""
        question = self._course.question()
        if question is not None:
            self._aside.open_why(question, self._course.scope())

    def open_editor(self) -> None:
        """Open the editor beside the card in view; the question waits as it is."""
        question = self._course.question()
        if question is not None:
            self._aside.open_editor(question.name)

    def question(self) -> Question | None:
        """Return the card in view, shown or announced; None on the summary."""
        return self._course.question()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stage.place_dock()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_panel_open():
            self._course.focus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._keys.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_panel_open() or self._keys.press(event):
            return
        press = read_key(event, letters=self._session.preferences.letters)
        if press is None:
            super().keyPressEvent(event)
        else:
            self._act(press)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._keys.release(event)
        super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange:
            self._keys.forget()

    def _act(self, press: Press) -> None:
        match press.act:
            case Act.UNDO:
                self.undo_answer()
            case Act.LEAVE if self._stage.pages.page() is self._stage.pages.heads_up:
                self._marks.not_today()
            case Act.LEAVE:
                self.end()
            case Act.ENTER:
                self._turn.press_enter()
            case Act.SPACE if not self._stage.pages.scroll_first():
                self._turn.show_answer()
            case Act.SPACE:
                pass
            case Act.SCROLL:
                self._stage.pages.page().scroll_pages(press.amount)
            case Act.NUMBER:
                self._turn.press_number(int(press.amount))
            case Act.LETTER:
                self._turn.pick_letter(int(press.amount))
            case Act.STAR:
                self._marks.turn_star()
            case Act.NOT_TODAY:
                self._marks.not_today()
            case Act.DOUBT:
                self._marks.open_doubt()
            case Act.EDIT:
                self.open_editor()

    def _is_panel_open(self) -> bool:
        return self._aside.is_open() or self._marks.is_panel_open()
