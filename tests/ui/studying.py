"""A study screen over a real collection, driven by its keys: shared by the tests of study."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from flashcards.core.model import Kind
from flashcards.services.study import Scope
from flashcards.store import history
from flashcards.ui.grade_row import GradeRow
from flashcards.ui.session import Session
from flashcards.ui.study_screen import StudyScreen
from tests.sampledata import HandClock, open_collection


class Stopwatch:
    """A monotonic clock that is moved by hand."""

    def __init__(self):
        self.seconds = 0.0

    def __call__(self):
        return self.seconds


@dataclass
class Desk:
    """One screen, and all that stands around it."""

    screen: StudyScreen
    session: Session
    clock: HandClock
    stopwatch: Stopwatch

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        """Press and let go a key where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)

    def find(self, name):
        found = self.screen.findChild(QWidget, name)
        assert found is not None, name
        return found

    def is_shown(self, name):
        return self.find(name).isVisible()

    def text(self, name):
        label = self.screen.findChild(QLabel, name)
        return label.text() if label.isVisible() else None

    def focus(self):
        focus = QApplication.focusWidget()
        return focus.objectName() or getattr(focus, "word", focus.metaObject().className)()

    def click(self, name):
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def grades(self):
        """Return word and caption of each grade offered."""
        return [(each.word(), each.caption()) for each in self.screen.findChild(GradeRow).buttons()]

    def answers(self):
        """Return the grades kept, oldest first, without those taken back."""
        events = history.unvoided(history.everything(self.session.collection.connection))
        return [event.grade for event in events if event.kind == Kind.ANSWERED]

    def events(self):
        return history.unvoided(history.everything(self.session.collection.connection))

    def card(self):
        question = self.screen.question()
        return None if question is None else question.card.id


def open_desk(qtbot, folder, *files, scope=None, clock=None, past=None):
    """Return a desk whose screen shows the first card of *files*; *past* is done before."""
    clock, stopwatch = clock or HandClock(), Stopwatch()
    collection = open_collection(folder, *files)
    if past is not None:
        past(collection, clock)
    session = Session(collection, clock)
    screen = StudyScreen(session, monotonic=stopwatch)
    qtbot.addWidget(screen, before_close_func=lambda _screen: collection.close())
    screen.resize(1240, 791)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.start(scope or Scope())
    return Desk(screen=screen, session=session, clock=clock, stopwatch=stopwatch)
