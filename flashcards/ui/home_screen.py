"""Home: what today holds, the next days, and the topics."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from flashcards.services.overview import Topic, overview
from flashcards.services.scope import Scope
from flashcards.ui import theme
from flashcards.ui.home_plan import MORE_NEW, HomePlan
from flashcards.ui.layouts import Column, Measure
from flashcards.ui.session import Session
from flashcards.ui.topic_table import TopicTable

NARROW, LOW = 900, 700
_CONTENT_WIDTH = 1180


class HomeScreen(QWidget):
    """The first page; ``study_requested`` carries the Scope that a press asks for."""

    study_requested = Signal(object)
    settings_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("home")
        self.setAccessibleName(self.tr("Home"))
        self._session = session
        self._is_stale = True
        self._plan = HomePlan()
        self._topics = TopicTable()
        content = QWidget()
        inside = Column(content, gap=14)
        inside.addWidget(self._plan)
        inside.addWidget(self._topics)
        inside.addStretch(1)
        self._area = _scrolling(content)
        Column(self).addWidget(self._area)
        self._plan.study_requested.connect(self.study_requested)
        self._plan.settings_requested.connect(self.settings_requested)
        self._topics.topic_chosen.connect(self._study_topic)
        session.changed.connect(self.refresh)
        session.day_turned.connect(self.refresh)
        theme.follow(self._fold)

    def refresh(self) -> None:
        """Show what is true now; a hidden page waits until it is shown."""
        self._is_stale = True
        if self.isVisible():
            self._show_now()

    def focus_first(self) -> None:
        """Give the focus to what one most likely wants: *Study now*."""
        first = self._plan.first_control()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        if self._is_stale:
            self._show_now()
        self._fold()
        self.focus_first()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._is_stale = True
        return super().event(event)

    def _show_now(self) -> None:
        self._is_stale = False
        now = overview(self._session.collection, self._session.today)
        self._plan.show_overview(now)
        self._topics.setVisible(bool(now.topics))
        self._topics.show_topics(now.topics)

    def _fold(self) -> None:
        look, window = theme.current(), self.window()
        is_narrow = window.width() < look.px(NARROW)
        self._plan.set_narrow(is_narrow)
        self._topics.set_narrow(is_narrow)
        self._plan.road.set_low(window.height() < LOW)

    def _study_topic(self, topic: Topic) -> None:
        more = 0 if topic.due or topic.new else MORE_NEW
        self.study_requested.emit(Scope(decks=(topic.deck.id,), more_new=more))


def _scrolling(content: QWidget) -> QScrollArea:
    page = QWidget()
    page.setProperty("page", True)
    Column(page, margins=(12, 12, 24, 24)).addWidget(Measure(content, _CONTENT_WIDTH))
    area = QScrollArea()
    # Qt's own viewport has no Python type yet: to find one, PySide sets up every widget class,
    # which costs a start 25 ms.
    area.setViewport(QWidget())
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
