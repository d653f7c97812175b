"""The course of a study session: which card or page comes next, and what changes under it."""

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from flashcards.core.model import Scenario
from flashcards.services.collection import Changes
from flashcards.services.practice import session_of
from flashcards.services.primers import note_offered, primer_before
from flashcards.services.question import Question, renewed
from flashcards.services.scope import Scope
from flashcards.services.study import StudySession, last_answer
from flashcards.services.summary import summary
from flashcards.ui.announce import announce
from flashcards.ui.session import Session
from flashcards.ui.study_marks import StudyMarks
from flashcards.ui.study_page import StudyPage
from flashcards.ui.study_stage import StudyStage
from flashcards.ui.study_trouble import StudyTrouble
from flashcards.ui.study_turn import Step, Turn
from flashcards.ui.study_words import StudyWords


class StudyCourse(QObject):
    """Leads *host* from one card to the next: each may have a primer and a warning before it."""

    def __init__(
        self,
        session: Session,
        stage: StudyStage,
        turn: Turn,
        marks: StudyMarks,
        trouble: StudyTrouble,
        host: QWidget,
    ) -> None:
        super().__init__(host)
        self._session, self._stage, self._host = session, stage, host
        self._turn, self._marks, self._trouble = turn, marks, trouble
        self._study: StudySession | None = None
        self._question: Question | None = None
        self._with_repeats = False
        self._words = StudyWords(self)
        turn.finished.connect(self._leave_answered)
        marks.set_aside.connect(self._leave_card)
        marks.brought_back.connect(self.show_next)
        stage.pages.heads_up.show_requested.connect(self._ask)
        stage.pages.heads_up.stop_asking_requested.connect(self._stop_asking)
        stage.pages.primer.done.connect(self._leave_primer)
        stage.pages.summary.more_requested.connect(self._go_on)
        session.changed.connect(self._follow)

    def start(self, scope: Scope) -> None:
        """Begin a session of *scope* with its first card."""
        self._study = session_of(self._session.collection, self._session.clock, scope)
        self._with_repeats = False
        self._stage.notices.clear()
        self.show_next()

    def undo(self) -> bool:
        """Take back the last answer, and say whether there was one; what is in view stays."""
        return self._study is not None and self._study.undo() is not None

    def follow_day(self) -> None:
        """Take up a new study day, unless a card is being answered."""
        if self._study is None or self._question is None:
            return
        if self._is_unanswered() and self._question.day != self._study.today:
            self.show_next()

    def question(self) -> Question | None:
        """Return the card in view, shown or announced; None on the summary."""
        return self._question

    def scope(self) -> Scope:
        """Return what the session is about."""
        assert self._study is not None
        return self._study.scope

    def focus(self) -> None:
        """Give the focus to what comes next in the page in view."""
        self._stage.focus(is_asked=self._turn.step is Step.ASKED)

    def show_next(self) -> None:
        """Show what comes next: a card, what stands before it, or the summary."""
        assert self._study is not None
        bar = self._stage.bar
        self._question = self._study.next(repeats=self._with_repeats)
        self._marks.look_at(self._question)
        bar.allow_undo(last_answer(self._session.collection) is not None)
        bar.turn_to_summary(self._question is None)
        self._stage.notices.show_standing(self._words.standing(self._study, self._question))
        if self._question is None:
            self._show_summary()
            return
        shown = self._words.progress(self._study, self._question)
        calm = self._session.preferences.calm
        bar.show_progress(replace(shown, count="") if calm else shown)
        if domain := primer_before(self._session.collection, self._question):
            primer = self._stage.pages.primer
            primer.offer(self._question.topic, self._question.deck.id, domain)
            self._turn_to(primer, primer.title())
        else:
            self._warn_or_ask()

    def _warn_or_ask(self) -> None:
        assert self._question is not None
        if self._question.warned:
            heads_up = self._stage.pages.heads_up
            heads_up.show_question(self._question)
            self._turn_to(heads_up, heads_up.text())
        else:
            self._ask()

    def _ask(self) -> None:
        assert self._study is not None
        assert self._question is not None
        pages = self._stage.pages
        page = pages.scenario if isinstance(self._question.card, Scenario) else pages.concept
        self._stage.show_card(page)
        self._turn.begin(self._study, self._question)
        self._stage.place_dock()
        self.focus()
        announce(self._host, page.spoken_question())

    def _turn_to(self, page: StudyPage, spoken: str) -> None:
        """Show a page that asks nothing."""
        self._turn.rest()
        self._stage.show_alone(page)
        self.focus()
        announce(self._host, spoken)

    def _show_summary(self) -> None:
        assert self._study is not None
        page = self._stage.pages.summary
        found = summary(self._session.collection, self._study.today)
        ending = self._words.ending(self._study, found)
        page.show_summary(found, ending, calm=self._session.preferences.calm)
        self._turn_to(page, page.title())

    def _go_on(self) -> None:
        """Show the repeats; after a limit of time or cards, the rest of the plan."""
        assert self._study is not None
        if self._study.is_time_up:
            self._study.lift_limit()
        else:
            self._with_repeats = True
        self.show_next()

    def _leave_answered(self) -> None:
        answered = self._question
        self.show_next()
        if answered is not None:
            self._trouble.look_at(answered)

    def _leave_card(self) -> None:
        assert self._study is not None
        self._study.leave()
        self.show_next()

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
            if self._host.isVisible() and self._is_unanswered():
                self._leave_card()
        elif found != self._question:
            self._question = found
            if self._turn.step is not Step.IDLE:
                self._turn.renew(found)
                self._stage.place_dock()

    def _is_unanswered(self) -> bool:
        return self._turn.step in {Step.IDLE, Step.ASKED}
