"""The running program: a collection that opens, and one that does not yet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from flashcards.core.errors import CollectionBusy
from flashcards.services.collection import Collection
from flashcards.ui.desktop import Desktop
from flashcards.ui.main_window import MainWindow
from flashcards.ui.trouble_window import TroubleWindow
from tests.sampledata import HandClock


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
    assert told.startswith("Flashcards is already open with this collection.")


def test_try_again_opens_once_the_other_is_closed(qtbot, desktop, tmp_path):
    with Collection(tmp_path):
        desktop.open()
        assert isinstance(desktop.window, TroubleWindow)
    trouble = desktop.window
    qtbot.addWidget(trouble)
    qtbot.mouseClick(trouble.findChild(QPushButton, "retry"), Qt.MouseButton.LeftButton)
    assert isinstance(desktop.window, MainWindow)
    assert not trouble.isVisible()
    assert desktop.error is None
