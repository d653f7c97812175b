from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTabBar,
)

from flashcards.core.blueprint import Leaning, Topic
from flashcards.core.days import from_date
from flashcards.core.errors import CollectionUnwritable
from flashcards.core.model import DeckId
from flashcards.services.marks import Marks
from flashcards.services.preferences import Language, ThemeChoice, read_preferences
from flashcards.services.settings import Grading, StudySettings, read_settings
from flashcards.ui.notice import Notice
from flashcards.ui.session import Session
from flashcards.ui.settings_dialog import SettingsDialog
from tests.sampledata import HandClock, exam_deck, open_collection, small_deck
from tests.ui.finding import button, find

STUDY, APPEARANCE, TOPICS, DATA = range(4)


@pytest.fixture
def session(qapp, tmp_path):
    with open_collection(tmp_path, small_deck()) as collection:
        session = Session(collection, HandClock())
        session.set_settings(StudySettings(is_set_up=True, minutes=(25,) * 7))
        yield session


@pytest.fixture
def opened():
    """Give the list of folders that were opened."""
    return []


@pytest.fixture
def dialog(qtbot, session, opened):
    def open_folder(folder):
        opened.append(folder)
        return len(opened) == 1

    dialog = SettingsDialog(session, open_folder=open_folder)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def segment(dialog, name, word):
    buttons = dialog.findChild(object, name).findChildren(QAbstractButton)
    return next(each for each in buttons if each.text() == word)


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_the_tabs_are_one_stop_and_arrows_change_them(dialog):
    tabs = find(dialog, QTabBar, "tabs")
    assert tabs.hasFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert button(dialog, "motion").isVisible()
    QTest.keyClick(tabs, Qt.Key.Key_Tab)
    assert not tabs.hasFocus()


def test_escape_closes(dialog):
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_enter_in_a_field_presses_no_button(dialog, session):
    line = find(dialog, QLineEdit, "exam-date")
    line.setFocus()
    QTest.keyClicks(line, "12/16/2026")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert session.settings.exam_day == from_date(date(2026, 12, 16))


def test_a_date_that_cannot_be_is_not_kept(dialog, session):
    line = find(dialog, QLineEdit, "exam-date")
    QTest.keyClicks(line, "13/13/2026")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.accessibleDescription() == "Please write the date like 12/16/2026."
    assert session.settings.exam_day is None


def test_that_there_is_no_date_takes_it_away(qtbot, session):
    session.set_settings(replace(session.settings, exam_day=session.today + 9))
    dialog = SettingsDialog(session)
    qtbot.addWidget(dialog)
    dialog.open()
    box = find(dialog, QCheckBox, "no-exam-date")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert session.settings.exam_day is None


def test_a_weekday_can_be_a_day_off(dialog, session):
    sunday = find(dialog, QSpinBox, "minutes-7")
    sunday.setFocus()
    sunday.selectAll()
    QTest.keyClicks(sunday, "0")
    QTest.keyClick(sunday, Qt.Key.Key_Return)
    assert session.settings.minutes == (25,) * 6 + (0,)
    assert sunday.text() == "Off"


def test_without_minutes_the_days_are_put_away(qtbot, dialog, session):
    click(qtbot, button(dialog, "has-minutes"))
    assert session.settings.minutes is None
    assert not find(dialog, QSpinBox, "minutes-1").isVisible()


def test_grading_counts_at_once(qtbot, dialog, session):
    click(qtbot, segment(dialog, "grading", "Two answers"))
    assert read_settings(session.collection).grading is Grading.TWO


def test_the_hour_of_the_new_day_is_kept(dialog, session):
    hours = find(dialog, QComboBox, "rollover")
    hours.setFocus()
    QTest.keyClick(hours, Qt.Key.Key_Up)
    assert session.settings.rollover == 3


def test_letter_keys_can_be_switched_off(qtbot, dialog, session):
    click(qtbot, button(dialog, "letters"))
    assert not read_preferences(session.collection.folder).letters


@pytest.mark.parametrize(
    ("word", "theme"),
    [
        ("Light", ThemeChoice.LIGHT),
        ("Dark", ThemeChoice.DARK),
        ("High contrast", ThemeChoice.CONTRAST),
    ],
)
def test_a_theme_counts_at_once(qtbot, dialog, session, word, theme):
    dialog.show_tab(APPEARANCE)
    with qtbot.waitSignal(session.preferences_changed):
        click(qtbot, segment(dialog, "theme", word))
    assert read_preferences(session.collection.folder).theme is theme


