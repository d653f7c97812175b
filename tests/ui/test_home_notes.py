"""Quiet lines on Home: cards that rest until one says lead to where they are woken."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from flashcards.core.model import NameId
from flashcards.services.card_acts import CardActs
from flashcards.services.settings import StudySettings, write_settings
from flashcards.ui.home_notes import HomeNotes
from flashcards.ui.main_window import MainWindow
from flashcards.ui.session import Session
from tests.sampledata import HandClock, open_collection, small_deck


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, small_deck()) as opened:
        write_settings(opened, StudySettings(is_set_up=True))
        yield opened


@pytest.fixture
def window(qtbot, collection):
    shown = MainWindow(Session(collection, HandClock()))
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


def test_without_such_cards_home_says_nothing(window):
    assert window.findChild(HomeNotes) is None


def test_resting_cards_are_told_of_and_found(qtbot, window, collection):
    CardActs(collection, HandClock()).rest([NameId(1), NameId(2)])
    assert window.findChild(QLabel, "note-resting").text() == "2 cards rest until you say."
    look = window.findChild(QAbstractButton, "look-resting")
    qtbot.mouseClick(look, Qt.MouseButton.LeftButton)
    assert window.findChild(QLineEdit, "cards-search").text() == "is:resting"


def test_woken_cards_are_told_of_no_more(window, collection):
    acts = CardActs(collection, HandClock())
    acts.rest([NameId(1)])
    acts.wake([NameId(1)])
    assert not window.findChild(HomeNotes).isVisible()
