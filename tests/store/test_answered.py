"""What was answered, as the order of study and the pace ask for it."""

import pytest

from flashcards.core.model import CardId, DeckId, Grade, Kind
from flashcards.store import agenda, names
from flashcards.store import answered as done
from flashcards.store.history_write import Entry
from tests.sampledata import HandClock, answered, append, open_collection, small_deck


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, small_deck(concepts=3)) as opened:
        yield opened


def name(collection, card):
    return names.name_id(collection.connection, DeckId("sample"), CardId(card))


def give(collection, clock, card, grade=Grade.GOOD, mode="study", milliseconds=4000):
    clock.move(seconds=10)
    return append(collection, answered(clock, grade, card, mode=mode, milliseconds=milliseconds))


def take_back(collection, clock, event):
    data = (("device", event.device), ("seq", event.seq))
    moment = answered(clock, Grade.GOOD).moment
    append(collection, Entry(kind=Kind.VOIDED, deck=event.deck, card=event.card,
                             moment=moment, data=data))  # fmt: skip


def test_the_answers_of_a_day_come_newest_first_without_those_taken_back(collection, clock):
    first = give(collection, clock, "c1")
    taken_back = give(collection, clock, "c2")
    give(collection, clock, "c3")
    give(collection, clock, "c1")
    take_back(collection, clock, taken_back)
    found = done.answered_since(collection.connection, first.day, only_study=True)
    assert found == [(name(collection, card), 0) for card in ("c1", "c3", "c1")]


def test_practice_is_among_the_answers_only_where_it_is_asked_for(collection, clock):
    event = give(collection, clock, "c1", mode="practice")
    connection = collection.connection
    assert done.answered_since(connection, event.day, only_study=True) == []
    found = done.answered_since(connection, event.day, only_study=False)
    assert found == [(name(collection, "c1"), 0)]


def test_answers_of_earlier_days_are_not_among_them(collection, clock):
    give(collection, clock, "c1")
    clock.move(days=1)
    today = give(collection, clock, "c2").day
    found = done.answered_since(collection.connection, today, only_study=True)
    assert found == [(name(collection, "c2"), 0)]


def test_the_latest_times_come_first_and_only_of_study(collection, clock):
    give(collection, clock, "c1", milliseconds=1000)
    give(collection, clock, "c2", milliseconds=2000)
    give(collection, clock, "c2", mode="practice", milliseconds=9000)
    assert done.recent_times(collection.connection, 1) == [("concept", False, 2000)]
    assert [each[2] for each in done.recent_times(collection.connection)] == [2000, 1000]


def test_the_latest_times_are_found_by_their_index_in_its_order(collection):
    statements = []
    collection.connection.set_trace_callback(statements.append)
    done.recent_times(collection.connection)
    collection.connection.set_trace_callback(None)
    plan = collection.connection.execute(f"EXPLAIN QUERY PLAN {statements[0]}").fetchall()
    steps = [step[3] for step in plan]
    assert "SEARCH history USING INDEX history_timed (day>?)" in steps
    assert not [step for step in steps if "TEMP B-TREE" in step]


@pytest.mark.parametrize(("given", "counted"), [(0, 0), (2, 2), (5, 3)])
def test_answers_are_counted_up_to_what_is_asked(collection, clock, given, counted):
    for _ in range(given):
        clock.move(hours=1)
        give(collection, clock, "c1")
    assert min(3, done.answers_ever(collection.connection, 3)) == counted


def test_unmet_cards_are_read_only_as_far_as_they_are_asked_for(tmp_path):
    collection = open_collection(tmp_path, small_deck("many", concepts=100))
    steps = []
    collection.connection.set_progress_handler(lambda: steps.append(1), 1)
    today = answered(HandClock(), Grade.GOOD).moment.day
    first = next(agenda.unmet(collection.connection, today))
    taken = len(steps)
    everything = list(agenda.unmet(collection.connection, today))
    collection.connection.set_progress_handler(None, 0)
    collection.close()
    assert everything[0] == first
    assert taken < (len(steps) - taken) / 3
