from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from flashcards.ui.bars import Bar, ShareBar
from flashcards.ui.charts import RoadChart
from flashcards.ui.legend import Legend
from flashcards.ui.road import Road, RoadDay

MONDAY = date(2026, 11, 23)
ROAD = Road(
    days=[
        RoadDay(date=MONDAY, review=11, new=7, is_today=True),
        RoadDay(date=MONDAY + timedelta(1), is_day_off=True),
        RoadDay(date=MONDAY + timedelta(2), review=6, mock=18),
        RoadDay(date=MONDAY + timedelta(3), final=24),
    ],
    daily_minutes=25,
    exam=MONDAY + timedelta(4),
)


@pytest.fixture
def chart(qtbot, qapp):
    chart = RoadChart()
    qtbot.addWidget(chart)
    chart.show_road(ROAD)
    chart.resize(500, chart.height())
    chart.show()
    return chart


def test_arrow_keys_say_each_day(qtbot, chart, heard):
    for _ in range(6):
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert heard[:5] == [
        "Monday, November 23, today: 18 min (Review 11, New cards 7)",
        "Tuesday, November 24: day off",
        "Wednesday, November 25: 24 min (Review 6, Mock exam 18)",
        "Thursday, November 26: 24 min (Final pass 24)",
        "Friday, November 27: exam day",
    ]


def test_the_chart_is_told_to_a_screen_reader(chart):
    interface = QAccessible.queryAccessibleInterface(chart)
    texts = [interface.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)]
    assert texts == [
        "Your road to exam day",
        (
            "From Monday, November 23 to Thursday, November 26. 25 minutes a day. "
            "Exam on Friday, November 27. Arrow keys go from day to day."
        ),
    ]


def test_the_chart_can_be_read_as_a_table(chart):
    assert chart.table() == [
        ["Day", "Review", "New cards", "Final pass", "Mock exam", "Note"],
        ["Monday, November 23", "11", "7", "", "", "Today"],
        ["Tuesday, November 24", "", "", "", "", "Day off"],
        ["Wednesday, November 25", "6", "", "", "18", ""],
        ["Thursday, November 26", "", "", "24", "", ""],
        ["Friday, November 27", "", "", "", "", "Exam day"],
    ]


def test_without_an_exam_the_chart_names_its_days(chart):
    chart.show_road(Road(days=ROAD.days, daily_minutes=25))
    assert chart.title() == "Your next 4 days"


def color_at(chart, share, height):
    image = chart.grab().toImage()
    return image.pixelColor(int(image.width() * share), height)


def test_today_stands_at_the_left(chart, themed):
    look = themed("light", 1.0)
    assert color_at(chart, 0.1, 125) == look.color("c_new")


def test_today_stands_at_the_right_in_right_to_left(chart, themed):
    look = themed("light", 1.0)
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert color_at(chart, 0.9, 125) == look.color("c_new")


def test_home_key_goes_to_today_and_end_key_to_the_exam(qtbot, chart, heard):
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert [words.split(":")[0] for words in heard] == [
        "Friday, November 27",
        "Monday, November 23, today",
    ]


def test_the_day_under_the_keyboard_is_seen(qtbot, chart):
    chart.activateWindow()
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    before = chart.grab().toImage()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.grab().toImage() != before


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_an_empty_road_paints_nothing_and_breaks_nothing(chart, themed, name):
    themed(name, 1.0)
    chart.show_road(Road())
    chart.grab()
    assert chart.table() == [["Day", "Review", "New cards", "Final pass", "Mock exam", "Note"]]


def test_the_legend_names_only_what_is_there(chart):
    words = [words for _, words in chart.legend()]
    assert words == ["Review", "New cards", "Final pass", "Mock exam", "Day off"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_legend_folds_rather_than_being_cut(qtbot, chart, themed, scale):
    themed("light", scale)
    legend = Legend()
    qtbot.addWidget(legend)
    legend.show_entries(chart.legend())
    wide = legend.sizeHint().width()
    assert legend.heightForWidth(wide // 3) > 2 * legend.heightForWidth(wide)


@pytest.mark.parametrize(
    ("today", "by_exam", "said"),
    [(84, 88, "84 today, 88 by exam day"), (84, None, "84 today"), (None, None, "not known yet")],
)
def test_a_share_bar_says_its_shares(qtbot, qapp, today, by_exam, said):
    bar = ShareBar()
    qtbot.addWidget(bar)
    bar.show_shares(today, by_exam)
    assert bar.accessibleName() == said


def test_a_share_bar_shows_both_shares(qtbot, themed):
    look = themed("light", 1.0)
    bar = ShareBar()
    qtbot.addWidget(bar)
    bar.show_shares(40, 70)
    bar.resize(200, bar.height())
    image = bar.grab().toImage()
    seen = [image.pixelColor(x, 4) for x in (40, 120, 180)]
    assert seen == [look.color(token) for token in ("primary", "heat2", "track")]


def test_progress_is_a_progress_bar_to_a_screen_reader(qtbot, qapp):
    bar = Bar("Cards done")
    qtbot.addWidget(bar)
    bar.setValue(40)
    interface = QAccessible.queryAccessibleInterface(bar)
    assert interface.role() is QAccessible.Role.ProgressBar
    assert interface.text(QAccessible.Text.Name) == "Cards done"
