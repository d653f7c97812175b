"""Writing cards here: names, what keeps one from being saved, copies, deletion, drafts."""

from dataclasses import replace

import pytest

from flashcards.core.model import CardId, Concept, DeckId, Option, OptionId, Scenario, Status
from flashcards.services.authoring import (
    blank,
    delete_card,
    duplicate,
    faults,
    find_card,
    free_option_id,
    save_edit,
    save_new,
    tidied,
)
from flashcards.services.drafts import NEW, draft_of, drop_draft, keep_draft
from flashcards.store import queries
from flashcards.store.verify import digest
from tests.sampledata import open_collection, scenario, small_deck

DECK = DeckId("sample")
CARD = replace(blank("concept"), front="What is hope?", back="A start.")


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, small_deck(concepts=2)) as opened:
        yield opened


def ids(collection):
    return [each.card.id for each in queries.cards_of_deck(collection.connection, DECK)]


def test_a_new_card_comes_last_under_a_name_made_of_its_words(collection):
    record = save_new(collection, DECK, CARD)
    assert record.card.id == "what-is-hope"
    assert ids(collection) == ["c1", "c2", "what-is-hope"]


def test_a_name_is_never_used_twice_even_after_its_card_has_gone(collection):
    first = save_new(collection, DECK, CARD)
    delete_card(collection, first)
    assert save_new(collection, DECK, CARD).card.id == "what-is-hope-2"


def test_a_card_without_latin_letters_is_named_after_its_kind(collection):
    record = save_new(collection, DECK, replace(CARD, front="什么是希望"))
    assert record.card.id == "concept"


def test_an_edit_keeps_the_text_as_imported_for_the_next_update(collection):
    before = find_card(collection, DECK, CardId("c1"))
    save_edit(collection, before, replace(before.card, back="Another."))
    save_edit(collection, find_card(collection, DECK, CardId("c1")), replace(CARD, id=CardId("c1")))
    base = queries.base(collection.connection, DECK, CardId("c1"))
    assert base.text == before.card


def test_an_edit_is_taken_back_by_one_undo(collection):
    before = find_card(collection, DECK, CardId("c1"))
    save_edit(collection, before, replace(before.card, back="Another."))
    assert collection.undo() == "edit card"
    assert find_card(collection, DECK, CardId("c1")) == before


def test_a_copy_is_a_draft_at_the_end(collection):
    copy = duplicate(collection, find_card(collection, DECK, CardId("c1")))
    assert (copy.card.status, ids(collection)[-1]) == (Status.DRAFT, copy.card.id)


def test_a_card_that_came_with_a_file_is_retired_so_that_no_update_brings_it_back(collection):
    delete_card(collection, find_card(collection, DECK, CardId("c1")))
    assert find_card(collection, DECK, CardId("c1")).card.status == Status.RETIRED


def test_a_card_that_was_made_here_is_dropped_and_comes_back_by_undo(collection):
    record = save_new(collection, DECK, CARD)
    delete_card(collection, record)
    assert find_card(collection, DECK, record.card.id) is None
    collection.undo()
    assert find_card(collection, DECK, record.card.id) == record


@pytest.mark.parametrize(
    ("card", "found"),
    [
        (blank("concept"), [("field-empty", "front"), ("field-empty", "back")]),
        (blank("cloze"), [("field-empty", "cloze")]),
        (replace(blank("cloze"), text="No gap."), [("cloze-without-gap", "cloze")]),
        (replace(CARD, review_by="soon"), [("bad-date", "review_by")]),
        (replace(CARD, tags=("x" * 65,)), [("too-long", "tags[0]")]),
        (CARD, []),
        (replace(CARD, front="Why <b>now</b>? ![x](http://x.y/z.png)"), []),
        (replace(blank("cloze"), text="A {{1::gap}} and {{2::one."), [("bad-cloze", "cloze")]),
        (scenario(""), []),
        (replace(scenario(""), options=scenario("").options[:1]), [("option-count", "")]),
        (
            replace(
                scenario(""),
                options=tuple(replace(o, correct=False) for o in scenario("").options),
            ),
            [("no-right-option", "")],
        ),
        (
            replace(
                scenario(""), options=tuple(replace(o, text="Same") for o in scenario("").options)
            ),
            [("option-twice", "")],
        ),
    ],
)
def test_what_keeps_a_card_from_being_saved_is_told_by_its_field(card, found):
    assert [(each.code, each.place) for each in faults(card)] == found


def test_blanks_at_the_ends_go_and_the_same_fields_stay(collection):
    options = (
        Option(id=OptionId("c"), text=" One ", correct=True),
        Option(id=OptionId("a"), text="Two"),
    )
    untidy = Scenario(id=CardId("x"), question=" What? \n", options=options, tags=("t",))
    tidy = tidied(untidy)
    assert (tidy.question, tidy.options[0].text, tidy.options[0].id) == ("What?", "One", "c")
    assert tidied(tidy) == tidy


def test_a_new_option_takes_the_first_free_id():
    options = scenario("x").options
    assert free_option_id((options[0], options[3])) == "b"


def test_a_draft_is_kept_without_a_change_of_what_the_collection_means(collection):
    before = digest(collection.connection)
    keep_draft(collection, DECK, NEW, CARD)
    assert draft_of(collection, DECK, NEW) == CARD
    assert digest(collection.connection) == before


def test_a_draft_may_be_no_card_yet(collection):
    for card in (blank("concept"), blank("cloze"), blank("scenario")):
        keep_draft(collection, DECK, NEW, card)
        assert draft_of(collection, DECK, NEW) == card


def test_a_draft_is_spent_when_its_card_is_saved(collection):
    keep_draft(collection, DECK, NEW, CARD)
    save_new(collection, DECK, CARD)
    assert draft_of(collection, DECK, NEW) is None


def test_undo_of_edits_does_not_touch_drafts(collection):
    save_new(collection, DECK, CARD)
    keep_draft(collection, DECK, CardId("c1"), CARD)
    assert collection.undo() == "add card"
    assert draft_of(collection, DECK, CardId("c1")) == CARD


def test_a_draft_that_is_dropped_is_gone(collection):
    keep_draft(collection, DECK, CardId("c1"), CARD)
    drop_draft(collection, DECK, CardId("C1"))
    assert draft_of(collection, DECK, CardId("c1")) is None


def test_an_empty_concept_is_a_concept():
    assert isinstance(blank("concept"), Concept)
