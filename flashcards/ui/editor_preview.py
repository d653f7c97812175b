"""The card as study will show it, beside the fields that make it."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from flashcards.core.model import AnyCard, Deck, Scenario
from flashcards.services.preview import preview_of
from flashcards.ui.concept_page import ConceptPage
from flashcards.ui.focus_follow import FocusFollower
from flashcards.ui.scenario_page import ScenarioPage
from flashcards.ui.session import Session


class EditorPreview(QStackedWidget):
    """Shows a card with its answer, on the pages that study uses."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editor-preview")
        self._session = session
        folder = session.collection.folder
        self._concept = ConceptPage(folder)
        self._scenario = ScenarioPage(folder)
        for page in (self._concept, self._scenario):
            FocusFollower(page)
            self.addWidget(page)

    def show_card(self, card: AnyCard, deck: Deck) -> None:
        """Show *card* with its answer, as far as it is written."""
        question = preview_of(card, deck, self._session.today)
        if isinstance(card, Scenario):
            self._scenario.show_question(question)
            self._scenario.show_verdict()
            self.setCurrentWidget(self._scenario)
        else:
            self._concept.show_question(question)
            self._concept.show_answer()
            self.setCurrentWidget(self._concept)
