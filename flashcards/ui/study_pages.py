"""The pages of study, one in view: a card, a warning, a primer, the summary."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from flashcards.ui.concept_page import ConceptPage
from flashcards.ui.heads_up_page import HeadsUpPage
from flashcards.ui.primer_page import PrimerPage
from flashcards.ui.scenario_page import ScenarioPage
from flashcards.ui.study_page import StudyPage
from flashcards.ui.summary_page import SummaryPage


class StudyPages(QStackedWidget):
    """Holds each page once; *folder* is the data folder."""

    def __init__(self, folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.concept = ConceptPage(folder, self)
        self.scenario = ScenarioPage(folder, self)
        self.heads_up = HeadsUpPage(self)
        self.primer = PrimerPage(folder, self)
        self.summary = SummaryPage(self)
        for name in ("concept", "scenario", "heads_up", "primer", "summary"):
            page: StudyPage = getattr(self, name)
            page.setObjectName(f"{name}_page")
            self.addWidget(page)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)  # pages scroll; strips below do not

    def page(self) -> StudyPage:
        """Return the page in view."""
        page = self.currentWidget()
        assert isinstance(page, StudyPage)
        return page

    def scroll_first(self) -> bool:
        """Scroll on if more of the page is below; say whether it did."""
        if not self.page().has_more_below():
            return False
        self.page().scroll_pages(1)
        return True

    def focus_page(self) -> bool:
        """Give the focus to the first act on the page; a card leaves that to its dock."""
        page = self.page()
        if not isinstance(page, HeadsUpPage | PrimerPage | SummaryPage):
            return False
        page.main_button().setFocus(Qt.FocusReason.OtherFocusReason)
        return True
