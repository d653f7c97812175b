"""The forecast's correction is the same kept with each answer, worked out anew, and replayed."""

import pytest

from flashcards.core.days import moment
from flashcards.core.model import CardId, DeckId, Kind
from flashcards.store import caches, history, replay
from flashcards.store.database import transaction
from flashcards.store.history_write import Entry, voiding
from tests.sampledata import HandClock, answered, append, open_collection, small_deck


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, small_deck()) as opened:
        yield opened


def study(collection, clock, *cards):
    for card in cards:
        clock.move(seconds=30)
        append(collection, answered(clock, 4, card))


def begin_anew(collection, clock, card):
    clock.move(seconds=30)
    append(
        collection,
        Entry(kind=Kind.RESET, deck=DeckId("sample"), card=CardId(card), moment=moment(clock())),
    )


def take_back_the_last(collection, clock):
    clock.move(seconds=30)
    last = next(history.latest(collection.connection, collection.device))
    append(collection, voiding(last, moment(clock())))


def kappas(collection):
    return collection.connection.execute("SELECT * FROM kappa ORDER BY day").fetchall()


def test_a_card_that_began_anew_has_no_forecast_to_correct_when_an_answer_is_taken_back(
    collection, clock
):
    study(collection, clock, "c1", "c2", "c3")
    clock.move(days=3)
    begin_anew(collection, clock, "c1")
    study(collection, clock, "c1", "c2", "c3")
    take_back_the_last(collection, clock)
    assert replay.differences(collection.connection).corrections == 0


def test_a_correction_worked_out_anew_knows_of_cards_that_began_anew_later(collection, clock):
    study(collection, clock, "c1", "c2")
    clock.move(days=3)
    study(collection, clock, "c1", "c2")
    clock.move(days=3)
    begin_anew(collection, clock, "c1")
    clock.move(days=1)
    study(collection, clock, "c1", "c2")
    kept = kappas(collection)
    with transaction(collection.connection):
        caches.rebuild(collection.connection)
    assert kappas(collection) == kept
    assert replay.differences(collection.connection).corrections == 0


def test_a_correction_of_a_day_that_cannot_be_is_forgotten_with_the_others(collection, clock):
    study(collection, clock, "c1", "c2")
    clock.move(days=3)
    study(collection, clock, "c1", "c2")
    kept = kappas(collection)
    collection.connection.execute("INSERT INTO kappa (day, value, n) VALUES (-5, 7.0, 9)")
    with transaction(collection.connection):
        caches.rebuild(collection.connection)
    assert kappas(collection) == kept
