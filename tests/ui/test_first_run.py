from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLineEdit, QSpinBox

from flashcards.core.days import from_date
from flashcards.core.errors import CollectionUnwritable
from flashcards.services.preferences import read_preferences
from flashcards.services.settings import Grading, StudySettings, read_settings
from flashcards.ui.choice_tile import SizeTile
from flashcards.ui.first_run_screen import FirstRunScreen
from flashcards.ui.notice import Notice
from flashcards.ui.session import Session
from tests.sampledata import HandClock, open_collection, small_deck
from tests.ui.finding import button, find

DECEMBER_16 = from_date(date(2026, 12, 16))

# Qt's offscreen platform has no other windows that a popup could lie over.
NO_POPUPS = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def session(qapp, tmp_path):
    with open_collection(tmp_path, small_deck()) as collection:
        yield Session(collection, HandClock())


@pytest.fixture
def screen(qtbot, session):
    screen = FirstRunScreen(session)
    qtbot.addWidget(screen)
    screen.resize(1093, 515)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    return screen


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def enter(qtbot, screen):
    with qtbot.waitSignal(screen.done):
        press(Qt.Key.Key_Return)


def test_the_date_field_has_the_focus(screen):
    assert find(screen, QLineEdit, "exam-date").hasFocus()


def test_enter_takes_the_defaults(qtbot, screen, session):
    enter(qtbot, screen)
    assert session.settings == StudySettings(is_set_up=True, minutes=(25,) * 7)


def test_what_was_chosen_is_kept_on_disk(qtbot, screen, session):
    QTest.keyClicks(QApplication.focusWidget(), "12/16/2026")
    qtbot.mouseClick(button(screen, "grading-two"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(screen, "make-plan"), Qt.MouseButton.LeftButton)
    kept = read_settings(session.collection)
    assert (kept.exam_day, kept.grading, kept.is_set_up) == (DECEMBER_16, Grading.TWO, True)


@pytest.mark.parametrize(
    "text", ["12/16/2026", "12/16/26", "2026-12-16", "December 16, 2026", "Dec 16 2026"]
)
def test_a_date_may_be_typed_as_people_write_dates(qtbot, screen, session, text):
    QTest.keyClicks(QApplication.focusWidget(), text)
    enter(qtbot, screen)
    assert session.settings.exam_day == DECEMBER_16


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("soon", "Please write the date like 12/16/2026."),
        ("11/23/2026", "That day has passed. Which day is your exam?"),
    ],
)
def test_a_date_that_cannot_be_is_said_and_nothing_is_kept(screen, session, text, problem):
    QTest.keyClicks(QApplication.focusWidget(), text)
    press(Qt.Key.Key_Return)
    line = find(screen, QLineEdit, "exam-date")
    assert (line.accessibleDescription(), line.hasFocus()) == (problem, True)
    assert not session.settings.is_set_up


def test_typing_a_date_unticks_that_there_is_none(screen):
    QTest.keyClicks(QApplication.focusWidget(), "12")
    assert not find(screen, QCheckBox, "no-exam-date").isChecked()


def test_ticking_that_there_is_none_empties_the_date(qtbot, screen):
    line = find(screen, QLineEdit, "exam-date")
    QTest.keyClicks(line, "12/16/2026")
    box = find(screen, QCheckBox, "no-exam-date")
    box.setFocus()
    press(Qt.Key.Key_Space)
    assert (box.isChecked(), line.text()) == (True, "")


def test_other_minutes_apply_to_every_day(qtbot, screen, session):
    segments = screen.findChild(object, "minutes").findChildren(QAbstractButton)
    segments[-1].setFocus()
    press(Qt.Key.Key_Space)
    own = find(screen, QSpinBox, "own-minutes")
    assert own.hasFocus()
    QTest.keyClicks(own, "35")
    enter(qtbot, screen)
    assert session.settings.minutes == (35,) * 7


def test_a_full_disk_is_said_and_enter_tries_again(qtbot, screen, session, heard, monkeypatch):
    def refuse(_settings):
        raise CollectionUnwritable(detail="disk full")

    with monkeypatch.context() as patch:
        patch.setattr(session, "set_settings", refuse)
        press(Qt.Key.Key_Return)
    words = (
        "The collection cannot be written (disk full). What was saved before is kept."
        " Look whether the disk is full or the folder is write-protected, then try again."
    )
    assert (find(screen, Notice, "not-kept").text(), heard) == (words, [words])
    enter(qtbot, screen)


def test_a_text_size_counts_at_once_and_is_kept(qtbot, screen, session):
    with qtbot.waitSignal(session.preferences_changed) as signal:
        qtbot.mouseClick(button(screen, "size-125"), Qt.MouseButton.LeftButton)
    assert signal.args[0].text_percent == 125
    assert read_preferences(session.collection.folder).text_percent == 125


def test_the_samples_keep_their_size_whatever_is_chosen(screen, themed):
    before = [tile.minimumSizeHint().width() for tile in screen.findChildren(SizeTile)]
    assert before == sorted(set(before))
    themed("light", 1.5)
    sample = screen.findChild(SizeTile, "size-100")
    assert sample.minimumSizeHint().width() < 1.5 * before[0]


def test_arrows_move_between_the_sizes(screen, session):
    button(screen, "size-100").setFocus()
    press(Qt.Key.Key_Right)
    assert session.preferences.text_percent == 125


def test_the_button_is_in_view_on_a_small_screen(screen, themed):
    for scale in (1.0, 1.6, 2.0):
        themed("light", scale)
        QApplication.processEvents()
        plan = button(screen, "make-plan")
        assert plan.visibleRegion().boundingRect() == plan.rect()


@NO_POPUPS
def test_the_calendar_gives_a_day_by_keyboard(qtbot, screen):
    press(Qt.Key.Key_F4)
    popup = screen.findChild(object, "calendar-popup")
    with qtbot.waitSignal(popup.chosen):
        QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Right)
        QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Return)
    assert find(screen, QLineEdit, "exam-date").text() == "November 25, 2026"


@NO_POPUPS
def test_escape_leaves_the_calendar_without_a_day(qtbot, screen):
    press(Qt.Key.Key_F4)
    popup = screen.findChild(object, "calendar-popup")
    with qtbot.waitSignal(popup.closed):
        QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Escape)
    assert find(screen, QLineEdit, "exam-date").text() == ""


def test_own_cards_can_be_brought_with_the_same_choices(qtbot, screen, session):
    with qtbot.waitSignals([screen.done, screen.own_cards_requested], order="strict"):
        qtbot.mouseClick(button(screen, "own-cards"), Qt.MouseButton.LeftButton)
    assert session.settings.is_set_up
