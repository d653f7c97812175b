"""Copies in the window: saved, gone on from, listed; and the quiet line on Home."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from flashcards.core.days import moment
from flashcards.services.backups import Why, back_up, backups
from flashcards.services.history_files import read_history
from flashcards.services.safekeeping import save_copy
from flashcards.services.settings import StudySettings
from flashcards.store import history, verify
from flashcards.ui.choice_tile import ChoiceTile
from flashcards.ui.copy_dialog import CopyDialog
from flashcards.ui.copy_strip import CopyStrip
from flashcards.ui.desktop import Desktop
from flashcards.ui.main_window import MainWindow
from flashcards.ui.save_copy_dialog import SaveCopyDialog
from flashcards.ui.session import Session
from flashcards.ui.settings_dialog import SettingsDialog
from tests.sampledata import HandClock, answered, append, open_collection, small_deck
from tests.ui.backups_screens import acts_of, finish, press
from tests.ui.finding import button, find

DATA = 3


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def session(qapp, tmp_path, clock):
    with open_collection(tmp_path / "data", small_deck()) as collection:
        session = Session(collection, clock)
        session.set_settings(StudySettings(is_set_up=True, minutes=(25,) * 7))
        append(collection, answered(clock, 4))
        yield session


@pytest.fixture
def window(qtbot, session):
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(1240, 820)
    window.show()
    return window


def digest(session):
    return verify.digest(session.collection.connection)


def choose(window, name):
    find(window, QAction, name).trigger()


def answer_more(session, card="c2"):
    append(session.collection, answered(session.clock, 4, card=card))


def opened(window, path):
    """Choose File, Continue from a copy, and the file at *path*."""
    acts_of(window).ask_for_file = lambda _over, _title, done: done([path])
    choose(window, "open-copy")
    finish(window)
    return find(window, CopyDialog, "copy")


def gone_back(window, session, path):
    """Ask to go back to one's own copy at *path*."""
    copy = next(each for each in backups(path.parent) if each.path == path)
    acts_of(window).restore(window, copy)
    finish(window)
    return find(window, CopyDialog, "copy")


def words(dialog):
    return find(dialog, QLabel, "copy-words").text()


def moment_of(session):
    return moment(session.clock())


def other_progress(tmp_path, card="c3"):
    """Return a copy that another computer saved, with one answer."""
    with open_collection(tmp_path / "other", small_deck(), seed=8) as other:
        append(other, answered(HandClock(), 4, card=card))
        target = tmp_path / "theirs.flashcards"
        return save_copy(other.folder, target, moment(HandClock()())).path


def test_a_start_makes_a_copy_beside_the_window(window, session):
    acts = acts_of(window)
    window.look_after_copies()
    finish(window)
    (made,) = backups(session.collection.folder / "backups")
    assert (made.why, made.answers) == (Why.START, 1)
    window.look_after_copies()
    finish(window)
    assert len(backups(session.collection.folder / "backups")) == 1
    assert acts.trouble == ""


def test_the_text_log_is_written_when_the_window_closes(window, session):
    window.close()
    (path,) = (session.collection.folder / "history").glob("*.jsonl")
    assert read_history(path) == list(history.everything(session.collection.connection))


def test_a_copy_is_saved_where_one_says(qtbot, window, session, tmp_path):
    acts, asked = acts_of(window), []

    def ask(_over, title, name, done):
        asked.append((title, name))
        done(tmp_path / "mine")

    acts.ask_where_to_save = ask
    choose(window, "save-copy")
    finish(window)
    dialog = find(window, SaveCopyDialog, "save-copy")
    assert asked == [("Save a copy of my progress", "progress-2026-11-23.flashcards")]
    assert (tmp_path / "mine.flashcards").is_file()
    assert words(dialog).startswith("Everything is in mine.flashcards (")
    assert session.preferences.copied_day == session.today


