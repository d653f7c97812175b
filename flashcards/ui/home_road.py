"""The next days on Home: their minutes, as far as cards have their date already."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from flashcards.core.days import to_date
from flashcards.services.overview import DayAhead, Overview
from flashcards.ui.charts import HEIGHT, RoadChart
from flashcards.ui.labels import Chip, Label
from flashcards.ui.layouts import Column, Row
from flashcards.ui.legend import Legend
from flashcards.ui.road import Road, RoadDay

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
        self._note.setVisible(overview.outlook is None)
        left = overview.days_left
        self._chip.setVisible(left is not None)
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


def _road(overview: Overview) -> Road:
    toward = overview.outlook
    minutes = toward.plan.exam.minutes if toward else overview.settings.minutes or ()
    usual = set(minutes) - {0}
    return Road(
        days=[_road_day(day, overview) for day in overview.ahead],
        daily_minutes=usual.pop() if len(usual) == 1 else None,
        exam=to_date(toward.plan.exam.day) if toward else None,
    )


def _road_day(day: DayAhead, overview: Overview) -> RoadDay:
    is_today = day.day == overview.day
    has_more = bool(overview.due or overview.new)
    return RoadDay(
        date=to_date(day.day),
        review=day.review / 60,
        new=day.new / 60,
        final=day.final / 60,
        mock=day.mock / 60,
        is_day_off=day.is_off,
        is_today=is_today,
        is_done=is_today and bool(overview.answered) and not has_more,
    )
