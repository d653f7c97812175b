"""Home: what today holds, the next days, and the topics."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from flashcards.core.errors import CollectionError
from flashcards.services.catch_up import undo
from flashcards.services.overview import Overview, Topic, overview
from flashcards.services.preferences import Preferences
from flashcards.services.scope import Scope
from flashcards.services.set_aside import set_aside
from flashcards.services.settings import ExamResult, StudySettings
from flashcards.ui import theme
from flashcards.ui.announce import announce
from flashcards.ui.home_plan import HomePlan
from flashcards.ui.home_stages import HomeStages
from flashcards.ui.layouts import Column
from flashcards.ui.notice import Notice
from flashcards.ui.page_area import PageArea
from flashcards.ui.session import Session
from flashcards.ui.showing import set_shown
from flashcards.ui.topic_table import TopicTable
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text

if TYPE_CHECKING:
    from flashcards.ui.copy_acts import CopyActs
    from flashcards.ui.copy_strip import CopyStrip
    from flashcards.ui.home_notes import HomeNotes

NARROW, LOW = 900, 700


class HomeScreen(QWidget):
    """The first page; ``study_requested`` carries the Scope that a press asks for.

    ``leave_out_requested`` carries the Outlook whose topics may be left out, ``search_requested``
    a search for cards.
    """

    study_requested = Signal(object)
    settings_requested = Signal()
    leave_out_requested = Signal(object)
    search_requested = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("home")
        self.setAccessibleName(self.tr("Home"))
        self._session = session
        self._overview: Overview | None = None
        self._is_stale, self._is_calm = True, False
        self._note: Notice | None = None
        self._copies: CopyActs | None = None
        self._strip: CopyStrip | None = None
        self._notes: HomeNotes | None = None
        self._shape: tuple[bool, bool] | None = None
        content = QWidget()
        self._inside = inside = Column(content, gap=14)
        # From the outside in: each time a widget changes its parent, all in it is styled anew.
        self._area = PageArea(content)
        Column(self).addWidget(self._area)
        self._problem: Notice | None = None
        self._plan = HomePlan()
        inside.addWidget(self._plan)
        self._topics = TopicTable()
        inside.addWidget(self._topics)
        inside.addStretch(1)
        self._stages = HomeStages(session, inside, self._plan, self._topics)
        self._connect()
        self._show_now()  # filled after it is shown it would be laid out twice
        theme.follow(self._fold)

    def _connect(self) -> None:
        self._plan.study_requested.connect(self.study_requested)
        self._plan.settings_requested.connect(self.settings_requested)
        self._plan.minutes_chosen.connect(self._set_minutes)
        self._plan.kept.connect(self._keep_plan)
        self._plan.leave_out_requested.connect(self._ask_what_waits)
        self._plan.spread_undone.connect(self._undo_spread)
        self._stages.study_requested.connect(self.study_requested)
        self._stages.answered.connect(self._take_result)
        self._topics.topic_chosen.connect(self._study_topic)
        self._session.changed.connect(self.refresh)
        self._session.day_turned.connect(self.refresh)
        self._session.preferences_changed.connect(self._follow_calm)

    def show_copies(self, acts: "CopyActs") -> None:
        """Say it quietly, when it is time, that no copy lies outside this disk."""
        self._copies = acts
        acts.changed.connect(self._show_copy_strip)
        self._show_copy_strip()

    def show_note(self, words: str) -> None:
        """Say *words* above all else."""
        if self._note is None:
            self._note = Notice("", "info")
            self._note.setObjectName("note")
            self._inside.insertWidget(0, self._note)
        self._note.show_text(words)
        announce(self, words)

    def refresh(self) -> None:
        """Show what is true now; a hidden page waits until it is shown."""
        self._is_stale = True
        if self.isVisible():
            self._show_now()

    def focus_first(self) -> None:
        """Give the focus to what one most likely wants: *Study now*."""
        first = self._stages.first_control()
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
        now = self._overview = overview(self._session.collection, self._session.today)
        calm = self._is_calm = self._session.preferences.calm
        self._plan.show_overview(now, calm=calm)
        self._topics.show_topics(now.topics, now.outlook, calm=calm)
        self._stages.show_overview(now, calm=calm)
        self._show_copy_strip()
        self._show_notes()

    def _show_notes(self) -> None:
        """Say quietly which cards are forgotten again and again, and which rest."""
        found = set_aside(self._session.collection.connection)
        is_wanted = bool(found.trouble or found.resting)
        if self._notes is None and is_wanted:
            from flashcards.ui.home_notes import HomeNotes

            self._notes = HomeNotes()
            self._notes.search_requested.connect(self.search_requested)
            self._inside.insertWidget(self._inside.indexOf(self._topics) + 1, self._notes)
        if self._notes is not None:
            self._notes.show_counts(found, calm=self._is_calm)
            set_shown(self._notes, is_wanted)

    def _show_copy_strip(self) -> None:
        """Show the strip when it is time for it; it is built when it is first needed."""
        is_wanted = self._copies is not None and self._copies.wants_copy_outside
        if self._strip is None and is_wanted and self._copies is not None:
            from flashcards.ui.copy_strip import CopyStrip

            self._strip = CopyStrip()
            self._strip.save_requested.connect(self._copies.save)
            self._strip.declined.connect(self._copies.not_now)
            self._inside.insertWidget(self._inside.indexOf(self._topics), self._strip)
        if self._strip is not None:
            set_shown(self._strip, is_wanted)

    def _follow_calm(self, preferences: Preferences) -> None:
        if preferences.calm != self._is_calm:
            self.refresh()

    def _fold(self) -> None:
        """Take the shape that fits the window; only a new one is worth another layout."""
        window = self.window()
        is_narrow = window.width() < theme.current().px(NARROW)
        is_low = window.height() < LOW
        if self._shape == (is_narrow, is_low):
            return
        self._shape = (is_narrow, is_low)
        self._plan.set_narrow(is_narrow)
        self._topics.set_narrow(is_narrow)
        self._plan.road.set_low(is_low)

    def _set_minutes(self, minutes: tuple[int, ...]) -> None:
        self._set(replace(self._session.settings, minutes=minutes))

    def _take_result(self, result: ExamResult) -> None:
        """Keep how the exam went; its date is behind, and a moved exam needs its new one."""
        settings = self._session.settings
        done = replace(settings, result=result, result_day=settings.exam_day, exam_day=None)
        self._set(done)
        if result is ExamResult.MOVED:
            self.settings_requested.emit()

    def _keep_plan(self, mark: str) -> None:
        self._set(replace(self._session.settings, kept=mark))

    def _set(self, settings: StudySettings) -> None:
        """Keep changed study settings; Home follows."""
        try:
            self._session.set_settings(settings)
        except CollectionError as error:
            self._show_problem(error)
        else:
            if self._problem is not None:
                self._problem.hide()
            self.focus_first()

    def _undo_spread(self) -> None:
        try:
            undo(self._session.collection, self._session.today)
        except CollectionError as error:
            self._show_problem(error)

    def _show_problem(self, error: CollectionError) -> None:
        if self._problem is None:
            self._problem = Notice("", "warn")
            self._problem.setObjectName("not-kept")
            self._inside.insertWidget(0, self._problem)
        self._problem.show_text(error_text(error, translate))
        self._problem.show()

    def _ask_what_waits(self) -> None:
        if self._overview is not None and self._overview.outlook is not None:
            self.leave_out_requested.emit(self._overview.outlook)

    def _study_topic(self, topic: Topic) -> None:
        from flashcards.ui.still_time import MORE_NEW  # its buttons are not on every Home

        more = 0 if topic.due or topic.new else MORE_NEW
        self.study_requested.emit(Scope(decks=(topic.deck.id,), more_new=more))
