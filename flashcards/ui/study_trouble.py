"""A card that became a trouble card by its last answer: a quiet line with what may help."""

from PySide6.QtCore import QObject, Signal

from flashcards.core.errors import CollectionError
from flashcards.services.card_acts import CardActs
from flashcards.services.question import Question
from flashcards.services.trouble import became_hard, keep_cards
from flashcards.ui.session import Session
from flashcards.ui.study_notices import StudyNotices, TroubleAct


class StudyTrouble(QObject):
    """Offers to edit, rest or keep such a card; ``edit_requested`` carries its CardName."""

    edit_requested = Signal(object)

    def __init__(self, session: Session, notices: StudyNotices, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._notices = session, notices
        self._question: Question | None = None
        notices.trouble_answered.connect(self._do)

    def look_at(self, question: Question) -> None:
        """Look whether the answer to *question* brought it onto the list, and say so."""
        lapses = became_hard(self._session.collection, question)
        if lapses:
            self._question = question
            words = self.tr(
                "The card before was forgotten %n time(s). It keeps coming.",
                None,
                lapses,
            )
            self._notices.show_trouble(words)

    def _do(self, act: TroubleAct) -> None:
        question = self._question
        if question is None:
            return
        self._notices.hide_trouble()
        collection, clock = self._session.collection, self._session.clock
        try:
            match act:
                case TroubleAct.EDIT:
                    self.edit_requested.emit(question.name)
                case TroubleAct.REST:
                    CardActs(collection, clock).rest([question.unit.name])
                    self._notices.show_news(
                        self.tr("That card rests until you wake it."), can_take_back=False
                    )
                case TroubleAct.KEEP:
                    keep_cards(collection, clock, [question.unit.name])
        except CollectionError as error:
            self._notices.show_problem(error)
