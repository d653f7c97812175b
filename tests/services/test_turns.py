"""Whose turn it is among new cards: one card finds its place, and the others keep theirs."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flashcards.core.model import CardId, DeckId, Domain, DomainId
from flashcards.services.authoring import blank, find_card, save_edit, save_new
from flashcards.services.turns import set_turns
from flashcards.store import names, queries
from tests.sampledata import open_collection, scenario, small_deck

DECK = DeckId("sample")
TOPICS = tuple(Domain(id=DomainId(each), name=each, weight=50) for each in ("one", "two"))


def deck(**changed):
    file = small_deck(concepts=6, scenarios=0)
    return replace(file, deck=replace(file.deck, **changed))


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, deck()) as opened:
        yield opened


def order(collection):
    """Return the cards as their turns come."""
    rows = collection.connection.execute(
        "SELECT names.card FROM memory JOIN names ON names.id = memory.name ORDER BY turn, name"
    )
    return [card for (card,) in rows]


def turns(collection):
    return dict(
        collection.connection.execute(
            "SELECT names.card, turn FROM memory JOIN names ON names.id = memory.name"
        ).fetchall()
    )


def new(priority=2, domain="topic", front="What is a zebra?"):
    card = blank("concept", DomainId(domain))
    return replace(card, front=front, back="An animal.", tags=(f"priority/P{priority}",))


def anew(collection):
    """Work out the turns of the whole deck."""
    collection.write("turns", lambda transaction: set_turns(transaction, DECK))
    return order(collection)


def test_a_new_card_comes_last(collection):
    save_new(collection, DECK, new())
    assert order(collection)[-1] == "what-is-a-zebra"


def test_a_must_know_card_comes_first_and_the_others_keep_their_turns(collection):
    before = turns(collection)
    save_new(collection, DECK, new(priority=1))
    assert order(collection)[0] == "what-is-a-zebra"
    assert before.items() <= turns(collection).items()


def test_an_edited_priority_moves_the_card_and_undo_brings_it_back(collection):
    before = order(collection)
    record = find_card(collection, DECK, CardId("c3"))
    save_edit(collection, record, replace(record.card, tags=("priority/P3",)))
    assert order(collection)[-1] == "c3"
    collection.undo()
    assert order(collection) == before


def test_a_scenario_follows_its_concept_wherever_that_goes(collection):
    item = replace(scenario("s9"), id=CardId(""), domain=DomainId("topic"), about=(CardId("c1"),))
    save_new(collection, DECK, replace(item, tags=("priority/P1",)))
    assert order(collection).index("what-first") > order(collection).index("c1")
    record = find_card(collection, DECK, CardId("c1"))
    save_edit(collection, record, replace(record.card, tags=("priority/P3",)))
    assert order(collection).index("what-first") > order(collection).index("c1")


def test_where_the_neighbours_leave_no_room_the_whole_deck_is_worked_out(collection):
    for number in range(14):
        save_new(collection, DECK, new(priority=1, front=f"What is number {number}?"))
    assert order(collection) == anew(collection)


def test_a_card_done_again_after_an_undo_has_its_turn(collection):
    save_new(collection, DECK, new())
    collection.undo()
    collection.redo()
    assert order(collection)[-1] == "what-is-a-zebra"


@given(
    steps=st.lists(
        st.tuples(st.integers(-1, 9), st.integers(1, 3), st.sampled_from(["one", "two", "other"])),
        max_size=8,
    )
)
@settings(max_examples=25, deadline=None)
def test_step_by_step_or_at_once_the_order_within_a_topic_is_the_same(steps):
    with (
        TemporaryDirectory() as folder,
        open_collection(Path(folder), deck(domains=TOPICS)) as collection,
    ):
        for number, (place, priority, domain) in enumerate(steps):
            cards = list(queries.cards_of_deck(collection.connection, DECK))
            if place < 0 or place >= len(cards):
                save_new(collection, DECK, new(priority, domain, f"What is number {number}?"))
                continue
            tags = (f"priority/P{priority}",)
            card = replace(cards[place].card, tags=tags, domain=DomainId(domain))
            save_edit(collection, cards[place], card)
        assert by_topic(collection, order(collection)) == by_topic(collection, anew(collection))


def by_topic(collection, cards):
    found = {}
    for card in cards:
        number = names.name_id(collection.connection, DECK, CardId(card))
        domain = queries.card_named(collection.connection, number).card.domain
        key = domain if domain in ("one", "two") else "rest"
        found.setdefault(key, []).append(card)
    return found
