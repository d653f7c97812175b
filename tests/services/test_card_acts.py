"""Acts on many cards: what they write, and that one undo takes a step back whole."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flashcards.core.model import CardId, DeckId, DomainId, Grade, Kind, Status
from flashcards.core.search_query import parse
from flashcards.services.card_acts import Act, CardActs
from flashcards.services.editing import add_card
from flashcards.services.search import find
from flashcards.services.study import StudySession
from flashcards.store import history, names, queries, search
from flashcards.store.verify import digest
from tests.sampledata import HandClock, answered, append, open_collection, scenario, small_deck

ALL = (1, 2, 3)


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, small_deck(), small_deck("other", concepts=1)) as opened:
        yield opened


@pytest.fixture
def acts(collection, clock):
    return CardActs(collection, clock)


def rows(collection, some=ALL):
    return search.rows(collection.connection, some)


def meaning(collection):
    """Return what the caches and cards say, without the events that were voided."""
    tables = ("cards", "memory", "forecast", "flags", "daily", "bases")
    read = collection.connection.execute
    return [read(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in tables]


def test_a_star_is_given_to_those_that_lack_it(collection, acts):
    acts.star([1], is_on=True)
    assert acts.star(ALL, is_on=True) == 2
    assert all(row.is_starred for row in rows(collection))


def test_an_act_that_changes_nothing_is_no_step(collection, acts):
    assert acts.star(ALL, is_on=False) == 0
    assert collection.next_undo == "install"


STEPS = [
    (Act.STAR, lambda acts: acts.star(ALL, is_on=True)),
    (Act.REST, lambda acts: acts.rest(ALL)),
    (Act.RESET, lambda acts: acts.reset(ALL)),
    (Act.MOVE, lambda acts: acts.move(ALL, DeckId("other"), DomainId("topic"))),
    (Act.TAG, lambda acts: acts.tag(ALL, "hard")),
    (Act.DELETE, lambda acts: acts.delete(ALL)),
]


@pytest.mark.parametrize(("name", "act"), STEPS, ids=[name for name, _ in STEPS])
def test_a_step_is_undone_and_done_again(collection, clock, acts, name, act):
    append(collection, answered(clock, Grade.AGAIN))
    before = meaning(collection)
    act(acts)
    after = meaning(collection)
    assert after != before
    assert collection.next_undo == name
    assert collection.undo() == name
    assert meaning(collection) == before
    assert collection.redo() == name
    assert meaning(collection) == after
    assert collection.undo() == name
    assert meaning(collection) == before


@given(st.lists(st.sampled_from([act for _, act in STEPS]), min_size=1, max_size=6))
@settings(max_examples=25, deadline=None)
def test_undoing_every_step_leads_back_to_the_start(steps):
    clock = HandClock()
    with (
        TemporaryDirectory() as folder,
        open_collection(Path(folder), small_deck(), small_deck("other", concepts=1)) as collection,
    ):
        append(collection, answered(clock, Grade.GOOD))
        before, acts = meaning(collection), CardActs(collection, clock)
        for step in steps:
            step(acts)
        while collection.next_undo != "install":
            collection.undo()
        assert meaning(collection) == before


def test_a_replay_of_the_history_agrees_after_undo(collection, clock, acts):
    from flashcards.store import caches

    append(collection, answered(clock, Grade.GOOD))
    acts.reset(ALL)
    collection.undo()
    kept = digest(collection.connection), meaning(collection)
    collection.write("rebuild", lambda t: caches.rebuild(t.connection))
    assert (digest(collection.connection), meaning(collection)) == kept


def test_reset_lets_a_card_begin_anew_and_keeps_its_history(collection, clock, acts):
    append(collection, answered(clock, Grade.GOOD))
    assert acts.reset(ALL) == 1
    assert queries.memory(collection.connection, 1, 0) is None
    kinds = [event.kind for event in history.of_card(collection.connection, 1)]
    assert kinds == [Kind.ANSWERED, Kind.RESET]


def test_answers_are_not_undone_as_steps(collection, clock, acts):
    acts.star([1], is_on=True)
    append(collection, answered(clock, Grade.GOOD))
    collection.undo()
    assert queries.memory(collection.connection, 1, 0) is not None
    assert not rows(collection)[0].is_starred


def test_waking_ends_every_rest(collection, clock, acts):
    acts.rest([1, 2])
    assert acts.wake(ALL) == 2
    assert not any(row.rests for row in rows(collection))


def test_a_moved_card_is_studied_in_its_new_deck(collection, clock, acts):
    acts.move([1], DeckId("other"), DomainId("topic"))
    hits = find(collection.connection, parse("deck:other"), StudySession(collection, clock).today)
    assert 1 in hits.names


def test_a_card_that_came_with_a_deck_is_retired(collection, acts):
    acts.delete([1])
    assert rows(collection)[0].record.card.status is Status.RETIRED
    assert queries.base(collection.connection, DeckId("sample"), CardId("c1")) is not None


def test_a_card_made_here_is_gone_and_its_history_stays(collection, clock, acts):
    collection.write("add", lambda t: add_card(t, DeckId("sample"), scenario("mine")))
    append(collection, answered(clock, Grade.GOOD, card="mine"))
    name = names.name_id(collection.connection, DeckId("sample"), CardId("mine"))
    acts.delete([name])
    assert rows(collection, [name]) == []
    assert len(history.of_card(collection.connection, name)) == 1
    collection.undo()
    assert queries.memory(collection.connection, name, 0).lapses == 0


def test_tags_are_added_once_and_taken(collection, acts):
    acts.tag(ALL, "hard")
    assert acts.tag(ALL, "Hard") == 0
    assert acts.tags_of(ALL) == ["hard"]
    assert acts.untag(ALL, "HARD") == 3
