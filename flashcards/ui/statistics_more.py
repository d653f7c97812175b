"""What stands under *More*: answers, time per card, firm and growing cards, hours of the day."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.core.model import Grade
from flashcards.core.statistics import Growth, Share
from flashcards.services.statistics_more import MoreStatistics, UsualTime
from flashcards.ui.buttons import Button
from flashcards.ui.folding import Tiles
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Row
from flashcards.ui.statistics_bars import BarRow, BarsChart, ColumnsChart
from flashcards.ui.statistics_card import ChartCard
from flashcards.ui.translators import translate
from flashcards.words.grades import grade_text

_CHEVRON = 18


class MoreCard(Card):
    """A line that opens; ``opened`` asks for what it holds."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(12, 2, 12, 2), gap=0)
        self.setObjectName("statistics-more")
        row = Row(gap=12)
        self._switch = Button(self.tr("More"), "quiet", icon="chevron-right")
        self._switch.setObjectName("statistics-more-switch")
        self._switch.setCheckable(True)
        self._switch.toggled.connect(self._turn)
        row.addWidget(self._switch)
        words = self.tr("your answers, time per card, firm and growing cards")
        row.addWidget(Label(words, "small", "text3", wraps=True), 1)
        self.body.addLayout(row)

    def is_open(self) -> bool:
        """Say whether it is open."""
        return self._switch.isChecked()

    def _turn(self, is_open: bool) -> None:
        self._switch.set_icon("chevron-down" if is_open else "chevron-right")
        self.opened.emit()


class MoreFigures(QWidget):
    """The four cards that *More* opens; ``save_requested`` as of a ChartCard."""

    save_requested = Signal(str, list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tiles = Tiles(self, least=343, most=2, gap=11)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._recalled = self._bars(
            self.tr("Remembered"), "statistics-remembered", self.tr("Topic")
        )
        self._grades = self._bars(self.tr("Your answers"), "statistics-grades", self.tr("Answer"))
        self._growth = self._bars(self.tr("Your cards"), "statistics-growth", self.tr("Cards"))
        hours = ChartCard(self.tr("Hours of the day"), "statistics-hours")
        columns = (self.tr("Hour"), self.tr("Answers"), self.tr("Passed"))
        self._hours = ColumnsChart(hours.title, columns)
        self._hours.setObjectName("statistics-hours-chart")
        hours.hold(self._hours)
        self.cards = (self._recalled[0], self._grades[0], self._growth[0], hours)
        for card in self.cards:
            tiles.addWidget(card)
            card.save_requested.connect(self.save_requested)

    def show_more(self, more: MoreStatistics) -> None:
        """Show the figures."""
        self._show_remembered(more)
        self._show_grades(more)
        self._show_growth(more)
        self._show_hours(more.hours)
        for card in self.cards:
            card.refresh_table()

    def _bars(self, title: str, name: str, first: str) -> tuple[ChartCard, BarsChart]:
        card = ChartCard(title, name)
        chart = BarsChart(title, (first, self.tr("Number"), self.tr("Of")))
        chart.setObjectName(f"{name}-chart")
        card.hold(chart)
        return card, chart

    def _show_remembered(self, more: MoreStatistics) -> None:
        card, chart = self._recalled
        named = [*more.remembered]
        if len(named) > 1:
            named.append((self.tr("All together"), more.whole))
        chart.show_rows(
            [self._share_row(name, share) for name, share in named],
            self.tr("How many reviews were passed, by topic."),
        )
        none = self.tr("No card has come back for review yet.")
        card.note(self.tr("Reviews passed, of all reviews") if more.whole.whole else none)

    def _show_grades(self, more: MoreStatistics) -> None:
        card, chart = self._grades
        total = sum(more.grades.values())
        rows = [self._count_row(name, count, total, color) for name, count, color in _graded(more)]
        chart.show_rows(rows if total else [], self.tr("How often each grade was given."))
        card.note(" ".join(self._time(each) for each in more.times) or self.tr("No answers yet."))

    def _show_growth(self, more: MoreStatistics) -> None:
        card, chart = self._growth
        names = {
            Growth.FIRM: (self.tr("Firm"), "c_mature"),
            Growth.GROWING: (self.tr("Growing"), "c_young"),
            Growth.JUST_MET: (self.tr("Just met"), "c_learn"),
            Growth.NOT_SEEN: (self.tr("Not seen yet"), "c_new"),
        }
        total = sum(more.growth.values())
        rows = [
            self._count_row(names[each][0], count, total, names[each][1])
            for each, count in more.growth.items()
        ]
        chart.show_rows(rows, self.tr("How firm your cards are."))
        card.note(self.tr("Firm: comes again after 3 weeks or more. Growing: after 1 to 3 weeks."))

    def _show_hours(self, hours: Sequence[Share]) -> None:
        most = max((share.whole for share in hours), default=0)
        rows = [self._hour_row(hour, share, most) for hour, share in enumerate(hours)]
        self._hours.show_rows(rows, self.tr("When you answered, by the hour."))

    def _share_row(self, name: str, share: Share) -> BarRow:
        value = self.tr("{part} of {whole}").format(part=share.part, whole=share.whole)
        return BarRow(
            name=name,
            value=value,
            share=share.part / share.whole if share.whole else None,
            said=self.tr("{name}: {value}").format(name=name, value=value),
            cells=(str(share.part), str(share.whole)),
        )

    def _count_row(self, name: str, count: int, total: int, color: str) -> BarRow:
        said = self.tr("{name}: {count} of {total}").format(name=name, count=count, total=total)
        return BarRow(
            name=name,
            value=str(count),
            share=count / total if total else None,
            said=said,
            cells=(str(count), str(total)),
            color=color,
        )

    def _hour_row(self, hour: int, share: Share, most: int) -> BarRow:
        name = self.tr("{hour}:00").format(hour=hour)
        said = self.tr("{name}: {count} answers, {passed} passed")
        return BarRow(
            name=name,
            value=str(share.whole),
            share=share.whole / most if most else 0.0,
            said=said.format(name=name, count=share.whole, passed=share.part),
            cells=(str(share.whole), str(share.part)),
        )

    def _time(self, time: UsualTime) -> str:
        is_scenario = time.kind == "scenario"
        words = (
            self.tr("Half of your last {count} situations took {seconds} seconds or less.")
            if is_scenario
            else self.tr("Half of your last {count} cards took {seconds} seconds or less.")
        )
        return words.format(count=time.answers, seconds=round(time.seconds))


def _graded(more: MoreStatistics) -> list[tuple[str, int, str]]:
    """Return name, count and colour of the grades; black-out joins not yet."""
    counts = dict(more.grades)
    counts[Grade.AGAIN] += counts.pop(Grade.BLACKOUT)
    colors = {
        Grade.AGAIN: "c_learn",
        Grade.GUESSED: "c_learn",
        Grade.HARD: "hard",
        Grade.GOOD: "good",
        Grade.EASY: "easy",
    }
    return [
        (grade_text(grade, translate=translate), count, colors[grade])
        for grade, count in counts.items()
        if count or grade is not Grade.GUESSED
    ]
