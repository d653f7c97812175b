"""Notes on cards from the learner's window to the trainer's editor."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget

from flashcards.core.model import CardId, DeckId
from flashcards.services.marks import CardName, Marks
from flashcards.services.settings import StudySettings, write_settings
from flashcards.services.slips import open_slips
from flashcards.ui.main_window import MainWindow
from flashcards.ui.notes_dialog import NotesDialog
from flashcards.ui.notes_result import NotesResult
from flashcards.ui.notes_saving import save_notes
from flashcards.ui.session import Session
from tests.sampledata import HandClock, open_collection, small_deck

DECK = DeckId("sample")
TEXT = "The third option may be right, too."


@pytest.fixture
def window(qtbot, tmp_path):
    collection = open_collection(tmp_path / "data", small_deck(scenarios=2))
    write_settings(collection, StudySettings(is_set_up=True))
    shown = MainWindow(Session(collection, HandClock()))
    qtbot.addWidget(shown)
    shown.show()
    yield shown, collection
    shown.close()
    collection.close()


def learners_file(folder):
    with open_collection(folder / "learner", small_deck(scenarios=2)) as collection:
        session = Session(collection, HandClock())
        name = CardName(deck=DECK, card=CardId("s2"))
        Marks(collection, session.clock).doubt(name, TEXT)
        path = folder / "mine.notes.jsonl"
        parent = QWidget()
        save_notes(session, parent, lambda _parent, _title, _name, done: done(path))
        said = parent.findChild(QLabel, "notes-words").text()
        parent.deleteLater()
    return path, said


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_a_learners_file_is_opened_like_a_deck_and_its_note_stands_beside_its_card(
    qtbot, window, tmp_path
):
    shown, collection = window
    path, said = learners_file(tmp_path)
    assert said.startswith("Your notes are in “mine.notes.jsonl”: 1.")
    shown.open_files([path])
    dialog = shown.findChild(NotesDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert "1 new note is here, beside its card." in words(dialog)
    assert f"A learner's note on version 1.0.0: “{TEXT}”" in words(dialog)
    assert dialog.findChild(QPlainTextEdit, "edit-question").toPlainText() == "What first?"
    done = dialog.findChild(QAbstractButton, "slip-done-1")
    QTest.mouseClick(done, Qt.MouseButton.LeftButton)
    assert open_slips(collection) == []
    qtbot.waitUntil(lambda: dialog.findChild(QLabel, "notes-none").isVisible())


def test_a_damaged_file_of_notes_is_told_by_its_line(qtbot, window, tmp_path):
    shown, _ = window
    path = tmp_path / "bad.notes.jsonl"
    path.write_text('{"flashcards-notes":1}\n{"deck":\n')
    shown.open_files([path])
    assert any(text.startswith("Line 2: This line is no note") for text in words(shown))
    assert shown.findChild(NotesDialog) is None


def test_notes_are_reached_by_the_menu(qtbot, window):
    shown, _ = window
    shown.findChild(QAction, "notes").trigger()
    qtbot.waitUntil(lambda: shown.findChild(NotesDialog) is not None)
    assert any(text.startswith("No notes wait.") for text in words(shown.findChild(NotesDialog)))


def test_without_a_note_nothing_is_saved_and_the_way_is_told(qtbot, window):
    shown, _ = window
    shown.findChild(QAction, "save-notes").trigger()
    qtbot.waitUntil(lambda: shown.findChild(NotesResult) is not None)
    said = shown.findChild(QLabel, "notes-words").text()
    assert said.startswith("You have written no notes on cards yet.")
    QApplication.processEvents()
