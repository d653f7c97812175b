"""The editor: fields to card and back, drafts, advice, options, acts; by keys and clicks."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from flashcards.core.model import Cloze, Concept, Pool, Scenario, Status
from flashcards.services.authoring import faults
from flashcards.services.drafts import NEW, draft_of, keep_draft
from flashcards.services.marks import CardName, Marks
from flashcards.services.slips import Slip
from flashcards.store import authors, queries
from flashcards.store.verify import digest
from flashcards.ui.editor_option import OptionRow
from tests.sampledata import small_deck
from tests.ui.editing import ALT, CONTROL, DECK, open_bench


@pytest.fixture
def bench(qtbot, tmp_path):
    opened = open_bench(qtbot, tmp_path, small_deck(concepts=3, scenarios=2))
    yield opened
    opened.editor.close()
    opened.session.collection.close()


def act(bench, name):
    bench.find("editor-more").menu().aboutToShow.emit()
    bench.editor.findChild(QAction, name).trigger()


def option_ids(card):
    return [option.id for option in card.options]


def test_what_is_typed_is_saved_by_ctrl_s(qtbot, bench):
    bench.open("c1")
    bench.type("edit-back", "Another answer.")
    assert bench.state() == "Draft, not saved yet"
    with qtbot.waitSignal(bench.editor.saved) as signal:
        bench.save()
    assert signal.args[0].card == bench.saved()
    assert bench.saved().back == "Another answer."
    assert bench.state() == "Saved"


def test_opening_a_card_changes_nothing(bench):
    before = digest(bench.session.collection.connection)
    for card in ("c1", "s1", "c2"):
        bench.open(card)
        assert not bench.editor.has_changes()
    bench.save()
    assert digest(bench.session.collection.connection) == before


def test_every_field_of_a_concept_is_written(bench):
    bench.open("c1")
    for field, text in {
        "edit-front": "What is hope?",
        "edit-back": "A start.",
        "edit-explanation": "It carries.",
        "edit-example": "One day.",
        "edit-hint": "Four letters.",
        "edit-sources": "A Guide, 2020",
        "edit-notes": "Ask Ana.",
        "edit-tags": "priority/P1, basics",
        "edit-about": "c2",
        "edit-jurisdiction": "US federal",
        "edit-reviewed": "2026-11-23",
        "edit-review_by": "2027-11-23",
    }.items():
        bench.type(field, text)
    bench.click("edit-reversed")
    bench.click("edit-care-trauma")
    bench.editor.findChild(QComboBox, "edit-status").setCurrentIndex(1)
    bench.editor.findChild(QComboBox, "edit-pool").setCurrentIndex(1)
    bench.save()
    assert bench.saved() == Concept(
        id="c1",
        domain="topic",
        status=Status.DRAFT,
        pool=Pool.MOCK,
        front="What is hope?",
        back="A start.",
        explanation="It carries.",
        example="One day.",
        hint="Four letters.",
        reversed=True,
        sources=("A Guide, 2020",),
        notes="Ask Ana.",
        tags=("priority/P1", "basics"),
        about=("c2",),
        jurisdiction="US federal",
        reviewed="2026-11-23",
        review_by="2027-11-23",
        sensitivity=("trauma",),
    )


def test_what_has_no_field_stays_as_it_was(bench):
    card = replace(bench.saved(), media=("map.png",), sensitivity=("grief",))
    record = queries.card(bench.session.collection.connection, DECK, "c1")
    bench.session.collection.write("x", lambda t: t.put(replace(record, card=card)))
    bench.open("c1")
    bench.type("edit-back", "Another.")
    bench.save()
    assert bench.saved() == replace(card, back="Another.")


def test_a_scenario_is_written_by_keyboard_alone(bench):
    bench.editor.new_card(DECK)
    bench.find("kind-concept").setFocus()
    bench.press(Qt.Key.Key_Right)
    bench.press(Qt.Key.Key_Space)
    bench.find("edit-vignette").setFocus()
    for text in ("Someone waits.", "What first?"):
        bench.find_focus = QApplication.focusWidget()
        for letter in text:
            bench.press(getattr(Qt.Key, f"Key_{letter.upper()}", Qt.Key.Key_Space))
        bench.press(Qt.Key.Key_Tab)
    seen = set()
    while (name := QApplication.focusWidget().objectName()) != "edit-notes" and name not in seen:
        seen.add(name)
        if name.endswith("-text"):
            for key in (Qt.Key.Key_O, Qt.Key(Qt.Key.Key_A + len(seen) % 26)):
                bench.press(key)
        bench.press(Qt.Key.Key_Tab)
    bench.save()
    card = bench.editor.card().card
    assert isinstance(card, Scenario)
    assert faults(card) == ()
    assert (len(card.options), len(card.right), bench.state()) == (4, 1, "Saved")


def test_a_card_with_gaps_is_made_from_selected_words(bench):
    bench.editor.new_card(DECK)
    bench.click("kind-cloze")
    bench.type("edit-cloze", "Peers offer hope")
    for _ in range(4):
        bench.press(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    bench.press(Qt.Key.Key_G, CONTROL)
    bench.save()
    card = bench.editor.card().card
    assert isinstance(card, Cloze)
    assert card.text == "Peers offer {{1::hope}}"


def test_what_is_missing_is_said_beside_its_field_and_nothing_is_saved(bench, heard):
    bench.editor.new_card(DECK)
    bench.type("edit-front", "What is hope?")
    bench.save()
    assert bench.editor.card() is None
    assert "Write the answer." in bench.shown_words()
    assert QApplication.focusWidget().objectName() == "edit-back"
    assert bench.find("edit-back").accessibleDescription() == "Write the answer."
    assert heard[-1] == "Not saved yet. Write the answer."


def test_advice_never_blocks(bench):
    bench.open("c1")
    bench.type("edit-back", "word " * 30)
    bench.finish_advice()
    (advice,) = [text for text in bench.shown_words() if text.startswith("The answer has 30 words")]
    assert advice in bench.find("edit-back").accessibleDescription()
    bench.save()
    assert bench.state() == "Saved"


def test_a_card_that_is_nearly_another_is_named(bench):
    bench.editor.new_card(DECK)
    bench.type("edit-front", "Front 2?")
    bench.type("edit-back", "Back 2.")
    bench.finish_advice()
    assert "This looks like “Front 2?”" in bench.shown_words()
    bench.click("editor-show-like")
    assert bench.text("edit-back") == "Back 2."


def test_a_card_is_not_like_itself(bench):
    bench.open("c1")
    bench.finish_advice()
    assert not [text for text in bench.shown_words() if text.startswith("This looks like")]


def test_options_keep_their_ids_when_they_move(bench):
    bench.open("s1")
    before = bench.saved("s1")
    bench.find("option-d-text").setFocus()
    bench.press(Qt.Key.Key_Up, ALT)
    bench.press(Qt.Key.Key_Up, ALT)
    bench.save()
    after = bench.saved("s1")
    assert option_ids(after) == ["a", "d", "b", "c"]
    assert after.right == before.right


def test_an_option_moves_by_its_buttons_and_the_focus_goes_with_it(bench, heard):
    bench.open("s1")
    bench.find("option-c-up").setFocus()
    bench.press(Qt.Key.Key_Space)
    assert QApplication.focusWidget().objectName() == "option-c-up"
    bench.press(Qt.Key.Key_Space)
    assert heard[-1] == "This is option A now."
    bench.save()
    assert option_ids(bench.saved("s1")) == ["c", "a", "b", "d"]


def test_an_option_that_is_added_after_one_was_removed_takes_the_free_id(bench):
    bench.open("s1")
    bench.click("option-c-remove")
    bench.click("option-add")
    bench.type("option-c-text", "A new one")
    bench.save()
    assert option_ids(bench.saved("s1")) == ["a", "b", "d", "c"]


def test_another_best_answer_is_chosen_with_its_radio_button(bench):
    bench.open("s1")
    bench.click("option-c-best")
    bench.save()
    assert bench.saved("s1").right == {"c"}


def test_several_right_options_are_boxes(bench):
    bench.open("s1")
    bench.click("option-several")
    bench.click("option-d-right")
    bench.save()
    assert bench.saved("s1").right == {"b", "d"}
    bench.click("option-one")
    bench.save()
    assert bench.saved("s1").right == {"b"}


def test_two_options_cannot_be_removed(bench):
    bench.open("s1")
    bench.click("option-c-remove")
    bench.click("option-d-remove")
    remove = bench.find("option-a-remove")
    assert (remove.isEnabled(), remove.toolTip()) == (False, "A card needs at least 2 options.")


def test_undo_changes_puts_the_saved_text_back(bench):
    bench.open("c1")
    bench.type("edit-back", "Another.")
    bench.editor.keep_typed()
    bench.click("editor-undo")
    assert bench.text("edit-back") == "Back 1."
    assert bench.state() == "Saved"
    assert draft_of(bench.session.collection, DECK, "c1") is None


def test_what_was_typed_and_not_saved_is_there_again(qtbot, bench, tmp_path):
    bench.open("c1")
    bench.type("edit-back", "Half a sent")
    bench.open("c2")
    bench.open("c1")
    assert bench.text("edit-back") == "Half a sent"
    assert [text for text in bench.shown_words() if text.startswith("This is what you typed")]
    assert bench.saved().back == "Back 1."


def test_a_new_card_that_was_begun_is_gone_on_with(bench):
    bench.editor.new_card(DECK)
    bench.click("kind-scenario")
    bench.type("edit-question", "What first?")
    bench.open("c1")
    bench.editor.new_card(DECK)
    assert bench.text("edit-question") == "What first?"
    assert bench.title() == "New situation card"


def test_a_draft_that_says_what_is_saved_is_no_news(bench):
    keep_draft(bench.session.collection, DECK, "c1", bench.saved())
    bench.open("c1")
    assert bench.state() == "Saved"


def test_what_is_typed_is_kept_when_the_window_goes(bench):
    bench.editor.new_card(DECK)
    bench.type("edit-front", "Wh")
    bench.editor.close()
    assert draft_of(bench.session.collection, DECK, NEW).front == "Wh"


def test_ctrl_z_in_a_text_takes_back_typing_and_no_edit(bench):
    bench.open("c1")
    bench.type("edit-back", "Another.")
    bench.save()
    bench.type("edit-front", "X")
    bench.press(Qt.Key.Key_Z, CONTROL)
    assert bench.saved().back == "Another."
    assert bench.text("edit-front") != "X"


def test_ctrl_z_elsewhere_takes_back_the_last_edit_and_shows_it(qtbot, bench):
    bench.open("c1")
    bench.type("edit-back", "Another.")
    bench.save()
    bench.find("editor-save").setFocus()
    bench.press(Qt.Key.Key_Z, CONTROL)
    assert bench.saved().back == "Back 1."
    qtbot.waitUntil(lambda: bench.text("edit-back") == "Back 1.")


def test_an_edit_elsewhere_leaves_typed_text_alone(qtbot, bench):
    bench.open("c1")
    bench.type("edit-back", "Mine.")
    record = queries.card(bench.session.collection.connection, DECK, "c1")
    other = replace(record, card=replace(record.card, front="Theirs?"))
    bench.session.collection.write("x", lambda t: t.put(other))
    qtbot.waitUntil(lambda: bench.editor.card() == other)
    assert bench.text("edit-back") == "Mine."


def test_the_preview_shows_the_card_as_study_does_and_follows_the_typing(bench):
    bench.open("c1")
    bench.click("editor-preview-button")
    bench.type("edit-front", "Typed just now?")
    assert "Typed just now?" in bench.find("front").toPlainText()
    assert bench.find("back").toPlainText() == "Back 1."


def test_the_preview_of_a_situation_shows_the_verdict(bench):
    bench.open("s1")
    bench.click("editor-preview-button")
    verdicts = [bench.find(f"option_{n}").verdict() for n in range(1, 5)]
    assert verdicts == ["", "Best answer", "", ""]


def test_a_copy_is_opened_as_a_draft(bench):
    bench.open("c1")
    act(bench, "editor-duplicate")
    copy = bench.editor.card().card
    assert (copy.front, copy.status) == ("Front 1?", Status.DRAFT)
    assert bench.state() == "This is the copy. It is a draft until you say otherwise."


def test_a_card_rests_and_wakes(bench):
    bench.open("c1")
    act(bench, "editor-rest")
    assert bench.state() == "The card rests."
    act(bench, "editor-rest")
    assert bench.state() == "The card is awake."


def test_a_card_is_deleted_only_after_a_question(qtbot, bench):
    bench.open("c1")
    act(bench, "editor-delete")
    assert "Delete this card? What you answered so far is kept." in bench.shown_words()
    assert QApplication.focusWidget().objectName() == "editor-delete-no"
    with qtbot.waitSignal(bench.editor.closed):
        bench.click("editor-delete-yes")
    assert bench.saved().status == Status.RETIRED


def test_escape_asks_to_be_put_away_and_keeps_what_is_typed(qtbot, bench):
    bench.open("c1")
    bench.type("edit-back", "Half")
    with qtbot.waitSignal(bench.editor.closed):
        bench.press(Qt.Key.Key_Escape)
    bench.editor.hide()
    assert draft_of(bench.session.collection, DECK, "c1").back == "Half"


def test_a_learners_note_stands_beside_its_card_until_it_is_done(bench):
    slip = Slip(deck=DECK, card="s1", version="1.0.0", text="Is B right, too?")
    bench.session.collection.write("note", lambda t: authors.add_slip(t.connection, slip))
    bench.open("c1")
    assert not [text for text in bench.shown_words() if "Is B right" in text]
    bench.open("s1")
    note = "A learner's note on version 1.0.0: “Is B right, too?”"
    assert note in bench.shown_words()
    bench.click("slip-done-1")
    assert note not in bench.shown_words()
    bench.open("s1")
    assert note not in bench.shown_words()


def test_resting_is_shown_as_it_is(bench):
    Marks(bench.session.collection, bench.session.clock).rest(CardName(deck=DECK, card="c1"))
    bench.open("c1")
    bench.find("editor-more").menu().aboutToShow.emit()
    assert bench.editor.findChild(QAction, "editor-rest").text() == "Wake"


def test_a_new_card_takes_the_topic_of_the_one_before(bench):
    bench.open("c1")
    bench.editor.new_card(DECK)
    assert bench.editor.findChild(QComboBox, "edit-domain").currentText() == "Topic"


def test_no_field_traps_tab(bench):
    bench.open("s1")
    bench.find("edit-vignette").setFocus()
    bench.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget().objectName() == "edit-question"


def test_a_date_that_is_none_is_refused_in_words(bench):
    bench.open("c1")
    bench.editor.findChild(QLineEdit, "edit-reviewed").setText("soon")
    bench.save()
    words = "“soon” is no date. Write year, month and day, like 2026-11-23."
    assert words in bench.shown_words()
    assert bench.saved().reviewed == ""


def tab_stops(bench, start, count):
    bench.find(start).setFocus()
    names = []
    for _ in range(count):
        bench.press(Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().objectName())
    return names


def test_tab_goes_through_the_fields_as_they_are_seen(bench):
    bench.open("c1")
    stops = ["edit-back", "edit-explanation", "edit-example", "edit-hint", "edit-reversed"]
    assert tab_stops(bench, "edit-front", 6) == [*stops, "edit-domain"]
    assert tab_stops(bench, "edit-notes", 1) == ["editor-save"]


def test_tab_goes_through_the_options_as_they_stand_after_a_move(bench):
    bench.open("s1")
    bench.find("option-b-text").setFocus()
    bench.press(Qt.Key.Key_Up, ALT)
    own = ["best", "up", "down", "remove", "text"]
    stops = tab_stops(bench, "option-b-text", 6)
    assert stops == ["option-b-why", *(f"option-a-{each}" for each in own)]


def test_the_preview_comes_after_the_fields(bench):
    bench.open("c1")
    bench.click("editor-preview-button")
    assert tab_stops(bench, "edit-notes", 2) == ["front", "back"]


def test_the_focus_stays_where_it_was_after_saving(bench):
    bench.open("s1")
    bench.type("option-c-why", "Another reason.")
    bench.save()
    assert QApplication.focusWidget().objectName() == "option-c-why"


def test_options_that_go_leave_no_window_behind(bench):
    for card in ("s1", "s2", "s1"):
        bench.open(card)
    QApplication.processEvents()
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert [each for each in windows if isinstance(each, OptionRow)] == []
