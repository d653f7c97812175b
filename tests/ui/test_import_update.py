"""The page of a newer version: plain words, nothing in silence, my edits and progress stay."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from flashcards.core.model import CardId, DeckId
from flashcards.services.collection import Collection
from flashcards.services.decks import install_bundled
from flashcards.services.editing import edit_card
from flashcards.services.settings import StudySettings, write_settings
from flashcards.store import queries
from flashcards.ui.home_screen import HomeScreen
from flashcards.ui.main_window import MainWindow
from flashcards.ui.session import Session
from flashcards.ui.update_page import UpdatePage
from tests.sampledata import HandClock, open_collection, small_deck
from tests.ui.finding import button, find
from tests.ui.importing import finish, newer, opened, written

ETHICS = DeckId("ethics")


def ethics():
    file = small_deck("ethics", concepts=20, scenarios=2)
    about = replace(file.deck, title="Ethics", version="1.2.0", authors=("L. Ortega",))
    return replace(file, deck=about)


@pytest.fixture
def session(qapp, tmp_path):
    with open_collection(tmp_path / "data", ethics()) as collection:
        write_settings(collection, StudySettings(is_set_up=True))
        yield Session(collection, HandClock())


@pytest.fixture
def window(qtbot, session):
    return shown(qtbot, session)


def shown(qtbot, session):
    window = MainWindow(session)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def press(qtbot, window, name):
    qtbot.mouseClick(button(window, name), Qt.MouseButton.LeftButton)
    finish(window)


def card(session, name):
    return queries.card(session.collection.connection, ETHICS, CardId(name)).card


def version(session):
    return queries.deck(session.collection.connection, ETHICS).deck.version


def edited(session, name, **change):
    record = queries.card(session.collection.connection, ETHICS, CardId(name))
    changed = replace(record, card=replace(record.card, **change))
    session.collection.write("edit", lambda transaction: edit_card(transaction, changed))


def words(window):
    page = window.findChild(UpdatePage)
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_a_newer_version_is_told_in_plain_words(window, tmp_path):
    opened(window, written(tmp_path, newer(ethics(), "1.3.0")))
    assert find(window, QLabel, "update-title").text() == "Ethics 1.3.0 by L. Ortega"
    assert find(window, QLabel, "update-counts").text() == (
        "3 new cards, 2 reworded, 1 best answer changed. Your progress stays."
    )
    assert QApplication.focusWidget().objectName() == "update"


def test_the_update_is_done_by_enter(qtbot, window, session, tmp_path):
    opened(window, written(tmp_path, newer(ethics(), "1.3.0")))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    finish(window)
    assert version(session) == "1.3.0"
    assert card(session, "s1").right == {"a"}


def test_later_changes_nothing_and_leads_home(qtbot, window, session, tmp_path):
    opened(window, written(tmp_path, newer(ethics(), "1.3.0")))
    press(qtbot, window, "later")
    assert version(session) == "1.2.0"
    assert window.findChild(HomeScreen).isVisible()


def test_the_changes_are_shown_before_and_after(qtbot, window, tmp_path):
    opened(window, written(tmp_path, newer(ethics(), "1.3.0")))
    press(qtbot, window, "see-changes")
    assert {"Until now, 1.2.0", "“Option b”", "From now on, 1.3.0", "“Option a”"} <= set(
        words(window)
    )
    assert "“Front 1?” becomes “In your own words: Front 1?”. Your progress stays." in words(window)


def test_my_edit_stays_unless_i_take_theirs(qtbot, window, session, tmp_path):
    edited(session, "c1", front="My own words?")
    opened(window, written(tmp_path, newer(ethics(), "1.3.0")))
    choices = [each for each in window.findChildren(QPushButton) if each.isVisible()]
    (theirs,) = [each for each in choices if each.objectName().endswith("-theirs")]
    assert any("Yours stays: “My own words?”." in text for text in words(window))
    qtbot.mouseClick(theirs, Qt.MouseButton.LeftButton)
    finish(window)
    press(qtbot, window, "update")
    assert card(session, "c1").front == "In your own words: Front 1?"


def test_my_edit_stays(qtbot, window, session, tmp_path):
    edited(session, "c1", front="My own words?")
    opened(window, written(tmp_path, newer(ethics(), "1.3.0")))
    press(qtbot, window, "update")
    assert card(session, "c1").front == "My own words?"
    assert version(session) == "1.3.0"


def test_an_older_version_is_held_back_until_one_says_so(qtbot, window, session, tmp_path):
    opened(window, written(tmp_path, newer(ethics(), "1.1.0")))
    assert "This is version 1.1.0. You have 1.2.0, which is newer and stays." in words(window)
    assert not button(window, "update").isEnabled()
    press(qtbot, window, "take-anyway")
    assert button(window, "update").isEnabled()


def test_many_missing_cards_are_kept_unless_one_says_otherwise(qtbot, window, session, tmp_path):
    file = replace(ethics(), deck=replace(ethics().deck, version="1.3.0"))
    opened(window, written(tmp_path, replace(file, cards=file.cards[:10])))
    press(qtbot, window, "update")
    assert card(session, "c15").status == "active"


def test_new_bundled_decks_are_offered_one_after_another(qtbot, window, session):
    window.look_for_updates()
    finish(window)
    first = find(window, QLabel, "update-title").text()
    assert button(window, "update").text() == "Add this deck"
    press(qtbot, window, "later")
    assert find(window, QLabel, "update-title").text() != first


def test_a_start_with_all_bundled_decks_offers_nothing(qtbot, qapp, tmp_path):
    with Collection(tmp_path / "bundled") as collection:
        install_bundled(collection)
        write_settings(collection, StudySettings(is_set_up=True))
        window = shown(qtbot, Session(collection, HandClock()))
        window.look_for_updates()
        assert window.findChild(UpdatePage) is None
        window.close()
