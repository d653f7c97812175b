"""A session from its first card to its summary: hard topics, marks, primers, troubles."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from flashcards.core.errors import CollectionUnwritable
from flashcards.core.model import Grade, Kind
from flashcards.services.study import Scope
from flashcards.ui.notice import Notice
from tests.sampledata import answered, append, small_deck
from tests.ui.studying import open_desk

Key = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qtbot, tmp_path):
    return open_desk(qtbot, tmp_path, small_deck(concepts=3))


def hard_deck(**values):
    """Return a deck whose first card talks of suicide and whose others do not."""
    file = small_deck(concepts=4, **values)
    first = replace(file.cards[0], sensitivity=("suicide",))
    return replace(file, cards=(first, *file.cards[1:]))


def experienced(collection, clock):
    """Give ten answers on another deck, so that hard topics may come."""
    for number in range(1, 11):
        append(collection, answered(clock, 5, card=f"x{number}", deck="past"))
    clock.move(days=1)


@pytest.fixture
def warned(qtbot, tmp_path):
    return open_desk(qtbot, tmp_path, hard_deck(), past=experienced)


def know(desk, key=Key.Key_3):
    desk.press(Key.Key_Space)
    desk.press(key)


def notice(desk, name):
    found = desk.screen.findChild(Notice, name)
    return found.text() if found.isVisible() else None


def test_a_hard_card_opens_with_one_line(warned):
    assert warned.text("warning") == "This card talks about suicide"
    assert warned.focus() == "show"
    assert not warned.is_shown("front")


def test_show_shows_the_hard_card(warned):
    warned.press(Key.Key_Return)
    assert (warned.card(), warned.is_shown("front")) == ("c1", True)


def test_escape_leaves_the_hard_card_for_tomorrow(qtbot, warned):
    with qtbot.assertNotEmitted(warned.screen.ended):
        warned.press(Key.Key_Escape)
    assert warned.card() == "c2"
    rested = warned.events()[-1]
    assert (rested.kind, rested.get("until")) == (Kind.RESTED, warned.session.today + 1)


def test_stop_asking_shows_the_card_and_warns_no_more(warned):
    warned.click("stop_asking")
    assert "suicide" not in warned.session.settings.warned
    assert warned.is_shown("front")


def test_rest_this_topic_opens_the_panel(warned):
    warned.click("rest_topic")
    assert warned.is_shown("hard_panel")
    assert warned.focus() == "rest_today"


def test_a_new_learner_meets_no_hard_card_first(qtbot, tmp_path):
    desk = open_desk(qtbot, tmp_path, hard_deck())
    assert desk.card() == "c2"


def test_the_panel_names_988_and_911_and_escape_returns_the_focus(desk):
    desk.find("if_this_is_hard").setFocus()
    desk.press(Key.Key_Space)
    words = {label.text() for label in desk.find("hard_panel").findChildren(QLabel)}
    assert {"988: call or text", "911: call"} <= words
    desk.press(Key.Key_Escape)
    assert desk.focus() == "if_this_is_hard"


@pytest.mark.parametrize(("button", "days"), [("rest_today", 1), ("rest_week", 7)])
def test_a_topic_rests_for_the_days_asked(desk, button, days):
    desk.click("if_this_is_hard")
    desk.click(button)
    untils = {event.get("until") for event in desk.events() if event.kind == Kind.RESTED}
    assert untils == {desk.session.today + days}
    assert notice(desk, "news") == "Deck sample is resting."


def test_a_resting_topic_can_be_brought_back(desk):
    desk.click("if_this_is_hard")
    desk.click("rest_until")
    assert desk.card() is None
    desk.click("take_back")
    assert desk.card() == "c1"


def test_a_resting_topic_is_woken_in_the_panel(desk):
    desk.click("if_this_is_hard")
    desk.click("rest_until")
    desk.click("if_this_is_hard")
    desk.click("wake_sample")
    assert desk.card() == "c1"


def test_keys_do_not_reach_the_card_under_a_panel(desk):
    desk.click("if_this_is_hard")
    desk.press(Key.Key_N)
    assert (desk.card(), desk.events()) == ("c1", [])


def test_a_star_is_given_by_its_key(desk):
    desk.press(Key.Key_S)
    desk.press(Key.Key_S)
    assert [event.kind for event in desk.events()] == [Kind.STARRED, Kind.UNSTARRED]


def test_not_today_goes_on_to_another_card_and_can_be_brought_back(desk):
    desk.press(Key.Key_N)
    assert desk.card() == "c2"
    assert notice(desk, "news") == "That card waits until tomorrow."
    desk.click("take_back")
    assert desk.events()[-1].kind == Kind.RESUMED


def test_a_doubt_is_kept_with_its_text(desk):
    desk.press(Key.Key_D, Ctrl)
    field = desk.screen.findChild(QPlainTextEdit, "doubt_text")
    assert field.hasFocus()
    field.insertPlainText("The law has changed.")
    desk.click("doubt_keep")
    assert desk.events()[-1].get("text") == "The law has changed."
    assert desk.focus() == "show_answer"


def test_escape_ends_a_session_that_loses_nothing(qtbot, desk):
    with qtbot.waitSignal(desk.screen.ended):
        desk.press(Key.Key_Escape)


def test_settings_are_asked_for_in_the_menu(qtbot, desk):
    with qtbot.waitSignal(desk.screen.settings_requested):
        desk.screen.findChild(QAction, "settings").trigger()


def test_a_primer_is_offered_once_before_the_first_new_card(qtbot, tmp_path):
    file = small_deck(concepts=2)
    topic = replace(file.deck.domains[0], primer="Line one.\nLine two.")
    file = replace(file, deck=replace(file.deck, domains=(topic,)))
    desk = open_desk(qtbot, tmp_path, file)
    assert (desk.text("primer_title"), desk.focus()) == ("Topic", "read_primer")
    desk.press(Key.Key_Return)
    assert "Line two." in desk.find("primer").text()
    desk.press(Key.Key_Return)
    desk.press(Key.Key_Return)
    desk.press(Key.Key_3)
    assert desk.is_shown("front")
    assert desk.card() == "c2"


def test_a_primer_can_be_skipped(qtbot, tmp_path):
    file = small_deck(concepts=1)
    topic = replace(file.deck.domains[0], primer="Line one.")
    file = replace(file, deck=replace(file.deck, domains=(topic,)))
    desk = open_desk(qtbot, tmp_path, file)
    desk.click("skip_primer")
    assert desk.is_shown("front")


def test_after_the_plan_the_repeats_are_offered_beside_the_end(desk):
    know(desk, Key.Key_1)
    know(desk)
    know(desk)
    assert desk.text("summary_title") == "Today's plan is done"
    assert desk.text("summary_done") == "3 cards in 1 minute. 1 of them can be seen once more."
    assert desk.focus() == "see_them"
    see, done = desk.find("see_them"), desk.find("done_for_today")
    assert (see.property("kind"), see.height()) == (done.property("kind"), done.height())


def test_calm_numbers_leaves_the_counts_out_of_the_summary(desk):
    desk.session.set_preferences(replace(desk.session.preferences, calm=True))
    know(desk, Key.Key_1)
    know(desk)
    know(desk)
    assert desk.text("summary_done") is None
    assert desk.text("summary_once_more").startswith("Cards you did not know yet")


def test_see_them_shows_the_repeats_and_then_the_way_home(desk):
    know(desk, Key.Key_1)
    know(desk)
    know(desk)
    desk.press(Key.Key_Return)
    assert (desk.card(), desk.text("progress")) == ("c1", "Once more: 1 of 1")
    know(desk)
    assert desk.focus() == "done_for_today"
    assert not desk.is_shown("see_them")


def test_done_for_today_ends_the_session(qtbot, desk):
    for _ in range(3):
        know(desk)
    with qtbot.waitSignal(desk.screen.ended):
        desk.press(Key.Key_Return)


def test_undo_leads_back_from_the_summary(desk):
    for _ in range(3):
        know(desk)
    desk.press(Key.Key_Z, Ctrl)
    assert desk.card() == "c3"


def test_the_summary_tells_a_gain_and_tomorrow(qtbot, tmp_path):
    def past(collection, clock):
        append(collection, answered(clock, 1))
        clock.move(days=1)

    desk = open_desk(qtbot, tmp_path, small_deck(concepts=1), past=past)
    know(desk)
    assert desk.text("summary_gain") == (
        "“Front 1?” You missed it on November 23. Today you knew it."
    )
    assert desk.text("summary_gain_count") == "Counted from your history: 1 card like this today."
    assert notice(desk, "summary_tomorrow") == "Tomorrow: nothing is planned yet."


def test_without_a_gain_there_is_no_word_of_one(desk):
    for _ in range(3):
        know(desk)
    assert desk.text("summary_gain") is None


def test_five_minutes_end_after_the_time_and_can_go_on(qtbot, tmp_path):
    scope = Scope(seconds=300)
    desk = open_desk(qtbot, tmp_path, small_deck(concepts=4), scope=scope)
    desk.stopwatch.seconds += 301
    know(desk)
    assert desk.text("summary_title") == "That was 5 minutes"
    desk.press(Key.Key_Return)
    assert desk.card() == "c2"


def test_the_day_turns_while_a_card_is_open(desk):
    desk.clock.move(days=1)
    desk.screen.follow_day()
    assert desk.screen.question().day == desk.session.today


def fail_once(desk, monkeypatch):
    """Make the next write fail as on a full disk."""
    collection, write = desk.session.collection, desk.session.collection.write

    def refuse(_operation, _work):
        monkeypatch.setattr(collection, "write", write)
        raise CollectionUnwritable(detail="SQLITE_FULL")

    monkeypatch.setattr(collection, "write", refuse)


def test_an_answer_that_cannot_be_saved_stays_and_can_be_tried_again(desk, monkeypatch):
    desk.press(Key.Key_Space)
    fail_once(desk, monkeypatch)
    desk.press(Key.Key_3)
    assert notice(desk, "problem") == (
        "This was not saved. Everything before it is safe, and the card stays here."
        " The disk is full: make some room, then try again."
    )
    assert (desk.card(), desk.answers(), desk.focus()) == ("c1", [], "try_again")
    desk.press(Key.Key_Return)
    assert (desk.card(), desk.answers(), notice(desk, "problem")) == ("c2", [Grade.GOOD], None)


def test_a_read_only_folder_is_told_in_plain_words(qtbot, desk):
    desk.session.collection.connection.execute("PRAGMA query_only = ON")
    know(desk)
    assert "cannot be written to" in notice(desk, "problem")
    desk.session.collection.connection.execute("PRAGMA query_only = OFF")
    desk.press(Key.Key_Return)
    assert desk.answers() == [Grade.GOOD]


def test_a_wrong_pick_that_cannot_be_saved_shows_nothing(qtbot, tmp_path, monkeypatch):
    desk = open_desk(qtbot, tmp_path, small_deck(concepts=0, scenarios=1))
    wrong = next(n for n, o in enumerate(desk.screen.question().options) if not o.correct)
    desk.press(Key(Key.Key_1 + wrong))
    fail_once(desk, monkeypatch)
    desk.press(Key.Key_Return)
    assert not desk.is_shown("continue")
    assert desk.find("option_1").verdict() == ""
