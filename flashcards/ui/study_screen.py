"""Study: one card after another, from the first to the summary of the day."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from flashcards.core.errors import CollectionError
from flashcards.core.model import Scenario
from flashcards.services.collection import Changes
from flashcards.services.marks import CardName
from flashcards.services.practice import session_of
from flashcards.services.primers import note_offered, primer_before
from flashcards.services.question import Question, renewed
from flashcards.services.scope import Scope
from flashcards.services.study import StudySession, last_answer
from flashcards.services.summary import summary
from flashcards.ui.announce import announce
from flashcards.ui.layouts import Column
from flashcards.ui.session import Session
from flashcards.ui.study_bar import StudyBar
from flashcards.ui.study_dock import StudyDock
from flashcards.ui.study_keys import Act, KeyGuard, Press, read_key
from flashcards.ui.study_marks import StudyMarks
from flashcards.ui.study_notices import StudyNotices
from flashcards.ui.study_page import StudyPage
from flashcards.ui.study_pages import StudyPages
from flashcards.ui.study_panels import EndPanel
from flashcards.ui.study_trouble import StudyTrouble
from flashcards.ui.study_turn import Parts, Step, Turn
from flashcards.ui.study_words import StudyWords

if TYPE_CHECKING:
    from flashcards.ui.study_editor import EditPanel
    from flashcards.ui.why_panel import WhyPanel

_MOST_DOCK = 0.5
"""Of the screen's height: with very large text in a low window the dock may need more."""


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
        self._study: StudySession | None = None
        self._question: Question | None = None
        self._with_repeats = False
        self._words = StudyWords(self)
        self._build()
        self._keys = KeyGuard(self._pages.scroll_first, self)
        parts = Parts(
            concept=self._pages.concept,
            scenario=self._pages.scenario,
            dock=self._dock,
            notices=self._notices,
            keys=self._keys,
        )
        self._turn = Turn(session, parts, monotonic, self)
        self._marks = StudyMarks(session, self._bar, self._notices, self)
        self._trouble = StudyTrouble(session, self._notices, self)
        self._end_panel = EndPanel(self)
        self._why_panel: WhyPanel | None = None
        self._edit_panel: EditPanel | None = None
        for button in self._dock.buttons():
            self._keys.watch(button)
        self._connect()

    def _build(self) -> None:
        self._bar = StudyBar()
        self._pages = StudyPages(self._session.collection.folder)
        self._notices = StudyNotices()
        self._dock = StudyDock()
        self._column = Column(self)
        self._column.addWidget(self._bar)
        self._column.addWidget(self._pages, 1)
        self._column.addWidget(self._notices)
        self._column.addWidget(self._dock)

    def _connect(self) -> None:
        self._bar.end_requested.connect(self.end)
        self._bar.undo_requested.connect(self.undo_answer)
        self._bar.settings_requested.connect(self.settings_requested)
        self._bar.why_requested.connect(self.open_why)
        self._bar.edit_requested.connect(self.open_editor)
        self._turn.finished.connect(self._leave_answered)
        self._trouble.edit_requested.connect(self._edit)
        self._marks.set_aside.connect(self._leave_card)
        self._marks.brought_back.connect(self._show_next)
        self._marks.end_requested.connect(self.ended)
        self._end_panel.end_requested.connect(self._end_without)
        self._pages.heads_up.show_requested.connect(self._ask)
        self._pages.heads_up.not_today_requested.connect(self._marks.not_today)
        self._pages.heads_up.rest_requested.connect(self._marks.open_help)
        self._pages.heads_up.stop_asking_requested.connect(self._stop_asking)
        self._pages.primer.done.connect(self._leave_primer)
        self._pages.summary.more_requested.connect(self._go_on)
        self._pages.summary.done.connect(self.ended)
        self._session.changed.connect(self._follow)
        self._dock.turned.connect(self._place_dock)

    def start(self, scope: Scope) -> None:
        """Begin a session of *scope* with its first card."""
        self._study = session_of(self._session.collection, self._session.clock, scope)
        self._with_repeats = False
        self._notices.clear()
        self._show_next()

    def end(self) -> None:
        """End the session; ask first if a checked pick would be lost."""
        if self._turn.would_lose():
            self._end_panel.ask()
        else:
            self.ended.emit()

    def undo_answer(self) -> None:
        """Take back the last answer; its card is asked again."""
        if self._study is None:
            return
        try:
            undone = self._study.undo()
        except CollectionError as error:
            self._notices.show_problem(error)
            return
        if undone is not None:
            self._notices.clear()
            announce(self, self.tr("The last answer is taken back."))
            self._show_next()

    def follow_day(self) -> None:
        """Take up a new study day, unless a card is being answered."""
        if self._study is None or self._question is None:
            return
        is_open = self._turn.step in {Step.IDLE, Step.ASKED}
        if is_open and self._question.day != self._study.today:
            self._show_next()

    def open_why(self) -> None:
        """Open *Why this card today?* for the card in view."""
        from flashcards.services.why import why
        from flashcards.ui.why_panel import WhyPanel

        if self._study is None or self._question is None:
            return
        if self._why_panel is None:
            self._why_panel = WhyPanel(self)
        found = why(self._session.collection, self._question, self._study.scope)
        self._why_panel.open_for(found, self._study.scope)

    def open_editor(self) -> None:
        """Open the editor beside the card in view; the question waits as it is."""
        if self._question is not None:
            self._edit(self._question.name)

    def _edit(self, card: CardName) -> None:
        from flashcards.ui.study_editor import EditPanel

        if self._edit_panel is None:
            self._edit_panel = EditPanel(self._session, self)
            self._edit_panel.closed.connect(self._focus)
        self._edit_panel.open_for(card)

    def question(self) -> Question | None:
        """Return the card in view, shown or announced; None on the summary."""
        return self._question

    def _leave_answered(self) -> None:
        answered = self._question
        self._show_next()
        if answered is not None:
            self._trouble.look_at(answered)

    def _show_next(self) -> None:
        assert self._study is not None
        self._question = self._study.next(repeats=self._with_repeats)
        self._marks.look_at(self._question)
        self._bar.allow_undo(last_answer(self._session.collection) is not None)
        self._bar.turn_to_summary(self._question is None)
        self._notices.show_standing(self._words.standing(self._study, self._question))
        if self._question is None:
            self._show_summary()
            return
        shown = self._words.progress(self._study, self._question)
        calm = self._session.preferences.calm
        self._bar.show_progress(replace(shown, count="") if calm else shown)
        if domain := primer_before(self._session.collection, self._question):
            self._pages.primer.offer(self._question.topic, self._question.deck.id, domain)
            self._turn_to(self._pages.primer, self._pages.primer.title())
        else:
            self._warn_or_ask()

    def _warn_or_ask(self) -> None:
        assert self._question is not None
        if self._question.warned:
            self._pages.heads_up.show_question(self._question)
            self._turn_to(self._pages.heads_up, self._pages.heads_up.text())
        else:
            self._ask()

    def _ask(self) -> None:
        assert self._study is not None
        assert self._question is not None
        is_scenario = isinstance(self._question.card, Scenario)
        page = self._pages.scenario if is_scenario else self._pages.concept
        self._pages.setCurrentWidget(page)
        self._dock.show()
        self._turn.begin(self._study, self._question)
        self._place_dock()
        self._focus()
        announce(self, page.spoken_question())

    def _turn_to(self, page: StudyPage, spoken: str) -> None:
        """Show a page that has no dock."""
        self._turn.rest()
        self._dock.hide()
        self._pages.setCurrentWidget(page)
        self._focus()
        announce(self, spoken)

    def _show_summary(self) -> None:
        assert self._study is not None
        found = summary(self._session.collection, self._study.today)
        ending = self._words.ending(self._study, found)
        calm = self._session.preferences.calm
        self._pages.summary.show_summary(found, ending, calm=calm)
        self._turn_to(self._pages.summary, self._pages.summary.title())

    def _go_on(self) -> None:
        """Show the repeats; after a limit of time or cards, the rest of the plan."""
        assert self._study is not None
        if self._study.is_time_up:
            self._study.lift_limit()
        else:
            self._with_repeats = True
        self._show_next()

    def _leave_card(self) -> None:
        assert self._study is not None
        self._study.leave()
        self._show_next()

    def _leave_primer(self) -> None:
        assert self._question is not None
        note_offered(self._session.collection, self._question)
        self._warn_or_ask()

    def _stop_asking(self) -> None:
        assert self._question is not None
        settings = self._session.settings
        topics = self._question.warned
        kept = tuple(topic for topic in settings.warned if topic not in topics)
        self._session.set_settings(replace(settings, warned=kept))
        self._ask()

    def _end_without(self) -> None:
        self._end_panel.close_panel()
        self.ended.emit()

    def _follow(self, changes: Changes) -> None:
        if changes.cards:
            self._renew_card()
        if changes.settings:
            self._turn.refresh_grades()

    def _renew_card(self) -> None:
        """Show the card in view as it was edited; one that is asked no more makes way."""
        if self._question is None:
            return
        found = renewed(self._session.collection, self._question)
        if found is None:
            if self.isVisible() and self._turn.step in {Step.IDLE, Step.ASKED}:
                self._leave_card()
        elif found != self._question:
            self._question = found
            if self._turn.step is not Step.IDLE:
                self._turn.renew(found)
                self._place_dock()

    def _focus(self) -> None:
        """Give the focus to what comes next in the page in view."""
        if self._pages.focus_page():
            return
        is_picking = self._turn.step is Step.ASKED and self._pages.page() is self._pages.scenario
        if is_picking:
            self._pages.scenario.focus_options()
        else:
            self._dock.focus()

    def _place_dock(self) -> None:
        """Keep the dock at the foot, unless it would leave too little room: then it scrolls too."""
        if self._dock.isHidden():
            return
        is_tall = self._dock.height_at(self.width()) > _MOST_DOCK * self.height()
        holder = self._pages.page() if is_tall else self
        if holder.isAncestorOf(self._dock) and is_tall != (self._dock.parent() is self):
            return
        if is_tall:
            self._pages.page().hold(self._dock)
        else:
            self._column.addWidget(self._dock)
            self._dock.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_dock()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_panel_open():
            self._focus()

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
            case Act.LEAVE if self._pages.page() is self._pages.heads_up:
                self._marks.not_today()
            case Act.LEAVE:
                self.end()
            case Act.ENTER:
                self._turn.press_enter()
            case Act.SPACE if not self._pages.scroll_first():
                self._turn.show_answer()
            case Act.SPACE:
                pass
            case Act.SCROLL:
                self._pages.page().scroll_pages(press.amount)
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
        panels = (self._end_panel, self._why_panel, self._edit_panel)
        is_open = any(panel is not None and not panel.isHidden() for panel in panels)
        return is_open or self._marks.is_panel_open()
