"""Which parts of Home are in view: the usual ones, or those of the last days and after the exam."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from flashcards.core.last_days import Stage
from flashcards.services.overview import Overview
from flashcards.ui.home_plan import HomePlan
from flashcards.ui.session import Session
from flashcards.ui.showing import set_shown
from flashcards.ui.topic_table import TopicTable

if TYPE_CHECKING:  # built when they are first needed: not at a usual start
    from flashcards.ui.home_after import HomeAfter
    from flashcards.ui.home_near import HomeNear
    from flashcards.ui.own_sheet_card import OwnSheetCard

_QUIET = (Stage.NONE, Stage.AHEAD)


class HomeStages(QObject):
    """``study_requested`` carries a Scope, ``answered`` the ExamResult."""

    study_requested = Signal(object)
    answered = Signal(object)

    def __init__(
        self, session: Session, column: QBoxLayout, plan: HomePlan, topics: TopicTable
    ) -> None:
        super().__init__(plan)
        self._session, self._column = session, column
        self._plan, self._topics = plan, topics
        self._near: HomeNear | None = None
        self._after: HomeAfter | None = None
        self._sheet: OwnSheetCard | None = None
        self._stage = Stage.NONE
        self._calm = False

    def show_overview(self, overview: Overview, *, calm: bool = False) -> None:
        """Show what the stage of *overview* asks for; *calm* hides scores and counts."""
        self._calm = calm
        self._stage = overview.stage if overview.topics else Stage.NONE
        is_near = self._stage in {Stage.EVE, Stage.EXAM_DAY}
        is_after = self._stage is Stage.AFTER
        if self._stage not in _QUIET:
            self._show_stage(overview)
        set_shown(self._plan, not is_near and not is_after)
        set_shown(self._topics, bool(overview.topics) and not is_near and not is_after)
        for part, is_shown in (
            (self._near, is_near),
            (self._after, is_after),
            (self._sheet, self._stage is Stage.LAST_DAYS and self._has_sheet()),
        ):
            if part is not None:
                set_shown(part, is_shown)

    def first_control(self) -> QWidget | None:
        """Return what has the focus when Home opens."""
        if self._near is not None and self._stage in {Stage.EVE, Stage.EXAM_DAY}:
            return self._near.first_control()
        if self._after is not None and self._stage is Stage.AFTER:
            return self._after.first_control()
        return self._plan.first_control()

    def _show_stage(self, overview: Overview) -> None:
        from flashcards.services.last_days import look_back

        past = look_back(self._session.collection.connection, overview)
        if self._stage is Stage.AFTER:
            self._built_after().show_stage(overview, past, calm=self._calm)
        elif self._stage is Stage.LAST_DAYS:
            self._built_sheet().show_lines(past.sheet)
        else:
            self._built_near().show_stage(overview, past, calm=self._calm)

    def _built_near(self) -> "HomeNear":
        if self._near is None:
            from flashcards.ui.home_near import HomeNear

            self._near = HomeNear()
            self._near.study_requested.connect(self.study_requested)
            self._column.insertWidget(self._column.indexOf(self._plan), self._near)
        return self._near

    def _built_after(self) -> "HomeAfter":
        if self._after is None:
            from flashcards.ui.home_after import HomeAfter

            self._after = HomeAfter()
            self._after.answered.connect(self.answered)
            self._column.insertWidget(self._column.indexOf(self._plan), self._after)
        return self._after

    def _built_sheet(self) -> "OwnSheetCard":
        if self._sheet is None:
            from flashcards.ui.own_sheet_card import OwnSheetCard

            self._sheet = OwnSheetCard()
            self._column.insertWidget(self._column.indexOf(self._topics), self._sheet)
        return self._sheet

    def _has_sheet(self) -> bool:
        return self._sheet is not None and self._sheet.has_lines()
