"""The turn of one card: asked, answered or checked, graded, and kept before the next is shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from flashcards.core.errors import CollectionError
from flashcards.core.model import Grade, OptionId, Scenario
from flashcards.services.question import Question
from flashcards.services.study import StudySession
from flashcards.ui.announce import announce
from flashcards.ui.concept_page import ConceptPage
from flashcards.ui.scenario_page import ScenarioPage
from flashcards.ui.session import Session
from flashcards.ui.study_dock import StudyDock
from flashcards.ui.study_keys import KeyGuard
from flashcards.ui.study_notices import StudyNotices
from flashcards.ui.turn_words import TurnWords


class Step(Enum):
    """How far the turn is; GRADING waits for a grade, CHECKED for *Continue*."""

    IDLE = auto()
    ASKED = auto()
    GRADING = auto()
    CHECKED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The widgets that a turn plays on."""

    concept: ConceptPage
    scenario: ScenarioPage
    dock: StudyDock
    notices: StudyNotices
    keys: KeyGuard


class Turn(QObject):
    """Leads through one card; ``finished`` asks for the next."""

    finished = Signal()

    def __init__(
        self, session: Session, parts: Parts, monotonic: Callable[[], float], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.step = Step.IDLE
        self._session, self._parts, self._monotonic = session, parts, monotonic
        self._study: StudySession | None = None
        self._question: Question | None = None
        self._asked_at = 0.0
        self._retry: Callable[[], None] | None = None
        self._words = TurnWords(self)
        parts.scenario.picked.connect(parts.dock.allow_check)
        parts.dock.show_requested.connect(self.show_answer)
        parts.dock.check_requested.connect(self.check)
        parts.dock.reveal_requested.connect(self.reveal)
        parts.dock.graded.connect(self.grade)
        parts.dock.continue_requested.connect(self.go_on)
        parts.notices.retry_requested.connect(self._try_again)

    def begin(self, study: StudySession, question: Question) -> None:
        """Ask *question*, and start to count the time."""
        self._study, self._question, self._retry = study, question, None
        self.step = Step.ASKED
        if isinstance(question.card, Scenario):
            self._parts.scenario.show_question(question)
            for option in self._parts.scenario.options():
                self._parts.keys.watch(option)
            self._parts.dock.offer_check(self._words.pick_hint(question))
        else:
            self._parts.concept.show_question(question)
            self._parts.dock.offer_answer()
        self._asked_at = self._monotonic()

    def renew(self, question: Question) -> None:
        """Show the card in view as it was edited; the pick and the place in the turn stay."""
        self._question = question
        if not isinstance(question.card, Scenario):
            self._parts.concept.show_question(question)
            if self.step is Step.GRADING:
                self._parts.concept.show_answer()
            return
        scenario = self._parts.scenario
        scenario.renew(question)
        for option in scenario.options():
            self._parts.keys.watch(option)
        if self.step is Step.ASKED:
            self._parts.dock.offer_check(self._words.pick_hint(question))
            self._parts.dock.allow_check(scenario.is_picked())
        else:
            scenario.show_verdict()

    def rest(self) -> None:
        """Ask nothing: another page is in view."""
        self.step, self._question, self._retry = Step.IDLE, None, None

    def show_answer(self) -> None:
        """Show the answer of a concept and offer the grades."""
        if self.step is not Step.ASKED or isinstance(self._asked().card, Scenario):
            return
        self._parts.concept.show_answer()
        self._offer_grades()
        announce(self._parts.concept, self._parts.concept.spoken_answer())

    def check(self) -> None:
        """Check the pick; one that is not right is kept as Again before anything is shown."""
        if self.step is not Step.ASKED or not self._parts.scenario.is_picked():
            return
        card = self._asked().card
        chosen = self._parts.scenario.chosen()
        if isinstance(card, Scenario) and frozenset(chosen) == card.right:
            self._show_right()
        else:
            self._keep(Grade.AGAIN, chosen, self._show_not_yet)

    def reveal(self) -> None:
        """Show the best answer instead of a pick: kept as Again."""
        if self.step is Step.ASKED:
            self._keep(Grade.AGAIN, (), self._show_revealed)

    def grade(self, grade: Grade) -> None:
        """Keep the answer with *grade*."""
        if self.step is Step.GRADING:
            is_pick = isinstance(self._asked().card, Scenario)
            chosen = self._parts.scenario.chosen() if is_pick else ()
            self._keep(grade, chosen, self._finish)

    def go_on(self) -> None:
        """Leave a checked card for the next."""
        if self.step is Step.CHECKED:
            self._finish()

    def press_number(self, place: int) -> None:
        """Pick the option or press the grade at *place*, counted from 0."""
        if self.step is Step.GRADING:
            self._parts.dock.press(place)
        elif self.step is Step.ASKED and isinstance(self._asked().card, Scenario):
            self._parts.scenario.pick(place)

    def pick_letter(self, place: int) -> None:
        """Pick the option whose letter is at *place* in the alphabet, counted from 0."""
        if self.step is Step.ASKED and isinstance(self._asked().card, Scenario):
            self._parts.scenario.pick_letter(place)

    def press_enter(self) -> None:
        """Do what comes next, from wherever the focus is; a grade is pressed on its own button."""
        if self.step is Step.ASKED and isinstance(self._asked().card, Scenario):
            self.check()
        else:
            self.go_on()
            self.show_answer()

    def refresh_grades(self) -> None:
        """Offer the grades anew after a change of settings."""
        if self.step is Step.GRADING:
            self._offer_grades()

    def would_lose(self) -> bool:
        """Say whether leaving now loses a checked pick."""
        return self.step is Step.GRADING and isinstance(self._asked().card, Scenario)

    def _asked(self) -> Question:
        assert self._question is not None
        return self._question

    def _show_right(self) -> None:
        self._parts.scenario.show_verdict()
        self._offer_grades()
        spoken = self._parts.scenario.spoken_verdict()
        announce(self._parts.scenario, self.tr("Best answer. {why}").format(why=spoken))

    def _show_not_yet(self) -> None:
        self._show_kept(self.tr("Not the best answer yet"), is_pick=True)

    def _show_revealed(self) -> None:
        self._parts.scenario.clear_pick()
        self._show_kept(self.tr("Here is the best answer"), is_pick=False)

    def _show_kept(self, title: str, *, is_pick: bool) -> None:
        """Show the verdict on an answer that is kept already."""
        self.step = Step.CHECKED
        self._parts.scenario.show_verdict()
        best = self._words.best(self._parts.scenario.best_letters())
        helps = self.tr("Reading why is the part that helps.")
        sentence = f"{best} {helps}"
        comes = self._words.comes_again(self._asked())
        self._parts.dock.offer_continue(title, sentence, comes, is_pick=is_pick)
        self._settle()
        spoken = self._parts.scenario.spoken_verdict()
        announce(self._parts.scenario, f"{title}. {best} {spoken}")

    def _offer_grades(self) -> None:
        self.step = Step.GRADING
        is_pick = isinstance(self._asked().card, Scenario)
        grading = self._session.settings.grading
        choices = self._words.choices(self._asked(), grading)
        self._parts.dock.offer_grades(choices, was_pick=is_pick)
        self._settle()

    def _settle(self) -> None:
        """Give the focus to the next act; the key that led here does no more until it is up."""
        self._parts.keys.spend()
        for button in self._parts.dock.buttons():
            self._parts.keys.watch(button)
        self._parts.dock.focus()

    def _keep(self, grade: Grade, chosen: Sequence[OptionId], then: Callable[[], None]) -> None:
        milliseconds = round((self._monotonic() - self._asked_at) * 1000)
        self._write(grade, milliseconds, chosen, then)

    def _write(
        self,
        grade: Grade,
        milliseconds: int,
        chosen: Sequence[OptionId],
        then: Callable[[], None],
    ) -> None:
        """Keep the answer; where that fails the card stays, and the same can be tried again."""
        assert self._study is not None
        try:
            self._study.answer(self._asked(), grade, milliseconds, chosen)
        except CollectionError as error:
            self._retry = lambda: self._write(grade, milliseconds, chosen, then)
            self._parts.notices.show_problem(error, can_retry=True)
            return
        self._retry = None
        self._parts.notices.clear()
        self._parts.keys.spend()
        then()

    def _try_again(self) -> None:
        if self._retry is not None:
            self._retry()

    def _finish(self) -> None:
        self.step = Step.IDLE
        self._parts.keys.spend()
        self.finished.emit()
