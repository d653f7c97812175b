"""Sitting a mock exam: picks, strikes, flags, the timer, the break, the end."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from flashcards.core.mock import MockKind
from flashcards.services.mock import MockChoice, MockExams
from flashcards.services.settings import StudySettings, write_settings
from flashcards.ui.exam_navigator import Navigator
from flashcards.ui.exam_screen import ExamScreen
from flashcards.ui.session import Session
from tests.mockdata import exam_deck, place_of
from tests.sampledata import HandClock, open_collection
from tests.ui.finding import button, find

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key


@pytest.fixture
def seconds():
    return HandClock(now=0.0)


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, exam_deck("one"), exam_deck("two")) as opened:
        write_settings(opened, StudySettings(is_set_up=True))
        yield opened


@pytest.fixture
def sitting(qtbot, collection, seconds):
    """Give sitting(**choice), an exam screen at the first question of ten."""

    def build(**choice):
        clock = HandClock()
        exams = MockExams(collection, clock, seconds)
        run = exams.start(MockChoice(questions=10, **{"seconds": 600, **choice}), seed=1)
        screen = ExamScreen(Session(collection, clock), monotonic=seconds)
        qtbot.addWidget(screen)
        screen.resize(1240, 820)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        screen.start(run)
        return screen

    return build


@pytest.fixture
def screen(sitting):
    return sitting()


def label(screen, name):
    return find(screen, QLabel, name).text()


def press(qtbot, screen, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or screen, key, modifier)


def click(qtbot, screen, name):
    qtbot.mouseClick(button(screen, name), LEFT)


def chosen(screen):
    return screen.run().question.row.chosen


def test_a_letter_picks_and_is_saved_at_once(qtbot, screen, collection, seconds):
    press(qtbot, screen, KEY.Key_B)
    option = screen.run().question.options[1]
    assert MockExams(collection, HandClock(), seconds).unfinished().question.row.chosen == (
        option.id,
    )


def test_a_digit_picks(qtbot, screen):
    press(qtbot, screen, KEY.Key_3)
    assert chosen(screen) == (screen.run().question.options[2].id,)


def test_letters_do_nothing_when_they_are_switched_off(qtbot, sitting, collection):
    (collection.folder / "settings.ini").write_text("[window]\nletters = no\n")
    screen = sitting()
    press(qtbot, screen, KEY.Key_B)
    assert chosen(screen) == ()


def test_arrows_move_the_pick(qtbot, screen):
    press(qtbot, screen, KEY.Key_A, KEY.Key_Down)
    assert chosen(screen) == (screen.run().question.options[1].id,)


def test_another_pick_replaces_the_first(qtbot, screen):
    press(qtbot, screen, KEY.Key_A, KEY.Key_D)
    assert chosen(screen) == (screen.run().question.options[3].id,)


def test_a_click_picks(qtbot, screen):
    click(qtbot, screen, "exam-option-2")
    assert chosen(screen) == (screen.run().question.options[1].id,)


def test_strike_out_lets_go_of_the_pick_and_says_so(qtbot, screen):
    press(qtbot, screen, KEY.Key_B)
    click(qtbot, screen, "exam-strike-2")
    assert chosen(screen) == ()
    assert not button(screen, "exam-option-2").isChecked()
    assert button(screen, "exam-option-2").accessibleDescription() == "Struck out"
    assert button(screen, "exam-strike-2").accessibleName() == "Bring B back"


def test_shift_and_a_letter_strike_out(qtbot, screen):
    press(qtbot, screen, KEY.Key_C, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert screen.run().question.row.struck == (screen.run().question.options[2].id,)


def test_picking_a_struck_option_brings_it_back(qtbot, screen):
    click(qtbot, screen, "exam-strike-1")
    press(qtbot, screen, KEY.Key_A)
    assert button(screen, "exam-option-1").accessibleDescription() == ""


def test_enter_turns_to_the_next_question(qtbot, screen):
    press(qtbot, screen, KEY.Key_B, KEY.Key_Return)
    assert label(screen, "exam-number") == "Question 2 of 10"
    assert QApplication.focusWidget() is button(screen, "exam-option-1")


def test_a_held_enter_turns_once(qtbot, screen):
    from PySide6.QtGui import QKeyEvent

    held = QKeyEvent(
        QKeyEvent.Type.KeyPress, KEY.Key_Return, Qt.KeyboardModifier.NoModifier, "", True
    )
    QApplication.sendEvent(QApplication.focusWidget(), held)
    assert label(screen, "exam-number") == "Question 1 of 10"


def test_previous_and_next_turn(qtbot, screen):
    click(qtbot, screen, "exam-next")
    click(qtbot, screen, "exam-next")
    click(qtbot, screen, "exam-previous")
    assert label(screen, "exam-number") == "Question 2 of 10"


def test_a_picked_option_is_shown_when_one_comes_back(qtbot, screen):
    press(qtbot, screen, KEY.Key_B, KEY.Key_Return)
    click(qtbot, screen, "exam-previous")
    assert button(screen, "exam-option-2").isChecked()
    assert QApplication.focusWidget() is button(screen, "exam-option-2")


def test_f_flags_the_question(qtbot, screen):
    press(qtbot, screen, KEY.Key_F)
    assert button(screen, "exam-flag").text() == "Take the flag away"
    assert label(screen, "exam-counts") == "0 answered, 10 open, 1 flagged"


def test_the_navigator_turns_by_arrows_and_enter(qtbot, screen, heard):
    navigator = find(screen, Navigator, "navigator")
    navigator.setFocus()
    press(qtbot, screen, KEY.Key_Down, KEY.Key_Right)
    assert heard[-1] == "Question 7: open"
    press(qtbot, screen, KEY.Key_Return)
    assert label(screen, "exam-number") == "Question 7 of 10"


def test_the_navigator_turns_by_a_click(qtbot, screen):
    navigator = find(screen, Navigator, "navigator")
    place = navigator.cell_rect(4).center().toPoint()
    qtbot.mouseClick(navigator, LEFT, pos=QPoint(place))
    assert label(screen, "exam-number") == "Question 5 of 10"


def test_the_timer_tells_whole_minutes(screen, seconds):
    seconds.now = 59.0
    screen.tick()
    assert label(screen, "time-left-words") == "9 min left"


def test_the_timer_can_be_hidden_and_stays_so(qtbot, screen):
    click(qtbot, screen, "turn-timer")
    assert not find(screen, QWidget, "time-left").isVisible()
    assert button(screen, "turn-timer").text() == "Show timer"
    assert not screen.run().shows_timer


def test_time_out_hands_the_exam_in(qtbot, screen, seconds):
    press(qtbot, screen, KEY.Key_B)
    seconds.now = 600.0
    with qtbot.waitSignal(screen.finished) as signal:
        screen.tick()
    assert signal.args == [1]


def test_five_minutes_before_the_end_the_time_is_said_once(screen, seconds, heard):
    for seconds.now in (301.0, 302.0):
        screen.tick()
    assert heard.count("4:59 left") == 1
    assert "4:58 left" not in heard


def test_a_break_covers_the_question_and_stops_the_time(qtbot, screen, seconds):
    press(qtbot, screen, KEY.Key_B, KEY.Key_Escape)
    seconds.now = 5000.0
    assert not find(screen, QWidget, "exam-vignette").isVisible()
    assert label(screen, "break-words").startswith("Time left: 10 minutes. Your 1 answer is saved")
    press(qtbot, screen, KEY.Key_Return)
    assert label(screen, "exam-number") == "Question 1 of 10"
    assert screen.run().seconds_left() == 600


def test_keys_do_nothing_behind_the_break(qtbot, screen):
    press(qtbot, screen, KEY.Key_Escape, KEY.Key_B)
    assert chosen(screen) == ()


def test_finish_later_leaves_the_exam_waiting(qtbot, screen, collection, seconds):
    click(qtbot, screen, "pause-mock")
    with qtbot.waitSignal(screen.left):
        click(qtbot, screen, "finish-later")
    assert MockExams(collection, HandClock(), seconds).unfinished().is_aside


def test_finishing_asks_first_and_says_what_is_open(qtbot, screen):
    press(qtbot, screen, KEY.Key_B)
    click(qtbot, screen, "finish-mock")
    words = "9 questions are open. Open questions count as not right."
    assert label(screen, "finish-words") == words
    assert QApplication.focusWidget() is button(screen, "keep-going")
    assert screen.run() is not None


def test_finish_ends_the_exam(qtbot, screen):
    press(qtbot, screen, KEY.Key_B)
    click(qtbot, screen, "finish-mock")
    with qtbot.waitSignal(screen.finished) as signal:
        click(qtbot, screen, "finish-now")
    assert signal.args == [1]


def test_an_exam_without_answers_leaves_no_report(qtbot, screen):
    click(qtbot, screen, "finish-mock")
    with qtbot.waitSignal(screen.left):
        click(qtbot, screen, "finish-now")


def test_enter_after_the_last_question_asks_to_finish(qtbot, screen):
    press(qtbot, screen, *[KEY.Key_B, KEY.Key_Return] * 10)
    assert label(screen, "finish-words") == "Every question is answered."


def test_in_a_narrow_window_the_questions_open_from_a_button(qtbot, screen):
    screen.resize(800, 700)
    assert button(screen, "all-questions").text() == "1 of 10"
    assert not find(screen, Navigator, "navigator").isVisible()
    click(qtbot, screen, "all-questions")
    assert QApplication.focusWidget() is find(screen, Navigator, "navigator")


def test_an_answer_that_cannot_be_saved_is_told_and_not_shown(qtbot, screen, collection):
    collection.connection.execute("PRAGMA query_only = ON")
    press(qtbot, screen, KEY.Key_B)
    assert find(screen, QWidget, "problem").isVisible()
    assert not button(screen, "exam-option-2").isChecked()
    collection.connection.execute("PRAGMA query_only = OFF")


def test_a_practice_quiz_shows_each_answer_at_once(qtbot, sitting):
    screen = sitting(kind=MockKind.PRACTICE)
    wrong = place_of(screen.run().question, is_right=False)
    press(qtbot, screen, KEY(KEY.Key_A + wrong), KEY.Key_Return)
    picked = button(screen, f"exam-option-{wrong + 1}")
    assert picked.verdict() == "Your pick: not the best answer yet"
    assert QApplication.focusWidget() is button(screen, "exam-next")


def test_a_practice_quiz_has_no_timer(sitting):
    screen = sitting(kind=MockKind.PRACTICE)
    assert not find(screen, QWidget, "time-left").isVisible()
    assert label(screen, "exam-title") == "Practice quiz"


def test_tab_goes_options_strikes_way_navigator_finish(qtbot, screen):
    button(screen, "exam-option-1").setFocus()
    names = []
    for _ in range(8):
        press(qtbot, screen, KEY.Key_Tab)
        names.append(QApplication.focusWidget().objectName())
    assert names == [
        *[f"exam-strike-{place}" for place in range(1, 5)],
        *("exam-next", "navigator", "finish-mock", "text-size"),
    ]
