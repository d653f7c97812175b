"""Editing in study: the editor beside the card, and a question that sees the edit and waits."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from flashcards.core.model import CardId, DeckId
from flashcards.services.authoring import delete_card, find_card, save_edit
from tests.sampledata import small_deck
from tests.ui.studying import open_desk

CONTROL = Qt.KeyboardModifier.ControlModifier
DECK = DeckId("sample")


@pytest.fixture
def desk(qtbot, tmp_path):
    return open_desk(qtbot, tmp_path, small_deck(concepts=3))


@pytest.fixture
def scenario_desk(qtbot, tmp_path):
    return open_desk(qtbot, tmp_path, small_deck(concepts=0, scenarios=2))


def edit(desk, **fields):
    record = find_card(desk.session.collection, DECK, CardId(desk.card()))
    save_edit(desk.session.collection, record, replace(record.card, **fields))


def type_in(desk, name, text):
    field = desk.screen.findChild(QPlainTextEdit, name)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(field, text)


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, CONTROL])
def test_a_card_is_edited_beside_its_question_which_is_shown_anew(desk, modifier):
    card = desk.card()
    desk.press(Qt.Key.Key_E, modifier)
    type_in(desk, "edit-front", "Typed in study?")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, CONTROL)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not desk.is_shown("edit_panel")
    assert (desk.card(), desk.find("front").toPlainText()) == (card, "Typed in study?")
    assert desk.focus() == "show_answer"


def test_letters_typed_in_the_editor_do_nothing_to_the_card(desk):
    card = desk.card()
    desk.press(Qt.Key.Key_E)
    type_in(desk, "edit-hint", "sneak 1234")
    assert (desk.card(), desk.answers(), desk.is_shown("edit_panel")) == (card, [], True)
    desk.press(Qt.Key.Key_Escape)
    assert not desk.is_shown("edit_panel")


def test_an_answer_in_view_stays_in_view_after_an_edit(desk):
    desk.press(Qt.Key.Key_Space)
    edit(desk, back="Another answer.")
    assert desk.find("back").toPlainText() == "Another answer."
    assert desk.is_shown("grades")


def test_a_pick_stays_picked_after_an_edit(scenario_desk):
    scenario_desk.press(Qt.Key.Key_B)
    picked = scenario_desk.screen.question().options[1].id
    edit(scenario_desk, question="What now?")
    question = scenario_desk.screen.question()
    assert question.options[1].id == picked
    assert scenario_desk.find("option_2").isChecked()
    assert scenario_desk.find("ask").toPlainText() == "What now?"
    assert scenario_desk.find("check_answer").isEnabled()


def test_a_verdict_stays_in_view_after_an_edit(scenario_desk):
    places = [n for n, o in enumerate(scenario_desk.screen.question().options) if not o.correct]
    scenario_desk.press(Qt.Key(Qt.Key.Key_A + places[0]))
    scenario_desk.press(Qt.Key.Key_Return)
    edit(scenario_desk, explanation="Said anew.")
    assert scenario_desk.find("scenario_why").toPlainText() == "Said anew."
    verdict = scenario_desk.find(f"option_{places[0] + 1}").verdict()
    assert verdict == "Your pick: not the best answer yet"


def test_a_card_that_is_deleted_makes_way_for_the_next(desk):
    card = desk.card()
    delete_card(desk.session.collection, find_card(desk.session.collection, DECK, CardId(card)))
    assert desk.card() not in (None, card)


def test_an_edit_of_another_card_changes_nothing_in_view(desk):
    question = desk.screen.question()
    other = next(f"c{n}" for n in (1, 2, 3) if f"c{n}" != desk.card())
    record = find_card(desk.session.collection, DECK, CardId(other))
    save_edit(desk.session.collection, record, replace(record.card, back="Other."))
    assert desk.screen.question() is question


def test_an_answer_after_an_edit_is_kept_for_the_same_card(desk):
    card = desk.card()
    edit(desk, back="Another.")
    desk.press(Qt.Key.Key_Space)
    desk.press(Qt.Key.Key_3)
    assert [(event.card, event.grade) for event in desk.events()][-1] == (card, 4)
