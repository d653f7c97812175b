"""The page Cards, driven by keys: search, arrows, acts on a selection, undo, study by choice."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QMenu

from flashcards.core.model import CardId, DeckId, Grade, NameId
from flashcards.services.card_acts import CardActs
from flashcards.services.scope import Scope, Source
from flashcards.services.search import Stand, found_cards
from flashcards.services.settings import StudySettings, write_settings
from flashcards.store import history, names
from flashcards.ui.card_editor import CardEditor
from flashcards.ui.cards_doing import CardsDoing
from flashcards.ui.cards_screen import CardsScreen
from flashcards.ui.cards_table import CardsTable
from flashcards.ui.job_dialog import JobDialog
from flashcards.ui.main_window import MainWindow
from flashcards.ui.session import Session
from flashcards.ui.study_screen import StudyScreen
from tests.sampledata import HandClock, answered, append, open_collection, small_deck

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path):
    with open_collection(
        tmp_path, small_deck(concepts=5, scenarios=1), small_deck("other", concepts=2)
    ) as opened:
        write_settings(opened, StudySettings(is_set_up=True))
        yield opened


@pytest.fixture
def window(qtbot, collection, clock):
    shown = MainWindow(Session(collection, clock))
    qtbot.addWidget(shown)
    shown.resize(1240, 820)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    qtbot.keyClick(shown, Key.Key_3, CTRL)
    yield shown
    shown.close()  # before its collection: a table that is still painted reads rows


@pytest.fixture
def table(window):
    return window.findChild(CardsTable)


@pytest.fixture
def search(qtbot, window):
    def type_text(text):
        field = window.findChild(QLineEdit, "cards-search")
        field.clear()
        qtbot.keyClicks(field, text)

    return type_text


def shown(table):
    model = table.cards()
    return [model.card(row).name.card for row in range(model.rowCount())]


def counted(window):
    return window.findChild(QLabel, "cards-count").text()


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def found(collection, clock, *numbers):
    today = Session(collection, clock).today
    return found_cards(collection.connection, [NameId(n) for n in numbers], today)


def test_the_focus_is_where_one_searches(window):
    assert QApplication.focusWidget().objectName() == "cards-search"


def test_all_cards_are_there_at_first(window, table):
    assert shown(table) == ["c1", "c2", "c3", "c4", "c5", "s1", "c1", "c2"]
    assert counted(window) == "8 cards in 2 topics, 1 selected"


def test_results_come_as_one_types(window, table, search):
    search("front 3")
    assert shown(table) == ["c3"]
    assert counted(window) == "1 card in 1 topic, 1 selected"


def test_no_hit_says_so_and_leads_back(qtbot, window, table, search):
    search("nosuch")
    assert window.findChild(QLabel, "no-cards").text() == "No card is like that"
    again = window.findChild(QAbstractButton, "show-all-cards")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert len(shown(table)) == 8


def test_what_cannot_be_read_is_said_while_the_rest_is_searched(window, table, search):
    search("deck:other is:")
    assert shown(table) == ["c1", "c2"]
    doubt = window.findChild(QLabel, "search-doubt")
    assert doubt.text() == "“is:” still needs a word after it."


def test_the_filters_write_into_the_search(qtbot, window, table):
    topics = window.findChild(QComboBox, "cards-topic")
    topics.setFocus()
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Down)
    assert window.findChild(QLineEdit, "cards-search").text() == "deck:other"
    assert shown(table) == ["c1", "c2"]


def test_a_typed_filter_is_shown_in_its_field(window, search):
    search("kind:scenario")
    assert window.findChild(QComboBox, "cards-kind").currentText() == "Situations"


def test_the_arrow_down_leads_into_the_table_and_tab_out_of_it(qtbot, window, table):
    press(qtbot, Key.Key_Down)
    assert QApplication.focusWidget() is table
    press(qtbot, Key.Key_Tab)
    assert QApplication.focusWidget() is not table


def test_ctrl_f_leads_back_to_the_search(qtbot, window, table):
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_F, CTRL)
    assert QApplication.focusWidget().objectName() == "cards-search"


def test_enter_edits_the_card(qtbot, window, table):
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Return)
    editor = window.findChild(CardEditor)
    assert editor.card().card.id == "c2"
    assert editor.isAncestorOf(QApplication.focusWidget())


def test_the_editor_follows_the_selected_row(qtbot, window, table):
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Down)
    qtbot.waitUntil(
        lambda: (e := window.findChild(CardEditor)) is not None and e.card().card.id == "c2"
    )
    assert QApplication.focusWidget() is table


def test_in_a_narrow_window_the_editor_is_a_page_of_its_own(qtbot, window, table):
    window.resize(800, 700)
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Return)
    assert not table.isVisible()
    window.findChild(CardEditor).closed.emit()
    assert table.isVisible()


def test_stars_are_given_and_taken_back_by_keyboard(qtbot, window, table, collection, clock, heard):
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Down, SHIFT)
    press(qtbot, Key.Key_S, CTRL | SHIFT)
    assert [card.is_starred for card in found(collection, clock, 1, 2, 3)] == [True, True, False]
    assert "2 cards got a star." in heard
    press(qtbot, Key.Key_Z, CTRL)
    assert not any(card.is_starred for card in found(collection, clock, 1, 2, 3))
    assert heard[-1] == "Undone: the star."
    press(qtbot, Key.Key_Z, CTRL | SHIFT)
    assert found(collection, clock, 1)[0].is_starred
    assert heard[-1] == "Done again: the star."


def test_a_selection_is_announced_and_kept_through_an_act(qtbot, window, table, heard):
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_A, CTRL)
    assert heard[-1] == "8 cards in 2 topics, 8 selected"
    press(qtbot, Key.Key_R, CTRL | SHIFT)
    assert len(table.selected()) == 8


def test_a_resting_card_is_woken_from_its_search(qtbot, window, table, search, collection, clock):
    CardActs(collection, clock).rest([NameId(2)])
    search("is:resting")
    assert shown(table) == ["c2"]
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_W, CTRL | SHIFT)
    assert found(collection, clock, 2)[0].stand is Stand.NEW


def test_progress_is_reset_only_after_a_question(qtbot, window, table, collection, clock):
    append(collection, answered(clock, Grade.GOOD))
    press(qtbot, Key.Key_Down)
    window.findChild(QAction, "card-reset").trigger()
    assert window.findChild(QLabel, "ask-words").text().startswith("1 card would begin anew")
    assert QApplication.focusWidget().objectName() == "ask-keep"
    agree = window.findChild(QAbstractButton, "ask-agree")
    qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)
    assert found(collection, clock, 1)[0].stand is Stand.NEW
    assert len(history.of_card(collection.connection, NameId(1))) == 2


def test_a_deleted_card_leaves_the_table_and_comes_back(qtbot, window, table):
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Delete)
    press(qtbot, Key.Key_Tab)
    press(qtbot, Key.Key_Return)
    assert shown(table)[0] == "c2"
    press(qtbot, Key.Key_Z, CTRL)
    assert shown(table)[0] == "c1"


def test_cards_are_moved_to_another_deck(qtbot, window, table, search):
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_M, CTRL | SHIFT)
    press(qtbot, Key.Key_Down)
    move = window.findChild(QAbstractButton, "move-now")
    move.setFocus()
    press(qtbot, Key.Key_Return)
    search("deck:other")
    assert shown(table) == ["c1", "c1", "c2"]


def test_a_tag_is_typed_and_found(qtbot, window, table, search):
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_T, CTRL | SHIFT)
    qtbot.keyClicks(QApplication.focusWidget(), "look again")
    press(qtbot, Key.Key_Return)
    search("tag:look-again")
    assert shown(table) == ["c1"]


def test_the_history_of_a_card_is_told(qtbot, window, table, collection, clock):
    append(collection, answered(clock, Grade.GOOD))
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_H, CTRL | SHIFT)
    panel = window.findChild(QLabel, "", Qt.FindChildOption.FindChildrenRecursively)
    texts = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert panel is not None
    assert "Good, after 4 seconds; next tomorrow" in texts


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_key_opens_the_acts(qtbot, window, table):
    press(qtbot, Key.Key_Down)
    window.findChild(QAbstractButton, "cards-more").click()
    menu = window.findChild(QMenu, "cards-menu")
    assert menu.isVisible()
    assert not window.findChild(QAction, "card-keep").isVisible()
    menu.close()
    assert window.findChild(QAction, "card-keep").isVisible()


def test_rows_are_sorted_from_the_menu_and_turned_round(window, table):
    window.findChild(QAction, "sort-0").trigger()
    assert shown(table)[0] == "c1"
    window.findChild(QAction, "sort-0").trigger()
    assert shown(table)[0] == "s1"


def test_selected_cards_are_practiced_and_their_dates_stay(qtbot, window, table, collection, clock):
    append(collection, answered(clock, Grade.GOOD))
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_P, CTRL | SHIFT)
    study = window.findChild(StudyScreen)
    assert study.question().card.id == "c1"
    note = study.findChild(QLabel, "standing-note")
    assert note.text() == "Practice: dates stay as they are."
    press(qtbot, Key.Key_Space)
    press(qtbot, Key.Key_1)
    assert found(collection, clock, 1)[0].days == 1


def test_what_waits_of_the_selection_is_studied(qtbot, window, table, collection, clock):
    append(collection, answered(clock, Grade.GOOD))
    page = window.findChild(CardsScreen)
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Down, SHIFT)
    with qtbot.waitSignal(page.study_requested) as signal:
        press(qtbot, Key.Key_Return, CTRL | SHIFT)
    cards = ((DeckId("sample"), CardId("c1")), (DeckId("sample"), CardId("c2")))
    assert signal.args == [Scope(names=cards, source=Source.CHOSEN)]
    assert window.findChild(StudyScreen).question().card.id == "c2"


def test_an_edit_of_the_editor_is_seen_in_the_table(qtbot, window, table, collection):
    from dataclasses import replace

    from flashcards.services.editing import edit_card
    from flashcards.store import queries

    record = queries.card(collection.connection, DeckId("sample"), CardId("c1"))
    other = replace(record, card=replace(record.card, front="Anew?"))
    collection.write("edit card", lambda t: edit_card(t, other))
    assert table.cards().card(0).question == "Anew?"


def test_the_menu_study_practices_starred_cards(qtbot, window, collection, clock):
    append(collection, answered(clock, Grade.GOOD, card="c3"))
    name = names.name_id(collection.connection, DeckId("sample"), CardId("c3"))
    CardActs(collection, clock).star([name], is_on=True)
    window.findChild(QAction, "study-starred").trigger()
    assert window.findChild(StudyScreen).question().card.id == "c3"


def test_the_menu_study_without_such_cards_shows_the_search(window, table):
    window.findChild(QAction, "study-missed").trigger()
    assert window.findChild(QLineEdit, "cards-search").text() == "is:missed"
    assert shown(table) == []


def edited(window):
    return window.findChild(CardEditor).card().card.id


def test_the_editor_follows_to_the_first_card_that_is_found(qtbot, window, table, search):
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Return)
    assert edited(window) == "c1"
    search("front 3")
    qtbot.waitUntil(lambda: edited(window) == "c3")


def test_what_is_typed_and_not_saved_keeps_its_place_through_a_search(qtbot, window, table, search):
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_X)
    search("front 3")
    assert shown(table) == ["c3"]
    assert table.selected_count() == 0
    assert edited(window) == "c1"


def test_the_trouble_list_says_how_often_each_card_was_forgotten(
    qtbot, window, table, search, collection, clock
):
    for _ in range(8):
        for grade in (Grade.GOOD, Grade.AGAIN):
            append(collection, answered(clock, grade))
            clock.move(days=7)
    search("is:trouble")
    assert shown(table) == ["c1"]
    assert table.model().index(0, 2).data() == "today\nforgotten 8 times"
    search("front 1")
    assert "forgotten" not in table.model().index(0, 2).data()


@pytest.fixture
def many(qtbot, tmp_path, clock):
    with open_collection(tmp_path, small_deck(concepts=300)) as opened:
        write_settings(opened, StudySettings(is_set_up=True))
        shown = MainWindow(Session(opened, clock))
        qtbot.addWidget(shown)
        shown.resize(1240, 820)
        with qtbot.waitActive(shown):
            shown.show()
            shown.activateWindow()
        qtbot.keyClick(shown, Key.Key_3, CTRL)
        press(qtbot, Key.Key_Down)
        press(qtbot, Key.Key_A, CTRL)
        yield shown
        shown.close()


def test_an_act_on_many_cards_is_done_behind_a_dialog(qtbot, many):
    press(qtbot, Key.Key_S, CTRL | SHIFT)
    dialog = many.findChild(JobDialog, "cards-changing")
    assert dialog.isVisible()
    assert dialog.isModal()
    qtbot.waitUntil(lambda: "300 cards got a star." in said(many))
    qtbot.mouseClick(many.findChild(QAbstractButton, "cards-undo"), Qt.MouseButton.LeftButton)
    assert not is_starred(many)


def test_stopped_an_act_on_many_cards_has_changed_nothing(qtbot, many):
    press(qtbot, Key.Key_S, CTRL | SHIFT)
    many.findChild(JobDialog, "cards-changing").close()
    many.findChild(CardsDoing).stop()
    assert not is_starred(many)


def said(window):
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def is_starred(window):
    model = window.findChild(CardsTable).cards()
    return model.card(0).is_starred


def test_a_closed_window_takes_up_no_card(qtbot, window, table):
    press(qtbot, Key.Key_Down)
    timers = window.findChild(CardsScreen).findChildren(QTimer)
    assert any(timer.isActive() for timer in timers)
    window.close()
    assert not any(timer.isActive() for timer in timers)
