"""Studying concept cards: shown, graded, taken back, all by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea

from flashcards.core.model import REVERSED, CardId, Cloze, Concept, DeckFile, DeckId, Grade
from flashcards.services.media_files import folder_of
from flashcards.services.settings import Grading
from flashcards.ui.card_view import CardView
from tests.sampledata import answered, append, small_deck
from tests.ui.studying import open_desk

Key = Qt.Key


@pytest.fixture
def desk(qtbot, tmp_path):
    return open_desk(qtbot, tmp_path, small_deck(concepts=12))


def one_card(card):
    return DeckFile(deck=small_deck().deck, cards=(card,))


def test_the_answer_is_out_of_sight_until_it_is_asked_for(desk):
    assert not desk.is_shown("back")
    assert desk.focus() == "show_answer"


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_a_key_shows_the_answer_and_good_has_the_focus(desk, key):
    desk.press(key)
    assert desk.is_shown("back")
    assert QApplication.focusWidget().word() == "Good"


@pytest.mark.parametrize(
    ("key", "grade"),
    [
        (Key.Key_1, Grade.AGAIN),
        (Key.Key_2, Grade.HARD),
        (Key.Key_3, Grade.GOOD),
        (Key.Key_4, Grade.EASY),
        (Key.Key_Space, Grade.GOOD),
        (Key.Key_Return, Grade.GOOD),
    ],
)
def test_a_key_grades(desk, key, grade):
    desk.press(Key.Key_Space)
    desk.press(key)
    assert desk.answers() == [grade]
    assert desk.card() == "c2"


def test_a_digit_grades_nothing_before_the_answer_is_shown(desk):
    desk.press(Key.Key_3)
    assert (desk.answers(), desk.card()) == ([], "c1")


def test_the_captions_say_when_the_card_comes(desk):
    desk.press(Key.Key_Space)
    assert desk.grades() == [
        ("Not yet", "again today"),
        ("Hard", "again today"),
        ("Good", "tomorrow"),
        ("Easy", "tomorrow"),
    ]


def test_two_grades_are_offered_where_they_were_chosen(desk):
    desk.session.set_settings(replace(desk.session.settings, grading=Grading.TWO))
    desk.press(Key.Key_Space)
    assert [word for word, _ in desk.grades()] == ["Not yet", "I knew it"]
    desk.press(Key.Key_2)
    assert desk.answers() == [Grade.GOOD]


def test_the_time_of_the_answer_is_kept(desk):
    desk.stopwatch.seconds += 7.5
    desk.press(Key.Key_Space)
    desk.press(Key.Key_3)
    assert desk.events()[0].milliseconds == 7500


def test_a_key_held_down_acts_once(desk):
    desk.press(Key.Key_Space)
    for repeated in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Key.Key_3, Qt.KeyboardModifier.NoModifier, "3", repeated
        )
        QApplication.sendEvent(QApplication.focusWidget(), event)
    desk.press(Key.Key_Space)
    assert desk.answers() == [Grade.GOOD]


def test_enter_that_showed_the_answer_does_not_grade_until_it_is_up(desk):
    for _ in range(3):
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(QApplication.focusWidget(), event)
    assert desk.answers() == []


def test_undo_takes_answers_back_without_limit(desk):
    for _ in range(3):
        desk.press(Key.Key_Space)
        desk.press(Key.Key_3)
    for _ in range(3):
        desk.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (desk.answers(), desk.card()) == ([], "c1")


def test_undo_works_across_a_restart(qtbot, tmp_path):
    def past(collection, clock):
        append(collection, answered(clock, 4))

    desk = open_desk(qtbot, tmp_path, small_deck(), past=past)
    desk.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (desk.answers(), desk.card()) == ([], "c1")


def test_last_time_is_closed_and_opens_to_a_sentence(qtbot, tmp_path):
    def past(collection, clock):
        append(collection, answered(clock, 1))
        clock.move(days=6)

    desk = open_desk(qtbot, tmp_path, small_deck(concepts=1), past=past)
    assert desk.text("last_time_text") is None
    desk.click("last_time")
    assert desk.text("last_time_text") == "Last time: not yet, 6 days ago"


def test_a_new_card_has_no_last_time(desk):
    assert not desk.is_shown("last_time")


def test_space_scrolls_before_it_acts(qtbot, tmp_path):
    card = Concept(id=CardId("long"), front="\n\n".join(["A long question."] * 60), back="Short.")
    desk = open_desk(qtbot, tmp_path, one_card(card))
    bar = desk.screen.findChild(QScrollArea, "concept_page").verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    presses = 0
    while not desk.is_shown("back"):
        desk.press(Key.Key_Space)
        presses += 1
    assert presses > 2
    assert bar.value() > 0


def test_a_card_shows_why_an_example_and_where_it_comes_from(qtbot, tmp_path):
    card = Concept(
        id=CardId("full"),
        front="Q?",
        back="A.",
        explanation="Because.",
        example="So.",
        sources=("A study, 2020",),
        reviewed="2026-10-01",
        review_by="2027-10-01",
        jurisdiction="US federal",
    )
    desk = open_desk(qtbot, tmp_path, one_card(card))
    desk.press(Key.Key_Space)
    assert (desk.find("why").text(), desk.find("example").text()) == ("Because.", "So.")
    assert desk.text("source") == (
        "Source: A study, 2020. Reviewed October 2026. About US federal law and programs."
    )


def test_a_card_past_its_review_asks_to_check_for_updates(qtbot, tmp_path):
    card = Concept(
        id=CardId("old"), front="Q?", back="A.", reviewed="2024-10-01", review_by="2025-10-01"
    )
    desk = open_desk(qtbot, tmp_path, one_card(card))
    desk.press(Key.Key_Space)
    assert desk.text("source") == "Check for updates: this may have changed."


def test_a_gap_is_hidden_and_then_filled(qtbot, tmp_path):
    desk = open_desk(qtbot, tmp_path, one_card(Cloze(id=CardId("g"), text="Call {{1::988}} now.")))
    assert desk.find("front").text() == "Call […] now."
    desk.press(Key.Key_Space)
    assert desk.find("back").text() == "Call 988 now."


def test_a_reversed_card_asks_from_its_back(qtbot, tmp_path):
    card = Concept(id=CardId("r"), front="Front", back="Back", reversed=True)
    desk = open_desk(qtbot, tmp_path, one_card(card))
    desk.press(Key.Key_Space)
    desk.press(Key.Key_3)
    assert desk.screen.question().unit.part == REVERSED
    assert desk.find("front").text() == "Back"


def test_the_next_card_and_the_answer_are_announced(desk, heard):
    desk.press(Key.Key_Space)
    desk.press(Key.Key_3)
    assert heard == ["Back 1.", "Front 2?"]


def test_progress_counts_cards_of_the_plan(desk):
    assert desk.text("progress") == "1 of 12"
    desk.press(Key.Key_Space)
    desk.press(Key.Key_1)
    assert desk.text("progress") == "2 of 12"


def test_a_picture_of_the_deck_is_shown(qtbot, tmp_path):
    folder = folder_of(tmp_path, DeckId("sample"))
    folder.mkdir(parents=True)
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(folder / "door.png"))
    file = small_deck(concepts=1)
    card = replace(file.cards[0], front="What is this? ![A red door](door.png)")
    desk = open_desk(qtbot, tmp_path, replace(file, cards=(card,)))
    (front,) = [view for view in desk.screen.findChildren(CardView) if view.isVisible()]
    assert front.toPlainText() == "What is this? \N{OBJECT REPLACEMENT CHARACTER}"
