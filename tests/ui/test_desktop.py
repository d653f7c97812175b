"""The running program: a collection that opens, and one that does not yet."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from flashcards.core.errors import CollectionBusy
from flashcards.services.collection import Collection
from flashcards.services.decks import install_bundled
from flashcards.services.settings import StudySettings, write_settings
from flashcards.ui.crash_dialog import CrashDialog
from flashcards.ui.desktop import Desktop
from flashcards.ui.import_screen import ImportScreen
from flashcards.ui.main_window import MainWindow
from flashcards.ui.recovery_screen import RecoveryWindow
from tests.sampledata import HandClock
from tests.ui.recovery_screens import destroy, finish, page_of

ROOT = Path(__file__).parents[2]


@pytest.fixture
def desktop(qapp, qtbot, tmp_path, themed):
    themed("light", 1.0)
    built = Desktop(qapp, tmp_path, HandClock())
    yield built
    built.window.close()
    built.window.deleteLater()
    built.close()
    built.deleteLater()


def test_a_new_folder_opens_with_the_bundled_decks(desktop, tmp_path):
    desktop.open()
    assert isinstance(desktop.window, MainWindow)
    assert desktop.window.isVisible()
    assert desktop.error is None


def test_a_collection_in_use_is_told_in_words(desktop, tmp_path):
    with Collection(tmp_path):
        desktop.open()
    assert isinstance(desktop.error, CollectionBusy)
    told = desktop.window.findChild(QLabel, "what-happened").text()
    assert told.startswith("Flashcards is already open with this collection,")


def test_try_again_opens_once_the_other_is_closed(qtbot, desktop, tmp_path):
    with Collection(tmp_path):
        desktop.open()
        assert isinstance(desktop.window, RecoveryWindow)
    trouble = desktop.window
    qtbot.addWidget(trouble)
    qtbot.mouseClick(trouble.findChild(QPushButton, "retry"), Qt.MouseButton.LeftButton)
    assert isinstance(desktop.window, MainWindow)
    assert not trouble.isVisible()
    assert desktop.error is None


def test_settings_that_cannot_be_read_are_said_and_set_aside(desktop, tmp_path):
    with Collection(tmp_path) as collection:
        write_settings(collection, StudySettings(is_set_up=True))
    (tmp_path / "settings.ini").write_text("no section")
    desktop.open()
    assert isinstance(desktop.window, MainWindow)
    said = [label.text() for label in desktop.window.findChildren(QLabel)]
    assert any("settings of the window could not be read" in text for text in said), said
    assert (tmp_path / "settings.ini.damaged").read_text() == "no section"


def test_damage_that_home_does_not_meet_is_found_in_a_thread(qtbot, desktop, tmp_path):
    with Collection(tmp_path) as collection:
        install_bundled(collection)
    destroy(tmp_path, page_of(tmp_path, "undo_import"))
    desktop.open()
    assert isinstance(desktop.window, MainWindow)
    qtbot.waitUntil(lambda: isinstance(desktop.window, RecoveryWindow), timeout=10_000)
    finish(desktop.window)


def test_the_window_speaks_another_language_at_once(qtbot, desktop, tmp_path):
    with Collection(tmp_path) as collection:
        write_settings(collection, StudySettings(is_set_up=True))
    desktop.open()
    english = desktop.window
    english.open_appearance()
    buttons = english.findChild(QWidget, "language").findChildren(QPushButton)
    qtbot.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desktop.window is not english)
    assert desktop.window.findChild(QWidget, "side-cards").accessibleName() == "Tarjetas"
    buttons = desktop.window.findChild(QWidget, "language").findChildren(QPushButton)
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: desktop.window.findChild(QWidget, "side-cards").accessibleName() == "Cards"
    )


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_a_second_start_hands_its_files_to_the_first(qtbot, desktop, tmp_path):
    with Collection(tmp_path) as collection:
        write_settings(collection, StudySettings(is_set_up=True))
    desktop.open()
    qtbot.waitUntil((tmp_path / "window").exists)
    deck = tmp_path / "a.csv"
    deck.write_text("front,back\nWhat?,That.\n", encoding="utf-8")
    second = subprocess.Popen(
        [sys.executable, "-m", "flashcards", "--data-dir", str(tmp_path), str(deck)], cwd=ROOT
    )
    qtbot.waitUntil(lambda: desktop.window.findChild(ImportScreen) is not None, timeout=30_000)
    assert second.wait(30) == 0


def test_an_error_of_the_program_is_told_with_its_details(qtbot, desktop, tmp_path):
    desktop.open()
    desktop.tell_failure(tmp_path / "logs" / "flashcards.log", "RuntimeError: in a slot")
    dialog = desktop.window.findChild(CrashDialog)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_data_folder_in_a_sync_service_is_told_of_once(qapp, qtbot, tmp_path):
    folder = tmp_path / "Dropbox"
    with Collection(folder) as collection:
        write_settings(collection, StudySettings(is_set_up=True))
    told = []
    for _ in range(2):
        desktop = Desktop(qapp, folder, HandClock())
        desktop.open()
        qtbot.waitUntil((folder / "window").exists)
        told.append(any("Dropbox" in each.text() for each in desktop.window.findChildren(QLabel)))
        desktop.window.close()
        desktop.window.deleteLater()
        desktop.close()
        desktop.deleteLater()
    assert told == [True, False]


def test_a_job_lets_the_window_have_its_turn_at_once():
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        " from flashcards.ui.desktop import prepare; prepare(app); print(sys.getswitchinterval())"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    assert float(done.stdout) <= 0.001
