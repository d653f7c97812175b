"""Home after the exam: how it went, asked once, and what stays whatever the answer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.core.days import to_date
from flashcards.services.last_days import LookBack
from flashcards.services.overview import Overview
from flashcards.services.settings import ExamResult
from flashcards.ui.act_tile import ActTile
from flashcards.ui.dates import weekday_date
from flashcards.ui.figures import Figures
from flashcards.ui.folding import Tiles
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column

_NARROW = 300


class HomeAfter(QWidget):
    """``answered`` carries the ExamResult; no answer weighs more than another."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exam-after")
        column = Column(self, gap=14)
        card = Card(margins=(26, 26, 26, 26), gap=14)
        card.body.addWidget(self._named("heading", Label(self.tr("How did it go?"), "display")))
        self._words = Label("", "body", "text2", wraps=True)
        card.body.addWidget(self._named("cards", self._words))
        card.body.addWidget(self._tiles())
        column.addWidget(card)
        kept = Card(margins=(26, 24, 26, 24), gap=10)
        kept.body.addWidget(Label(self.tr("What you keep, whatever the answer"), "h2", wraps=True))
        self._figures = Figures()
        kept.body.addWidget(self._figures)
        column.addWidget(kept)

    def show_stage(self, overview: Overview, past: LookBack, *, calm: bool = False) -> None:
        """Show the question about the exam that is over."""
        exam = overview.settings.exam_day
        assert exam is not None
        date = weekday_date(to_date(exam))
        if overview.day - exam == 1:
            words = self.tr("Your exam was yesterday, {date}. Your answer stays on this computer.")
        else:
            words = self.tr("Your exam was on {date}. Your answer stays on this computer.")
        each = self.tr("Each one is fine.")
        self._words.setText(f"{words.format(date=date)} {each}")
        self._figures.show_facts(self._facts(past, calm=calm))

    def first_control(self) -> QWidget:
        """Return the tile that has the focus when Home opens."""
        return self._first

    def _tiles(self) -> QWidget:
        tiles = QWidget()
        grid = Tiles(tiles, least=_NARROW, most=2, gap=12)
        made = [
            self._tile(ExamResult.PASSED, "circle-check", self.tr("I passed"),
                       self.tr("Keep what you know fresh with a few minutes a week.")),
            self._tile(ExamResult.NOT_YET, "sprout", self.tr("Not this time"),
                       self.tr("Nothing you learned is lost. A calm new plan is there when you"
                               " want one.")),
            self._tile(ExamResult.MOVED, "calendar", self.tr("It was moved"),
                       self.tr("Give the new date and the road follows at once.")),
            self._tile(ExamResult.UNSAID, "minus", self.tr("I'd rather not say"),
                       self.tr("We won't ask again. Your cards stay as they are.")),
        ]  # fmt: skip
        for tile in made:
            grid.addWidget(tile)
        self._first = made[0]
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        tiles.setSizePolicy(policy)
        return tiles

    def _tile(self, result: ExamResult, icon: str, title: str, caption: str) -> ActTile:
        tile = ActTile(icon, title, caption)
        tile.setObjectName(f"result-{result.value}")
        tile.clicked.connect(lambda: self.answered.emit(result))
        return tile

    def _named(self, name: str, label: Label) -> Label:
        label.setObjectName(name)
        return label

    def _facts(self, past: LookBack, *, calm: bool) -> list[tuple[str, str]]:
        notes = (self.tr("Your cards and notes"), self.tr("stars, doubts and your own changes"))
        if calm:
            return [notes]
        seen = self.tr("{done} of {total}").format(done=past.seen, total=past.total)
        days = self.tr("%n day(s)", None, past.study_days)
        return [
            (seen, self.tr("cards seen")),
            (days, self.tr("of study, every answer in your history")),
            notes,
        ]
