"""The next days on Home: their minutes, as far as cards have their date already."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QWidget

from flashcards.core.days import to_date
from flashcards.core.model import Day
from flashcards.services.days_ahead import DayAhead
from flashcards.services.overview import Overview
from flashcards.ui.charts import HEIGHT, RoadChart
from flashcards.ui.labels import Chip, Label
from flashcards.ui.layouts import Column, Row
from flashcards.ui.legend import Legend
from flashcards.ui.road import Road, RoadDay
from flashcards.ui.showing import set_shown

_LOW_HEIGHT = 138


class HomeRoad(QWidget):
    """The chart with its heading, the days left to the exam, its key and what it leaves out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=6)
        self._head = Row(gap=12)
        self._title = Label(role="h3")
        self._chip = Chip("", "exam")
        self._chip.setObjectName("days-left")
        words = Row(gap=12)
        words.addWidget(self._title)
        words.addWidget(self._chip)
        words.addStretch(1)
        self._head.addLayout(words)
        self._legend = Legend()
        self._head.addWidget(self._legend)
        column.addLayout(self._head)
        self._chart = RoadChart()
        self._chart.setObjectName("road")
        column.addWidget(self._chart)
        note = self.tr("Only cards that have their date already. More get one as you study.")
        self._note = Label(note, "small", "text3", wraps=True)
        column.addWidget(self._note)

    def show_overview(self, overview: Overview) -> None:
        """Show the days that *overview* looks ahead to."""
        self._chart.show_road(_road(overview))
        self._title.setText(self._chart.title())
        self._legend.show_entries(self._chart.legend())
        set_shown(self._note, overview.outlook is None)
        left = overview.days_left
        set_shown(self._chip, left is not None)
        if left is not None:
            today = self.tr("Exam today")
            self._chip.setText(self.tr("%n day(s) left", None, left) if left else today)

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the key below the heading instead of beside it."""
        ways = QBoxLayout.Direction
        self._head.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def set_low(self, is_low: bool) -> None:
        """Be less high in a low window."""
        self._chart.set_height(_LOW_HEIGHT if is_low else HEIGHT)


def road_of(
    ahead: Sequence[DayAhead],
    today: Day,
    minutes: Sequence[int],
    exam: Day | None,
    *,
    is_done: bool,
) -> Road:
    """Return the days *ahead* as the chart shows them; *minutes* are those of Monday to Sunday."""
    usual = set(minutes) - {0}
    return Road(
        days=[_road_day(day, is_today=day.day == today, is_done=is_done) for day in ahead],
        daily_minutes=usual.pop() if len(usual) == 1 else None,
        exam=to_date(exam) if exam is not None else None,
    )


def _road(overview: Overview) -> Road:
    toward = overview.outlook
    return road_of(
        overview.ahead,
        overview.day,
        toward.plan.exam.minutes if toward else overview.settings.minutes or (),
        toward.plan.exam.day if toward else None,
        is_done=bool(overview.answered) and not (overview.due or overview.new),
    )


def _road_day(day: DayAhead, *, is_today: bool, is_done: bool) -> RoadDay:
    return RoadDay(
        date=to_date(day.day),
        review=day.review / 60,
        new=day.new / 60,
        final=day.final / 60,
        mock=day.mock / 60,
        is_day_off=day.is_off,
        is_today=is_today,
        is_done=is_today and is_done,
    )
