"""The page of decks: which are studied, and a removed deck that comes back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from flashcards.core.model import DeckId
from flashcards.services.deck_states import DeckState
from flashcards.services.settings import StudySettings, write_settings
from flashcards.store import queries
from flashcards.ui.decks_row import DeckRow
from flashcards.ui.decks_screen import DecksScreen
from flashcards.ui.main_window import MainWindow
from flashcards.ui.session import Session
from tests.sampledata import HandClock, open_collection, small_deck

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, small_deck(), small_deck("other", concepts=2)) as opened:
        write_settings(opened, StudySettings(is_set_up=True))
        yield opened


@pytest.fixture
def window(qtbot, collection):
    shown = MainWindow(Session(collection, HandClock()))
    qtbot.addWidget(shown)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    qtbot.keyClick(shown, Key.Key_D, CTRL | Qt.KeyboardModifier.ShiftModifier)
    return shown


def state(collection, deck="sample"):
    return queries.deck(collection.connection, DeckId(deck)).state


def rows(window):
    named = [row for row in window.findChildren(DeckRow) if row.objectName()]  # others are leaving
    return [(row.objectName(), row.facts()) for row in named]


def test_each_deck_tells_what_it_holds(window):
    assert rows(window) == [
        ("deck-sample", "3 cards · 0 to review today · 3 not seen yet · version 1.0.0"),
        ("deck-other", "2 cards · 0 to review today · 2 not seen yet · version 1.0.0"),
    ]


def test_a_deck_is_paused_by_its_check_mark_and_taken_up_again(qtbot, window, collection):
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Space)
    assert state(collection) is DeckState.PAUSED
    assert QApplication.focusWidget().objectName() == "deck-studied-sample"
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Space)
    assert state(collection) is DeckState.STUDIED


def test_removing_asks_and_is_undone(qtbot, window, collection, heard):
    window.findChild(QAction, "remove-sample").trigger()
    assert "everything you answered are kept" in window.findChild(QLabel, "ask-words").text()
    qtbot.mouseClick(window.findChild(QAbstractButton, "ask-agree"), Qt.MouseButton.LeftButton)
    assert state(collection) is DeckState.REMOVED
    assert [name for name, _ in rows(window)] == ["deck-other", "deck-sample"]
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    assert state(collection) is DeckState.STUDIED
    assert heard[-1] == "Undone: the change of a deck."


def test_a_removed_deck_is_brought_back(window, collection):
    window.findChild(DecksScreen)
    window.findChild(QAction, "archive-other").trigger()
    assert state(collection, "other") is DeckState.ARCHIVED
    window.findChild(QAction, "bring-back-other").trigger()
    assert state(collection, "other") is DeckState.STUDIED


def test_a_deck_leads_to_its_cards(window):
    window.findChild(QAction, "cards-other").trigger()
    assert window.findChild(QLabel, "cards-count").text() == "2 cards in 1 topic, 1 selected"


def exported(qtbot, collection, path):
    """Export the sample deck and return what the screen says of it."""
    screen = DecksScreen(Session(collection, HandClock()), saving=lambda *asked: asked[-1](path))
    qtbot.addWidget(screen)
    screen.show()
    screen.findChild(QAction, "export-sample").trigger()
    return " ".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def test_a_deck_is_exported(qtbot, collection, tmp_path):
    path = tmp_path / "out.deck.md"
    told = exported(qtbot, collection, path)
    assert "Front 1?" in path.read_text(encoding="utf-8")
    assert "left behind" not in told


def test_an_export_tells_what_its_format_has_no_place_for(qtbot, collection, tmp_path):
    found = next(queries.cards_of_deck(collection.connection, DeckId("sample")))
    changed = replace(found, card=replace(found.card, jurisdiction="Ohio"))
    collection.write("edit", lambda transaction: transaction.put(changed))
    told = exported(qtbot, collection, tmp_path / "out.csv")
    assert "“Deck sample” is in out.csv. A .csv file has no place for some" in told
