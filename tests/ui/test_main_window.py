"""The window: its pages, its menu, its place, and the day that turns while it is open."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenuBar, QPushButton, QWidget

from flashcards.core.model import Grade
from flashcards.services.preferences import ThemeChoice, read_preferences
from flashcards.services.settings import StudySettings, write_settings
from flashcards.services.study import StudySession
from flashcards.ui import theme
from flashcards.ui.appearance import Appearance
from flashcards.ui.first_run_screen import FirstRunScreen
from flashcards.ui.home_screen import HomeScreen
from flashcards.ui.main_window import MainWindow
from flashcards.ui.session import Session
from flashcards.ui.study_screen import StudyScreen
from flashcards.ui.window_place import clamped, geometry_of, place
from tests.sampledata import HandClock, open_collection, small_deck


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def session(qapp, tmp_path, clock):
    with open_collection(tmp_path, small_deck(concepts=30)) as collection:
        write_settings(collection, StudySettings(is_set_up=True))
        yield Session(collection, clock)


@pytest.fixture
def window(qtbot, session):
    return shown(qtbot, session)


def shown(qtbot, session):
    window = MainWindow(session)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.resize(1240, 820)
    return window


def action(window, name):
    return window.findChild(QAction, name)


def page(window, kind):
    found = window.findChild(kind)
    return found if found is not None and found.isVisible() else None


def heading(window):
    return window.findChild(QLabel, "heading").text()


def test_the_first_start_asks_before_home(qtbot, session):
    session.set_settings(StudySettings(is_set_up=False))
    window = shown(qtbot, session)
    first_run = page(window, FirstRunScreen)
    assert first_run is not None
    first_run.done.emit()
    assert page(window, HomeScreen) is not None


def test_enter_on_home_turns_to_study_without_the_side_list(qtbot, window):
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert page(window, StudyScreen) is not None
    assert not window.findChild(QWidget, "side-list").isVisible()


def test_home_returns_with_the_focus_when_study_ends(qtbot, window):
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    page(window, StudyScreen).ended.emit()
    assert page(window, HomeScreen) is not None
    assert QApplication.focusWidget().objectName() == "study-now"


def test_the_entries_that_lead_to_study_rest_while_one_studies(window):
    action(window, "study").trigger()
    assert not action(window, "study").isEnabled()
    page(window, StudyScreen).ended.emit()
    assert action(window, "study").isEnabled()


def test_every_entry_of_the_menu_has_an_ending(window):
    entries = [
        entry
        for menu in window.findChild(QMenuBar).actions()
        for entry in menu.menu().actions()
        if not entry.isSeparator()
    ]
    assert all(entry.objectName() for entry in entries)
    resting = [entry for entry in entries if not entry.isEnabled()]
    assert [(entry.objectName(), entry.toolTip()) for entry in resting] == [
        ("print", "This page is not for paper."),
        ("undo", "There is nothing to undo."),
        ("redo", "There is nothing to do again."),
    ]


def test_the_text_grows_and_comes_back(qapp, qtbot, window, session):
    Appearance(qapp, session)
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert session.preferences.text_percent == 110
    assert theme.current().scale == pytest.approx(1.1)
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert theme.current().scale == pytest.approx(1.0)


@pytest.mark.parametrize(("percent", "name"), [(200, "larger"), (80, "smaller")])
def test_the_text_size_has_an_end(window, session, percent, name):
    session.set_preferences(replace(session.preferences, text_percent=percent))
    action(window, name).trigger()
    assert session.preferences.text_percent == percent


def test_a_chosen_theme_shows_at_once(qapp, window, session, themed):
    themed("light", 1.0)
    Appearance(qapp, session)
    session.set_preferences(replace(session.preferences, theme=ThemeChoice.DARK))
    assert theme.current().name is theme.ThemeName.DARK


@pytest.mark.parametrize("name", ["settings", "shortcuts", "about"])
def test_the_entry_opens_its_dialog(window, name):
    action(window, name).trigger()
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert dialog.accessibleName()
    dialog.close()


def test_the_settings_open_from_the_side_list(qtbot, window):
    qtbot.mouseClick(window.findChild(QPushButton, "side-settings"), Qt.MouseButton.LeftButton)
    assert [each for each in window.findChildren(QDialog) if each.isVisible()]


def test_in_a_narrow_window_the_side_list_shows_icons_with_their_names_as_tooltips(window):
    window.resize(800, 820)
    settings = window.findChild(QPushButton, "side-settings")
    assert settings.width() < 64
    assert settings.toolTip() == settings.accessibleName() == "Settings"


def test_home_follows_the_day_that_turns_while_the_window_is_open(window, session, clock):
    study = StudySession(session.collection, clock)
    while question := study.next(repeats=False):
        study.answer(question, Grade.GOOD, 6_000)
    assert heading(window) == "Today's plan is done"
    clock.move(days=1)
    window.findChild(QTimer, "minute").timeout.emit()
    assert heading(window) == "About 2 minutes today"


def test_the_day_is_looked_at_when_the_window_is_activated(qtbot, window, session, clock):
    clock.move(days=1)
    with qtbot.waitSignal(session.day_turned) as signal:
        QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    assert signal.args == [session.today]


def test_a_card_that_is_only_asked_belongs_to_the_new_day(window, session, clock):
    action(window, "study").trigger()
    clock.move(days=1)
    session.look_at_clock()
    assert page(window, StudyScreen).question().day == session.today


def test_the_place_of_the_window_is_kept(window, session):
    window.close()
    kept = read_preferences(session.collection.folder).geometry
    assert kept == geometry_of(window)


def test_a_place_that_cannot_be_kept_keeps_no_window_open(window, session):
    folder = session.collection.folder
    (folder / "settings.ini.tmp").mkdir()  # in the way of the file that is to be written
    assert window.close()
    log = (folder / "logs" / "flashcards.log").read_text(encoding="utf-8")
    assert "WARNING The place of the window was not kept" in log


@pytest.mark.parametrize("geometry", ["", "zz", "01d9d0cb0003"])
def test_a_place_that_cannot_be_read_gives_the_usual_one(qtbot, geometry):
    widget = QWidget()
    qtbot.addWidget(widget)
    place(widget, geometry)
    assert widget.screen().availableGeometry().contains(widget.geometry())


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        (QRect(100, 50, 800, 600), QRect(100, 50, 800, 600)),
        (QRect(5000, 50, 800, 600), QRect(1120, 50, 800, 600)),
        (QRect(-700, -300, 800, 600), QRect(0, 0, 800, 600)),
        (QRect(0, 0, 4000, 3000), QRect(0, 0, 1920, 1080)),
    ],
)
def test_a_window_is_never_out_of_sight(kept, expected):
    assert clamped(kept, [QRect(0, 0, 1920, 1080)]) == expected
