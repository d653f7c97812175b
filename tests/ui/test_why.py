"""Why this card today?: opened from the study bar, and it tells what is true."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from flashcards.core.model import Grade
from flashcards.services.scope import Scope, Source
from flashcards.services.study import StudySession
from tests.sampledata import small_deck
from tests.ui.studying import open_desk


def met_twice(collection, clock):
    """Meet the card, and pass it on its day."""
    for days in (1, 6):
        session = StudySession(collection, clock)
        while question := session.next(repeats=False):
            session.answer(question, Grade.GOOD, 6_000)
        clock.move(days=days)


def open_why(desk):
    desk.screen.findChild(QAction, "why").trigger()


def words(desk):
    from PySide6.QtWidgets import QLabel

    panel = desk.find("why_panel")
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_a_new_card_says_that_it_is_new(qtbot, tmp_path):
    desk = open_desk(qtbot, tmp_path, small_deck(concepts=2))
    open_why(desk)
    assert desk.text("why_lead").startswith("You have not met it yet.")


def test_a_due_card_tells_its_answers_and_sm2_s_arithmetic(qtbot, tmp_path):
    desk = open_desk(qtbot, tmp_path, small_deck(concepts=1), past=met_twice)
    open_why(desk)
    assert desk.text("why_lead") == "Today is its day."
    assert "After “Good” the second pause is 6 days: Nov 30." in words(desk)
    assert words(desk).count("Good") == 2


def test_escape_closes_the_panel_and_the_card_is_there(qtbot, tmp_path):
    desk = open_desk(qtbot, tmp_path, small_deck(concepts=2))
    open_why(desk)
    desk.press(Qt.Key.Key_Escape)
    assert not desk.is_shown("why_panel")
    assert desk.card() is not None


def test_no_key_answers_behind_the_panel(qtbot, tmp_path):
    desk = open_desk(qtbot, tmp_path, small_deck(concepts=2))
    open_why(desk)
    desk.press(Qt.Key.Key_3)
    assert desk.answers() == []


def test_practice_says_that_no_date_moves(qtbot, tmp_path):
    scope = Scope(source=Source.WARM_UP)
    desk = open_desk(qtbot, tmp_path, small_deck(concepts=1), past=met_twice, scope=scope)
    open_why(desk)
    assert desk.text("why_lead") == "You chose to study more than today's plan."
    assert "This is practice: its date stays as it is." in words(desk)
