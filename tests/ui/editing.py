"""An editor over a real collection, driven by its keys: shared by the tests of writing cards."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget

from flashcards.core.model import CardId, DeckId
from flashcards.services.authoring import find_card
from flashcards.ui.card_editor import CardEditor
from flashcards.ui.jobs import Jobs
from flashcards.ui.session import Session
from tests.sampledata import HandClock, open_collection

DECK = DeckId("sample")
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@dataclass
class Bench:
    """One editor, and all that stands around it."""

    editor: CardEditor
    session: Session

    def find(self, name):
        found = self.editor.findChild(QWidget, name)
        assert found is not None, name
        return found

    def type(self, name, text):
        """Type *text* in place of what stands in a field."""
        field = self.find(name)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(field, text)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(QApplication.focusWidget(), key, modifier)

    def click(self, name):
        button = self.editor.findChild(QAbstractButton, name)
        assert button is not None, name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def save(self):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, CONTROL)

    def state(self):
        """Return what the foot says."""
        return self.editor.findChild(QLabel, "editor-state").text()

    def title(self):
        return self.editor.findChild(QLabel, "editor-title").text()

    def text(self, name):
        return self.editor.findChild(QPlainTextEdit, name).toPlainText()

    def saved(self, card="c1"):
        """Return a card as the collection has it."""
        record = find_card(self.session.collection, DECK, CardId(card))
        return None if record is None else record.card

    def open(self, card):
        self.editor.show_card(DECK, CardId(card))
        self.editor.focus_first()

    def shown_words(self):
        """Return all words in sight."""
        return [each.text() for each in self.editor.findChildren(QLabel) if each.isVisible()]

    def finish_advice(self):
        """Let the pause before advice be over, and the advice be there."""
        self.editor.findChild(QTimer, "advice-pause").timeout.emit()
        self.editor.findChild(Jobs).pool.waitForDone()
        QApplication.processEvents()


def open_bench(qtbot, folder, *files):
    """Return a bench whose editor shows nothing yet."""
    session = Session(open_collection(folder, *files), HandClock())
    editor = CardEditor(session)
    qtbot.addWidget(editor)
    editor.resize(460, 760)
    editor.show()
    qtbot.waitExposed(editor)
    editor.activateWindow()
    return Bench(editor, session)
