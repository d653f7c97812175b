"""The page *Where you stand*: two ranges, by topic, what would help most, and how sure that is."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from flashcards.core.errors import CollectionError
from flashcards.services.settings import StudySettings
from flashcards.services.standing import Outlook, topic_name
from flashcards.services.where import Where, where
from flashcards.ui.buttons import Button
from flashcards.ui.calibration_card import CalibrationCard
from flashcards.ui.dialog import make_readable
from flashcards.ui.labels import IconMark, Label
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.notice import Notice
from flashcards.ui.page_area import PageArea
from flashcards.ui.pass_mark_card import PassMarkCard
from flashcards.ui.session import Session
from flashcards.ui.standing_topics import StandingTopics
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text
from flashcards.words.standing import helps_text, if_followed_text, today_text


class StandingScreen(QWidget):
    """Reads anew whenever it is shown after a change."""

    settings_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("standing-page")
        self.setAccessibleName(self.tr("Where you stand"))
        self._session = session
        self._is_stale = True
        content = QWidget()
        inside = Column(content, gap=14)
        self._area = PageArea(content)
        make_readable(self._area, self.tr("Where you stand"))
        Column(self).addWidget(self._area)
        self._problem = Notice("", "warn")
        self._problem.setObjectName("not-kept")
        self._problem.hide()
        inside.addWidget(self._problem)
        inside.addWidget(self._lead())
        self._topics = StandingTopics()
        inside.addWidget(self._topics)
        self._mark = PassMarkCard()
        self._mark.changed.connect(self._keep)
        inside.addWidget(self._mark)
        self._calibration = CalibrationCard()
        inside.addWidget(self._calibration)
        inside.addStretch(1)
        for signal in (session.changed, session.day_turned, session.preferences_changed):
            signal.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is true now; a hidden page waits until it is shown."""
        self._is_stale = True
        if self.isVisible():
            self._show_now()

    def showEvent(self, event: QShowEvent) -> None:
        if self._is_stale:
            self._show_now()
        super().showEvent(event)

    def _lead(self) -> Card:
        card = Card(margins=(26, 24, 26, 22), gap=8)
        card.body.addWidget(Label(self.tr("Where you stand"), "display", wraps=True))
        self._by_exam = Label("", "lead", wraps=True)
        self._by_exam.setObjectName("by-exam")
        card.body.addWidget(self._by_exam)
        self._now = Label("", "body", "text2", wraps=True)
        self._now.setObjectName("as-of-today")
        card.body.addWidget(self._now)
        self._hint = QWidget()
        row = Row(self._hint, gap=8)
        row.addWidget(IconMark("lightbulb", "text2", 17))
        self._helps = Label("", "body", "text2", wraps=True)
        self._helps.setObjectName("helps-most")
        row.addWidget(self._helps, 1)
        card.body.addWidget(self._hint)
        self._add = Button(self.tr("Add exam date"))
        self._add.setObjectName("add-exam-date")
        self._add.clicked.connect(self.settings_requested)
        line = Row()
        line.addWidget(self._add)
        line.addStretch(1)
        card.body.addLayout(line)
        words = self.tr(
            "A range holds 80 times of 100 and is about questions like the ones in this app; your"
            " board's may differ."
        )
        self._note = Label(words, "small", "text3", wraps=True)
        card.body.addWidget(self._note)
        return card

    def _show_now(self) -> None:
        self._is_stale = False
        found = where(self._session.collection.connection, self._session.today)
        calm = self._session.preferences.calm
        self._show_lead(found, calm=calm)
        is_open = found.outlook is not None and not calm
        for part in (self._topics, self._mark, self._calibration):
            part.setVisible(is_open)
        if found.outlook is not None and not calm:
            self._topics.show_outlook(found.outlook, has_date=found.has_date)
            readiness = found.outlook.by_exam if found.has_date else found.outlook.now
            self._mark.show_readiness(readiness, found.settings)
            self._calibration.show_calibration(found.calibration)

    def _show_lead(self, found: Where, *, calm: bool) -> None:
        toward = found.outlook
        self._add.setVisible(not found.has_date and toward is not None)
        self._now.setVisible(found.has_date and not calm)
        self._note.setVisible(toward is not None and not calm)
        self._hint.setVisible(toward is not None and toward.now.whole.is_enough)
        if toward is None:
            self._by_exam.setText(self.tr("None of your decks is for an exam."))
            return
        self._by_exam.setText(self._lead_words(found, toward, calm=calm))
        self._now.setText(today_text(toward.now.whole, found.days_left, translate))
        both_unknown = not toward.now.whole.is_enough
        self._now.setVisible(found.has_date and not calm and not both_unknown)
        if toward.helps_most is not None:
            self._helps.setText(_helps(toward, calm=calm))

    def _lead_words(self, found: Where, toward: Outlook, *, calm: bool) -> str:
        if calm:
            return self.tr("Calm numbers is on: scores and counts are hidden, as you chose.")
        if found.has_date:
            return if_followed_text(toward.by_exam.whole, found.days_left, translate)
        return today_text(toward.now.whole, 99, translate)

    def _keep(self, settings: StudySettings) -> None:
        try:
            self._session.set_settings(settings)
        except CollectionError as error:
            self._problem.show_text(error_text(error, translate))
            self._problem.show()
        else:
            self._problem.hide()


def _helps(toward: Outlook, *, calm: bool) -> str:
    topic = toward.helps_most
    assert topic is not None
    unseen = 0 if calm else toward.unseen[topic]
    return helps_text(topic_name(toward.plan, topic), unseen, toward.total(topic), translate)
