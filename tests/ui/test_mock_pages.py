"""The pages of the mock exam in the window: begin, report, review, study, and after a crash."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QSpinBox, QWidget

from flashcards.core.mock import MockKind
from flashcards.core.model import Grade
from flashcards.services.mock import MockChoice, MockExams
from flashcards.services.settings import StudySettings, write_settings
from flashcards.services.study import StudySession
from flashcards.ui.exam_screen import ExamScreen
from flashcards.ui.main_window import MainWindow
from flashcards.ui.mock_print import MockPaper
from flashcards.ui.mock_report_screen import MockReportScreen
from flashcards.ui.mock_start_screen import MockStartScreen
from flashcards.ui.print_document import write_pdf
from flashcards.ui.session import Session
from flashcards.ui.study_screen import StudyScreen
from tests.mockdata import exam_deck, sit
from tests.sampledata import HandClock, open_collection, small_deck
from tests.ui.finding import button, find

LEFT = Qt.MouseButton.LeftButton
DECKS = (exam_deck("one", scenarios=24), exam_deck("two", scenarios=24))


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, *DECKS) as opened:
        write_settings(opened, StudySettings(is_set_up=True))
        yield opened


@pytest.fixture
def window(qtbot, collection, clock):
    """Give window(), which opens the program."""

    def build():
        shown = MainWindow(Session(collection, clock))
        qtbot.addWidget(shown)
        with qtbot.waitActive(shown):
            shown.show()
            shown.activateWindow()
        shown.resize(1240, 820)
        return shown

    return build


@pytest.fixture
def start(qtbot, collection, clock):
    """Give start(), the page where a mock exam begins."""

    def build(opened=collection):
        screen = MockStartScreen(Session(opened, clock), monotonic=lambda: 0.0)
        qtbot.addWidget(screen)
        screen.resize(1000, 800)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        return screen

    return build


def page(shown, kind):
    found = shown.findChild(kind)
    return found if found is not None and found.isVisible() else None


def label(shown, name):
    return find(shown, QLabel, name).text()


def click(qtbot, shown, name):
    qtbot.mouseClick(button(shown, name), LEFT)


def choice_of(qtbot, screen):
    with qtbot.waitSignal(screen.started) as signal:
        click(qtbot, screen, "mock-start")
    return signal.args[0]


def begun(collection, clock, letters="", **choice):
    run = MockExams(collection, clock, lambda: 0.0).start(
        MockChoice(questions=10, **{"seconds": 600, **choice}), seed=1
    )
    sit(run, letters)
    return run


def finished(collection, clock, letters):
    run = begun(collection, clock, letters)
    run.submit()
    return run


def test_ctrl_2_opens_the_mock_exam_with_the_side_list(qtbot, window):
    shown = window()
    qtbot.keyClick(shown, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert page(shown, MockStartScreen) is not None
    assert find(shown, QWidget, "side-list").isVisible()


def test_the_side_list_opens_the_mock_exam_and_marks_it(qtbot, window):
    shown = window()
    click(qtbot, shown, "side-mock")
    assert button(shown, "side-mock").accessibleDescription() == "This page is open"


def test_the_minutes_follow_the_questions_until_they_are_edited(qtbot, start):
    screen = start()
    minutes = find(screen, QSpinBox, "mock-minutes")
    click(qtbot, screen, "mock-20")
    assert minutes.value() == 24
    minutes.setValue(30)
    click(qtbot, screen, "mock-50")
    assert minutes.value() == 30


def test_what_is_chosen_is_what_begins(qtbot, start):
    screen = start()
    click(qtbot, screen, "mock-20")
    find(screen, QWidget, "mock-extra").choose(2)
    find(screen, QCheckBox, "mock-show-timer").setChecked(False)
    run = choice_of(qtbot, screen)
    assert len(run.questions) == 20
    assert run.seconds_left() == 24 * 60 * 1.5
    assert not run.shows_timer


def test_a_topic_can_be_left_out(qtbot, start):
    screen = start()
    click(qtbot, screen, "mock-20")
    find(screen, QCheckBox, "mock-topic-1").click()
    assert {question.topic.deck for question in choice_of(qtbot, screen).questions} == {"one"}


def test_with_every_topic_left_out_nothing_begins(start):
    screen = start()
    for place in range(2):
        find(screen, QCheckBox, f"mock-topic-{place}").click()
    assert not button(screen, "mock-start").isEnabled()
    assert button(screen, "mock-start").toolTip() == "Every topic is left out. Keep at least one."


def test_a_practice_quiz_needs_no_time(qtbot, start):
    screen = start()
    find(screen, QCheckBox, "mock-practice").click()
    assert not find(screen, QSpinBox, "mock-minutes").isEnabled()
    assert button(screen, "mock-start").text() == "Start practice quiz"
    assert choice_of(qtbot, screen).is_practice


def test_with_few_situations_only_so_many_questions_are_offered(tmp_path, start):
    with open_collection(tmp_path / "few", exam_deck("few", reserve=3, scenarios=5)) as few:
        screen = start(few)
        tiles = [b.accessibleName() for b in screen.findChildren(type(button(screen, "mock-6")))]
    assert tiles == ["6 questions"]


def test_without_situations_that_is_said(tmp_path, start):
    with open_collection(tmp_path / "none", small_deck()) as none:
        screen = start(none)
        words = [each.text() for each in screen.findChildren(QLabel) if each.isVisible()]
    assert "There are no situations to ask from. A deck with some makes a mock exam." in words


def test_finished_mocks_are_listed_with_their_reports(qtbot, start, collection, clock):
    run = finished(collection, clock, "b" * 10)
    screen = start()
    with qtbot.waitSignal(screen.report_requested) as signal:
        click(qtbot, screen, f"mock-report-{run.id}")
    assert signal.args == [run.id]


def test_a_waiting_exam_is_offered_instead_of_a_new_one(qtbot, start, collection, clock):
    begun(collection, clock, "bb").pause(is_aside=True)
    screen = start()
    assert not find(screen, QWidget, "mock-form").isVisible()
    words = find(screen, QWidget, "mock-waiting").text()
    assert words == "A mock exam is waiting at question 2 of 10. 10 minutes are left."


def test_a_waiting_exam_can_be_finished_as_it_is(qtbot, window, collection, clock):
    begun(collection, clock, "bb").pause(is_aside=True)
    shown = window()
    shown.show_mock()
    click(qtbot, shown, "mock-hand-in")
    assert label(shown, "mock-score") == "2 of 10"


def test_a_whole_exam_goes_from_start_to_report(qtbot, window):
    shown = window()
    shown.show_mock()
    click(qtbot, shown, "mock-20")
    click(qtbot, shown, "mock-start")
    assert page(shown, ExamScreen) is not None
    assert not find(shown, QWidget, "side-list").isVisible()
    for _ in range(20):
        for key in (Qt.Key.Key_B, Qt.Key.Key_Return):
            qtbot.keyClick(QApplication.focusWidget(), key)
    click(qtbot, shown, "finish-now")
    assert page(shown, MockReportScreen) is not None
    assert label(shown, "mock-score").endswith("of 20")


def test_after_a_crash_the_exam_is_offered_covered(qtbot, window, collection, clock):
    begun(collection, clock, "bb")  # and the program is gone
    shown = window()
    assert label(shown, "break-words").startswith("Time left: 10 minutes. Your 2 answers are saved")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert label(page(shown, ExamScreen), "exam-number") == "Question 2 of 10"


def test_an_exam_left_on_purpose_does_not_greet_the_next_start(window, collection, clock):
    begun(collection, clock, "bb").pause(is_aside=True)
    assert page(window(), ExamScreen) is None


def test_closing_the_window_stops_the_time(qtbot, window, collection, clock):
    shown = window()
    shown.show_mock()
    click(qtbot, shown, "mock-start")
    shown.close()
    assert shown.findChild(ExamScreen).run().is_paused


def test_the_text_size_can_be_changed_in_the_exam(qtbot, window):
    from PySide6.QtGui import QAction

    shown = window()
    shown.show_mock()
    click(qtbot, shown, "mock-start")
    shown.findChild(QAction, "exam-larger").trigger()
    assert shown.findChild(ExamScreen)._session.preferences.text_percent == 110


@pytest.fixture
def reported(qtbot, collection, clock):
    """Give reported(letters), the report of an exam of ten answered so."""

    def build(letters, ask=None):
        run = finished(collection, clock, letters)
        screen = MockReportScreen(Session(collection, clock), ask=ask)
        qtbot.addWidget(screen)
        screen.resize(1000, 800)
        screen.show_report(run.id)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        return screen

    return build


def test_the_report_begins_with_what_went_well(reported):
    screen = reported("b" * 10)
    words = label(screen, "mock-went-well")
    assert words.startswith("Topic ")
    assert words.endswith(
        "In all 10 questions that offered it you passed by “fixing it for the person”."
        " 10 minutes were left at the end."
    )


def test_with_nothing_right_something_true_still_went_well(reported):
    words = label(reported("a" * 10), "mock-went-well")
    said = "You thought 10 questions through, and now you know where to look next."
    assert words.startswith(said)


def test_the_report_tells_the_score_and_another_day(reported):
    screen = reported("b" * 7 + "a" * 3)
    assert label(screen, "mock-score") == "7 of 10"
    words = "On another day about 4 to 9 would be as likely."
    assert label(screen, "mock-score-words") == words


def test_calm_numbers_hides_the_score(qtbot, collection, clock):
    identity = finished(collection, clock, "b" * 7 + "a" * 3).id
    session = Session(collection, clock)
    session.set_preferences(replace(session.preferences, calm=True))
    screen = MockReportScreen(session)
    qtbot.addWidget(screen)
    screen.show_report(identity)
    screen.show()
    assert not find(screen, QWidget, "mock-score").isVisible()
    assert find(screen, QWidget, "mock-review-all").text() == "Review all"


def test_study_these_has_the_focus_and_asks_for_named_cards(qtbot, reported):
    screen = reported("a" * 10)
    focused = QApplication.focusWidget()
    assert focused is button(screen, "mock-study-these")
    with qtbot.waitSignal(screen.study_requested) as signal:
        qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert {card for _, card in signal.args[0].names} == {"c1", "c2"}


def test_a_full_score_offers_no_ideas_and_nothing_missed(reported):
    screen = reported("b" * 10)
    assert not button(screen, "mock-study-these").isVisible()
    assert not button(screen, "mock-review-missed").isVisible()
    assert QApplication.focusWidget() is button(screen, "mock-review-all")


def test_only_what_was_missed_can_be_looked_through(qtbot, window, collection, clock):
    run = finished(collection, clock, "b" * 7 + "a" * 3)
    shown = window()
    shown.show_mock()
    click(qtbot, shown, f"mock-report-{run.id}")
    click(qtbot, shown, "mock-review-missed")
    review = find(shown, QWidget, "mock-review-screen")
    assert label(review, "exam-number") == "Question 1 of 3"
    option = button(review, "exam-option-1")
    assert option.accessibleDescription().endswith("Why")


def test_escape_leads_from_the_review_to_the_report(qtbot, window, collection, clock):
    run = finished(collection, clock, "b" * 7 + "a" * 3)
    shown = window()
    shown.show_mock()
    click(qtbot, shown, f"mock-report-{run.id}")
    click(qtbot, shown, "mock-review-all")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page(shown, MockReportScreen) is not None


def test_studying_the_ideas_moves_no_date(qtbot, window, collection, clock):
    session = StudySession(collection, clock)
    while question := session.next(repeats=False):
        session.answer(question, Grade.GOOD, 5000)
    rows = "SELECT name, due, easiness FROM memory WHERE due IS NOT NULL"
    before = collection.connection.execute(rows).fetchall()
    run = finished(collection, clock, "a" * 10)
    shown = window()
    shown.show_mock()
    click(qtbot, shown, f"mock-report-{run.id}")
    click(qtbot, shown, "mock-study-these")
    study = page(shown, StudyScreen)
    while study.question() is not None and study.question().memory is not None:
        for key in (Qt.Key.Key_Space, Qt.Key.Key_3):
            qtbot.keyClick(QApplication.focusWidget(), key)
            qtbot.keyRelease(study, key)
        if study.question() is not None and study.question().options:
            break
    assert collection.connection.execute(rows).fetchall() == before


def test_the_report_is_saved_as_pdf(qtbot, reported, tmp_path):
    path = tmp_path / "report.pdf"
    screen = reported("a" * 10, ask=lambda _over, _name, chosen: chosen(path))
    click(qtbot, screen, "mock-print")
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_size > 2000


def test_the_paper_holds_each_missed_question_with_its_best_answer(qtbot, reported):
    screen = reported("b" * 9 + "a")
    html = MockPaper(screen).html(screen._report)
    assert html.count("Best answer:") == 1
    assert "9 of 10" in html


def test_a_pdf_that_cannot_be_written_is_told(qtbot, reported, tmp_path):
    path = tmp_path / "missing" / "report.pdf"
    screen = reported("a" * 10, ask=lambda _over, _name, chosen: chosen(path))
    click(qtbot, screen, "mock-print")
    words = find(screen, QWidget, "mock-print-news").text()
    assert words == f"{path} could not be written. Choose another place."


def test_a_practice_quiz_is_called_one_in_its_report(qtbot, collection, clock):
    run = begun(collection, clock, kind=MockKind.PRACTICE)
    sit(run, "b")
    run.check()
    run.submit()
    screen = MockReportScreen(Session(collection, clock))
    qtbot.addWidget(screen)
    screen.show_report(run.id)
    assert label(screen, "mock-report-title") == "Practice quiz, November 23"


def test_writing_a_pdf_says_whether_it_worked(qapp, tmp_path):
    assert write_pdf(tmp_path / "a.pdf", "<p>One</p>", "One")
    assert not write_pdf(tmp_path / "no" / "a.pdf", "<p>One</p>", "One")
