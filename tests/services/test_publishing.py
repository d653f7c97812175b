"""Publishing: what changed, the version it asks for, and the file that learners get."""

from dataclasses import replace

import pytest

from flashcards.core.errors import Cancelled, CollectionUnwritable, FileRefused
from flashcards.core.merge import Fate
from flashcards.core.model import CardId, DeckId, Status
from flashcards.formats import registry
from flashcards.services.authoring import blank, delete_card, find_card, save_edit, save_new
from flashcards.services.deck_authoring import blank_deck, save_deck
from flashcards.services.publishing import prepare, publish, version_fault
from flashcards.store import authors, queries
from flashcards.store.verify import digest
from flashcards.words.publishing import change_text, deck_text, fate_text, lead_text, rise_text
from tests.sampledata import open_collection, small_deck

DECK = DeckId("sample")
CARD = replace(blank("concept"), front="What is hope?", back="A start.")


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path / "data", small_deck(concepts=3, scenarios=1)) as opened:
        yield opened


def prepared(collection, deck=DECK):
    return prepare(collection.connection, collection.folder, deck, None)


def edit(collection, card, **fields):
    record = find_card(collection, DECK, CardId(card))
    save_edit(collection, record, replace(record.card, **fields))


def best(collection, letter):
    options = find_card(collection, DECK, CardId("s1")).card.options
    return tuple(replace(option, correct=option.id == letter) for option in options)


def test_an_imported_deck_is_compared_with_its_file(collection):
    found = prepared(collection)
    assert (found.before, found.changes, found.is_changed) == ("1.0.0", (), False)


def test_wording_raises_the_third_number(collection):
    edit(collection, "c1", back="Another.")
    found = prepared(collection)
    assert found.suggested == "1.0.1"
    assert [(each.fate, each.card.id) for each in found.changes] == [(Fate.CHANGED, "c1")]


def test_a_new_card_raises_the_second_number(collection):
    save_new(collection, DECK, CARD)
    edit(collection, "c1", back="Another.")
    assert prepared(collection).suggested == "1.1.0"


def test_another_best_answer_raises_the_first_number(collection):
    edit(collection, "s1", options=best(collection, "c"))
    found = prepared(collection)
    assert (found.suggested, found.changes[0].fate) == ("2.0.0", Fate.KEY_CHANGED)


def test_a_card_that_leaves_raises_the_first_number(collection):
    delete_card(collection, find_card(collection, DECK, CardId("c2")))
    found = prepared(collection)
    assert (found.suggested, found.changes[0].fate) == ("2.0.0", Fate.RETIRED)


def test_drafts_stay_here(collection):
    save_new(collection, DECK, replace(CARD, status=Status.DRAFT))
    found = prepared(collection)
    assert (found.drafts, found.changes) == (1, ())


def test_a_deck_made_here_is_published_for_the_first_time_as_it_is(collection):
    save_deck(collection, replace(blank_deck(), id=DeckId("mine"), title="Mine"))
    save_new(collection, DeckId("mine"), CARD)
    found = prepared(collection, DeckId("mine"))
    assert (found.before, found.suggested, found.is_changed) == ("", "1.0.0", True)


@pytest.mark.parametrize("ending", [".deck.md", ".deck.json", ".deck", ".csv", ".xlsx"])
def test_the_file_can_be_read_again(collection, tmp_path, ending):
    edit(collection, "c1", back="Another.")
    path = tmp_path / f"out{ending}"
    publish(collection, prepared(collection), "1.0.1", path)
    reading = registry.read_path(path)
    assert not reading.refused
    assert next(card for card in reading.file.cards if card.id == "c1").back == "Another."


def test_the_next_comparison_is_with_what_was_published(collection, tmp_path):
    edit(collection, "c1", back="Another.")
    publish(collection, prepared(collection), "1.0.1", tmp_path / "out.deck.md")
    assert queries.deck(collection.connection, DECK).deck.version == "1.0.1"
    edit(collection, "c2", back="Something else.")
    found = prepared(collection)
    assert (found.before, [each.card.id for each in found.changes]) == ("1.0.1", ["c2"])


def test_where_the_file_cannot_be_written_nothing_is_published(collection, tmp_path):
    edit(collection, "c1", back="Another.")
    before = digest(collection.connection)
    with pytest.raises(CollectionUnwritable):
        publish(collection, prepared(collection), "1.0.1", tmp_path / "missing" / "out.deck.md")
    assert digest(collection.connection) == before
    assert authors.published(collection.connection, DECK) is None


def test_an_ending_that_no_format_has_is_refused(collection, tmp_path):
    with pytest.raises(FileRefused):
        publish(collection, prepared(collection), "1.0.1", tmp_path / "out.docx")


@pytest.mark.parametrize(
    ("version", "code"),
    [
        ("1.0.0", "version-low"),
        ("0.9", "version-low"),
        ("next", "version-shape"),
        ("", "version-shape"),
    ],
)
def test_a_version_that_updates_nobody_is_refused(collection, version, code):
    assert version_fault(prepared(collection), version).code == code


def test_a_higher_version_may_be_chosen_freely(collection):
    assert version_fault(prepared(collection), "3") is None


def test_what_changed_is_told_in_words(collection):
    edit(collection, "c1", back="Another.", example="One.")
    record = queries.deck(collection.connection, DECK)
    save_deck(collection, replace(record.deck, licence="CC0-1.0"))
    found = prepared(collection)
    assert lead_text(found) == "Compared with version 1.0.0:"
    assert fate_text(Fate.CHANGED, 1) == "Reworded: 1"
    assert change_text(found.changes[0]) == "Front 1? (answer, example)"
    assert rise_text(found) == "The third number rises: only wording changed."
    assert deck_text(found) == "About the deck itself: licence"


def test_what_the_deck_says_otherwise_of_itself_is_told_after_a_publication(collection, tmp_path):
    publish(collection, prepared(collection), "1.0.1", tmp_path / "out.deck.md")
    record = queries.deck(collection.connection, DECK)
    save_deck(collection, replace(record.deck, licence="CC0-1.0"))
    assert deck_text(prepared(collection)) == "About the deck itself: licence"


@pytest.mark.parametrize("times", [1, 4, 9, 14])
def test_looking_through_a_deck_can_be_stopped(collection, times):
    told = []

    def stop(*share):
        told.append(share)
        if len(told) == times:
            raise Cancelled

    with pytest.raises(Cancelled):
        prepare(collection.connection, collection.folder, DECK, None, stop)
    assert len(told) == times