def test_a_text_size_counts_at_once(qtbot, dialog, session):
    dialog.show_tab(APPEARANCE)
    click(qtbot, segment(dialog, "text-size", "200 %"))
    assert read_preferences(session.collection.folder).text_percent == 200


def test_the_keys_for_text_size_work_in_the_settings(dialog, session):
    QTest.keyClick(dialog, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert session.preferences.text_percent == 110
    QTest.keyClick(dialog, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert session.preferences.text_percent == 100


def test_movement_is_off_until_it_is_switched_on(qtbot, dialog, session):
    dialog.show_tab(APPEARANCE)
    motion = button(dialog, "motion")
    assert (motion.isChecked(), motion.text()) == (False, "Off")
    click(qtbot, motion)
    assert read_preferences(session.collection.folder).motion


def test_a_warning_can_be_switched_off_by_topic(dialog, session):
    dialog.show_tab(TOPICS)
    box = button(dialog, "warn-abuse")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert session.settings.warned == ("suicide", "overdose", "trauma")


def test_a_resting_topic_can_be_woken(qtbot, session):
    marks = Marks(session.collection, session.clock)
    marks.rest_topic(DeckId("sample"), None)
    dialog = SettingsDialog(session)
    qtbot.addWidget(dialog)
    dialog.show_tab(TOPICS)
    dialog.open()
    click(qtbot, button(dialog, "wake-sample"))
    assert marks.resting_topics() == []


def test_the_data_folder_is_shown_and_opened(qtbot, dialog, session, opened):
    dialog.show_tab(DATA)
    assert find(dialog, QLineEdit, "data-folder").text() == str(session.collection.folder)
    click(qtbot, button(dialog, "open-folder"))
    assert opened == [session.collection.folder]


def test_a_file_manager_that_does_not_answer_is_said(qtbot, dialog, heard):
    dialog.show_tab(DATA)
    for _ in range(2):
        click(qtbot, button(dialog, "open-folder"))
    assert heard == ["No file manager answered. The folder is the one shown below."]


def test_what_cannot_be_kept_is_said_and_shown_as_it_is(qtbot, dialog, session, heard, monkeypatch):
    def refuse(_settings):
        raise CollectionUnwritable(detail="disk full")

    monkeypatch.setattr(session, "set_settings", refuse)
    click(qtbot, segment(dialog, "grading", "Two answers"))
    words = (
        "The collection cannot be written (disk full). What was saved before is kept."
        " Look whether the disk is full or the folder is write-protected, then try again."
    )
    assert (find(dialog, Notice, "not-kept").text(), heard) == (words, [words])
    assert segment(dialog, "grading", "Four answers").isChecked()


def test_a_look_that_cannot_be_kept_counts_until_the_end(qtbot, dialog, session, monkeypatch):
    def refuse(_folder, _preferences):
        raise OSError

    monkeypatch.setattr("flashcards.ui.session.write_preferences", refuse)
    dialog.show_tab(APPEARANCE)
    with qtbot.waitSignal(session.preferences_changed):
        click(qtbot, segment(dialog, "theme", "Dark"))
    assert find(dialog, Notice, "not-kept").isVisible()


def test_a_topic_can_count_for_more_in_the_learners_own_exam(qtbot, tmp_path):
    decks = [exam_deck(name, concepts=3, weight=50) for name in ("ethics", "safety")]
    with open_collection(tmp_path, *decks) as collection:
        dialog = SettingsDialog(Session(collection, HandClock()))
        qtbot.addWidget(dialog)
        dialog.open()
        more = segment(dialog, "share-ethics-", "More")
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
        wanted = ((Topic(deck=DeckId("ethics")), Leaning.MORE),)
        assert read_settings(collection).leanings == wanted
        qtbot.mouseClick(segment(dialog, "share-ethics-", "Normal"), Qt.MouseButton.LeftButton)
        assert read_settings(collection).leanings == ()


def test_the_language_is_kept(qtbot, dialog, session):
    dialog.show_tab(APPEARANCE)
    qtbot.mouseClick(segment(dialog, "language", "Español"), Qt.MouseButton.LeftButton)
    assert read_preferences(session.collection.folder).language is Language.SPANISH


def test_a_data_folder_in_a_sync_service_is_told_of(qtbot, tmp_path):
    with open_collection(tmp_path / "Dropbox" / "study", small_deck()) as collection:
        dialog = SettingsDialog(Session(collection, HandClock()))
        qtbot.addWidget(dialog)
        assert "Dropbox" in find(dialog, Notice, "sync-service").findChild(QLabel).text()
