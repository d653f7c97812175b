"""The strip at the foot of study: show the answer, check it, grade it, go on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.core.model import Grade
from flashcards.ui import theme
from flashcards.ui.buttons import Button
from flashcards.ui.grade_row import GradeRow
from flashcards.ui.labels import IconMark, KeyCap, Label
from flashcards.ui.layouts import Column, Dock, Measure, Row

NARROW = 640
Choice = tuple[Grade, str, str]
"""A grade, what its button says, and when the card then comes."""


class StudyDock(Dock):
    """One of four rows; ``graded`` carries the Grade, ``turned`` tells of a change of row."""

    turned = Signal()
    show_requested = Signal()
    check_requested = Signal()
    reveal_requested = Signal()
    graded = Signal(object)
    continue_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(20, 9, 20, 15), gap=0)
        self._show = _ShowRow()
        self._check = _CheckRow()
        self._grades = _GradeRows()
        self._continue = _ContinueRow()
        for row, width in ((self._show, 820), (self._check, 860), (self._continue, 860)):
            self.body.addWidget(Measure(row, width))
        self._grade_measure = Measure(self._grades, 820)
        self.body.addWidget(self._grade_measure)
        self._rows: Sequence[QWidget] = (self._show, self._check, self._grades, self._continue)
        self._show.button.clicked.connect(self.show_requested)
        self._check.button.clicked.connect(self.check_requested)
        self._check.reveal.clicked.connect(self.reveal_requested)
        self._grades.row.chosen.connect(self.graded)
        self._continue.button.clicked.connect(self.continue_requested)
        self.offer_answer()

    def offer_answer(self) -> None:
        """Offer to show the answer."""
        self._turn_to(self._show)

    def offer_check(self, hint: str) -> None:
        """Offer to check the pick, once there is one, or to be shown the answer."""
        self._check.hint.setText(hint)
        self.allow_check(False)
        self._turn_to(self._check)

    def allow_check(self, is_picked: bool) -> None:
        """Let the pick be checked, or say why not yet."""
        self._check.button.setEnabled(is_picked)
        self._check.button.setToolTip("" if is_picked else self._check.hint.text())

    def offer_grades(self, choices: Sequence[Choice], *, was_pick: bool = False) -> None:
        """Offer the grades; after a right pick with the verdict above them."""
        self._grades.verdict.setVisible(was_pick)
        self._grades.row.show_grades(choices, was_pick=was_pick)
        self._grades.setMaximumWidth(theme.current().px(860 if was_pick else 820))
        self._turn_to(self._grades)

    def offer_continue(self, title: str, sentence: str, caption: str, *, is_pick: bool) -> None:
        """Say what the check found, and offer to go on."""
        self._continue.title.setText(title)
        self._continue.sentence.setText(sentence)
        self._continue.caption.setText(caption)
        self._continue.button.setAccessibleDescription(caption)
        if is_pick:
            self._continue.icon.show_icon("circle-dot", "warn")
        else:
            self._continue.icon.show_icon("eye", "text2")
        self._turn_to(self._continue)

    def height_at(self, width: int) -> int:
        """Return the height that the row in view needs at *width*."""
        return self.body.totalHeightForWidth(width)

    def press(self, place: int) -> None:
        """Press the grade at *place*, counted from 0."""
        buttons = self._grades.row.buttons()
        if not self._grades.isHidden() and place < len(buttons):
            buttons[place].click()

    def focus(self) -> None:
        """Give the focus to the button that goes on: *Good* among the grades."""
        self.main_button().setFocus(Qt.FocusReason.OtherFocusReason)

    def main_button(self) -> QWidget:
        """Return the button that goes on."""
        if not self._show.isHidden():
            return self._show.button
        if not self._continue.isHidden():
            return self._continue.button
        if not self._grades.isHidden():
            buttons = self._grades.row.buttons()
            return buttons[2 if len(buttons) > 2 else 1]
        return self._check.button

    def buttons(self) -> list[QWidget]:
        """Return the buttons whose Space and Enter act on the card."""
        return [self._show.button, self._continue.button, *self._grades.row.buttons()]

    def _turn_to(self, row: QWidget) -> None:
        for each in self._rows:
            each.setVisible(each is row)
            measure = each.parentWidget()
            if measure is not None:
                measure.setVisible(each is row)
        self.turned.emit()


class _ShowRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        row = Row(self, gap=10)
        self.button = Button(self.tr("Show answer"), "primary", large=True)
        self.button.setObjectName("show_answer")
        row.addStretch(1)
        row.addWidget(self.button)
        row.addWidget(KeyCap(self.tr("Space")))
        row.addStretch(1)
        theme.follow(self._restyle)

    def _restyle(self) -> None:
        self.button.setMinimumWidth(theme.current().px(260))


class _CheckRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        row = Row(self, gap=14)
        self.reveal = Button(self.tr("Show me"), "quiet", icon="eye")
        self.reveal.setObjectName("show_me")
        self.hint = Label("", "small", "text2")
        self.button = Button(self.tr("Check answer"), "primary", large=True)
        self.button.setObjectName("check_answer")
        self._cap = KeyCap(self.tr("Enter"))
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.reveal)
        row.addWidget(self.hint, 1000)
        row.addStretch(1)
        row.addWidget(self.button)
        row.addWidget(self._cap)
        theme.follow(self._restyle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def _restyle(self) -> None:
        px = theme.current().px
        is_wide = self.width() >= px(NARROW)
        self.hint.setVisible(is_wide)
        self._cap.setVisible(is_wide)
        self.button.setMinimumWidth(px(220 if is_wide else 160))


class _GradeRows(QWidget):
    def __init__(self) -> None:
        super().__init__()
        column = Column(self, gap=4)
        self.verdict = QWidget()
        line = Row(self.verdict, gap=8)
        line.addWidget(IconMark("check", "ok", 20))
        best = Label(self.tr("Best answer"), "strong", "ok")
        best.setObjectName("verdict")
        line.addWidget(best)
        line.addWidget(Label(self.tr("How sure were you?"), "body", "text2"))
        line.addStretch(1)
        column.addWidget(self.verdict)
        self.row = GradeRow()
        self.row.setObjectName("grades")
        column.addWidget(self.row)


class _ContinueRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        row = Row(self, gap=14)
        self.icon = IconMark("circle-dot", "warn", 24)
        words = Column(gap=4)
        self.title = Label("", "h2", wraps=True)
        self.title.setObjectName("verdict_not_yet")
        self.sentence = Label("", "body", "text2", wraps=True)
        self.sentence.setObjectName("verdict_sentence")
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        words.addStretch(1)
        side = Column(gap=4)
        self.button = Button(self.tr("Continue"), "primary", large=True)
        self.button.setObjectName("continue")
        self.caption = Label("", "small", "text2", wraps=True)
        self.caption.setObjectName("return")
        self.caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        side.addWidget(self.button)
        side.addWidget(self.caption)
        row.addWidget(self.icon)
        row.addLayout(words, 1)
        row.addLayout(side)
        theme.follow(self._restyle)

    def _restyle(self) -> None:
        self.button.setMinimumWidth(theme.current().px(200))
