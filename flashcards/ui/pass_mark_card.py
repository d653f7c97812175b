"""The pass mark of the learner's board, if they know it, and the chance to reach it in words."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from flashcards.core.readiness import Readiness
from flashcards.services.settings import StudySettings
from flashcards.ui.buttons import Button
from flashcards.ui.fields import NumberField, Switch
from flashcards.ui.folding import Flow
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Row
from flashcards.ui.setting_row import SettingRow
from flashcards.ui.translators import translate
from flashcards.words.standing import chance_text, of_100

_USUAL = 70


class PassMarkCard(Card):
    """``changed`` carries new study settings; no chance is told without a mark."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(26, 18, 26, 18), gap=10)
        self.setObjectName("pass-mark-card")
        self._settings = StudySettings()
        self._is_showing = False
        title = self.tr("I know my board's pass mark")
        self._has_mark = Switch(title)
        self._has_mark.setObjectName("has-pass-mark")
        self._has_mark.toggled.connect(self._turn)
        caption = self.tr("Then this page says how likely it is, in words. Off: nothing is said.")
        self.body.addWidget(SettingRow(title, caption, self._has_mark))
        self._mark_row = QWidget()
        row = Flow(self._mark_row, gap=10)
        row.addWidget(Label(self.tr("Right answers needed, of 100")))
        self._mark = NumberField(self.tr("Right answers needed, of 100"), 1, 100)
        self._mark.setObjectName("pass-mark")
        self._mark.setSingleStep(1)
        self._mark.setValue(_USUAL)
        self._mark.valueChanged.connect(self._take)
        row.addWidget(self._mark)
        self.body.addWidget(self._mark_row)
        self._chance = Label("", "strong", wraps=True)
        self._chance.setObjectName("chance")
        self.body.addWidget(self._chance)
        self._number = Button(self.tr("Show the number"), "quiet")
        self._number.setObjectName("show-number")
        self._number.clicked.connect(self._show_number)
        line = Row()
        line.addWidget(self._number, 0, Qt.AlignmentFlag.AlignLeading)
        line.addStretch(1)
        self.body.addLayout(line)
        self._likelihood = 0.0

    def show_readiness(
        self, found: Readiness, settings: StudySettings, *, calm: bool = False
    ) -> None:
        """Show the mark of *settings* and the chance to reach it."""
        has_mark = settings.pass_mark is not None
        self._settings = settings
        for control in (self._has_mark, self._mark):
            control.blockSignals(True)
        self._has_mark.setChecked(has_mark)
        self._has_mark.setText(self.tr("On") if has_mark else self.tr("Off"))
        if settings.pass_mark is not None:
            self._mark.setValue(of_100(settings.pass_mark))
        for control in (self._has_mark, self._mark):
            control.blockSignals(False)
        self._mark_row.setVisible(has_mark)
        self._chance.setVisible(has_mark)
        is_known = has_mark and found.passing is not None
        self._number.setVisible(is_known and not calm)
        self._likelihood = found.passing or 0.0
        self._number.setText(self.tr("Show the number"))
        self._chance.setText(self._words(found))

    def _words(self, found: Readiness) -> str:
        if found.passing is None:
            return self.tr("There are not enough answers yet to say how likely that is.")
        words = self.tr("With questions like the ones in this app, reaching it is {chance}.")
        return words.format(chance=chance_text(found.passing, translate))

    def _show_number(self) -> None:
        words = self.tr("About {number} of 100")
        self._number.setText(words.format(number=of_100(self._likelihood)))

    def _turn(self, is_on: bool) -> None:
        mark = self._mark.value() / 100 if is_on else None
        self.changed.emit(replace(self._settings, pass_mark=mark))

    def _take(self, value: int) -> None:
        self.changed.emit(replace(self._settings, pass_mark=value / 100))
