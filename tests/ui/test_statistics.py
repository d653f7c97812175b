from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPageSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QTableWidget, QWidget

from flashcards.core.model import Grade
from flashcards.services.scope import Scope
from flashcards.services.settings import StudySettings, write_settings
from flashcards.ui.main_window import MainWindow
from flashcards.ui.notice import Notice
from flashcards.ui.session import Session
from flashcards.ui.statistics_days import CalendarChart
from flashcards.ui.statistics_screen import StatisticsScreen
from tests.sampledata import HandClock, answered, append, open_collection, small_deck
from tests.ui.finding import button, find
from tests.ui.screens import settle

DECKS = (small_deck("one", concepts=4), small_deck("two", concepts=2))


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path, clock):
    with open_collection(tmp_path, *DECKS) as opened:
        write_settings(opened, StudySettings(is_set_up=True, minutes=(25,) * 6 + (0,)))
        yield opened


@pytest.fixture
def studied(collection, clock):
    """Give a collection of which one card was missed three times, one twice, on four days."""
    for grade, other in ((1, 1), (1, 4), (1, 1), (4, 5)):
        append(collection, answered(clock, grade, card="c1", deck="one"))
        append(collection, answered(clock, other, card="c2", deck="two", milliseconds=120_000))
        clock.move(days=1)
    return collection


@pytest.fixture
def page(qtbot, clock, request):
    """Give page(collection), the shown page; where it would ask, it writes down what."""

    def show(collection, **asked):
        session = Session(collection, clock)
        screen = StatisticsScreen(session, **asked)
        qtbot.addWidget(screen)
        screen.resize(1100, 900)
        screen.show()
        screen.activateWindow()
        settle()
        return screen

    return show


def words(widget):
    settle()
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def names(widget, kind="TwoLines"):
    settle()
    return [
        each.accessibleName()
        for each in widget.findChildren(QWidget)
        if type(each).__name__ == kind and each.isVisible()
    ]


def choose(screen, name, index):
    """Choose in a list as the keyboard does."""
    choice = find(screen, QComboBox, name)
    choice.setFocus()
    for _ in range(index):
        QTest.keyClick(choice, Qt.Key.Key_Down)


def test_the_filters_have_the_focus_first(page, studied, qapp):
    screen = page(studied)
    assert qapp.focusWidget() is find(screen, QComboBox, "statistics-topic")


def test_the_most_missed_card_comes_first_with_its_counts(page, studied):
    card = find(page(studied), QWidget, "missed-most")
    assert names(card) == ["Front 1?", "Front 2?"]
    assert "missed 3 of 4" in words(card)


def test_another_topic_shows_only_its_cards(page, studied):
    screen = page(studied)
    choose(screen, "statistics-topic", 2)
    assert names(find(screen, QWidget, "missed-most")) == ["Front 2?"]


def test_a_shorter_time_leaves_the_rest_out(page, studied, clock):
    clock.move(days=10)
    screen = page(studied)
    choose(screen, "statistics-period", 2)
    assert names(find(screen, QWidget, "missed-most")) == []
    assert "No card was missed twice." in words(screen)


def test_the_period_is_named_after_the_first_day(page, studied):
    assert find(page(studied), QComboBox, "statistics-period").currentText() == "Since November 23"


def test_studying_the_missed_cards_asks_for_their_practice(page, studied, qtbot):
    screen = page(studied)
    with qtbot.waitSignal(screen.study_requested) as signal:
        qtbot.mouseClick(button(screen, "study-missed"), Qt.MouseButton.LeftButton)
    assert signal.args == [Scope(names=(("one", "c1"), ("two", "c2")))]


def test_arrows_go_through_the_days_and_say_each(page, studied, heard):
    chart = find(page(studied), CalendarChart, "statistics-days-chart")
    chart.setFocus()
    heard.clear()
    QTest.keyClick(chart, Qt.Key.Key_Down)
    QTest.keyClick(chart, Qt.Key.Key_Up)
    assert heard == [
        "Friday, November 27, today: still to come",
        "Thursday, November 26: 2 minutes",
    ]


def test_where_the_keyboard_is_stands_under_the_heading_until_it_leaves(page, studied):
    screen = page(studied)
    chart = find(screen, CalendarChart, "statistics-days-chart")
    card = find(screen, QWidget, "statistics-days")
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert "Monday, November 23: 2 minutes" in words(card)
    find(screen, QComboBox, "statistics-topic").setFocus()
    assert "4 days studied since November 23" in words(card)


