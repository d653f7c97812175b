"""What is counted beside the cards equals a recount, whatever was written, undone or brought in."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flashcards.core.model import (
    CardId,
    Cloze,
    Concept,
    DeckId,
    DomainId,
    Grade,
    Kind,
    Pool,
    Status,
)
from flashcards.store import agenda, bulk, caches, history, queries, verify
from flashcards.store.database import transaction
from flashcards.store.history_write import Entry
from flashcards.store.records import CardRecord, DeckRecord, DeckState
from tests.sampledata import HandClock, answered, append, open_collection, scenario, small_deck
from tests.services.transferdata import imported

CARDS = ("c1", "c2", "s1", "many")
DECKS = ("one", "other")
ACTS = (
    *("answer",) * 4,
    *("void", "rest", "wake", "reset", "kind", "text", "status", "pool", "home", "drop", "add"),
    *("state", "update", "forget", "place", "undo", "redo", "undo import", "rebuild"),
)
acts = st.lists(
    st.tuples(
        st.sampled_from(ACTS),
        st.sampled_from(CARDS),
        st.sampled_from(DECKS),
        st.integers(min_value=0, max_value=60),
    ),
    min_size=1,
    max_size=20,
)
slow = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


class Doing:
    """A collection of two decks, and every way to change what is counted."""

    def __init__(self, collection):
        self.collection, self.clock, self.version = collection, HandClock(), 1

    def do(self, act, card, deck, number):
        self.clock.move(hours=number, seconds=1)
        getattr(self, f"_{act.replace(' ', '_')}")(CardId(card), DeckId(deck), number)

    def _write(self, work):
        self.collection.write("edit", work)

    def _record(self, card, deck):
        return queries.card(self.collection.connection, deck, card)

    def _edit(self, card, deck, change):
        record = self._record(card, deck)
        if record is not None:
            edited = replace(record, card=change(record.card))
            self._write(lambda transaction: transaction.put(edited))

    def _answer(self, card, deck, number):
        append(self.collection, answered(self.clock, Grade(number % 6), card, deck, number % 3))

    def _entry(self, kind, card, deck, **data):
        entry = answered(self.clock, Grade.GOOD, card, deck)
        append(self.collection, replace(entry, kind=kind, grade=None, milliseconds=None,
                                        data=tuple(data.items())))  # fmt: skip

    def _void(self, card, deck, _):
        done = list(history.latest(self.collection.connection, self.collection.device))
        target = next((event for event in done if event.kind == Kind.ANSWERED), None)
        if target is not None:
            entry = Entry(kind=Kind.VOIDED, deck=target.deck, card=target.card, part=target.part,
                          moment=answered(self.clock, Grade.GOOD).moment,
                          data=(("device", target.device), ("seq", target.seq)))  # fmt: skip
            append(self.collection, entry)

    def _rest(self, card, deck, number):
        until = answered(self.clock, Grade.GOOD).moment.day + number
        self._entry(Kind.RESTED, card, deck, **({"until": until} if number % 2 else {}))

    def _wake(self, card, deck, _):
        self._entry(Kind.RESUMED, card, deck)

    def _reset(self, card, deck, _):
        self._entry(Kind.RESET, card, deck)

    def _place(self, card, deck, number):
        self._entry(Kind.PLACED, card, deck, interval=number + 1)

    def _kind(self, card, deck, number):
        concept = Concept(id=card, front="A b?", back="C.", domain=DomainId("topic"))
        cloze = Cloze(id=card, text="{{1::One}} {{2::two}} {{3::three}}", domain=concept.domain)
        kinds = (concept, replace(concept, reversed=True), cloze, scenario(card))
        self._edit(card, deck, lambda _: kinds[number % 4])

    def _text(self, card, deck, number):
        longer = Concept(id=card, front="word " * (number + 1), back="C.")
        self._edit(card, deck, lambda _: longer)

    def _status(self, card, deck, number):
        self._edit(card, deck, lambda old: replace(old, status=list(Status)[number % 3]))

    def _pool(self, card, deck, number):
        self._edit(card, deck, lambda old: replace(old, pool=list(Pool)[number % 2]))

    def _home(self, card, deck, number):
        record, home = self._record(card, deck), DeckId(DECKS[number % 2])
        if record is not None and queries.deck(self.collection.connection, home) is not None:
            moved = replace(record, home=home)
            self._write(lambda transaction: transaction.put(moved))

    def _drop(self, card, deck, _):
        record = self._record(card, deck)
        if record is not None:
            self._write(lambda transaction: transaction.drop(record))

    def _add(self, card, deck, number):
        cards = [Concept(id=CardId(f"{card}-{number}-{n}"), front="F?", back="B.") for n in "ab"]
        records = [CardRecord(origin=deck, home=deck, card=each) for each in cards]
        is_there = queries.deck(self.collection.connection, deck) is not None
        if is_there and self._record(cards[0].id, deck) is None:
            self._write(lambda transaction: transaction.add_cards(records, {}))

    def _forget(self, card, deck, _):
        def work(opened):
            stored = bulk.stored(opened.connection, deck)
            bulk.drop_cards(opened.connection, [stored[card]] if card in stored else [])

        self._write(work)

    def _state(self, card, deck, number):
        record = queries.deck(self.collection.connection, deck)
        if record is not None:
            changed = replace(record, state=list(DeckState)[number % 4])
            self._write(lambda transaction: transaction.put(changed))

    def _update(self, card, deck, number):
        self.version += 1
        file = small_deck(deck, concepts=1 + number % 4, scenarios=number % 2)
        file = replace(file, deck=replace(file.deck, version=f"{self.version}.0.0"))
        imported(self.collection, file)

    def _undo(self, *_):
        self.collection.undo()

    def _redo(self, *_):
        self.collection.redo()

    def _undo_import(self, *_):
        self.collection.undo_import()

    def _rebuild(self, *_):
        with transaction(self.collection.connection):
            caches.rebuild(self.collection.connection)


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, *(small_deck(deck, 2, 1) for deck in DECKS)) as opened:
        yield opened


@slow
@given(plan=acts)
def test_the_counts_equal_a_recount_after_any_acts(tmp_path_factory, plan):
    decks = [small_deck(deck, concepts=2, scenarios=1) for deck in DECKS]
    with open_collection(tmp_path_factory.mktemp("c"), *decks) as collection:
        doing = Doing(collection)
        doing.do("add", "many", "one", 0)
        for act in plan:
            doing.do(*act)
            assert verify.counts_unlike_cards(collection.connection) == 0, act


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE day_counts SET n = n + 1",
        "UPDATE day_counts SET words = words - 1",
        "DELETE FROM day_counts",
        "UPDATE deck_counts SET seen = seen + 1 WHERE deck = 1",
        "INSERT INTO deck_counts VALUES (99, 0, 0, 0, 1, 0)",
    ],
)
def test_a_wrong_count_is_found_and_a_recount_mends_it(collection, damage):
    append(collection, answered(HandClock(), Grade.GOOD, deck="one"))
    collection.connection.execute(damage)
    assert verify.counts_unlike_cards(collection.connection) == 1
    caches.recount(collection.connection)
    assert verify.counts_unlike_cards(collection.connection) == 0


def test_a_card_counts_once_however_many_parts_were_met(collection):
    cloze = Cloze(id=CardId("c1"), text="{{1::One}} and {{2::two}}.")
    collection.write("edit", lambda t: t.put(CardRecord(origin=DeckId("one"), home=DeckId("one"),
                                                       card=cloze)))  # fmt: skip
    event = append(collection, answered(HandClock(), Grade.GOOD, deck="one", part=1))
    counts = queries.counts(collection.connection, DeckId("one"), event.day)
    assert (counts.new, counts.seen) == (2, 1)
    append(collection, answered(HandClock(), Grade.GOOD, deck="one", part=2))
    again = queries.counts(collection.connection, DeckId("one"), event.day)
    assert (again.new, again.seen) == (2, 1)


def test_a_paused_deck_asks_for_nothing_and_comes_back_whole(collection):
    event = append(collection, answered(HandClock(), Grade.GOOD, deck="one"))
    record = queries.deck(collection.connection, DeckId("one"))
    collection.write("pause", lambda t: t.put(replace(record, state=DeckState.PAUSED)))
    assert agenda.due_count(collection.connection, event.day + 1) == 0
    collection.write("go on", lambda t: t.put(record))
    assert agenda.due_by_deck(collection.connection, event.day + 1) == {"one": 1}


def test_the_work_of_a_day_counts_the_words_of_its_cards(collection):
    event = append(collection, answered(HandClock(), Grade.GOOD, deck="one"))
    rows = agenda.workload(collection.connection, event.day + 1, [DeckId("ONE")])
    assert rows == [("concept", 1, 4)]
    assert agenda.coming(collection.connection, event.day + 1, event.day + 1) == [
        (event.day + 1, "concept", 1, 4)
    ]
    assert isinstance(queries.deck(collection.connection, DeckId("one")), DeckRecord)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO memory SELECT name, 5, deck, 1, 1, 250, 9, 8, 0, 0, 0, 0, NULL, 9 FROM memory",
        "DELETE FROM memory WHERE show IS NOT NULL",
        "DELETE FROM memory WHERE due IS NULL",
        "UPDATE memory SET deck = 2",
        "UPDATE memory SET show = NULL, due = NULL, last = NULL WHERE show IS NOT NULL",
        "UPDATE memory SET held = 1 - held",
        "UPDATE cards SET deck = 2, kind = 'scenario', words = words + 1",
        "UPDATE cards SET status = 'draft', pool = 'mock'",
        "DELETE FROM cards",
    ],
)
def test_whatever_statement_changes_a_row_changes_the_counts(collection, statement):
    append(collection, answered(HandClock(), Grade.GOOD, deck="one"))
    collection.connection.execute(statement)
    assert verify.counts_unlike_cards(collection.connection) == 0
