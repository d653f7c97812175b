"""Home in the last days, on the exam's day and after it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from flashcards.core.model import Day, Grade
from flashcards.services.overview import overview
from flashcards.services.scope import Scope, Source
from flashcards.services.settings import (
    ExamResult,
    StudySettings,
    read_settings,
    write_settings,
)
from flashcards.services.study import StudySession
from flashcards.ui.home_screen import HomeScreen
from flashcards.ui.own_sheet_card import OwnSheetCard
from flashcards.ui.session import Session
from tests.sampledata import MONDAY, HandClock, exam_deck, open_collection
from tests.ui.finding import button

TODAY = Day(MONDAY.toordinal())


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path, clock):
    """Give a collection with three days of study behind it, every fourth answer a miss."""
    deck = exam_deck("sample", 40)
    with open_collection(tmp_path, deck) as opened:
        write_settings(opened, StudySettings(minutes=(25,) * 7))
        clock.move(days=-3)
        count = 0
        for _ in range(3):
            session = StudySession(opened, clock)
            while question := session.next(repeats=False):
                count += 1
                session.answer(question, Grade.GOOD if count % 4 else Grade.AGAIN, 30_000)
            clock.move(days=1)
        yield opened


@pytest.fixture
def home(qtbot, collection, clock):
    """Give home(days), which shows Home so many days before the exam."""

    def build(days):
        settings = StudySettings(is_set_up=True, exam_day=Day(TODAY + days), minutes=(25,) * 7)
        write_settings(collection, settings)
        screen = HomeScreen(Session(collection, clock))
        qtbot.addWidget(screen)
        screen.resize(1240, 820)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        return screen

    return build


def text(screen, name):
    shown = [label for label in screen.findChildren(QLabel, name) if label.isVisible()]
    return shown[0].text() if shown else None


def shown(screen, name):
    found = screen.findChild(QWidget, name)
    return found is not None and found.isVisible()


def press(qtbot, screen, name):
    found = [each for each in screen.findChildren(QWidget, name) if each.isVisible()]
    qtbot.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_three_days_before_no_new_card_comes_and_the_sheet_is_there(home, collection):
    screen = home(3)
    assert overview(collection, TODAY).new == 0
    assert shown(screen, "own-sheet")
    assert shown(screen, "topics")


def test_four_days_before_there_is_no_sheet(home):
    assert not shown(home(4), "own-sheet")


def test_the_eve_offers_ten_minutes_then_rest(qtbot, home):
    screen = home(1)
    assert text(screen, "heading") == "You have done the work"
    said = "Your exam is tomorrow, Tuesday, November 24. Ten minutes, then rest."
    assert text(screen, "cards") == said
    with qtbot.waitSignal(screen.study_requested) as signal:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert signal.args == [Scope(seconds=600)]


def test_done_for_today_takes_the_buttons_away(qtbot, home):
    screen = home(1)
    press(qtbot, screen, "done-for-today")
    assert text(screen, "cards") == "Enough for today: rest well."
    assert not button(screen.findChild(QWidget, "exam-near"), "study-now").isVisible()


def test_on_exam_day_nothing_is_due_and_a_warm_up_moves_no_date(qtbot, home, collection, clock):
    screen = home(0)
    assert text(screen, "heading") == "Your exam is today"
    now = overview(collection, TODAY)
    assert (now.due, now.new) == (0, 0)
    with qtbot.waitSignal(screen.study_requested) as signal:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert signal.args == [Scope(seconds=300, source=Source.WARM_UP)]
    session = StudySession(collection, clock, signal.args[0])
    question = session.next(repeats=False)
    before = question.memory
    event = session.answer(question, Grade.AGAIN, 5_000)
    assert event.get("mode") == "practice"
    assert session.next(repeats=False).unit.key != question.unit.key
    later = StudySession(collection, clock, signal.args[0]).next(repeats=False)
    assert before is not None
    assert later is not None


def test_the_day_after_asks_how_it_went(home):
    screen = home(-1)
    assert text(screen, "heading") == "How did it go?"
    assert QApplication.focusWidget().objectName() == "result-passed"
    assert not shown(screen, "plan")


@pytest.mark.parametrize("result", list(ExamResult))
def test_each_answer_is_kept_and_asked_once(qtbot, home, collection, result):
    screen = home(-1)
    press(qtbot, screen, f"result-{result.value}")
    kept = read_settings(collection)
    assert (kept.result, kept.result_day, kept.exam_day) == (result, TODAY - 1, None)
    assert shown(screen, "plan")
    assert not shown(screen, "exam-after")


def test_a_moved_exam_asks_for_the_new_date(qtbot, home):
    screen = home(-1)
    with qtbot.waitSignal(screen.settings_requested):
        press(qtbot, screen, "result-moved")


def test_after_the_exam_the_dates_are_those_of_sm2(qtbot, home, collection, clock):
    screen = home(-1)
    press(qtbot, screen, "result-unsaid")
    write_settings(collection, StudySettings(minutes=(25,) * 7))
    plain = overview(collection, TODAY).due
    write_settings(collection, StudySettings(minutes=(25,) * 7, exam_day=Day(TODAY + 20)))
    write_settings(collection, StudySettings(minutes=(25,) * 7))
    assert overview(collection, TODAY).due == plain > 0


def test_the_sheet_holds_the_most_missed_first_and_prints_what_it_shows(qtbot, collection):
    from flashcards.services.own_sheet import own_sheet

    lines = own_sheet(collection.connection)
    assert 1 <= len(lines) <= 6
    printed = []
    card = OwnSheetCard(printing=lambda document, _: printed.append(document.toPlainText()))
    qtbot.addWidget(card)
    card.show_lines(lines)
    card.show()
    qtbot.mouseClick(card.print_button, Qt.MouseButton.LeftButton)
    assert lines[0].question in printed[0]
    assert lines[-1].answer in printed[0]
