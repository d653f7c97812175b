"""What is said of the card in view besides an answer: star, rest, doubt, help with hard ones."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from flashcards.core.errors import CollectionError
from flashcards.core.model import DeckId
from flashcards.services.marks import CardName, Marks
from flashcards.services.question import Question
from flashcards.ui.hard_panel import HardPanel
from flashcards.ui.session import Session
from flashcards.ui.study_bar import StudyBar
from flashcards.ui.study_notices import StudyNotices
from flashcards.ui.study_panels import DoubtPanel


class StudyMarks(QObject):
    """``set_aside`` says that the card in view rests now, ``end_requested`` asks for the end."""

    set_aside = Signal()
    brought_back = Signal()
    end_requested = Signal()

    def __init__(
        self, session: Session, bar: StudyBar, notices: StudyNotices, host: QWidget
    ) -> None:
        super().__init__(host)
        self._marks = Marks(session.collection, session.clock)
        self._bar, self._notices = bar, notices
        self._question: Question | None = None
        self._take_back: Callable[[], None] | None = None
        self.hard_panel = HardPanel(host)
        self.doubt_panel = DoubtPanel(host)
        bar.help_requested.connect(self.open_help)
        bar.star_requested.connect(self.turn_star)
        bar.not_today_requested.connect(self.not_today)
        bar.rest_requested.connect(self.rest)
        bar.doubt_requested.connect(self.open_doubt)
        notices.take_back_requested.connect(self._bring_back)
        self.hard_panel.rest_requested.connect(self._rest_topic)
        self.hard_panel.not_today_requested.connect(self.not_today)
        self.hard_panel.wake_requested.connect(self._wake_topic)
        self.hard_panel.end_requested.connect(self._end)
        self.doubt_panel.doubted.connect(self._doubt)

    def look_at(self, question: Question | None) -> None:
        """Take *question* as the card in view."""
        self._question = question
        if question is not None:
            self._bar.show_star(self._marks.is_starred(question.name))

    def turn_star(self) -> None:
        """Give the card in view a star, or take it away."""
        question = self._question
        if question is None:
            return
        is_on = not self._marks.is_starred(question.name)
        if self._keep(lambda: self._marks.star(question.name, is_on=is_on)):
            self._bar.show_star(is_on)

    def not_today(self) -> None:
        """Leave the card in view for tomorrow."""
        self._rest_card(self._marks.not_today, self.tr("That card waits until tomorrow."))

    def rest(self) -> None:
        """Let the card in view rest until it is woken."""
        self._rest_card(self._marks.rest, self.tr("That card rests until you wake it."))

    def open_help(self) -> None:
        """Open *If this is hard*."""
        topic = self._question.topic if self._question is not None else ""
        self.hard_panel.open_for(topic, self._marks.resting_topics())

    def open_doubt(self) -> None:
        """Open the note on the card in view."""
        if self._question is not None:
            self.doubt_panel.open_empty()

    def is_panel_open(self) -> bool:
        """Say whether a panel lies over the card."""
        return not (self.hard_panel.isHidden() and self.doubt_panel.isHidden())

    def close_panels(self) -> None:
        """Close what lies over the card."""
        self.hard_panel.close_panel()
        self.doubt_panel.close_panel()

    def _rest_card(self, act: Callable[[CardName], None], news: str) -> None:
        question = self._question
        if question is None or not self._keep(lambda: act(question.name)):
            return
        self._take_back = lambda: self._marks.resume(question.name)
        self._leave(news)

    def _rest_topic(self, days: int | None) -> None:
        question = self._question
        if question is None:
            return
        deck = question.deck.id
        if self._keep(lambda: self._marks.rest_topic(deck, days)):
            self._take_back = lambda: self._marks.wake_topic(deck)
            self._leave(self.tr("{topic} is resting.").format(topic=question.topic))

    def _leave(self, news: str) -> None:
        """Go on to another card and say what became of this one."""
        self.close_panels()
        self._notices.clear()
        self.set_aside.emit()
        self._notices.show_news(news)

    def _wake_topic(self, deck: DeckId) -> None:
        if self._keep(lambda: self._marks.wake_topic(deck)):
            self.close_panels()
            self.brought_back.emit()

    def _bring_back(self) -> None:
        take_back, self._take_back = self._take_back, None
        if take_back is not None and self._keep(take_back):
            self._notices.clear()
            self.brought_back.emit()

    def _doubt(self, text: str) -> None:
        question = self._question
        if question is not None and self._keep(lambda: self._marks.doubt(question.name, text)):
            self.close_panels()
            self._notices.show_news(self.tr("Your note on this card is kept."), can_take_back=False)

    def _end(self) -> None:
        self.close_panels()
        self.end_requested.emit()

    def _keep(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except CollectionError as error:
            self._notices.show_problem(error)
            return False
        return True
