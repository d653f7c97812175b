"""The window and the terminal: the same answers by the same keys leave the same memory."""

import io

from PySide6.QtCore import Qt

from flashcards.cli.study import TerminalStudy
from flashcards.cli.terminal import Terminal
from flashcards.core.model import Scenario
from flashcards.store import history
from tests.sampledata import HandClock, open_collection, small_deck
from tests.ui.studying import open_desk

KEYS = "1234334231"
DECK = small_deck(concepts=10, scenarios=10)


def study_window(desk):
    """Answer the plan by keys; return the lines that a person in the terminal would type."""
    lines = []
    while (question := desk.screen.question()) is not None and not question.is_repeat:
        key = KEYS[len(lines) % len(KEYS)]
        if isinstance(question.card, Scenario):
            lines.append(answer_scenario(desk, question, key))
        else:
            desk.press(Qt.Key.Key_Space)
            desk.press(Qt.Key(ord(key)))
            lines.append(f"\n{key}\n")
    return lines


def answer_scenario(desk, question, key):
    is_right = key != "1"
    place = next(n for n, o in enumerate(question.options) if o.correct == is_right)
    desk.press(Qt.Key(Qt.Key.Key_A + place))
    desk.press(Qt.Key.Key_Return)
    letter = "ABCD"[place]
    if is_right:
        desk.press(Qt.Key(ord(key)))
        return f"{letter}\n{key}\n"
    desk.press(Qt.Key.Key_Return)
    return f"{letter}\n"


def memories(collection):
    rows = collection.connection.execute(
        "SELECT name, part, repetition, interval, easiness, due, last, lapses, repeat FROM memory"
    )
    return rows.fetchall()


def grades(collection):
    return [(event.card, event.grade) for event in history.everything(collection.connection)]


def test_ten_cards_of_each_kind_are_remembered_alike(qtbot, tmp_path):
    desk = open_desk(qtbot, tmp_path / "window", DECK)
    lines = study_window(desk)
    assert len(lines) == 20
    with open_collection(tmp_path / "terminal", DECK) as typed:
        source = io.StringIO("".join(lines) + "q\n")
        TerminalStudy(typed, HandClock(), Terminal(source, io.StringIO())).study()
        assert grades(typed) == grades(desk.session.collection)
        assert memories(typed) == memories(desk.session.collection)
