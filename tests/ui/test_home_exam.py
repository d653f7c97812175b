"""Home on the road to an exam: what is said of it, and what each offer changes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from flashcards.core.blueprint import Topic
from flashcards.core.model import Day, DeckId, Grade
from flashcards.services.settings import StudySettings, read_settings, write_settings
from flashcards.services.standing import outlook
from flashcards.services.study import StudySession
from flashcards.ui.charts import RoadChart
from flashcards.ui.fields import Switch
from flashcards.ui.home_screen import HomeScreen
from flashcards.ui.leave_out_dialog import LeaveOutDialog
from flashcards.ui.session import Session
from tests.sampledata import MONDAY, HandClock, exam_deck, open_collection

TODAY = Day(MONDAY.toordinal())


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path):
    files = (exam_deck("light", 60, weight=20), exam_deck("heavy", 60, weight=80))
    with open_collection(tmp_path, *files) as opened:
        yield opened


@pytest.fixture
def home(qtbot, collection, clock):
    """Give home(days, minutes, **settings), which shows Home with an exam so many days ahead."""

    def build(days=20, minutes=25, **settings):
        day = None if days is None else Day(TODAY + days)
        kept = StudySettings(is_set_up=True, exam_day=day, minutes=(minutes,) * 7, **settings)
        write_settings(collection, kept)
        screen = HomeScreen(Session(collection, clock))
        qtbot.addWidget(screen)
        screen.resize(1240, 820)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        return screen

    return build


def study(collection, clock, days):
    write_settings(collection, StudySettings(exam_day=Day(TODAY + 6), minutes=(25,) * 7))
    clock.move(days=-days)
    for _ in range(days):
        session = StudySession(collection, clock)
        while question := session.next(repeats=False):
            session.answer(question, Grade.GOOD, 6_000)
        clock.move(days=1)


def text(screen, name):
    label = screen.findChild(QLabel, name)
    return label.text() if label and label.isVisible() else None


def strip(screen):
    found = screen.findChild(QWidget, "too-little")
    return found if found and found.isVisible() else None


def press(qtbot, screen, name):
    button = screen.findChild(QPushButton, name)
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_road_has_all_days_the_final_pass_mocks_and_the_exam(home):
    rows = home(days=30).findChild(RoadChart, "road").table()
    assert len(rows) == 1 + 30 + 1
    assert rows[-1][-1] == "Exam day"
    assert any(row[3] for row in rows[1:])
    assert sum(bool(row[4]) for row in rows[1:]) == 3


def test_below_the_evidence_home_says_when_there_is_more_to_say(home):
    screen = home()
    assert text(screen, "standing") == "After about two more weeks of study we can say more."
    dash = "A dash means: after about two more weeks of study we can say more."
    assert text(screen, "helps-most") == dash


def test_with_evidence_home_tells_the_range(home, collection, clock):
    study(collection, clock, 10)
    said = text(home(), "standing")
    found = outlook(collection.connection, read_settings(collection), TODAY).by_exam.whole
    low, high = round(found.low * 100), round(found.high * 100)
    expected = f"about {low} to {high} of 100 questions like the ones in this app."
    assert said == f"If you follow the plan: {expected}"


def test_with_evidence_home_says_what_would_help_most(home, collection, clock):
    study(collection, clock, 14)
    unseen = outlook(collection.connection, read_settings(collection), TODAY).unseen
    left = unseen[Topic(deck=DeckId("light"))]
    said = f"Deck light would help most: {left} of its 60 cards are still to come."
    assert text(home(), "helps-most") == said


def test_without_a_date_no_topic_has_a_score(home):
    screen = home(days=None)
    assert text(screen, "helps-most") is None
    assert text(screen, "standing") is None


def test_too_little_time_is_said_with_what_can_be_done(home):
    screen = home(days=10, minutes=2)
    assert "At 2 minutes a day you will meet about" in text(screen, "offer-words")
    assert screen.findChild(QPushButton, "keep-minutes").text() == "Keep 2"


def test_studying_longer_sets_the_minutes_and_ends_the_offer(qtbot, home, collection):
    screen = home(days=10, minutes=2)
    words = screen.findChild(QPushButton, "study-longer").text()
    press(qtbot, screen, "study-longer")
    (minutes,) = set(read_settings(collection).minutes)
    assert words == f"Study {minutes} minutes"
    assert strip(screen) is None


def test_keeping_the_minutes_is_asked_once_for_a_plan(qtbot, home, collection):
    screen = home(days=10, minutes=2)
    press(qtbot, screen, "keep-minutes")
    assert strip(screen) is None
    assert set(read_settings(collection).minutes) == {2}


def test_other_minutes_ask_again(qtbot, home, collection):
    press(qtbot, home(days=10, minutes=2), "keep-minutes")
    kept = read_settings(collection).kept
    assert strip(home(days=10, minutes=3, kept=kept)) is not None


def test_leave_topics_out_asks_for_the_list(qtbot, home):
    screen = home(days=10, minutes=2)
    with qtbot.waitSignal(screen.leave_out_requested) as signal:
        press(qtbot, screen, "leave-topics-out")
    assert signal.args[0].too_little is not None


def test_the_list_has_the_lightest_topic_first_and_tells_each_change(qtbot, home, collection):
    home(days=10, minutes=2)
    settings = read_settings(collection)
    found = outlook(collection.connection, settings, TODAY)
    dialog = LeaveOutDialog(found, settings)
    qtbot.addWidget(dialog)
    dialog.show()
    names = [switch.objectName() for switch in dialog.findChildren(Switch)]
    assert names == ["leave-light", "leave-heavy"]
    with qtbot.waitSignal(dialog.changed) as signal:
        qtbot.keyClick(dialog.findChild(QWidget, "leave-light"), Qt.Key.Key_Space)
    assert signal.args[0].left_out == (Topic(deck=DeckId("light")),)


def test_home_says_what_waits_and_where_to_change_it(qtbot, home):
    screen = home(left_out=(Topic(deck=DeckId("light")),))
    assert text(screen, "offer-words") == "New cards of Deck light wait until after your exam."
    with qtbot.waitSignal(screen.leave_out_requested):
        press(qtbot, screen, "leave-topics-out")
