import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

import flashcards
from flashcards import bundle
from flashcards.services.settings import StudySettings, write_settings
from flashcards.ui.about_dialog import AboutDialog
from flashcards.ui.labels import KeyCap
from flashcards.ui.main_window import MainWindow
from flashcards.ui.session import Session
from flashcards.ui.shortcut_sheet import ShortcutSheet
from flashcards.ui.shortcuts import ANYWHERE, GROUPS, native
from tests.sampledata import HandClock, open_collection, small_deck

SM2_CREDIT = (
    "Algorithm SM-2, (C) Copyright SuperMemo World, 1991. "
    "https://www.supermemo.com https://www.supermemo.eu"
)


def shown(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def words(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


@pytest.mark.parametrize(
    "said",
    [
        flashcards.__version__,
        SM2_CREDIT,
        "Not affiliated with, endorsed by, or containing questions of any board or exam owner.",
        "Written from public sources and checked by software; not yet reviewed",
        "Everything is stored on this computer. Nothing is sent anywhere.",
        "MIT licence",
        "CC BY 4.0",
        "you may put another version in their place",
        "SIL Open Font License 1.1 (OFL)",
        "ISC licence",
    ],
)
def test_about_says(qtbot, qapp, said):
    assert said in words(shown(qtbot, AboutDialog()))


@pytest.mark.parametrize(("folder", "file"), [("fonts", "OFL.txt"), ("icons", "LICENSE")])
def test_about_shows_the_licence_texts_that_ship(qtbot, qapp, folder, file):
    dialog = shown(qtbot, AboutDialog())
    text = dialog.findChild(QPlainTextEdit, f"licence-{folder}")
    assert text.toPlainText() == (bundle.resources() / folder / file).read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", [AboutDialog, ShortcutSheet])
def test_escape_closes(qtbot, qapp, kind):
    dialog = shown(qtbot, kind())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("kind", [AboutDialog, ShortcutSheet])
def test_the_keyboard_scrolls_the_words(qtbot, qapp, kind):
    dialog = shown(qtbot, kind())
    dialog.resize(420, 300)
    QApplication.processEvents()
    area = QApplication.focusWidget()
    QTest.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0


def test_the_sheet_lists_every_shortcut(qtbot, qapp):
    sheet = shown(qtbot, ShortcutSheet())
    caps = [cap.text() for cap in sheet.findChildren(KeyCap)]
    table = [native(key) for group in GROUPS for each in group.shortcuts for key in each.keys]
    assert caps == table
    assert all(each.does in words(sheet) for group in GROUPS for each in group.shortcuts)


def test_keys_are_named_as_keyboards_have_them():
    assert native("Ctrl+Return") == "Ctrl+Enter"


def test_every_key_of_the_table_is_one_that_qt_knows():
    keys = [key for group in GROUPS for each in group.shortcuts for key in each.keys]
    assert [key for key in keys if QKeySequence(key).toString() == ""] == []


def test_what_the_sheet_lists_for_anywhere_the_window_does(qtbot, qapp, tmp_path):
    with open_collection(tmp_path, small_deck()) as collection:
        write_settings(collection, StudySettings(is_set_up=True))
        window = MainWindow(Session(collection, HandClock()))
        qtbot.addWidget(window)
        actions = [a for menu in window.menuBar().actions() for a in menu.menu().actions()]
        done = {each.toString() for action in actions for each in action.shortcuts()}
    listed = {key for each in ANYWHERE.shortcuts for key in each.keys}
    assert listed - {"Tab", "Shift+Tab"} <= done