def test_a_copy_saved_into_the_data_folder_is_not_outside(window, session):
    acts = acts_of(window)
    target = session.collection.folder / "p.flashcards"
    acts.ask_where_to_save = lambda _over, _title, _name, done: done(target)
    choose(window, "save-copy")
    finish(window)
    assert session.preferences.copied_day == 0


def test_a_copy_that_cannot_be_saved_is_told(window, session, tmp_path):
    target = tmp_path / "nowhere" / "p.flashcards"
    acts_of(window).ask_where_to_save = lambda _over, _title, _name, done: done(target)
    choose(window, "save-copy")
    finish(window)
    said = words(find(window, SaveCopyDialog, "save-copy"))
    assert said.startswith("The file cannot be written (No such file or directory).")


def test_one_goes_back_to_a_copy_and_keeps_the_later_answers(qtbot, window, session):
    copy = back_up(session.collection.folder, Why.START, moment_of(session))
    answer_more(session)
    before = digest(session)
    dialog = gone_back(window, session, copy)
    assert "Answers only here: 1" in words(dialog).splitlines()
    assert find(dialog, ChoiceTile, "keep_answers").isChecked()
    with qtbot.waitSignal(session.replaced):
        QTest.keyClick(button(dialog, "go-on"), Qt.Key.Key_Return)
        finish(window)
    assert digest(session) == before


def test_one_goes_back_to_a_copy_exactly(qtbot, window, session):
    before = digest(session)
    copy = back_up(session.collection.folder, Why.START, moment_of(session))
    answer_more(session)
    dialog = gone_back(window, session, copy)
    press(dialog, "replace")
    with qtbot.waitSignal(session.replaced):
        press(dialog, "go-on")
        finish(window)
    assert digest(session) == before
    assert words(dialog) == (
        "You go on from the copy now. What you had is kept in the folder backups."
    )


def test_cancel_leaves_all_as_it_is_and_nothing_behind(window, session):
    copy = back_up(session.collection.folder, Why.START, moment_of(session))
    answer_more(session)
    before = digest(session)
    dialog = gone_back(window, session, copy)
    press(dialog, "close")
    assert digest(session) == before
    assert not list(session.collection.folder.glob("restoring-*"))


def test_the_answers_of_another_computer_are_added(window, session, tmp_path, heard):
    dialog = opened(window, other_progress(tmp_path))
    assert dialog.focusWidget() is find(dialog, ChoiceTile, "join")
    press(dialog, "go-on")
    finish(window)
    assert words(dialog) == "Added to your history: 1 event. Edit, Undo takes it back."
    assert heard[-1] == words(dialog)
    assert len(list(history.everything(session.collection.connection))) == 2


def test_where_the_copy_would_only_take_away_the_focus_is_on_cancel(window, session, tmp_path):
    path = save_copy(session.collection.folder, tmp_path / "p.flashcards", moment_of(session)).path
    answer_more(session)
    dialog = opened(window, path)
    assert dialog.focusWidget() is button(dialog, "close")
    assert button(dialog, "close").text() == "Cancel"
    assert words(dialog).splitlines()[-1] == "It holds nothing that you do not have here."


def test_a_copy_that_is_the_same_offers_nothing(window, session, tmp_path):
    path = save_copy(session.collection.folder, tmp_path / "p.flashcards", moment_of(session)).path
    dialog = opened(window, path)
    assert words(dialog).splitlines()[-1] == "It is the same as what you have here."
    assert not button(dialog, "go-on").isVisible()


def test_what_is_no_copy_is_told_kindly(window, tmp_path):
    path = tmp_path / "letter.flashcards"
    path.write_text("Dear reader", encoding="utf-8")
    dialog = opened(window, path)
    assert words(dialog).startswith("This is no copy that Flashcards saved.")
    assert button(dialog, "close").text() == "Close"


