"""Content in the collection: records written and read, undone and redone, found by their words."""

from dataclasses import replace

import pytest

from flashcards.core.model import CardId, Cloze, Concept, Day, DeckId, Pool, Status
from flashcards.services.decks import install_bundled
from flashcards.store import agenda, names, queries, verify
from flashcards.store.records import CardRecord, DeckRecord, DeckState, Setting
from tests.sampledata import HandClock, answered, append, open_collection, small_deck

TODAY = Day(739_578)


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, small_deck(concepts=2, scenarios=1)) as opened:
        yield opened


def stored(collection, card="c1"):
    return queries.card(collection.connection, DeckId("sample"), CardId(card))


def put(collection, record):
    collection.write("edit", lambda transaction: transaction.put(record))


def found(collection, word):
    rows = collection.connection.execute("SELECT rowid FROM words WHERE words MATCH ?", (word,))
    return len(rows.fetchall())


def new_cards(collection):
    return [unit.name for unit in agenda.new(collection.connection, TODAY, 100)]


def test_a_card_is_read_as_it_was_written(collection):
    file = small_deck(concepts=2, scenarios=1)
    kept = [r.card for r in queries.cards_of_deck(collection.connection, DeckId("sample"))]
    assert kept == list(file.cards)
    assert queries.deck(collection.connection, DeckId("sample")).deck == file.deck


def test_an_edit_can_be_undone_and_redone(collection):
    before = verify.digest(collection.connection)
    record = stored(collection)
    put(collection, replace(record, card=replace(record.card, front="Other?")))
    edited = verify.digest(collection.connection)
    assert collection.undo() == "edit"
    assert verify.digest(collection.connection) == before
    assert collection.redo() == "edit"
    assert verify.digest(collection.connection) == edited
    assert collection.undo() == "edit"


def test_writing_the_same_again_is_no_change(collection):
    put(collection, stored(collection))
    assert collection.undo() == "install"


def test_the_index_follows_an_edit(collection):
    record = stored(collection)
    put(collection, replace(record, card=replace(record.card, front="Serendipity?")))
    assert (found(collection, "serendipity"), found(collection, "Front")) == (1, 1)


def test_the_index_forgets_a_dropped_card(collection):
    collection.write("delete", lambda t: t.drop(stored(collection)))
    assert found(collection, "Front") == 1
    assert stored(collection) is None


@pytest.mark.parametrize("change", [{"status": Status.RETIRED}, {"pool": Pool.MOCK}])
def test_cards_not_for_study_leave_the_queue(collection, change):
    record = stored(collection)
    put(collection, replace(record, card=replace(record.card, **change)))
    assert len(new_cards(collection)) == 2


@pytest.mark.parametrize("state", [DeckState.PAUSED, DeckState.ARCHIVED, DeckState.REMOVED])
def test_a_deck_not_studied_leaves_the_queue_and_comes_back(collection, state):
    deck = queries.deck(collection.connection, DeckId("sample"))
    put(collection, replace(deck, state=state))
    assert new_cards(collection) == []
    collection.undo()
    assert len(new_cards(collection)) == 3


def test_a_card_taken_out_and_put_back_keeps_its_progress(collection):
    append(collection, answered(HandClock(), 4))
    record = stored(collection)
    name = names.name_id(collection.connection, DeckId("sample"), CardId("c1"))
    memory = queries.memory(collection.connection, name, 0)
    collection.write("delete", lambda t: t.drop(record))
    collection.undo()
    assert queries.memory(collection.connection, name, 0) == memory
    assert agenda.due_count(collection.connection, memory.due) == 1


def test_gaps_are_studied_each_by_itself(collection):
    card = Cloze(id=CardId("gaps"), text="{{1::One}} and {{2::two}} and {{1::three}}.")
    put(collection, CardRecord(origin=DeckId("sample"), home=DeckId("sample"), card=card))
    assert len(new_cards(collection)) == 5
    put(collection, CardRecord(origin=DeckId("sample"), home=DeckId("sample"),
                               card=replace(card, text="{{1::One}}.")))  # fmt: skip
    assert len(new_cards(collection)) == 4


def test_both_directions_of_a_reversed_card_are_studied(collection):
    card = Concept(id=CardId("both"), front="A", back="B", reversed=True)
    put(collection, CardRecord(origin=DeckId("sample"), home=DeckId("sample"), card=card))
    assert len(new_cards(collection)) == 5


def test_an_error_rolls_everything_back(collection):
    before = verify.digest(collection.connection)

    def work(transaction):
        transaction.put(Setting(key="minutes", value="1"))
        raise RuntimeError

    with pytest.raises(RuntimeError):
        collection.write("fail", work)
    assert verify.digest(collection.connection) == before


def test_listeners_are_told_once_what_changed(collection):
    told = []
    collection.listen(told.append)
    record = stored(collection)
    put(collection, replace(record, card=replace(record.card, front="Other?")))
    append(collection, answered(HandClock(), 4))
    assert [(c.cards, c.decks, c.history) for c in told] == [(True, False, False),
                                                             (False, False, True)]  # fmt: skip


def test_a_removed_bundled_deck_stays_away(tmp_path):
    with open_collection(tmp_path / "b") as collection:
        first = install_bundled(collection)
        record = queries.deck(collection.connection, first[0])
        put(collection, replace(record, state=DeckState.REMOVED))
        assert install_bundled(collection) == []
        assert first[0] not in [r.deck.id for r in queries.decks(collection.connection)]


def test_decks_take_turns_by_their_weight(tmp_path):
    heavy, light = small_deck("heavy", 20), small_deck("light", 20)
    heavy = replace(heavy, deck=replace(heavy.deck, exam_weight=20.0))
    light = replace(light, deck=replace(light.deck, exam_weight=10.0))
    with open_collection(tmp_path / "w", heavy, light) as collection:
        first = agenda.new(collection.connection, TODAY, 9)
    assert [unit.deck for unit in first].count("heavy") == 6


def test_records_of_a_deck_know_their_state(collection):
    assert isinstance(queries.decks(collection.connection)[0], DeckRecord)
    assert queries.decks(collection.connection)[0].state == DeckState.STUDIED


@pytest.mark.parametrize("query", ["due", "new", "repeats", "due_count"])
def test_no_query_of_the_study_path_scans_the_cards(collection, query):
    statements = []
    collection.connection.set_trace_callback(statements.append)
    function = getattr(agenda, query)
    function(collection.connection, TODAY, *([10] if query in ("due", "new") else []))
    collection.connection.set_trace_callback(None)
    plan = collection.connection.execute(f"EXPLAIN QUERY PLAN {statements[0]}").fetchall()
    steps = [step[3] for step in plan]
    assert not [step for step in steps if "SCAN" in step and "INDEX" not in step]
    assert not [step for step in steps if "SCAN cards" in step or "TEMP B-TREE" in step]
