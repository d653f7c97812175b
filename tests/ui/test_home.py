"""Home: what it says of today, and what each press asks for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from flashcards.core.model import Day, DeckId, Grade
from flashcards.services.scope import Scope, Source
from flashcards.services.settings import StudySettings, write_settings
from flashcards.services.study import StudySession
from flashcards.ui.charts import RoadChart
from flashcards.ui.home_screen import HomeScreen
from flashcards.ui.session import Session
from tests.sampledata import HandClock, open_collection, small_deck


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, small_deck(concepts=60)) as opened:
        yield opened


@pytest.fixture
def home(qtbot, collection, clock):
    """Give home(**settings), which shows Home with these study settings."""

    def build(**settings):
        write_settings(collection, StudySettings(is_set_up=True, **settings))
        screen = HomeScreen(Session(collection, clock))
        qtbot.addWidget(screen)
        screen.resize(1240, 820)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        return screen

    return build


def learn(collection, clock, count, grade=Grade.GOOD):
    session = StudySession(collection, clock, Scope(more_new=count))
    for _ in range(count):
        session.answer(session.next(repeats=False), grade, 60_000)


def text(screen, name):
    label = screen.findChild(QLabel, name)
    return label.text() if label.isVisible() else None


def button(screen, name):
    return screen.findChild(QPushButton, name)


def scope_of(qtbot, screen, press):
    with qtbot.waitSignal(screen.study_requested) as signal:
        press()
    return signal.args[0]


def test_enter_on_home_studies_now(qtbot, home):
    screen = home()
    focused = QApplication.focusWidget()
    assert focused is button(screen, "study-now")
    scope = scope_of(qtbot, screen, lambda: qtbot.keyClick(focused, Qt.Key.Key_Return))
    assert scope == Scope()


def test_just_5_minutes_asks_for_five_minutes(qtbot, home):
    screen = home()
    short = button(screen, "study-short")
    press = lambda: qtbot.mouseClick(short, Qt.MouseButton.LeftButton)  # noqa: E731
    assert scope_of(qtbot, screen, press) == Scope(seconds=300)


def test_home_leads_with_the_time_of_today(home):
    screen = home()
    assert text(screen, "heading") == "About 2 minutes today"
    assert text(screen, "cards") == "20 new cards."


def test_without_minutes_home_says_the_pace(home):
    assert text(home(), "pace") == "20 new cards a day until you set your minutes."


def test_with_minutes_nothing_is_said_of_a_pace(home):
    screen = home(minutes=(25,) * 7)
    assert text(screen, "pace") is None
    assert button(screen, "learn-more") is None


def test_learn_more_now_asks_for_ten_new_cards(qtbot, home):
    screen = home()
    more = button(screen, "learn-more")
    press = lambda: qtbot.mouseClick(more, Qt.MouseButton.LeftButton)  # noqa: E731
    assert scope_of(qtbot, screen, press) == Scope(more_new=10)


def test_an_exam_shows_the_days_left(home, clock):
    day = Day(clock().date().toordinal() + 23)
    assert text(home(exam_day=day), "days-left") == "23 days left"


def test_without_an_exam_home_offers_to_add_one(qtbot, home):
    screen = home()
    with qtbot.waitSignal(screen.settings_requested):
        qtbot.mouseClick(button(screen, "add-exam-date"), Qt.MouseButton.LeftButton)


def test_the_road_holds_only_what_is_known(home, collection, clock):
    learn(collection, clock, 20)
    clock.move(days=1)
    head, first, *others = home().findChild(RoadChart, "road").table()
    assert head[:3] == ["Day", "Review", "New cards"]
    assert first == ["Tuesday, November 24", "1", "14", "", "", "Today"]
    assert all(row[1:] == [""] * 5 for row in others)


def test_a_press_anywhere_on_a_row_studies_its_topic(qtbot, home):
    screen = home()
    row = screen.findChild(QWidget, "topic-sample")
    press = lambda: qtbot.mouseClick(row, Qt.MouseButton.LeftButton)  # noqa: E731
    assert scope_of(qtbot, screen, press) == Scope(decks=(DeckId("sample"),))


def test_the_chevron_studies_its_topic_and_says_so(qtbot, home):
    screen = home()
    chevron = button(screen, "study-sample")
    assert chevron.accessibleName() == "Study Deck sample: 20 new"
    scope = scope_of(qtbot, screen, lambda: qtbot.keyClick(chevron, Qt.Key.Key_Space))
    assert scope == Scope(decks=(DeckId("sample"),))


def test_a_topic_that_is_caught_up_offers_more_of_it(qtbot, home, collection, clock):
    learn(collection, clock, 20)
    screen = home()
    chevron = button(screen, "study-sample")
    assert chevron.accessibleName() == "Learn more of Deck sample"
    scope = scope_of(qtbot, screen, lambda: qtbot.keyClick(chevron, Qt.Key.Key_Space))
    assert scope == Scope(decks=(DeckId("sample"),), more_new=10)


def test_a_topic_with_nothing_left_says_so_and_rests(home, collection, clock):
    learn(collection, clock, 60)
    screen = home()
    chevron = button(screen, "study-sample")
    assert not chevron.isEnabled()
    assert chevron.toolTip() == "Deck sample: every card was seen, and none comes today"


def test_a_done_day_says_what_was_done_and_what_tomorrow_holds(home, collection, clock):
    learn(collection, clock, 20)
    screen = home(minutes=(20,) * 7)
    assert text(screen, "heading") == "Today's plan is done"
    expected = "20 cards in 20 minutes. Tomorrow: about 20 minutes. Nothing more is needed today."
    assert text(screen, "cards") == expected


def test_a_done_day_offers_its_repeats(qtbot, home, collection, clock):
    learn(collection, clock, 20, Grade.AGAIN)
    screen = home()
    again = button(screen, "see-again")
    assert again.text() == "See 20 cards once more"
    assert QApplication.focusWidget() is again
    scope = scope_of(qtbot, screen, lambda: qtbot.keyClick(again, Qt.Key.Key_Return))
    assert scope == Scope()


def test_after_a_gap_home_offers_to_start_with_a_few(qtbot, home, collection, clock):
    learn(collection, clock, 45)
    clock.move(days=4)
    screen = home()
    said = "The 45 cards that waited are spread over 2 days."
    assert text(screen, "offer-words") == said
    assert text(screen, "heading") == "Welcome back"
    assert text(screen, "cards").startswith("45 cards are waiting; start with 20? That is about")
    start = button(screen, "study-now")
    assert start.text() == "Start with 20"
    scope = scope_of(qtbot, screen, lambda: qtbot.keyClick(start, Qt.Key.Key_Return))
    assert scope == Scope(cards=20)


def test_after_a_gap_all_of_them_is_the_whole_plan(qtbot, home, collection, clock):
    learn(collection, clock, 45)
    clock.move(days=4)
    screen = home()
    everything = button(screen, "study-short")
    assert everything.text() == "Just 5 minutes"
    qtbot.mouseClick(button(screen, "undo-spread"), Qt.MouseButton.LeftButton)
    assert everything.text() == "All of them"
    press = lambda: qtbot.mouseClick(everything, Qt.MouseButton.LeftButton)  # noqa: E731
    assert scope_of(qtbot, screen, press) == Scope()


def test_a_day_off_is_called_one(home):
    screen = home(minutes=(0, 25, 25, 25, 25, 25, 25))
    assert text(screen, "heading") == "Nothing is waiting today"


def test_a_day_off_with_reviews_is_called_one(home, collection, clock):
    learn(collection, clock, 10)
    clock.move(days=1)
    screen = home(minutes=(25, 0, 25, 25, 25, 25, 25))
    assert text(screen, "heading") == "Today is your day off"


def test_without_a_deck_home_says_so(qtbot, tmp_path, clock):
    with open_collection(tmp_path) as collection:
        screen = HomeScreen(Session(collection, clock))
        qtbot.addWidget(screen)
        screen.show()
        assert text(screen, "heading") == "No deck to study"
        assert not button(screen, "study-now").isVisible()


def test_home_follows_an_answer(home, collection, clock):
    screen = home()
    learn(collection, clock, 1)
    assert text(screen, "cards") == "19 new cards."


def test_home_follows_a_new_day(home, collection, clock):
    learn(collection, clock, 20)
    screen = home()
    clock.move(days=1)
    screen.refresh()
    assert text(screen, "cards") == "20 cards to review and 20 new."


def test_in_a_narrow_window_what_was_seen_stands_below_the_topic(home):
    screen = home()
    screen.resize(800, 820)
    labels = [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]
    assert "0 of 60 seen" in labels
    assert "0 of 60" not in labels


def test_a_done_day_offers_the_ways_to_study_more(qtbot, home, collection, clock):
    learn(collection, clock, 20, Grade.AGAIN)
    clock.move(days=1)
    learn(collection, clock, 40)
    screen = home(minutes=(20,) * 7)
    missed = button(screen, "missed")
    scope = scope_of(qtbot, screen, lambda: qtbot.keyClick(missed, Qt.Key.Key_Return))
    assert scope == Scope(source=Source.MISSED)
    assert not button(screen, "starred").isVisible()


def test_ahead_of_the_plan_is_offered_for_cards_of_other_days(qtbot, home, collection, clock):
    learn(collection, clock, 20)
    clock.move(days=1)
    learn(collection, clock, 40)
    clock.move(days=1)
    session = StudySession(collection, clock, Scope())
    while (question := session.next(repeats=False)) is not None:
        session.answer(question, Grade.GOOD, 60_000)
    screen = home(minutes=(20,) * 7)
    ahead = button(screen, "ahead")
    scope = scope_of(qtbot, screen, lambda: qtbot.keyClick(ahead, Qt.Key.Key_Return))
    assert scope == Scope(source=Source.AHEAD)