def test_while_one_studies_no_other_collection_comes_in(window, session):
    window.study(session_scope())
    assert not find(window, QAction, "open-copy").isEnabled()
    choose(window, "settings")
    dialog = find(window, SettingsDialog, "settings")
    dialog.show_tab(DATA)
    finish(window)
    assert not button(dialog, "open-copy").isVisible()
    assert button(dialog, "save-copy").isVisible()
    dialog.close()


def session_scope():
    from flashcards.services.scope import Scope

    return Scope(more_new=5)


def settings(qtbot, session):
    dialog = SettingsDialog(session)
    qtbot.addWidget(dialog)
    dialog.show_tab(DATA)
    dialog.open()
    finish(dialog)
    return dialog


def texts(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_the_settings_list_the_copies(qtbot, session):
    back_up(session.collection.folder, Why.IMPORT, moment_of(session))
    dialog = settings(qtbot, session)
    assert "November 23, 2026, 9:00 AM" in [t.replace("\u202f", " ") for t in texts(dialog)]
    assert any(t.startswith("Checked, before an import, 1 answer, ") for t in texts(dialog))


def test_all_copies_are_shown_when_asked_for(qtbot, session, clock):
    for _ in range(6):
        back_up(session.collection.folder, Why.START, moment_of(session))
        clock.move(hours=1)
    dialog = settings(qtbot, session)
    more = button(dialog, "more-backups")
    assert more.text() == "Show all 6 backups"
    QTest.keyClick(more, Qt.Key.Key_Return)
    shown = [each for each in texts(dialog) if each.startswith("Checked, ")]
    assert len(shown) == 6
    assert dialog.focusWidget().text() == "Restore…"


def test_a_second_folder_gets_a_copy_at_once(qtbot, session, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog = settings(qtbot, session)
    acts_of(dialog).ask_for_folder = lambda _over, _title, done: done(stick)
    press(dialog, "choose-second")
    finish(dialog)
    assert len(backups(stick)) == 1
    assert session.preferences.second_folder == str(stick)
    assert session.preferences.copied_day == session.today
    assert f"Each copy is put there too: {stick}" in texts(dialog)
    press(dialog, "no-second")
    assert session.preferences.second_folder == ""
    assert len(backups(stick)) == 1


def test_a_second_folder_that_is_gone_is_a_quiet_note(qtbot, session, tmp_path):
    session.set_preferences(replace(session.preferences, second_folder=str(tmp_path / "gone")))
    dialog = settings(qtbot, session)
    acts_of(dialog).look_after()
    finish(dialog)
    note = find(dialog, QLabel, "copy-trouble")
    assert note.isVisible()
    assert note.text().startswith("The second folder for copies is not at hand")
    assert len(backups(session.collection.folder / "backups")) == 1


def test_a_copy_that_cannot_be_made_is_told_on_home(window, session):
    (session.collection.folder / "backups").write_text("in the way", encoding="utf-8")
    window.look_after_copies()
    finish(window)
    note = find(window, object, "note")
    assert note.text().startswith("A safety copy of the collection could not be written")


def test_home_says_once_that_no_copy_lies_outside(qtbot, session, clock):
    for _ in range(7):
        clock.move(days=1)
        append(session.collection, answered(clock, 4))
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    strip = find(window, CopyStrip, "copy-strip")
    assert strip.isVisible()
    press(window, "not-now")
    assert not strip.isVisible()
    assert session.preferences.asked_day == session.today


def test_the_window_goes_on_with_the_copy_without_a_restart(qtbot, qapp, tmp_path, clock):
    path = other_progress(tmp_path)
    desktop = Desktop(qapp, tmp_path / "fresh", clock)
    desktop.open()
    first = desktop.window
    try:
        finish(first)
        dialog = opened(first, path)
        assert button(dialog, "go-on").text() == "Continue from this copy"
        press(dialog, "go-on")
        qtbot.waitUntil(lambda: desktop.window is not first)
        assert isinstance(desktop.window, MainWindow)
        events = list(history.everything(desktop._collection.connection))
        assert [event.card for event in events] == ["c3"]
    finally:
        desktop.window.close()
        desktop.close()