def test_a_planned_rest_is_called_so(page, studied, heard):
    chart = find(page(studied), CalendarChart, "statistics-days-chart")
    chart.setFocus()
    heard.clear()
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert heard == ["Sunday, November 29: planned rest"]


def test_left_and_right_change_places_in_a_mirrored_window(page, studied, clock, heard, qapp):
    clock.move(days=21)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        chart = find(page(studied), CalendarChart, "statistics-days-chart")
        chart.setFocus()
        QTest.keyClick(chart, Qt.Key.Key_Up)
        heard.clear()
        QTest.keyClick(chart, Qt.Key.Key_Right)
        assert heard == ["Friday, December 11: none"]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_chart_can_be_read_as_a_table(page, studied, qtbot):
    screen = page(studied)
    qtbot.mouseClick(button(screen, "statistics-days-table-switch"), Qt.MouseButton.LeftButton)
    table = find(screen, QTableWidget, "statistics-days-table")
    assert table.isVisible()
    assert not find(screen, CalendarChart, "statistics-days-chart").isVisible()
    assert table.item(0, 0).text() == "Monday, November 23"
    assert table.item(0, 1).text() == "2 minutes"


def test_a_table_lets_tab_out(page, studied, qtbot, qapp):
    screen = page(studied)
    qtbot.mouseClick(button(screen, "statistics-days-table-switch"), Qt.MouseButton.LeftButton)
    table = find(screen, QTableWidget, "statistics-days-table")
    table.setFocus()
    settle()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert qapp.focusWidget() is button(screen, "statistics-days-save")


