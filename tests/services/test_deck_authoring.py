"""Writing decks: ids, shares that add up, what keeps a deck from being saved."""

from dataclasses import replace

import pytest

from flashcards.core.model import Deck, DeckId, Domain, DomainId, Trap, TrapId
from flashcards.services.deck_authoring import (
    blank_deck,
    cards_in_topics,
    deck_faults,
    evenly,
    id_for,
    named,
    save_deck,
    shares,
)
from flashcards.store import queries
from flashcards.words.authoring import fault_text, shares_text
from tests.sampledata import open_collection, small_deck


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, small_deck(concepts=2)) as opened:
        yield opened


def deck(*weights, **fields):
    domains = tuple(
        Domain(id=DomainId(f"t{n}"), name=f"Topic {n}", weight=weight)
        for n, weight in enumerate(weights)
    )
    return Deck(id=DeckId("mine"), title="Mine", version="1.0.0", domains=domains, **fields)


def test_an_id_is_made_of_the_title(collection):
    assert id_for(collection, "Peer support: the basics") == "peer-support-the-basics"


def test_an_id_that_is_taken_gets_a_number(collection):
    assert id_for(collection, "Sample") == "sample-2"


@pytest.mark.parametrize(
    ("weights", "text"),
    [
        ((60, 40), "The shares add up to 100."),
        ((60, 30), "The shares add up to 90; 10 are left to give."),
        ((60, 50), "The shares add up to 110; take 10 away."),
        ((33.3, 33.3, 33.4), "The shares add up to 100."),
    ],
)
def test_how_shares_add_up_is_told_kindly(weights, text):
    assert shares_text(shares(deck(*weights))) == text


def test_even_shares_add_up():
    assert [domain.weight for domain in evenly(deck(0, 0, 0).domains)] == [34, 33, 33]


def test_new_topics_and_traps_are_named_after_their_words():
    topics = (Domain(id=DomainId(""), name="Meeting people"),) * 2
    made = named(replace(deck(), domains=topics, traps=(Trap(id=TrapId(""), name="Fixing it"),)))
    assert made.domains[0].id == "meeting-people"
    assert len({each.id for each in made.domains}) == 2
    assert made.traps[0].id == "fixing-it"


@pytest.mark.parametrize(
    ("wrong", "field", "text"),
    [
        ({"title": ""}, "title", "Give the deck a title."),
        ({"id": DeckId("")}, "id", "Give the deck an id."),
        (
            {"id": DeckId("a b")},
            "id",
            "“a b” cannot be an id. Use letters A to Z, digits, dots and hyphens, without spaces.",
        ),
        (
            {"id": DeckId("Sample")},
            "id",
            "There is a deck with the id “Sample” already. Choose another one.",
        ),
        (
            {"reviewed": "today"},
            "reviewed",
            "“today” is no date. Write year, month and day, like 2026-11-23.",
        ),
    ],
)
def test_what_keeps_a_deck_from_being_saved_is_told_by_its_field(collection, wrong, field, text):
    (fault,) = deck_faults(collection, replace(deck(), **wrong), is_new=True)
    assert (fault.place, fault_text(fault)) == (field, text)


def test_two_topics_of_one_name_are_told(collection):
    made = replace(deck(50, 50), domains=(deck(50).domains[0],) * 2)
    (fault,) = deck_faults(collection, made, is_new=True)
    assert fault_text(fault) == "“topic 0” stands here twice. Rename one of them."


def test_a_new_deck_comes_last_and_is_studied(collection):
    save_deck(collection, deck(100))
    assert [each.deck.id for each in queries.decks(collection.connection)] == ["sample", "mine"]


def test_properties_are_changed_by_one_step_that_undo_takes_back(collection):
    before = queries.deck(collection.connection, DeckId("sample"))
    save_deck(collection, replace(before.deck, title="Another"))
    assert collection.undo() == "deck properties"
    assert queries.deck(collection.connection, DeckId("sample")) == before


def test_the_cards_of_each_topic_are_counted(collection):
    assert cards_in_topics(collection, DeckId("sample")) == {"topic": 2}


def test_a_blank_deck_begins_with_version_one():
    assert blank_deck().version == "1.0.0"
