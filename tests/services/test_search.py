"""Searching the cards: each condition, phrases though the index has no order, the table's rows."""

from dataclasses import replace

import pytest

from flashcards.core.model import CardId, Cloze, Concept, DeckId, Grade, Pool, Status
from flashcards.core.search_query import parse
from flashcards.services.card_acts import CardActs
from flashcards.services.marks import CardName, Marks
from flashcards.services.search import Order, Stand, find, found_cards
from flashcards.services.study import StudySession
from flashcards.store import names, search
from flashcards.store.records import DeckState
from tests.sampledata import (
    HandClock,
    answered,
    append,
    open_collection,
    scenario,
    small_deck,
)

CARDS = (
    Concept(id=CardId("dual"), front="What is a dual relationship?", back="Two roles at once."),
    Concept(
        id=CardId("cafe"),
        front="Café talk?",
        back="The relationship is dual-natured.",
        tags=("ethics/gifts", "priority/P1"),
    ),
    Concept(id=CardId("lines"), front="First\nsecond\n\nthird?", back="Línea última."),
    Cloze(id=CardId("gap"), text="Recovery is {{1::personal}} and {{2::lasting}}."),
    replace(scenario("gift"), tags=("ethics",)),
    Concept(id=CardId("draft"), front="Half?", back="Half.", status=Status.DRAFT),
    Concept(id=CardId("old"), front="Gone?", back="Gone.", status=Status.RETIRED),
    Concept(id=CardId("exam"), front="Kept?", back="Kept.", pool=Pool.MOCK),
)
FOUND = [
    ("dual", ["dual", "cafe"]),
    ("DUA", ["dual", "cafe"]),
    ('"dual relationship"', ["dual"]),
    ('"relationship is dual"', ["cafe"]),
    ("dual-nat", ["cafe"]),
    ('"dual nat"', []),
    ("cafe", ["cafe"]),
    ('"first second"', ["lines"]),
    ('"second third"', ["lines"]),
    ('"linea ultima"', ["lines"]),
    ('"back linea"', []),
    ('-"dual relationship" relation', ["cafe"]),
    ("-dual kind:concept", ["lines", "draft", "c1"]),
    ("tag:ethics", ["cafe", "gift"]),
    ("tag:gifts", []),
    ("tag:priority/p1", ["cafe"]),
    ("kind:gap", ["gap"]),
    ("kind:situation", ["gift"]),
    ("is:draft", ["draft"]),
    ("is:retired", ["old"]),
    ("is:mock", ["exam"]),
    ("deck:more", ["c1"]),
    ('deck:"Deck mo"', ["c1"]),
    ("deck:nothing", []),
    ("domain:topic", ["c1"]),
    ("is:new -domain:topic", ["dual", "cafe", "lines", "gap", "gift"]),
    ("", ["dual", "cafe", "lines", "gap", "gift", "draft", "c1"]),
    ("?!", ["dual", "cafe", "lines", "gap", "gift", "draft", "c1"]),
]


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def collection(tmp_path):
    file = replace(small_deck(), cards=CARDS)
    with open_collection(tmp_path, file, small_deck("more", concepts=1)) as opened:
        yield opened


@pytest.fixture
def found(collection, clock):
    def ids(text, **how):
        today = StudySession(collection, clock).today
        hits = find(collection.connection, parse(text), today, **how)
        return [card for _, card in names.named(collection.connection, hits.names)]

    return ids


@pytest.fixture
def table(collection, clock):
    def cards(text=""):
        today = StudySession(collection, clock).today
        hits = find(collection.connection, parse(text), today)
        return {c.name.card: c for c in found_cards(collection.connection, hits.names, today)}

    return cards


@pytest.mark.parametrize(("text", "cards"), FOUND)
def test_a_search_finds_just_these(found, text, cards):
    assert found(text) == cards


def test_is_due_finds_what_is_to_be_reviewed_today(collection, clock, found):
    append(collection, answered(clock, Grade.GOOD, card="dual"))
    assert found("is:due") == []
    clock.move(days=1)
    assert found("is:due") == ["dual"]


def test_is_new_leaves_out_a_card_of_which_one_part_was_met(collection, clock, found):
    append(collection, answered(clock, Grade.GOOD, card="gap", part=1))
    assert "gap" not in found("is:new")


def test_stars_rests_and_doubts_are_found(collection, clock, found):
    marks = Marks(collection, clock)
    card = CardName(deck=DeckId("sample"), card=CardId("dual"))
    marks.star(card, is_on=True)
    marks.not_today(card)
    marks.doubt(card, "Is it?")
    assert found("is:starred is:resting is:doubted") == ["dual"]
    clock.move(days=1)
    assert found("is:resting") == []


def test_is_missed_finds_the_misses_of_a_week_that_were_not_taken_back(collection, clock, found):
    append(collection, answered(clock, Grade.AGAIN, card="dual"))
    assert found("is:missed") == ["dual"]
    StudySession(collection, clock).undo()
    assert found("is:missed") == []


def test_a_miss_is_forgotten_after_a_week(collection, clock, found):
    append(collection, answered(clock, Grade.AGAIN, card="dual"))
    clock.move(days=7)
    assert found("is:missed") == []


def test_cards_of_a_removed_deck_are_not_found(collection, found):
    record = search.rows(collection.connection, [1])[0].record
    assert record.home == "sample"
    from flashcards.store import queries

    deck = queries.deck(collection.connection, DeckId("more"))
    collection.write("x", lambda t: t.put(replace(deck, state=DeckState.REMOVED)))
    assert "c1" not in found("")


def test_they_come_by_question(found):
    assert found("kind:concept", order=Order.QUESTION) == ["cafe", "lines", "c1", "draft", "dual"]


def test_they_come_backward(found):
    asked = found("kind:concept", order=Order.QUESTION, is_backward=True)
    assert asked == ["dual", "draft", "c1", "lines", "cafe"]


def test_they_come_by_the_day_of_their_review(collection, clock, found):
    append(collection, answered(clock, Grade.GOOD, card="gift"))
    assert found("", order=Order.REVIEW)[0] == "gift"


def test_the_first_of_many_are_enough(found):
    assert found("", most=2) == ["dual", "cafe"]


def test_a_row_tells_when_the_card_is_to_be_reviewed(collection, clock, table):
    append(collection, answered(clock, Grade.GOOD, card="dual"))
    card = table()["dual"]
    assert (card.stand, card.days) == (Stand.REVIEW, 1)


def test_a_row_tells_why_a_card_is_not_reviewed(collection, clock, table):
    CardActs(collection, clock).rest([1])
    cards = table()
    assert [cards[name].stand for name in ("dual", "cafe", "draft")] == [
        Stand.RESTING,
        Stand.NEW,
        Stand.DRAFT,
    ]


def test_a_row_shows_situation_and_question_in_a_line_each(table):
    card = table()["gift"]
    assert (card.situation, card.question) == ("It happens.", "What first?")