def test_a_table_is_saved_so_that_no_cell_is_a_formula(page, collection, clock, tmp_path, qtbot):
    for _ in range(2):
        append(collection, answered(clock, Grade.AGAIN, deck="one"))
        clock.move(days=1)
    path = tmp_path / "days.csv"
    screen = page(collection, saving=lambda _over, _title, _name, chosen: chosen(path))
    qtbot.mouseClick(button(screen, "statistics-days-table-switch"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(screen, "statistics-days-save"), Qt.MouseButton.LeftButton)
    lines = path.read_bytes().decode("utf-8-sig").splitlines()
    assert lines[:2] == ["Day,Study", '"Monday, November 23",1 minute']
    assert f"Saved as {path}." in words(screen)


def test_a_file_that_cannot_be_written_is_told(page, studied, tmp_path, qtbot):
    path = tmp_path / "not there" / "days.csv"
    screen = page(studied, saving=lambda _over, _title, _name, chosen: chosen(path))
    qtbot.mouseClick(button(screen, "statistics-days-table-switch"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(screen, "statistics-days-save"), Qt.MouseButton.LeftButton)
    assert f"{path} could not be written. Choose another place." in words(screen)


def test_the_days_are_saved_one_a_line(page, studied, tmp_path):
    path = tmp_path / "days.csv"
    screen = page(studied, saving=lambda _over, _title, _name, chosen: chosen(path))
    _of_menu(screen, "Save the days as CSV…").trigger()
    assert path.read_bytes().decode("utf-8-sig").splitlines() == [
        "date,minutes,answers,new,reviews,passed",
        "2026-11-23,2.1,2,2,0,0",
        "2026-11-24,2.1,2,0,2,1",
        "2026-11-25,2.1,2,0,2,0",
        "2026-11-26,2.1,2,0,2,2",
    ]


def test_what_is_printed_are_the_figures_of_the_page(page, studied):
    printed = []
    screen = page(studied, printing=lambda document, _: printed.append(document.toPlainText()))
    screen.print_page()
    (text,) = printed
    for part in ("All topics · Since November 23", "Missed most", "Front 1?", "planned rest"):
        assert part in text


def test_the_pdf_is_written_where_one_chose(page, studied, tmp_path):
    path = tmp_path / "statistics.pdf"
    screen = page(studied, saving=lambda _over, _title, _name, chosen: chosen(path))
    _of_menu(screen, "Save as PDF…").trigger()
    assert path.read_bytes().startswith(b"%PDF")


def test_more_opens_grades_and_firm_cards(page, studied, qtbot):
    screen = page(studied)
    assert not find(screen, QWidget, "statistics-remembered").isVisible()
    qtbot.mouseClick(button(screen, "statistics-more-switch"), Qt.MouseButton.LeftButton)
    assert "Reviews passed, of all reviews" in words(find(screen, QWidget, "statistics-remembered"))
    qtbot.mouseClick(button(screen, "statistics-more-switch"), Qt.MouseButton.LeftButton)
    assert not find(screen, QWidget, "statistics-remembered").isVisible()


def test_the_share_remembered_is_said_with_its_size(page, studied, qtbot, heard):
    screen = page(studied)
    qtbot.mouseClick(button(screen, "statistics-more-switch"), Qt.MouseButton.LeftButton)
    chart = find(screen, QWidget, "statistics-remembered-chart")
    chart.setFocus()
    heard.clear()
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert heard == ["All together: 3 of 6"]


def test_calm_numbers_hide_every_count(page, studied, qtbot):
    screen = page(studied)
    session = screen._session
    session.set_preferences(replace(session.preferences, calm=True))
    texts = words(screen)
    assert not [text for text in texts if any(digit in text for digit in "0123456789")]
    assert not button(screen, "statistics-more-switch").isVisible()
    assert not find(screen, QWidget, "statistics-topics").isVisible()


def test_calm_numbers_hide_the_minutes_of_a_day(page, studied, heard):
    screen = page(studied)
    session = screen._session
    session.set_preferences(replace(session.preferences, calm=True))
    chart = find(screen, CalendarChart, "statistics-days-chart")
    chart.setFocus()
    heard.clear()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert heard == ["Monday, November 23: studied"]


def test_before_the_first_answer_the_page_says_so(page, collection, qtbot):
    screen = page(collection)
    assert "Your figures will stand here" in words(screen)
    assert not button(screen, "statistics-print").isEnabled()
    with qtbot.waitSignal(screen.study_requested) as signal:
        qtbot.mouseClick(button(screen, "statistics-study"), Qt.MouseButton.LeftButton)
    assert signal.args == [Scope()]


def test_an_answer_given_elsewhere_is_seen_at_once(page, studied, clock):
    screen = page(studied)
    append(studied, answered(clock, Grade.AGAIN, card="c1", deck="one"))
    assert "missed 4 of 5" in words(find(screen, QWidget, "missed-most"))


def test_a_large_collection_is_read_beside_the_window(studied, clock, qtbot, monkeypatch):
    monkeypatch.setattr("flashcards.services.statistics.SLOW_SIZE", 0)
    screen = StatisticsScreen(Session(studied, clock))
    qtbot.addWidget(screen)
    screen.show()
    notice = find(screen, Notice, "statistics-notice")
    assert notice.text() == "Adding up your answers…"
    card = find(screen, QWidget, "missed-most")
    qtbot.waitUntil(lambda: names(card) == ["Front 1?", "Front 2?"])
    assert not notice.isVisible()
    screen.stop()


def test_the_page_is_in_the_side_list_and_has_its_key(qtbot, studied, clock):
    window = MainWindow(Session(studied, clock))
    qtbot.addWidget(window)
    window.show()
    qtbot.mouseClick(button(window, "side-statistics"), Qt.MouseButton.LeftButton)
    assert find(window, StatisticsScreen, "statistics-page").isVisible()
    action = window.findChild(QAction, "statistics")
    assert action.shortcut().toString() == "Ctrl+4"


def test_only_pages_for_paper_can_be_printed(qtbot, studied, clock):
    window = MainWindow(Session(studied, clock))
    qtbot.addWidget(window)
    window.show()
    action = window.findChild(QAction, "print")
    assert (action.isEnabled(), action.toolTip()) == (False, "This page is not for paper.")
    window.show_statistics()
    assert action.isEnabled()


def _of_menu(screen, text):
    return next(action for action in screen.findChildren(QAction) if action.text() == text)


def test_the_sheet_is_the_country_s(qapp):
    from PySide6.QtCore import QLocale

    from flashcards.ui.print_document import page_of

    american, german = QLocale("en_US"), QLocale("de_DE")
    assert page_of(american).id() is QPageSize.PageSizeId.Letter
    assert page_of(german).id() is QPageSize.PageSizeId.A4
