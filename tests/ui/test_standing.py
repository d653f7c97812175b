"""The page Where you stand, and calm numbers."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from flashcards.core.model import Day, Grade
from flashcards.services.settings import StudySettings, read_settings, write_settings
from flashcards.services.study import StudySession
from flashcards.ui.home_screen import HomeScreen
from flashcards.ui.session import Session
from flashcards.ui.standing_screen import StandingScreen
from tests.sampledata import MONDAY, HandClock, exam_deck, open_collection

TODAY = Day(MONDAY.toordinal())
SETTINGS = StudySettings(is_set_up=True, exam_day=Day(TODAY + 6), minutes=(25,) * 7)


@pytest.fixture
def session(tmp_path):
    clock = HandClock()
    with open_collection(tmp_path, exam_deck("sample", 60)) as collection:
        write_settings(collection, SETTINGS)
        yield Session(collection, clock)


@pytest.fixture
def page(qtbot, session):
    """Give page(screen), which shows a page of the session."""

    def show(build=StandingScreen):
        screen = build(session)
        qtbot.addWidget(screen)
        screen.resize(1240, 820)
        screen.show()
        return screen

    return show


def study(session, days=12):
    clock = session.clock
    clock.move(days=-days)
    for _ in range(days):
        studying = StudySession(session.collection, clock)
        while question := studying.next(repeats=False):
            studying.answer(question, Grade.GOOD, 6_000)
        clock.move(days=1)


def text(screen, name):
    label = screen.findChild(QLabel, name)
    return label.text() if label and label.isVisible() else None


def texts(screen):
    return " ".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def press(qtbot, screen, name):
    qtbot.mouseClick(screen.findChild(QWidget, name), Qt.MouseButton.LeftButton)


def test_below_the_evidence_no_score_is_shown(page):
    screen = page()
    assert text(screen, "by-exam") == "After some more days of study we can say more."
    assert text(screen, "as-of-today") is None
    expected = "No card has come back on a later day yet, so there is no forecast."
    assert text(screen, "calibration-summary") == expected


def test_with_evidence_both_ranges_are_told(page, session):
    study(session)
    screen = page()
    assert text(screen, "by-exam").startswith("If you follow the plan: about ")
    assert text(screen, "as-of-today").startswith("As of today, without more study: about ")
    assert "answers came on a later day." in text(screen, "calibration-summary")


def test_without_a_date_the_page_tells_of_today(page, session):
    study(session)
    session.set_settings(replace(SETTINGS, exam_day=None))
    screen = page()
    assert text(screen, "by-exam").startswith("As of today")
    assert screen.findChild(QWidget, "add-exam-date").isVisible()


def test_no_chance_is_told_without_a_mark_typed(page, session):
    study(session)
    assert text(page(), "chance") is None


def test_with_a_mark_the_chance_is_told_in_words_and_the_number_on_request(qtbot, page, session):
    study(session)
    screen = page()
    qtbot.keyClick(screen.findChild(QWidget, "has-pass-mark"), Qt.Key.Key_Space)
    assert read_settings(session.collection).pass_mark == 0.7
    assert "reaching it is" in text(screen, "chance")
    assert not any(sign.isdigit() for sign in text(screen, "chance"))
    press(qtbot, screen, "show-number")
    assert screen.findChild(QWidget, "show-number").text().startswith("About ")


def test_taking_the_mark_away_takes_the_chance_away(qtbot, page, session):
    session.set_settings(replace(SETTINGS, pass_mark=0.8))
    screen = page()
    qtbot.keyClick(screen.findChild(QWidget, "has-pass-mark"), Qt.Key.Key_Space)
    assert read_settings(session.collection).pass_mark is None
    assert text(screen, "chance") is None


def test_calm_numbers_leave_no_figure_on_the_page(page, session):
    study(session)
    session.set_preferences(replace(session.preferences, calm=True))
    assert not any(sign.isdigit() for sign in texts(page()))


def test_calm_numbers_hide_scores_and_counts_on_home_at_once(page, session):
    study(session)
    screen = page(HomeScreen)
    assert "of 60" in texts(screen)
    session.set_preferences(replace(session.preferences, calm=True))
    assert "of 60" not in texts(screen)
    assert "of 100" not in texts(screen)
    assert text(screen, "cards") is None
