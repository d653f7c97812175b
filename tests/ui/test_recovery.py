"""The window of a collection that cannot be opened: its ways out, taken by key and by click."""

import shutil
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from flashcards.core.days import moment
from flashcards.core.errors import (
    CollectionBusy,
    CollectionDamaged,
    CollectionTooNew,
    CollectionUnwritable,
)
from flashcards.core.model import Grade
from flashcards.services.backups import Why, back_up
from flashcards.services.collection import Collection
from flashcards.services.doctor import examine
from flashcards.services.reading import reading
from flashcards.services.settings import StudySettings, write_settings
from flashcards.services.study import Scope, StudySession
from flashcards.store import history, verify
from flashcards.ui.desktop import Desktop
from flashcards.ui.main_window import MainWindow
from flashcards.ui.recovery_screen import RecoveryWindow
from tests.sampledata import HandClock, open_collection, small_deck
from tests.ui.recovery_screens import destroy, finish, page_of


@pytest.fixture(scope="module")
def lived(tmp_path_factory):
    """Return a folder with two decks, 40 answers, a copy, and 12 answers after it."""
    folder, clock = tmp_path_factory.mktemp("lived"), HandClock()
    with open_collection(folder, small_deck("one", 60), small_deck("two", 60)) as collection:
        write_settings(collection, StudySettings(is_set_up=True))
        session = StudySession(collection, clock, Scope(more_new=1000))
        for number in range(52):
            if number == 40:
                back_up(folder, Why.START, moment(clock() - timedelta(hours=1)))
            question = session.next()
            session.answer(question, Grade.EASY if number % 3 else Grade.AGAIN, 4000)
            clock.move(seconds=10)
    return folder


@pytest.fixture
def folder(lived, tmp_path):
    return shutil.copytree(lived, tmp_path / "data")


@pytest.fixture
def desktop(qapp, qtbot, folder, themed):
    themed("light", 1.0)
    built = Desktop(qapp, folder, HandClock())
    yield built
    built.window.close()
    built.window.deleteLater()
    built.close()
    built.deleteLater()


def opened(desktop):
    desktop.open()
    window = desktop.window
    assert isinstance(window, RecoveryWindow)
    finish(window)
    return window


def digest(folder):
    with reading(folder) as connection:
        return verify.digest(connection)


def told(window, name):
    return window.findChild(QLabel, name).text()


def ways(window):
    names = ("restore", "copies", "read", "empty", "retry", "elsewhere", "other-folder")
    buttons = window.findChildren(QAbstractButton)
    found = [each.objectName() for each in buttons if each.isVisibleTo(window)]
    return [name for name in found if name in names]


def press(qtbot, window, name):
    button = window.findChild(QAbstractButton, name)
    assert button is not None, name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    if isinstance(window, RecoveryWindow):
        finish(window)


def test_a_damaged_collection_offers_the_most_careful_way_first(desktop, folder):
    destroy(folder, page_of(folder, "cards"))
    window = opened(desktop)
    assert isinstance(desktop.error, CollectionDamaged)
    assert ways(window) == ["restore", "copies", "read", "empty"]
    assert told(window, "what-is-kept") == (
        "The damaged file is untouched. There is a good copy from today, 8:06, with 40 answers."
        " 12 later answers could be read and can be added."
    )
    assert QApplication.focusWidget().objectName() == "restore"


def test_enter_restores_everything_and_the_window_opens(qtbot, desktop, folder):
    before = digest(folder)
    destroy(folder, page_of(folder, "cards"))
    window = opened(desktop)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    finish(window)
    assert isinstance(desktop.window, MainWindow)
    assert digest(folder) == before
    with reading(folder) as connection:
        assert examine(connection, folder).is_sound
    assert len(list((folder / "backups").glob("replaced-*/collection.db"))) == 1


def test_where_all_cards_can_be_read_the_file_itself_comes_back(qtbot, desktop, folder):
    before = digest(folder)
    destroy(folder, page_of(folder, "memory"))
    window = opened(desktop)
    button = window.findChild(QAbstractButton, "restore")
    assert button.accessibleName() == "Restore: Restore your cards and 52 answers"
    press(qtbot, window, "restore")
    assert digest(folder) == before


@pytest.mark.parametrize("is_there", [True, False])
def test_a_lost_collection_comes_back_from_its_copy(qtbot, desktop, folder, is_there):
    (folder / "collection.db").unlink()
    if is_there:
        (folder / "collection.db").touch()
    window = opened(desktop)
    assert ways(window) == ["restore", "copies", "read", "empty"]
    assert told(window, "what-happened").startswith("The file of your collection is gone or empty")
    assert told(window, "what-is-kept") == (
        "Nothing was changed. There is a good copy from today, 8:06, with 40 answers."
    )
    press(qtbot, window, "restore")
    assert isinstance(desktop.window, MainWindow)
    with reading(folder) as connection:
        assert len(list(history.everything(connection))) == 40


def test_starting_empty_where_one_is_lost_is_asked_once(qtbot, desktop, folder):
    (folder / "collection.db").unlink()
    shutil.rmtree(folder / "backups")
    window = opened(desktop)
    assert ways(window) == ["retry", "empty"]
    assert told(window, "what-is-kept") == (
        "Nothing was changed. There is no copy, and no log of your answers."
    )
    assert QApplication.focusWidget().objectName() == "retry"
    press(qtbot, window, "empty")
    assert isinstance(desktop.window, MainWindow)
    desktop.window.close()
    desktop.close()
    desktop.open()
    assert isinstance(desktop.window, MainWindow)


