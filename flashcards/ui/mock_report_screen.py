"""The report of a mock exam: what went well, the score, and what to do next."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.services.mock_report import MockReport, mock_report
from flashcards.services.scope import Scope
from flashcards.ui.announce import announce
from flashcards.ui.buttons import Button
from flashcards.ui.folding import Ends, Flow, Tiles
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column
from flashcards.ui.mock_print import MockPaper
from flashcards.ui.mock_report_cards import IdeasCard, ScoreCard, TopicsCard, TrapsCard
from flashcards.ui.mock_words import MockWords
from flashcards.ui.notice import Notice
from flashcards.ui.print_document import write_pdf
from flashcards.ui.save_file import AskForFile, ask_for_pdf
from flashcards.ui.scroll_page import scroll_page
from flashcards.ui.session import Session


class MockReportScreen(QWidget):
    """``study_requested`` carries a Scope; ``review_requested`` a report, and only what was missed.

    *ask* asks where to save the paper.
    """

    study_requested = Signal(object)
    review_requested = Signal(object, bool)

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, ask: AskForFile = ask_for_pdf
    ) -> None:
        super().__init__(parent)
        self.setObjectName("mock-report-screen")
        self.setAccessibleName(self.tr("Report of a mock exam"))
        self._session, self._ask = session, ask
        self._report: MockReport | None = None
        words = MockWords(self)
        self._words = words
        content = QWidget()
        column = Column(content, gap=14)
        column.addWidget(self._head())
        self._news = Notice("", "info")
        self._news.setObjectName("mock-print-news")
        column.addWidget(self._news)
        self._score = ScoreCard(words)
        self._topics = TopicsCard()
        self._traps = TrapsCard(words)
        self._ideas = IdeasCard(words)
        column.addWidget(self._score)
        middle = QWidget()
        tiles = Tiles(middle, least=343, most=2, gap=14)
        tiles.addWidget(self._topics)
        tiles.addWidget(self._traps)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        middle.setSizePolicy(policy)
        column.addWidget(middle)
        column.addWidget(self._ideas)
        column.addStretch(1)
        self._area = scroll_page(content)
        Column(self).addWidget(self._area)
        self._ideas.study_requested.connect(self._study)

    def _head(self) -> QWidget:
        head = QWidget()
        ends = Ends(head, gap=16)
        self._title = Label("", "h1", wraps=True)
        self._title.setObjectName("mock-report-title")
        ends.addWidget(self._title)
        acts = QWidget()
        flow = Flow(acts, gap=8)
        self._print = Button(self.tr("Print to PDF…"), "quiet", icon="printer")
        self._print.setObjectName("mock-print")
        self._all = Button("")
        self._all.setObjectName("mock-review-all")
        self._missed = Button("")
        self._missed.setObjectName("mock-review-missed")
        for button in (self._print, self._all, self._missed):
            flow.addWidget(button)
        ends.addWidget(acts)
        self._print.clicked.connect(self._save)
        self._all.clicked.connect(lambda: self.review_requested.emit(self._report, False))
        self._missed.clicked.connect(lambda: self.review_requested.emit(self._report, True))
        return head

    def show_report(self, identity: int) -> bool:
        """Show the report of the exam numbered *identity*, and say whether there is one."""
        report = mock_report(self._session.collection.connection, identity)
        if report is None:
            return False
        self._report = report
        self._news.hide()
        self._title.setText(self._words.title(report))
        self._show_acts(report)
        for card in (self._score, self._topics, self._traps, self._ideas):
            card.show_report(report)
        calm = self._session.preferences.calm
        self._score.hide_figures(calm)
        self._topics.setVisible(not calm)
        self._area.verticalScrollBar().setValue(0)
        announce(self, f"{self._title.text()}. {self._words.went_well(report)}")
        return True

    def _show_acts(self, report: MockReport) -> None:
        everything, missed = self.tr("Review all"), self.tr("Review the missed")
        if not self._session.preferences.calm:
            everything = self.tr("Review all {count}").format(count=len(report.questions))
            missed = self.tr("Review the {count} missed").format(count=len(report.missed))
        self._all.setText(everything)
        self._missed.setText(missed)
        self._missed.setVisible(bool(report.missed))

    def focus_first(self) -> None:
        """Give the focus to *Study these*; the page stays at its beginning."""
        has_ideas = self._report is not None and bool(self._report.ideas)
        first = self._ideas.button() if has_ideas else self._all
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.verticalScrollBar().setValue(0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.focus_first()

    def _study(self) -> None:
        if self._report is not None:
            self.study_requested.emit(Scope(names=self._report.study.names))

    def _save(self) -> None:
        if self._report is not None:
            day = self._title.text().replace(",", "")
            self._ask(self, f"{day}.pdf", self._write)

    def _write(self, path: Path) -> None:
        assert self._report is not None
        html = MockPaper(self).html(self._report)
        if write_pdf(path, html, self._title.text()):
            words = self.tr("Saved as {path}.").format(path=path)
        else:
            words = self.tr("{path} could not be written. Choose another place.").format(path=path)
        self._news.show_text(words)
        self._news.show()
        announce(self, words)
