"""What is said aloud without being asked for: the answer, the verdict, the next card, an undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from flashcards.core import markup
from flashcards.ui.study_screen import StudyScreen
from tests.ui.accessibility.wear import wear
from tests.ui.screens import press, show


@pytest.fixture
def begin(qapp, tmp_path, pasts, heard):
    """Give begin(name), which shows a screen and returns its question and its window."""
    open_screens = []
    wear("light", 1.0)

    def begin(name):
        shown = show(name, tmp_path / name, pasts)
        open_screens.append(shown)
        heard.clear()
        return shown.window.findChild(StudyScreen).question

    yield begin
    for shown in open_screens:
        shown.close()


def test_the_answer_is_said(begin, heard):
    question = begin("study_question")()
    press(Qt.Key.Key_Space)
    assert len(heard) == 1
    assert markup.plain(question.card.back) in heard[0]


def test_the_next_card_is_said(begin, heard):
    question = begin("study_answer")
    before = question().card
    press(Qt.Key.Key_3)
    assert question().card != before
    assert len(heard) == 1
    assert heard[0]


def test_the_verdict_is_said(begin, heard):
    begin("scenario_pick")
    press(Qt.Key.Key_Return)
    assert len(heard) == 1
    assert "est answer" in heard[0]


def test_an_answer_taken_back_is_said(begin, heard):
    begin("study_answer")
    press(Qt.Key.Key_3)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "The last answer is taken back." in heard
