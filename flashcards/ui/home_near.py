"""Home on the evening before the exam and on its day: a few minutes at most, then rest."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashcards.core.days import to_date
from flashcards.core.last_days import Stage
from flashcards.services.last_days import LookBack
from flashcards.services.overview import Overview
from flashcards.services.scope import Scope, Source
from flashcards.ui.buttons import Button
from flashcards.ui.dates import weekday_date
from flashcards.ui.figures import Figures
from flashcards.ui.folding import Ends, Flow
from flashcards.ui.labels import IconMark, Label, Line
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.own_sheet_card import OwnSheetCard
from flashcards.words.standing import of_100

TEN_MINUTES = 600
WARM_UP = Scope(seconds=300, source=Source.WARM_UP)


class HomeNear(QWidget):
    """``study_requested`` carries a Scope; *Done for today* only takes the buttons away."""

    study_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exam-near")
        self._scope = Scope()
        self._day, self._rested_on = 0, -1
        column = Column(self, gap=14)
        card = Card(margins=(28, 26, 28, 24), gap=12)
        card.body.addWidget(self._head())
        self._line = Line()
        card.body.addWidget(self._line)
        self._figures = Figures()
        card.body.addWidget(self._figures)
        column.addWidget(card)
        self._sheet = OwnSheetCard()
        column.addWidget(self._sheet)
        column.addWidget(self._foot())

    def show_stage(self, overview: Overview, past: LookBack, *, calm: bool = False) -> None:
        """Show the eve, or the exam's own day."""
        is_eve = overview.stage is Stage.EVE
        is_resting = self._rested_on == overview.day or (is_eve and _is_day_off(overview))
        self._show_words(overview, is_eve=is_eve, is_resting=is_resting)
        self._scope = Scope(seconds=TEN_MINUTES) if is_eve else WARM_UP
        self._day = overview.day
        self._first.setText(self.tr("Ten minutes") if is_eve else self.tr("Five-minute warm-up"))
        is_empty = is_eve and not overview.due and not overview.new
        self._first.setVisible(not is_resting and not is_empty)
        self._done.setVisible(is_eve and not is_resting and not is_empty)
        facts = [] if calm or not is_eve else self._facts(overview, past)
        self._figures.show_facts(facts)
        self._line.setVisible(bool(facts))
        self._sheet.show_lines(past.sheet)
        self._foot_line.setVisible(is_eve)

    def first_control(self) -> QWidget | None:
        """Return the button that has the focus when Home opens."""
        buttons = (self._first, self._done, self._sheet.print_button)
        return next((each for each in buttons if each.isVisibleTo(self)), None)

    def _head(self) -> QWidget:
        head = QWidget()
        ends = Ends(head, gap=16)
        words = QWidget()
        column = Column(words, gap=2)
        self._heading = Label("", "display", wraps=True)
        self._heading.setObjectName("heading")
        column.addWidget(self._heading)
        self._words = Label("", "body", "text2", wraps=True)
        self._words.setObjectName("cards")
        column.addWidget(self._words)
        ends.addWidget(words)
        acts = QWidget()
        flow = Flow(acts, gap=10)
        self._first = Button("", "primary", icon="play", large=True, filled=True)
        self._first.setObjectName("study-now")
        self._first.clicked.connect(lambda: self.study_requested.emit(self._scope))
        flow.addWidget(self._first)
        self._done = Button(self.tr("Done for today"), large=True)
        self._done.setObjectName("done-for-today")
        self._done.clicked.connect(self._rest)
        flow.addWidget(self._done)
        ends.addWidget(acts)
        return head

    def _foot(self) -> QWidget:
        self._foot_line = QWidget()
        row = Row(self._foot_line, margins=(2, 0, 2, 0), gap=8)
        row.addWidget(IconMark("moon", "text2", 18))
        words = self.tr(
            "Tomorrow nothing is planned. A five-minute warm-up is there if you want one."
        )
        row.addWidget(Label(words, "body", "text2", wraps=True), 1)
        return self._foot_line

    def _show_words(self, overview: Overview, *, is_eve: bool, is_resting: bool) -> None:
        exam = overview.settings.exam_day
        assert exam is not None
        if not is_eve:
            self._heading.setText(self.tr("Your exam is today"))
            words = self.tr("Nothing is due. A short warm-up is here if you want one.")
            self._words.setText(words)
            return
        date = weekday_date(to_date(exam))
        self._heading.setText(self.tr("You have done the work"))
        words = self.tr("Your exam is tomorrow, {date}. Ten minutes, then rest.")
        if is_resting:
            words = self.tr("Your exam is tomorrow, {date}. Enough for today: rest well.")
        self._words.setText(words.format(date=date))

    def _facts(self, overview: Overview, past: LookBack) -> list[tuple[str, str]]:
        said = self.tr("{done} of {total}")
        facts = [(said.format(done=past.seen, total=past.total), self.tr("cards seen"))]
        if past.final_days:
            done = min(past.final_done, past.final_days)
            words = said.format(done=done, total=past.final_days)
            facts.append((words, self.tr("days of the final pass done")))
        if overview.outlook is not None and overview.outlook.by_exam.whole.is_enough:
            score = overview.outlook.by_exam.whole
            words = self.tr("About {low} to {high}")
            words = words.format(low=of_100(score.low), high=of_100(score.high))
            facts.append((words, self.tr("of 100 questions like the ones in this app")))
        return facts

    def _rest(self) -> None:
        self._rested_on = self._day
        self._first.hide()
        self._done.hide()
        self._words.setText(self.tr("Enough for today: rest well."))
        if (first := self.first_control()) is not None:
            first.setFocus()


def _is_day_off(overview: Overview) -> bool:
    return overview.is_day_off
