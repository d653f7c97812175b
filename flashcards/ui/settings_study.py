"""The Study tab of the settings: exam, minutes, grading, the hour of the new day, letter keys."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QWidget

from flashcards.core.blueprint import Topic
from flashcards.core.model import Day
from flashcards.services.settings import Grading, StudySettings
from flashcards.ui.buttons import Segments
from flashcards.ui.exam_choice import ExamChoice
from flashcards.ui.fields import ChoiceField, Switch
from flashcards.ui.layouts import Column
from flashcards.ui.minutes_choice import DEFAULT
from flashcards.ui.setting_row import SettingRow, setting_card
from flashcards.ui.settings_shares import Leanings, SharesCard
from flashcards.ui.week_minutes import WeekMinutes

_GRADINGS = (Grading.FOUR, Grading.TWO)
_HOURS = range(13)


class StudyTab(QWidget):
    """Shows the study settings; ``changed`` carries new ones, ``letters_changed`` a bool."""

    changed = Signal(object)
    letters_changed = Signal(bool)

    def __init__(
        self,
        settings: StudySettings,
        today: Day,
        topics: Sequence[tuple[Topic, str]],
        *,
        letters: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        column = Column(self, margins=(2, 2, 6, 2), gap=12)
        column.addWidget(setting_card(self._exam_row(today), self._minutes_row(), self._week()))
        column.addWidget(
            setting_card(
                self._grading_row(),
                self._rollover_row(),
                self._letters_row(letters),
                self._spread_row(),
            )
        )
        self._shares = SharesCard(topics)
        self._shares.changed.connect(self._take_leanings)
        self._shares.setVisible(bool(topics))
        column.addWidget(self._shares)
        column.addStretch(1)
        self.show_settings(settings)

    def show_settings(self, settings: StudySettings) -> None:
        """Show *settings* without telling them."""
        self._settings = settings
        if not self._exam.field.problem():
            self._exam.show_day(settings.exam_day)
        self._exam_line.show_caption(self._exam_words(settings.exam_day))
        self._has_minutes.setChecked(settings.minutes is not None)
        self._minutes.setVisible(settings.minutes is not None)
        if settings.minutes is not None:
            self._minutes.show_minutes(settings.minutes)
        self._grading.choose(_GRADINGS.index(settings.grading))
        self._show_hour(settings.rollover)
        self._spread.setChecked(settings.spreads)
        self._shares.show_leanings(settings.leanings)

    def _exam_row(self, today: Day) -> QWidget:
        self._exam = ExamChoice(today)
        self._exam.chosen.connect(self._take_exam)
        self._today = today
        self._exam_line = SettingRow(self.tr("Exam"), "", self._exam)
        return self._exam_line

    def _minutes_row(self) -> QWidget:
        title = self.tr("Minutes a day")
        self._has_minutes = Switch(title)
        self._has_minutes.setObjectName("has-minutes")
        self._has_minutes.toggled.connect(self._take_has_minutes)
        caption = self.tr("Your plan fits these minutes. Off: 20 new cards a day.")
        return SettingRow(title, caption, self._has_minutes)

    def _week(self) -> QWidget:
        self._minutes = WeekMinutes()
        self._minutes.chosen.connect(self._take_minutes)
        return self._minutes

    def _grading_row(self) -> QWidget:
        title = self.tr("How you rate yourself")
        words = (self.tr("Four answers"), self.tr("Two answers"))
        self._grading = Segments(title, words)
        self._grading.setObjectName("grading")
        self._grading.chosen.connect(self._take_grading)
        caption = self.tr("Not yet, Hard, Good, Easy; or Not yet, I knew it.")
        return SettingRow(title, caption, self._grading)

    def _rollover_row(self) -> QWidget:
        title = self.tr("A new day starts at")
        self._rollover = ChoiceField(title)
        self._rollover.setObjectName("rollover")
        for hour in _HOURS:
            self._add_hour(hour)
        self._rollover.activated.connect(self._take_hour)
        caption = self.tr("Answers before this hour count for the day before.")
        return SettingRow(title, caption, self._rollover)

    def _letters_row(self, letters: bool) -> QWidget:
        title = self.tr("Single-letter keys")
        switch = Switch(title)
        switch.setObjectName("letters")
        switch.setChecked(letters)
        switch.toggled.connect(self.letters_changed)
        caption = self.tr("A to D, S and N while you study. Off: letters do nothing by themselves.")
        return SettingRow(title, caption, switch)

    def _spread_row(self) -> QWidget:
        title = self.tr("Spread reviews")
        self._spread = Switch(title)
        self._spread.setObjectName("spreads")
        self._spread.toggled.connect(self._take_spreads)
        caption = self.tr(
            "Without an exam: even days out a little, and keep related cards apart. With an exam"
            " the plan does it."
        )
        return SettingRow(title, caption, self._spread)

    def _add_hour(self, hour: int) -> None:
        words = QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat)
        self._rollover.addItem(words, hour)

    def _exam_words(self, day: Day | None) -> str:
        if day is None:
            return self.tr("Add the date when you know it.")
        if day <= self._today:
            return self.tr("That day has passed.")
        return self.tr("%n day(s) left", None, day - self._today)

    def _show_hour(self, hour: int) -> None:
        if self._rollover.findData(hour) < 0:
            self._add_hour(hour)
        self._rollover.setCurrentIndex(self._rollover.findData(hour))

    def _take_exam(self, day: Day | None) -> None:
        self._tell(replace(self._settings, exam_day=day))

    def _take_has_minutes(self, is_on: bool) -> None:
        if is_on != (self._settings.minutes is not None):
            self._tell(replace(self._settings, minutes=(DEFAULT,) * 7 if is_on else None))

    def _take_minutes(self, minutes: tuple[int, ...]) -> None:
        self._tell(replace(self._settings, minutes=minutes))

    def _take_grading(self, index: int) -> None:
        self._tell(replace(self._settings, grading=_GRADINGS[index]))

    def _take_spreads(self, is_on: bool) -> None:
        self._tell(replace(self._settings, spreads=is_on))

    def _take_leanings(self, leanings: Leanings) -> None:
        self._tell(replace(self._settings, leanings=leanings))

    def _take_hour(self) -> None:
        hour: int = self._rollover.currentData(Qt.ItemDataRole.UserRole)
        self._tell(replace(self._settings, rollover=hour))

    def _tell(self, settings: StudySettings) -> None:
        if settings != self._settings:
            self._settings = settings
            self.changed.emit(settings)
