"""The cards that the statistics open with: days, topics, and what is coming."""

from PySide6.QtWidgets import QWidget

from flashcards.services.statistics import Statistics
from flashcards.services.statistics_standing import TopicStanding
from flashcards.services.statistics_wish import Period
from flashcards.ui.charts import RoadChart
from flashcards.ui.dates import month_and_day
from flashcards.ui.home_road import road_of
from flashcards.ui.legend import Legend
from flashcards.ui.statistics_bars import BarRow, BarsChart
from flashcards.ui.statistics_card import ChartCard
from flashcards.ui.statistics_days import CalendarChart, CalendarKey
from flashcards.words.standing import of_100

_UNKNOWN = "–"  # noqa: RUF001  a dash, as on Home


class DaysCard(ChartCard):
    """On which days something was studied, and how long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "statistics-days", parent)
        self.name_it(self.tr("Days"))
        self._chart_of_days = CalendarChart()
        self._chart_of_days.setObjectName("statistics-days-chart")
        self._key = CalendarKey()
        self.hold(self._chart_of_days, self._key)

    def show_statistics(self, found: Statistics, *, calm: bool) -> None:
        """Show the calendar; *calm* leaves out how many days and minutes they were."""
        if found.calendar is None:
            return
        self._chart_of_days.show_calendar(found.calendar, calm=calm)
        self._key.show_calendar(found.calendar)
        self.note("" if calm else self._studied(found))
        self.refresh_table()

    def _studied(self, found: Statistics) -> str:
        count = len(found.days)
        if found.wish.period is Period.WEEK:
            return self.tr("%n day(s) studied in the last 7", "", count)
        if found.wish.period is Period.FOUR_WEEKS:
            return self.tr("%n day(s) studied in the last 28", "", count)
        assert found.first is not None
        words = self.tr("%n day(s) studied since {day}", "", count)
        return words.format(day=month_and_day(found.first))


class TopicsCard(ChartCard):
    """Where each topic stands of 100, today and four weeks ago."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "statistics-topics", parent)
        self.name_it(self.tr("Topics"))
        columns = (self.tr("Topic"), self.tr("Today"), self.tr("Four weeks ago"))
        self._bars = BarsChart(self.title, columns)
        self._bars.setObjectName("statistics-topics-chart")
        self._key = Legend()
        self.hold(self._bars, self._key)
        self.note(self.tr("Where you stand, of 100 questions like the ones in this app"))

    def show_statistics(self, found: Statistics) -> None:
        """Show a bar for each topic."""
        rows = [self._row(each) for each in found.standings]
        self._bars.show_rows(rows, self.tr("Where you stand, of 100, by topic."))
        entries = [("primary", self.tr("today"))]
        if any(each.before is not None for each in found.standings):
            entries.insert(0, ("tick", self.tr("four weeks ago")))
        self._key.show_entries(entries)
        words = self.tr("Where you stand, of 100 questions like the ones in this app")
        if not found.standings:
            words = self.tr("None of these decks is for an exam.")
        elif all(each.today is None for each in found.standings):
            words = self.tr("After some more days of study we can say more.")
        self.note(words)
        self._key.setVisible(any(each.today is not None for each in found.standings))
        self.refresh_table()

    def _row(self, each: TopicStanding) -> BarRow:
        if each.today is None:
            said = self.tr("{topic}: not enough answers yet").format(topic=each.name)
            return BarRow(
                name=each.name, value=_UNKNOWN, share=None, said=said, cells=(_UNKNOWN, _UNKNOWN)
            )
        value = str(of_100(each.today))
        before = _UNKNOWN if each.before is None else str(of_100(each.before))
        said = self.tr("{topic}: {value} of 100 today").format(topic=each.name, value=value)
        if each.before is not None:
            words = self.tr("{said}, {before} four weeks ago")
            said = words.format(said=said, before=before)
        return BarRow(
            name=each.name,
            value=value,
            share=each.today,
            before=each.before,
            said=said,
            cells=(value, before),
        )


class ComingCard(ChartCard):
    """The days ahead in minutes, as on Home; it is the whole plan, whatever topic is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "statistics-coming", parent)
        self.name_it(self.tr("What is coming, in minutes"))
        self._key = Legend()
        self.add_aside(self._key)
        self.road = RoadChart()
        self.road.setObjectName("statistics-road")
        self.road.set_height(122)
        self.hold(self.road)

    def show_statistics(self, found: Statistics) -> None:
        """Show the days ahead."""
        road = road_of(
            found.ahead,
            found.today,
            found.minutes or (),
            found.exam,
            is_done=found.is_today_done,
        )
        self.road.show_road(road)
        self._key.show_entries(self.road.legend())
        plan = self.tr("For all topics, if you follow the plan")
        dated = self.tr("Only cards that have their date already. More get one as you study.")
        self.note(plan if found.exam is not None else dated)
        self.refresh_table()
