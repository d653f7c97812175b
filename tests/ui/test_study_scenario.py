"""Studying scenarios: pick, check, rationale, grade."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton

from flashcards.core.model import DeckFile, Grade, Option, OptionId, Scenario
from flashcards.ui.option_button import Mark
from tests.sampledata import small_deck
from tests.ui.studying import open_desk

Key = Qt.Key


@pytest.fixture
def desk(qtbot, tmp_path):
    return open_desk(qtbot, tmp_path, small_deck(concepts=0, scenarios=12))


def options(desk):
    return desk.screen.question().options


def place(desk, *, right):
    """Return the place of an option that is right, or of one that is not."""
    return next(n for n, option in enumerate(options(desk)) if option.correct == right)


def pick(desk, *, right):
    desk.press(Key(Key.Key_A + place(desk, right=right)))


def button(desk, number):
    return desk.find(f"option_{number + 1}")


def chosen(desk):
    return desk.events()[-1].get("chosen")


def several(count=5, right=2):
    made = tuple(
        Option(id=OptionId(str(n)), text=f"Option {n}", correct=n < right, why="Why.")
        for n in range(count)
    )
    card = Scenario(id="s", question="Which?", options=made, shuffle=False)
    return DeckFile(deck=small_deck().deck, cards=(card,))


def test_options_are_radio_buttons_and_none_is_picked(desk):
    assert all(isinstance(button(desk, n), QRadioButton) for n in range(4))
    assert not any(button(desk, n).isChecked() for n in range(4))


def test_options_are_shuffled_and_named_by_their_place(desk):
    assert [button(desk, n).letter() for n in range(4)] == ["A", "B", "C", "D"]
    assert {option.id for option in options(desk)} == {"a", "b", "c", "d"}


@pytest.mark.parametrize("key", [Key.Key_C, Key.Key_3])
def test_a_letter_or_a_digit_picks(desk, key):
    desk.press(key)
    assert button(desk, 2).isChecked()
    assert button(desk, 2).hasFocus()


def test_arrows_move_and_pick(desk):
    desk.press(Key.Key_Down)
    assert button(desk, 1).isChecked()


def test_enter_checks_nothing_before_a_pick(desk):
    desk.press(Key.Key_Return)
    assert desk.answers() == []
    assert not desk.find("check_answer").isEnabled()


def test_a_wrong_pick_is_kept_at_the_check(desk):
    pick(desk, right=False)
    desk.press(Key.Key_Return)
    assert desk.answers() == [Grade.AGAIN]
    assert chosen(desk) == [options(desk)[place(desk, right=False)].id]
    assert desk.card() == "s1"


def test_a_wrong_pick_says_so_kindly_and_when_it_comes_again(desk):
    pick(desk, right=False)
    desk.press(Key.Key_Return)
    best = "ABCD"[place(desk, right=True)]
    assert desk.text("verdict_sentence") == (
        f"The best answer is {best}. Reading why is the part that helps."
    )
    assert desk.text("return") == "you will see it again today"
    assert desk.focus() == "continue"


def test_the_check_shows_why_of_every_option(desk):
    pick(desk, right=False)
    desk.press(Key.Key_Return)
    described = [button(desk, n).accessibleDescription() for n in range(4)]
    assert all("Why" in text for text in described)
    assert button(desk, place(desk, right=True)).mark() is Mark.BEST
    assert button(desk, place(desk, right=False)).mark() is Mark.OWN_PICK_NOT_BEST


def test_continue_leads_to_the_next_card(desk):
    pick(desk, right=False)
    desk.press(Key.Key_Return)
    desk.press(Key.Key_Return)
    assert desk.card() == "s2"
    assert desk.answers() == [Grade.AGAIN]


@pytest.mark.parametrize(
    ("key", "grade"),
    [
        (Key.Key_1, Grade.GUESSED),
        (Key.Key_2, Grade.HARD),
        (Key.Key_3, Grade.GOOD),
        (Key.Key_4, Grade.EASY),
        (Key.Key_Return, Grade.GOOD),
    ],
)
def test_a_right_pick_is_graded_by_how_sure_it_was(desk, key, grade):
    pick(desk, right=True)
    desk.press(Key.Key_Return)
    assert desk.answers() == []
    assert QApplication.focusWidget().word() == "Good"
    desk.press(key)
    assert (desk.answers(), chosen(desk), desk.card()) == ([grade], ["b"], "s2")


def test_the_first_grade_after_a_right_pick_is_a_guess(desk):
    pick(desk, right=True)
    desk.press(Key.Key_Return)
    assert [word for word, _ in desk.grades()] == ["It was a guess", "Hard", "Good", "Easy"]


def test_the_enter_that_checked_does_not_grade_until_it_is_up(desk):
    pick(desk, right=True)
    for _ in range(3):
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(QApplication.focusWidget(), event)
    assert desk.answers() == []
    event = QKeyEvent(QEvent.Type.KeyRelease, Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(QApplication.focusWidget(), event)
    desk.press(Key.Key_Return)
    assert desk.answers() == [Grade.GOOD]


def test_show_me_counts_as_not_yet_and_marks_no_pick(desk):
    desk.press(Key.Key_B)
    desk.click("show_me")
    assert (desk.answers(), chosen(desk)) == ([Grade.AGAIN], None)
    marks = {button(desk, n).mark() for n in range(4)}
    assert marks == {Mark.BEST, Mark.OTHER}


def test_undo_after_a_wrong_pick_asks_the_card_again_in_the_same_order(desk):
    before = options(desk)
    pick(desk, right=False)
    desk.press(Key.Key_Return)
    desk.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (desk.answers(), desk.card(), options(desk)) == ([], "s1", before)


def test_several_right_answers_are_boxes_that_say_how_many(qtbot, tmp_path):
    desk = open_desk(qtbot, tmp_path, several())
    assert isinstance(button(desk, 0), QCheckBox)
    assert desk.text("choose_count") == "Choose 2"


def test_more_than_four_options_have_numbers(qtbot, tmp_path):
    desk = open_desk(qtbot, tmp_path, several())
    desk.press(Key.Key_A)
    assert not button(desk, 0).isChecked()
    desk.press(Key.Key_5)
    assert button(desk, 4).isChecked()
    assert button(desk, 4).letter() == "5"


def test_several_right_answers_are_all_or_nothing(qtbot, tmp_path):
    desk = open_desk(qtbot, tmp_path, several())
    desk.press(Key.Key_1)
    desk.press(Key.Key_Return)
    assert desk.answers() == []
    desk.press(Key.Key_3)
    desk.press(Key.Key_Return)
    assert desk.answers() == [Grade.AGAIN]


def test_all_of_several_right_answers_can_be_graded(qtbot, tmp_path):
    desk = open_desk(qtbot, tmp_path, several())
    desk.press(Key.Key_1)
    desk.press(Key.Key_2)
    desk.press(Key.Key_Return)
    desk.press(Key.Key_3)
    assert desk.answers() == [Grade.GOOD]


def test_the_verdict_is_announced(desk, heard):
    pick(desk, right=True)
    desk.press(Key.Key_Return)
    assert heard[-1] == "Best answer. Why."


def test_ending_with_a_checked_pick_asks_first(qtbot, desk):
    pick(desk, right=True)
    desk.press(Key.Key_Return)
    with qtbot.assertNotEmitted(desk.screen.ended):
        desk.press(Key.Key_Escape)
    assert desk.is_shown("end_panel")
    desk.press(Key.Key_Escape)
    assert not desk.is_shown("end_panel")
    assert QApplication.focusWidget().word() == "Good"


def test_letters_pick_nothing_when_they_are_switched_off(desk):
    desk.session.preferences = type(desk.session.preferences)(letters=False)
    desk.press(Key.Key_A)
    assert not button(desk, 0).isChecked()
    desk.press(Key.Key_1)
    assert button(desk, 0).isChecked()
