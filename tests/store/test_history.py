"""The history is the truth: append-only, replayable, indifferent to the order of arrival."""

import sqlite3
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flashcards.core.lines import checksum, from_line, to_line
from flashcards.core.model import CardId, DeckId, Grade, Kind
from flashcards.store import agenda, caches, history, names, queries, replay, verify
from flashcards.store.database import transaction
from flashcards.store.history_write import Entry
from tests.sampledata import HandClock, answered, append, open_collection, small_deck

acts = st.lists(
    st.tuples(
        st.sampled_from(["answer", "answer", "answer", "void", "reset", "star", "rest", "mock"]),
        st.sampled_from(["c1", "c2"]),
        st.sampled_from(Grade),
        st.integers(min_value=0, max_value=40),
    ),
    min_size=1,
    max_size=14,
)
slow = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, small_deck()) as opened:
        yield opened


def perform(collection, clock, plan):
    """Do each act of *plan* some hours after the one before."""
    for act, card, grade, hours in plan:
        clock.move(hours=hours, seconds=1)
        append(collection, entry_for(collection, clock, act, card, grade))


def entry_for(collection, clock, act, card, grade):
    entry = answered(clock, grade, card, mode="mock" if act == "mock" else "study")
    done = list(history.latest(collection.connection, collection.device))
    if act == "void" and done and done[0].kind == Kind.ANSWERED:
        target = done[0]
        data = (("device", target.device), ("seq", target.seq))
        return Entry(kind=Kind.VOIDED, deck=target.deck, card=target.card, part=target.part,
                     moment=entry.moment, data=data)  # fmt: skip
    kinds = {"reset": Kind.RESET, "star": Kind.STARRED, "rest": Kind.RESTED}
    if act in kinds:
        return Entry(kind=kinds[act], deck=DeckId("sample"), card=CardId(card), moment=entry.moment)
    return entry


def test_rows_refuse_to_be_changed_or_deleted(collection, clock):
    append(collection, answered(clock, Grade.GOOD))
    for statement in ("UPDATE history SET grade = 5", "DELETE FROM history"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            collection.connection.execute(statement)


def test_numbers_are_gapless_and_the_clock_never_goes_back(collection, clock):
    for step in (0, -3600, 60, 0):
        clock.move(seconds=step)
        append(collection, answered(clock, Grade.GOOD))
    events = list(history.everything(collection.connection))
    assert [event.seq for event in events] == [1, 2, 3, 4]
    assert all(a.clock < b.clock for a, b in pairwise(events))


def test_the_study_day_comes_from_wall_time_not_from_the_clock(collection, clock):
    append(collection, answered(clock, Grade.GOOD))
    clock.now -= timedelta(days=2)
    stepped_back = append(collection, answered(clock, Grade.GOOD))
    first = next(history.everything(collection.connection))
    assert stepped_back.day == first.day - 2
    assert stepped_back.clock > first.clock


@slow
@given(plan=acts)
def test_the_caches_equal_a_replay(tmp_path_factory, plan):
    with open_collection(tmp_path_factory.mktemp("c"), small_deck()) as collection:
        perform(collection, HandClock(), plan)
        connection = collection.connection
        assert verify.memories_unlike_history(connection) == 0
        assert verify.counts_unlike_history(connection) == 0
        assert replay.differences(connection).corrections == 0
        before = caches_of(connection)
        with transaction(connection):
            caches.rebuild(connection)
        assert caches_of(connection) == before


@slow
@given(plan=acts, order=st.randoms(use_true_random=False))
def test_any_order_of_arrival_gives_the_same_digest(tmp_path_factory, plan, order):
    folder = tmp_path_factory.mktemp("c")
    with (
        open_collection(folder / "a", small_deck()) as one,
        open_collection(folder / "b", small_deck(), seed=2) as other,
    ):
        perform(one, HandClock(), plan)
        lines = [to_line(event) for event in history.everything(one.connection)]
        order.shuffle(lines)
        for line in lines:
            other.write("import", lambda t, line=line: t.receive(from_line(line)))
        assert verify.digest(other.connection) == verify.digest(one.connection)
        assert caches_of(other.connection) == caches_of(one.connection)


def test_receiving_an_event_twice_changes_nothing(collection, clock):
    event = append(collection, answered(clock, Grade.GOOD))
    assert not collection.write("import", lambda t: t.receive(event))
    assert len(list(history.everything(collection.connection))) == 1


def test_a_voided_answer_leaves_no_trace_in_the_digest(collection, clock):
    untouched = verify.digest(collection.connection)
    perform(collection, clock, [("answer", "c1", Grade.HARD, 1), ("void", "c1", Grade.HARD, 1)])
    assert verify.digest(collection.connection) == untouched


def test_a_changed_row_is_told_by_its_checksum(collection, clock):
    append(collection, answered(clock, Grade.GOOD))
    collection.connection.execute("DROP TRIGGER history_is_not_changed")
    collection.connection.execute("UPDATE history SET milliseconds = milliseconds + 1")
    assert history.damaged(collection.connection) == 1


def test_a_line_carries_an_event_whole(collection, clock):
    event = append(collection, answered(clock, Grade.EASY))
    assert from_line(to_line(event)) == event
    assert checksum(from_line(to_line(event))) == checksum(event)


@given(st.text() | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(str))
def test_a_line_from_elsewhere_is_an_event_or_a_value_error(text):
    with pytest.raises(ValueError):  # noqa: PT011 - json says it in its own subclass
        from_line(text)


def test_history_of_a_card_not_yet_here_counts_when_the_card_comes(tmp_path, clock):
    with open_collection(tmp_path) as collection:
        event = append(collection, answered(clock, Grade.GOOD))
        assert agenda.due_count(collection.connection, event.day + 1) == 0
    with open_collection(tmp_path, small_deck()) as collection:
        assert agenda.due_count(collection.connection, event.day + 1) == 1


def test_names_are_compared_without_case(collection, clock):
    append(collection, answered(clock, Grade.GOOD, card="C1", deck="SAMPLE"))
    name = names.name_id(collection.connection, DeckId("sample"), CardId("c1"))
    assert queries.memory(collection.connection, name, 0).repetition == 1


def caches_of(connection):
    tables = ("memory", "forecast", "daily", "flags", "kappa")
    return {
        table: sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr)
        for table in tables
        if table != "kappa"
    }
