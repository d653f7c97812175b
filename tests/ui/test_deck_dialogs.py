"""The dialogs of a deck: new, properties, publish; by keys and clicks."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QSpinBox

from flashcards.core.model import CardId, DeckId
from flashcards.formats import registry
from flashcards.services.authoring import blank, find_card, find_deck, save_edit, save_new
from flashcards.ui.deck_dialog import DeckDialog
from flashcards.ui.jobs import Jobs
from flashcards.ui.publish_dialog import PublishDialog
from flashcards.ui.session import Session
from tests.sampledata import HandClock, open_collection, small_deck

DECK = DeckId("sample")


@pytest.fixture
def session(tmp_path):
    with open_collection(tmp_path / "data", small_deck(concepts=3)) as collection:
        yield Session(collection, HandClock())


def opened(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return dialog


def new_deck(qtbot, session):
    return opened(qtbot, DeckDialog(session, None))


def properties(qtbot, session):
    return opened(qtbot, DeckDialog(session, DECK))


def publishing(qtbot, session, folder, chosen=None):
    def save(_parent, _title, name, done):
        done(folder / (chosen or name))

    dialog = opened(qtbot, PublishDialog(session, DECK, save=save))
    dialog.findChild(Jobs).pool.waitForDone()
    qtbot.waitUntil(lambda: "What the check says" in words(dialog))
    return dialog


def write(dialog, name, text):
    field = dialog.findChild(QLineEdit, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def press(dialog, name):
    QTest.mouseClick(dialog.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)


def words(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_a_new_deck_is_made_of_a_title(qtbot, session):
    dialog = new_deck(qtbot, session)
    write(dialog, "deck-title", "Peer basics")
    with qtbot.waitSignal(dialog.saved) as signal:
        press(dialog, "deck-save")
    assert signal.args[0].deck.id == "peer-basics"
    assert find_deck(session.collection, DeckId("peer-basics")).title == "Peer basics"


def test_the_id_follows_the_title_until_it_is_typed(qtbot, session):
    dialog = new_deck(qtbot, session)
    write(dialog, "deck-title", "One")
    write(dialog, "deck-id", "my-own")
    write(dialog, "deck-title", "Another")
    assert dialog.findChild(QLineEdit, "deck-id").text() == "my-own"


def test_topics_get_shares_that_add_up(qtbot, session):
    dialog = new_deck(qtbot, session)
    write(dialog, "deck-title", "Mine")
    for number, name in enumerate(("Meeting", "Parting", "Staying"), 1):
        press(dialog, "topic-add")
        assert QApplication.focusWidget().objectName() == f"topic-{number}"
        write(dialog, f"topic-{number}", name)
    press(dialog, "topic-even")
    assert dialog.findChild(QLabel, "topic-total").text() == "The shares add up to 100."
    press(dialog, "topic-2-remove")
    total = "The shares add up to 67; 33 are left to give."
    assert dialog.findChild(QLabel, "topic-total").text() == total
    press(dialog, "deck-save")
    found = find_deck(session.collection, DeckId("mine")).domains
    assert [(d.id, d.name, d.weight) for d in found] == [
        ("meeting", "Meeting", 34),
        ("staying", "Staying", 33),
    ]


def test_enter_in_a_field_presses_nothing(qtbot, session):
    dialog = new_deck(qtbot, session)
    press(dialog, "topic-add")
    write(dialog, "topic-1", "Meeting")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.findChild(QLineEdit, "topic-1").text() == "Meeting"


def test_a_deck_without_a_title_is_not_saved(qtbot, session, heard):
    dialog = new_deck(qtbot, session)
    press(dialog, "deck-save")
    assert "Give the deck a title." in words(dialog)
    assert heard[-1].startswith("Not saved yet: something is missing.")
    assert dialog.isVisible()


def test_properties_that_are_not_touched_stay_as_they_are(qtbot, session):
    before = find_deck(session.collection, DECK)
    dialog = properties(qtbot, session)
    press(dialog, "deck-save")
    assert find_deck(session.collection, DECK) == before


def test_properties_are_changed(qtbot, session):
    dialog = properties(qtbot, session)
    write(dialog, "deck-authors", "A. Trainer, B. Helper")
    licence = dialog.findChild(QComboBox, "deck-licence")
    licence.setCurrentIndex(licence.findData("CC-BY-4.0"))
    dialog.findChild(QSpinBox, "deck-exam_weight").setValue(20)
    press(dialog, "trap-add")
    write(dialog, "trap-1-id", "FIX")
    write(dialog, "trap-1", "fixing it for the person")
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    deck = find_deck(session.collection, DECK)
    assert (deck.authors, deck.licence) == (("A. Trainer", "B. Helper"), "CC-BY-4.0")
    assert (deck.exam_weight, deck.traps[0].id) == (20, "FIX")


def test_the_id_of_a_deck_that_is_there_cannot_be_changed(qtbot, session):
    dialog = properties(qtbot, session)
    assert dialog.findChild(QLineEdit, "deck-id").isReadOnly()


def test_a_topic_with_cards_cannot_be_removed(qtbot, session):
    dialog = properties(qtbot, session)
    remove = dialog.findChild(QAbstractButton, "topic-1-remove")
    why = "3 cards are in this topic. Move them first."
    assert (remove.isEnabled(), remove.toolTip()) == (False, why)


def test_publishing_says_what_changed_and_writes_the_next_version(qtbot, session, tmp_path):
    record = find_card(session.collection, DECK, CardId("c1"))
    save_edit(session.collection, record, replace(record.card, back="Another."))
    save_new(session.collection, DECK, replace(blank("concept"), front="New?", back="New."))
    dialog = publishing(qtbot, session, tmp_path)
    said = words(dialog)
    assert "New cards: 1" in said
    assert "•  Front 1? (answer)" in said
    with qtbot.waitSignal(dialog.published) as signal:
        press(dialog, "publish-go")
    (path,) = signal.args
    assert path == tmp_path / "sample-1.1.0.deck.md"
    reading = registry.read_path(path)
    assert (reading.file.deck.version, len(reading.file.cards)) == ("1.1.0", 4)
    done = "Version 1.1.0 is written to “sample-1.1.0.deck.md”."
    qtbot.waitUntil(lambda: done in words(dialog))


def test_a_version_that_is_not_higher_is_refused_beside_its_field(qtbot, session, tmp_path):
    dialog = publishing(qtbot, session, tmp_path)
    write(dialog, "publish-version", "1.0.0")
    press(dialog, "publish-go")
    why = "The version must be higher than 1.0.0, or nobody's deck is updated."
    qtbot.waitUntil(lambda: why in words(dialog))
    assert list(tmp_path.glob("*.deck.md")) == []


def test_a_place_without_an_ending_gets_the_chosen_one(qtbot, session, tmp_path):
    dialog = publishing(qtbot, session, tmp_path, "mine")
    kind = dialog.findChild(QComboBox, "publish-kind")
    kind.setCurrentIndex(kind.findData(".deck"))
    press(dialog, "publish-go")
    assert (tmp_path / "mine.deck").exists()


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_published(qtbot, session, tmp_path):
    dialog = publishing(qtbot, session, tmp_path / "missing")
    press(dialog, "publish-go")
    note = dialog.findChild(QLabel, "publish-note").text()
    assert note.startswith("The file cannot be written")
    assert find_deck(session.collection, DECK).version == "1.0.0"


def test_tab_goes_through_new_topics_as_they_are_seen(qtbot, session):
    dialog = new_deck(qtbot, session)
    press(dialog, "topic-add")
    press(dialog, "topic-add")
    dialog.findChild(QLineEdit, "topic-1").setFocus()
    names = []
    for _ in range(7):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().objectName())
    first = ["topic-1-share", "topic-1-remove", "topic-2", "topic-2-share", "topic-2-remove"]
    assert names == [*first, "topic-add", "topic-even"]
