"""The Import screen: files come in by preview, are mended in place, and go back by one undo."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from flashcards.core.model import DeckId, Scenario
from flashcards.services.settings import StudySettings, write_settings
from flashcards.store import queries, verify
from flashcards.ui.home_screen import HomeScreen
from flashcards.ui.import_screen import ImportScreen
from flashcards.ui.main_window import MainWindow
from flashcards.ui.session import Session
from tests.sampledata import HandClock, answered, append, open_collection, small_deck
from tests.ui.finding import button, find
from tests.ui.import_screens import press_entry
from tests.ui.importing import finish, opened, pages, pdf, settle, table, unknown_table, write

CRISIS = DeckId("crisis-safety-v4")


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
    window.resize(1240, 820)
    return window


def press(qtbot, window, name):
    qtbot.mouseClick(button(window, name), Qt.MouseButton.LeftButton)
    if pages(window).jobs.running():
        finish(window)


def summary(window):
    return find(button(window, "save-lines").parentWidget().parentWidget(), QLabel, "offer-words")


def shown_texts(window):
    labels = window.findChild(ImportScreen).findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]


def cards(session, deck=CRISIS):
    return [each.card for each in queries.cards_of_deck(session.collection.connection, deck)]


def digest(session):
    return verify.digest(session.collection.connection)


def focused():
    return QApplication.focusWidget().objectName()


def sample_table(folder, changed="Front 1, anew?"):
    """Write a table for the deck in the collection: one row reworded, one as it was, one new."""
    rows = ["id,front,back", f"c1,{changed},Back 1.", "c2,Front 2?,Back 2.", "own,New?,Yes."]
    return write(folder, "sample.csv", "\n".join(rows))


def test_lines_that_need_an_answer_come_first_and_nothing_is_preselected(window, tmp_path):
    opened(window, table(tmp_path))
    assert summary(window).text() == (
        "3 cards ready, 3 lines for you to answer, 1 line left out as copies."
    )
    assert button(window, "filter-attention").isChecked()
    assert not button(window, "import-all").isVisible()
    assert button(window, "import-others").text() == "Import the other 3"
    assert focused() == "row-row-2-a"


def test_ids_that_have_moved_on_are_held_back_until_one_says_so(qtbot, window, session, tmp_path):
    before = digest(session)
    rows = ["id,front,back", "c1,Front 2?,Back 2.", "c2,Front 3?,Back 3.", "c3,Front 1?,Back 1."]
    opened(window, write(tmp_path, "sample.csv", "\n".join(rows)))
    told = find(button(window, "take-anyway").parentWidget().parentWidget(), QLabel, "offer-words")
    assert "3, for instance “c1” at “Front 2?”" in told.text()
    assert not button(window, "import-all").isVisible()
    press(qtbot, window, "take-anyway")
    assert button(window, "import-all").isVisible()
    assert digest(session) == before


def test_a_preview_writes_nothing(window, session, tmp_path):
    before = digest(session)
    opened(window, table(tmp_path))
    assert digest(session) == before


def test_lines_are_mended_in_place_by_keyboard(qtbot, window, session, tmp_path):
    opened(window, table(tmp_path))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    finish(window)
    assert focused() == "row-row-3-front"
    qtbot.keyClicks(QApplication.focusWidget(), "What do you do?")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    finish(window)
    press(qtbot, window, "row-row-4-c")
    assert button(window, "import-all").text() == "Import 6 cards"
    press(qtbot, window, "import-all")
    scenarios = [card for card in cards(session) if isinstance(card, Scenario)]
    assert [sorted(card.right) for card in scenarios] == [["a"], ["a"], ["c"]]
    assert scenarios[1].question == "What do you do?"


def test_what_was_typed_last_is_not_left_out(qtbot, window, session, tmp_path):
    opened(window, table(tmp_path))
    field = find(window, QLineEdit, "row-row-3-front")
    field.setFocus()
    qtbot.keyClicks(field, "What do you do?")
    press(qtbot, window, "import-others")
    assert cards(session) == []
    assert button(window, "import-others").text() == "Import the other 4"


def test_the_other_lines_come_in_without_those_in_error(qtbot, window, session, tmp_path):
    opened(window, table(tmp_path))
    press(qtbot, window, "import-others")
    assert len(cards(session)) == 3
    assert find(window, QLabel, "result-title").text() == "crisis-safety-v4 is imported"
    assert find(window, QLabel, "result-text").text() == "3 new cards."


def test_a_copy_comes_in_too_when_it_is_wanted(qtbot, window, tmp_path):
    opened(window, table(tmp_path))
    press(qtbot, window, "row-row-7-turn")
    assert button(window, "import-others").text() == "Import the other 4"


def test_undo_takes_the_whole_import_back(qtbot, window, session, tmp_path):
    before = digest(session)
    opened(window, table(tmp_path))
    press(qtbot, window, "import-others")
    assert digest(session) != before
    press(qtbot, window, "result-undo")
    assert digest(session) == before
    assert find(window, QLabel, "result-title").text() == "The import is taken back"


def test_ctrl_z_takes_the_last_import_back_after_a_restart(qtbot, window, session, tmp_path):
    before = digest(session)
    opened(window, table(tmp_path))
    press(qtbot, window, "import-others")
    again = MainWindow(session)
    qtbot.addWidget(again)
    with qtbot.waitActive(again):
        again.show()
        again.activateWindow()
    qtbot.keyClick(again, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    finish(again)
    assert digest(session) == before
    assert not again.findChild(QAction, "undo").isEnabled()


def test_undo_rests_while_there_is_no_import(window):
    entry = window.findChild(QAction, "undo")
    assert (entry.isEnabled(), entry.toolTip()) == (False, "There is nothing to undo.")


def test_columns_that_are_not_known_are_asked_for(qtbot, window, session, tmp_path):
    opened(window, unknown_table(tmp_path))
    assert focused() == "column-0"
    assert not button(window, "use-columns").isEnabled()
    for column, field in enumerate(("front", "back", "domain")):
        choice = find(window, QComboBox, f"column-{column}")
        choice.setCurrentIndex(choice.findData(field))
    press(qtbot, window, "use-columns")
    press(qtbot, window, "import-all")
    assert [card.front for card in cards(session, DeckId("fragen"))] == [
        "Who sets the goals?",
        "What is hope?",
    ]


def test_a_table_goes_into_the_deck_that_is_chosen(qtbot, window, session, tmp_path):
    opened(window, table(tmp_path))
    into = find(window, QComboBox, "into-deck")
    into.setCurrentIndex(into.findData("sample"))
    finish(window)
    press(qtbot, window, "import-others")
    assert len(cards(session, DeckId("sample"))) == 23


def test_a_table_that_only_bears_a_decks_name_waits_for_a_word(qtbot, window, session, tmp_path):
    opened(window, write(tmp_path, "sample.csv", "front,back\nA hub?,A place\nA rim?,An edge\n"))
    told = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert "has none of these 2 questions" in " ".join(told)
    assert not button(window, "import-all").isVisible()
    find(window, QComboBox, "whole-deck").setCurrentIndex(1)
    finish(window)
    assert not button(window, "import-all").isVisible()
    find(window, QComboBox, "whole-deck").setCurrentIndex(0)
    finish(window)
    press(qtbot, window, "take-anyway")
    press(qtbot, window, "import-all")
    assert len(cards(session, DeckId("sample"))) == 22


def test_a_table_updates_cards_and_keeps_their_progress(qtbot, window, session, tmp_path):
    append(session.collection, answered(HandClock(), 4))
    opened(window, sample_table(tmp_path))
    press(qtbot, window, "import-all")
    assert find(window, QLabel, "result-text").text() == "1 new card, 1 reworded."
    name = queries.names_of_deck(session.collection.connection, DeckId("sample"))[0]
    assert queries.memory(session.collection.connection, name, 0) is not None
    assert len(cards(session, DeckId("sample"))) == 21


def test_a_whole_deck_that_lacks_many_cards_asks_and_keeps_them(qtbot, window, session, tmp_path):
    opened(window, sample_table(tmp_path))
    find(window, QComboBox, "whole-deck").setCurrentIndex(1)
    finish(window)
    assert button(window, "retire-many").isVisible()
    assert "The file lacks 18 of your 20 cards of this deck. They are kept." in shown_texts(window)
    assert button(window, "import-all").text() == "Import 2 cards"
    press(qtbot, window, "retire-many")
    assert button(window, "import-all").text() == "Import 20 cards"


def test_a_row_paired_by_its_text_can_be_a_new_card(qtbot, window, tmp_path):
    path = write(tmp_path, "sample.csv", "front,back\nFront 1?,Another back.\n")
    opened(window, path)
    assert button(window, "import-all").text() == "Import 1 card"
    press(qtbot, window, "row-row-2-turn")
    assert "Comes in as a new card, as you said." in shown_texts(window)
    press(qtbot, window, "row-row-2-turn")
    assert any(text.startswith("Taken for the card") for text in shown_texts(window))


def test_a_file_that_cannot_be_read_is_told_for_what_it_is(window, session, tmp_path):
    before = digest(session)
    opened(window, pdf(tmp_path))
    assert "PDF" in summary(window).text()
    assert summary(window).text().endswith("Nothing was changed.")
    assert not button(window, "import-all").isVisible()
    assert digest(session) == before


def test_a_file_that_is_not_there_is_told(window, tmp_path):
    opened(window, tmp_path / "gone.csv")
    assert "There is no such file" in summary(window).text()


def test_what_is_known_already_is_not_imported_again(window, tmp_path):
    opened(window, write(tmp_path, "sample.csv", "id,front,back\nc1,Front 1?,Back 1.\n"))
    assert summary(window).text() == ("You have all of these cards already. Nothing would change.")
    assert not button(window, "import-all").isVisible()


def test_the_lines_in_error_are_saved_with_what_is_wrong(qtbot, window, tmp_path, session):
    place = tmp_path / "to-mend.csv"
    screen = ImportScreen(
        session, pages_of(window).jobs, save=lambda _parent, _title, _name, done: done(place)
    )
    qtbot.addWidget(screen)
    screen.show()
    screen.open_files([table(tmp_path)])
    finish(window)
    button(screen, "save-lines").click()
    lines = place.read_text("utf-8-sig").splitlines()
    assert len(lines) == 4
    assert "No option is marked as the best answer." in lines[1]
    assert find(screen, QLabel, "file-name").text() == "crisis-safety-v4.csv"


def pages_of(window):
    press_entry(window)
    return pages(window)


def test_choosing_a_file_asks_the_system(qtbot, window, tmp_path, session):
    screen = ImportScreen(
        session, pages_of(window).jobs, choose=lambda _parent, _title, done: done([table(tmp_path)])
    )
    qtbot.addWidget(screen)
    screen.show()
    button(screen, "choose-file").click()
    finish(window)
    assert find(screen, QLabel, "file-name").text() == "crisis-safety-v4.csv"


def test_a_file_dropped_on_the_window_is_previewed(window, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(table(tmp_path)))])
    window.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    finish(window)
    assert find(window, QLabel, "file-name").text() == "crisis-safety-v4.csv"


def test_several_files_come_one_after_another(qtbot, window, tmp_path):
    opened(window, table(tmp_path), sample_table(tmp_path))
    press(qtbot, window, "leave-import")
    assert find(window, QLabel, "file-name").text() == "sample.csv"
    press(qtbot, window, "leave-import")
    assert window.findChild(HomeScreen).isVisible()


def test_a_file_is_not_opened_while_one_studies(qtbot, window, tmp_path):
    window.findChild(QAction, "study").trigger()
    window.open_files([table(tmp_path)])
    assert window.findChild(ImportScreen) is None


def test_a_long_import_can_be_cancelled_and_keeps_nothing(qtbot, window, session, tmp_path):
    rows = ["front,back", *(f"Question {n} of many?,Answer {n}." for n in range(4_000))]
    before = digest(session)
    opened(window, write(tmp_path, "many.csv", "\n".join(rows)))
    jobs = pages(window).jobs
    button(window, "import-all").click()
    assert not window.findChild(QAction, "home").isEnabled()
    (job,) = jobs.running()
    with qtbot.waitSignal(job.cancelled):
        button(window, "cancel-import").click()
    settle()
    assert digest(session) == before
    assert "The import was cancelled. Nothing was kept." in shown_texts(window)
    assert button(window, "import-all").text() == "Import 4000 cards"
    assert window.findChild(QAction, "home").isEnabled()


def test_closing_the_window_stops_an_import(window, session, tmp_path):
    rows = ["front,back", *(f"Question {n} of many?,Answer {n}." for n in range(4_000))]
    before = digest(session)
    opened(window, write(tmp_path, "many.csv", "\n".join(rows)))
    button(window, "import-all").click()
    window.close()
    settle()
    assert digest(session) == before


def test_a_field_of_the_preview_keeps_its_own_undo(qtbot, window, session, tmp_path):
    opened(window, table(tmp_path))
    press(qtbot, window, "import-others")
    after = digest(session)
    opened(window, write(tmp_path, "more.csv", "front,option_a,option_b,correct\n,One,Two,A\n"))
    field = find(window, QLineEdit, "row-row-2-front")
    qtbot.keyClicks(field, "x")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert digest(session) == after
    assert field.text() == ""


def test_long_lists_show_some_lines_and_more_on_request(qtbot, window, tmp_path):
    rows = ["front,back", *(f"Question {n} of many?,Answer {n}." for n in range(120))]
    opened(window, write(tmp_path, "many.csv", "\n".join(rows)))
    assert button(window, "more-rows").text() == "Show more lines (70 left)"
    press(qtbot, window, "more-rows")
    assert button(window, "more-rows").text() == "Show more lines (20 left)"


def test_a_deck_that_the_collection_lacks_is_previewed_and_imported(
    qtbot, window, session, tmp_path
):
    from tests.ui.importing import written

    file = small_deck("other", concepts=2)
    opened(window, written(tmp_path, replace(file, deck=replace(file.deck, authors=("A. B.",)))))
    press(qtbot, window, "import-all")
    assert len(cards(session, DeckId("other"))) == 2


def test_tab_goes_from_the_lines_to_the_button_that_imports(qtbot, window, tmp_path):
    opened(window, table(tmp_path))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    finish(window)
    met = [focused()]
    while met[-1] != "import-others" and len(met) < 20:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(focused())
    assert met[0] == "row-row-3-front"
    assert met[-3:] == ["save-copy", "leave-import", "import-others"]