def test_where_the_file_could_not_be_read_nobody_says_that_no_answer_is_lost(desktop, folder):
    destroy(folder, 0)
    button = opened(desktop).findChild(QAbstractButton, "restore")
    assert button.accessibleDescription().startswith(
        "Answers that neither the copy nor the log holds are lost."
    )


def test_another_copy_can_be_chosen(qtbot, desktop, folder):
    destroy(folder, page_of(folder, "cards"))
    window = opened(desktop)
    press(qtbot, window, "copies")
    dialog = QApplication.activeModalWidget() or window.findChild(QAbstractButton, "close").window()
    (button,) = [
        each
        for each in dialog.findChildren(QAbstractButton)
        if each.objectName().startswith("restore-")
    ]
    assert button.accessibleName() == "Restore the copy from today, 8:06"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    finish(window)
    finish(window)
    assert isinstance(desktop.window, MainWindow)
    with reading(folder) as connection:
        assert len(list(history.everything(connection))) == 40


def test_what_could_be_read_can_be_saved_without_changing_anything(
    qtbot, desktop, folder, tmp_path
):
    destroy(folder, page_of(folder, "cards"))
    before = (folder / "collection.db").read_bytes()
    window = opened(desktop)
    from flashcards.ui import recovery_contents

    dialog = recovery_contents.ContentsDialog(
        window._found.draft, folder, window, lambda _p, _t, name, done: done(tmp_path / name)
    )
    dialog.open()
    press(qtbot, dialog, "save-answers")
    press(qtbot, dialog, "save-one")
    dialog.close()
    assert len((tmp_path / "answers.jsonl").read_text().splitlines()) == 52
    assert "Front 60?" in (tmp_path / "one.deck.md").read_text()
    assert (folder / "collection.db").read_bytes() == before


def test_starting_empty_keeps_the_damaged_file(qtbot, desktop, folder):
    destroy(folder, 0)
    shutil.rmtree(folder / "backups")
    damaged = (folder / "collection.db").read_bytes()
    window = opened(desktop)
    assert ways(window) == ["retry", "empty"]
    press(qtbot, window, "empty")
    assert isinstance(desktop.window, MainWindow)
    (kept,) = (folder / "backups").glob("replaced-*/collection.db")
    assert kept.read_bytes() == damaged


def test_quitting_leaves_nothing_behind(qtbot, desktop, folder):
    destroy(folder, page_of(folder, "cards"))
    window = opened(desktop)
    assert list(folder.glob("restoring-*"))
    press(qtbot, window, "quit")
    assert not window.isVisible()
    assert not list(folder.glob("restoring-*"))


def test_damage_that_shows_only_while_home_is_built_is_told_as_well(desktop, folder):
    with Collection(folder) as collection:
        collection.connection.execute("UPDATE decks SET body = '[1'")
    window = opened(desktop)
    assert ways(window)[0] == "restore"


@pytest.mark.parametrize(
    ("error", "offered", "said"),
    [
        (CollectionBusy(), ["retry"], "Flashcards is already open"),
        (CollectionTooNew(version=9, newest=2), ["retry", "copies", "other-folder"], "a newer"),
        (CollectionUnwritable(detail="SQLITE_FULL"), ["retry", "elsewhere"], "The disk is full"),
        (
            CollectionUnwritable(detail="SQLITE_READONLY"),
            ["elsewhere", "retry", "other-folder"],
            "written to",
        ),
        (
            CollectionUnwritable("place-taken", place="/data/device"),
            ["retry", "other-folder"],
            "files at /data/device.",
        ),
        (CollectionDamaged("collection-foreign"), ["other-folder", "empty"], "another program"),
    ],
)
def test_every_cause_has_its_words_and_its_ways(qtbot, folder, error, offered, said):
    window = RecoveryWindow(error, folder, HandClock())
    qtbot.addWidget(window)
    window.show()
    finish(window)
    assert ways(window) == offered
    assert said in told(window, "what-happened")


def test_a_folder_that_is_gone_is_said(qtbot, tmp_path):
    window = RecoveryWindow(CollectionUnwritable(), tmp_path / "stick" / "x", HandClock())
    qtbot.addWidget(window)
    assert "is not there" in told(window, "what-happened")
    assert ways(window) == ["retry", "other-folder"]


def test_a_folder_that_cannot_be_written_goes_on_as_a_copy_elsewhere(qtbot, folder, tmp_path):
    before = digest(folder)
    target = tmp_path / "elsewhere"
    window = RecoveryWindow(
        CollectionUnwritable(detail="SQLITE_READONLY"),
        folder,
        HandClock(),
        choose_folder=lambda _over, _title, done: done(target),
    )
    qtbot.addWidget(window)
    asked = []
    window.open_requested.connect(asked.append)
    press(qtbot, window, "elsewhere")
    assert asked == [target]
    assert digest(target) == before


def test_details_for_help_are_copied(qtbot, folder):
    window = RecoveryWindow(CollectionTooNew(version=9, newest=2), folder, HandClock())
    qtbot.addWidget(window)
    press(qtbot, window, "copy-details")
    text = QGuiApplication.clipboard().text()
    assert str(folder) in text
    assert "collection-too-new" in text
