"""A card forgotten for the eighth time: a quiet line after its answer, and what it offers."""

import pytest
from PySide6.QtCore import Qt

from flashcards.core.model import Grade
from flashcards.services.search import Stand, found_cards
from flashcards.services.trouble import trouble_units
from tests.sampledata import HandClock, answered, append, small_deck
from tests.ui.studying import open_desk

Key = Qt.Key


def forgotten_seven_times(collection, clock):
    for _ in range(7):
        for grade in (Grade.GOOD, Grade.AGAIN):
            append(collection, answered(clock, grade))
            clock.move(days=7)
    append(collection, answered(clock, Grade.GOOD))
    clock.move(days=7)


@pytest.fixture
def desk(qtbot, tmp_path):
    opened = open_desk(qtbot, tmp_path, small_deck(), clock=HandClock(), past=forgotten_seven_times)
    while opened.card() != "c1":
        opened.press(Key.Key_Space)
        opened.press(Key.Key_3)
    opened.press(Key.Key_Space)
    return opened


def trouble(desk):
    return [lapses for _, _, lapses in trouble_units(desk.session.collection.connection)]


def test_the_eighth_lapse_is_said_and_study_goes_on(desk, heard):
    assert not desk.is_shown("trouble-offer")
    desk.press(Key.Key_1)
    assert desk.is_shown("trouble-offer")
    assert "The card before was forgotten 8 times." in heard[-1]
    assert desk.focus() == "show_answer"


def test_a_card_that_was_known_is_not_spoken_of(desk):
    desk.press(Key.Key_3)
    assert not desk.is_shown("trouble-offer")


def test_kept_as_it_is_it_leaves_the_list(desk):
    desk.press(Key.Key_1)
    assert trouble(desk) == [8]
    desk.click("trouble-keep")
    assert trouble(desk) == []
    assert not desk.is_shown("trouble-offer")


def test_it_can_rest(desk):
    desk.press(Key.Key_1)
    desk.click("trouble-rest")
    found = found_cards(desk.session.collection.connection, [1], desk.session.today)
    assert found[0].stand is Stand.RESTING


def test_it_can_be_edited_beside_the_next_card(desk):
    desk.press(Key.Key_1)
    desk.click("trouble-edit")
    assert desk.is_shown("edit_panel")


def test_the_line_goes_with_the_next_answer(desk):
    desk.press(Key.Key_1)
    desk.press(Key.Key_Space)
    desk.press(Key.Key_3)
    assert not desk.is_shown("trouble-offer")
