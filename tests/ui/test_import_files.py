"""Files of the Import screen: opened last, dropped together, copied with their ids filled in."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from flashcards.core.model import DeckId
from flashcards.core.units import front_of
from flashcards.services.preferences import read_preferences
from flashcards.services.recent_files import recent_files
from flashcards.services.settings import StudySettings, write_settings
from flashcards.store import queries, verify
from flashcards.ui.import_screen import ImportScreen
from flashcards.ui.main_window import MainWindow
from flashcards.ui.session import Session
from tests.sampledata import HandClock, open_collection, small_deck
from tests.ui.finding import button, find
from tests.ui.import_screens import press_entry
from tests.ui.importing import finish, opened, pages, settle, write

HUBS = "front,back\nWhat is a hub?,A place\nWhat is a rim?,An edge\n"


@pytest.fixture
def session(qapp, tmp_path):
    with open_collection(tmp_path / "data", small_deck(concepts=20)) as collection:
        write_settings(collection, StudySettings(is_set_up=True))
        yield Session(collection, HandClock())


@pytest.fixture
def window(qtbot, session):
    window = MainWindow(session)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def press(qtbot, window, name):
    qtbot.mouseClick(button(window, name), Qt.MouseButton.LeftButton)
    finish(window)


def entries(window):
    menu = find(window, QMenu, "recent")
    menu.aboutToShow.emit()
    return menu.actions()


def test_the_menu_names_the_files_opened_last(window, session, tmp_path):
    assert [each.isEnabled() for each in entries(window)] == [False]
    for name in ("a&b.csv", "second.csv"):
        opened(window, write(tmp_path, name, HUBS))
    assert [each.text() for each in entries(window)] == ["second.csv", "a&&b.csv"]
    kept = recent_files(read_preferences(session.collection.folder))
    assert [path.name for path in kept] == ["second.csv", "a&b.csv"]


def test_at_most_eight_files_are_remembered(window, session, tmp_path):
    for number in range(10):
        opened(window, write(tmp_path, f"{number}.csv", HUBS))
    assert [path.stem for path in recent_files(session.preferences)] == list("98765432")


def test_a_file_that_is_gone_is_not_offered(window, tmp_path):
    path = write(tmp_path, "gone.csv", HUBS)
    opened(window, path)
    path.unlink()
    assert [each.isEnabled() for each in entries(window)] == [False]


def test_an_entry_opens_its_file(window, tmp_path):
    opened(window, write(tmp_path, "hubs.csv", HUBS))
    entries(window)[0].trigger()
    finish(window)
    assert find(window, QLabel, "file-name").text() == "hubs.csv"


def test_the_first_page_offers_the_files_opened_last(qtbot, window, tmp_path):
    opened(window, write(tmp_path, "hubs.csv", HUBS))
    press(qtbot, window, "leave-import")
    press_entry(window)
    screen = window.findChild(ImportScreen)
    [recent] = [each for each in screen.findChildren(QPushButton) if each.text() == "hubs.csv"]
    assert recent.isVisible()
    qtbot.keyClick(recent, Qt.Key.Key_Return)
    finish(window)
    assert button(window, "import-all").isVisible()


def test_files_named_at_the_start_open_in_the_import_screen(window, tmp_path):
    window.open_files([write(tmp_path, "hubs.csv", HUBS)])
    finish(window)
    assert button(window, "import-all").text() == "Import 2 cards"


def test_files_dropped_together_go_back_together(qtbot, window, session, tmp_path):
    before = verify.digest(session.collection.connection)
    other = write(tmp_path, "rims.csv", "front,back\nWhat is a spoke?,A bar\n")
    window.open_files([write(tmp_path, "hubs.csv", HUBS), other])
    finish(window)
    for name in ("import-all", "result-done", "import-all"):
        press(qtbot, window, name)
    assert len(queries.decks(session.collection.connection)) == 3
    press(qtbot, window, "result-undo")
    assert verify.digest(session.collection.connection) == before


def test_a_copy_with_ids_is_offered_before_and_after(qtbot, session, window, tmp_path):
    press_entry(window)
    screen = ImportScreen(
        session,
        pages(window).jobs,
        save=lambda _parent, _title, name, done: done(tmp_path / name),
    )
    qtbot.addWidget(screen)
    screen.show()
    screen.open_files([write(tmp_path, "hubs.csv", HUBS)])
    finish(window)
    button(screen, "save-copy").click()
    text = (tmp_path / "hubs-with-ids.csv").read_text("utf-8-sig")
    ids = [line.partition(",")[0] for line in text.splitlines()[1:]]
    button(screen, "import-all").click()
    finish(window)
    assert button(screen, "result-copy").isVisible()
    found = queries.cards_of_deck(session.collection.connection, DeckId("hubs"))
    assert ids == [each.card.id for each in found]


def test_a_table_with_ids_of_a_deck_is_meant_for_that_deck(window, tmp_path):
    rows = "\n".join(f"c{n},Front {n}?,Back {n}." for n in range(1, 5))
    opened(window, write(tmp_path, "copy.csv", f"id,front,back\n{rows}\n"))
    into = find(window, QComboBox, "into-deck")
    assert into.currentData() == "sample"
    into.setCurrentIndex(into.findData("copy"))
    finish(window)
    assert into.currentData() == "copy"
    assert button(window, "import-all").isVisible()


def test_no_copy_is_offered_where_every_row_has_an_id(window, tmp_path):
    opened(window, write(tmp_path, "ids.csv", "id,front,back\na,What is a hub?,A place\n"))
    assert not button(window, "save-copy").isVisible()


def test_an_undo_that_is_stopped_keeps_the_import(qtbot, window, session, tmp_path):
    opened(window, write(tmp_path, "hubs.csv", HUBS))
    press(qtbot, window, "import-all")
    after = verify.digest(session.collection.connection)
    release = hold(window)
    find_action(window, "undo").trigger()
    settle()
    qtbot.mouseClick(button(window, "cancel-undo"), Qt.MouseButton.LeftButton)
    release.set()
    finish(window)
    notice = find(window, QWidget, "import-notice")
    words = [label.text() for label in notice.findChildren(QLabel)]
    assert "The undo was stopped. The import is kept." in words
    assert verify.digest(session.collection.connection) == after


def find_action(window, name):
    found = window.findChild(QAction, name)
    assert found is not None
    return found


def hold(window):
    """Keep the threads busy until the event that is returned, so that nothing else begins."""
    jobs = pages(window).jobs
    release = threading.Event()
    for _ in range(jobs.pool.maxThreadCount()):
        jobs.start(lambda _progress: release.wait())
    return release


def pasted(qtbot, window, text):
    press_entry(window)
    qtbot.mouseClick(button(window, "paste"), Qt.MouseButton.LeftButton)
    field = find(window, QPlainTextEdit, "paste-text")
    assert field.hasFocus()
    field.insertPlainText(text)
    return field


def fronts(session, deck):
    found = queries.cards_of_deck(session.collection.connection, DeckId(deck))
    return [front_of(each.card) for each in found]


def test_pasted_questions_are_previewed_and_come_in(qtbot, window, session):
    pasted(qtbot, window, "1. What is a hub?\nA) A place\nB) A rim\nAnswer: A\n")
    find(window, QLineEdit, "paste-name").setText("Wheels")
    press(qtbot, window, "paste-preview")
    press(qtbot, window, "import-all")
    assert fronts(session, "wheels") == ["What is a hub?"]
    assert recent_files(session.preferences) == []


def test_the_signs_of_pairs_can_be_chosen_and_typed(qtbot, window, session):
    pasted(qtbot, window, "What is a hub? => A place;What is a rim? => An edge")
    find(window, QComboBox, "paste-between").setEditText(" => ")
    find(window, QComboBox, "paste-after").setCurrentIndex(2)
    press(qtbot, window, "paste-preview")
    press(qtbot, window, "import-all")
    assert fronts(session, "pasted-text") == ["What is a hub?", "What is a rim?"]


def test_tab_leaves_the_text_and_nothing_is_read_of_nothing(qtbot, window):
    field = pasted(qtbot, window, "")
    assert not button(window, "paste-preview").isEnabled()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert find(window, QLineEdit, "paste-name").hasFocus()
