"""Rules about a whole deck: best answers that give themselves away, cards that lack something."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashcards.core.deck_statistics import statistics
from flashcards.core.lint_deck import coverage_findings, deck_wording, key_findings
from flashcards.core.model import Concept, Deck, Option, Pool, Scenario, Status, Trap

DECK = Deck(id="deck", title="Deck", version="1")
LENGTHS = (20, 21, 22, 23)
BALANCED = [0, 1, 2, 3] * 5


def item(index, key=0, lengths=LENGTHS, tags=(), **changes):
    """Return a scenario whose options have these lengths, the best one first to be placed."""
    best, *wrong = lengths
    placed = [*wrong[:key], best, *wrong[key:]]
    opening = chr(97 + index % 26)
    options = tuple(
        Option(id="abcd"[n], text=opening + "x" * (length - 1), correct=n == key, why="w")
        for n, length in enumerate(placed)
    )
    values = {"id": f"s{index}", "question": "q", "options": options, "tags": tags, **changes}
    return Scenario(**values)


def deck_of(count=20, keys=BALANCED, lengths=None, **changes):
    """Return a deck that breaks no rule unless told: the best answer's length takes turns."""
    turns = [LENGTHS, (21, 20, 22, 23), (23, 20, 21, 22), (22, 20, 21, 23)]
    return {
        n: item(n, keys[n % len(keys)], lengths or turns[n % 4], **changes) for n in range(count)
    }


def codes(findings):
    return [finding.code for finding in findings]


def test_a_balanced_deck_has_no_findings():
    assert codes(key_findings(deck_of())) == []
    assert codes(deck_wording(deck_of())) == []


def test_few_scenarios_tell_nothing():
    assert codes(key_findings(deck_of(9, keys=[0], lengths=(30, 20, 21, 22)))) == []


@pytest.mark.parametrize(
    ("lengths", "expected"),
    [
        ((23, 20, 21, 22), ["key-longest", "key-shortest"]),
        ((20, 21, 22, 21), []),
        ((21, 20, 22, 23), ["key-shortest"]),
        ((23, 20, 20, 23), ["key-shortest"]),
        ((24, 20, 20, 25), ["key-shortest", "key-length-over"]),
        ((20, 23, 23, 24), ["key-length-under"]),
    ],
)
def test_the_length_of_best_answers(lengths, expected):
    assert codes(key_findings(deck_of(lengths=lengths))) == expected


@pytest.mark.parametrize(
    ("count", "keys", "found"),
    [
        (20, [0, 1, 2, 0, 1, 3, 0, 1, 2, 3], False),  # 6, 6, 4, 4 of 20
        (20, [0, 1, 0, 2, 0, 1, 3, 2, 1, 3], False),  # 6, 6, 4, 4
        (20, [0, 1, 0, 2, 0, 3, 1, 0, 2, 3], True),  # 8 of 20
        (14, [0, 1, 2, 3], False),  # 4, 4, 3, 3
        (100, [0, 1, 2, 0, 1, 3, 0, 1, 2, 3], False),  # 30 of 100: five points off
    ],
)
def test_the_place_of_best_answers(count, keys, found):
    assert ("key-position" in codes(key_findings(deck_of(count, keys)))) == found


def test_runs_are_counted_over_studied_and_mock_scenarios_in_the_order_of_the_file():
    keys = [0, 0, 0, 0, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3]
    cards = deck_of(16, keys)
    cards[2] = replace(cards[2], pool=Pool.MOCK)
    found = [finding for finding in key_findings(cards) if finding.code == "key-run"]
    assert [finding.card for finding in found] == [2]


def test_items_with_other_shapes_take_no_part():
    cards = deck_of()
    two_options = item(99, lengths=(30, 20, 20, 20))
    cards[99] = replace(two_options, options=two_options.options[:2])
    assert codes(key_findings(cards)) == []


@pytest.mark.parametrize(
    ("wrong", "expected"), [(0, ["gentle-always-right"]), (3, ["gentle-always-right"]), (4, [])]
)
def test_gentle_listening_is_wrong_in_a_fifth(wrong, expected):
    cards = deck_of(tags=("gentle/key",))
    for index in range(wrong):
        cards[index] = replace(cards[index], tags=("gentle/wrong",))
    assert codes(key_findings(cards)) == expected


def with_words(cards, count, text, correct):
    for index in range(count):
        options = tuple(
            replace(option, text=text) if option.correct == correct else option
            for option in cards[index].options
        )
        cards[index] = replace(cards[index], options=options)
    return cards


def test_absolutes_in_wrong_options_give_them_away():
    assert codes(deck_wording(with_words(deck_of(), 2, "never", correct=False))) == [
        "absolutes-in-wrong"
    ]


def test_absolutes_in_both_are_fair():
    cards = with_words(deck_of(), 2, "never", correct=False)
    assert codes(deck_wording(with_words(cards, 2, "always", correct=True))) == []


@pytest.mark.parametrize(("count", "expected"), [(7, []), (8, ["key-opening"])])
def test_no_word_opens_more_than_35_percent_of_best_answers(count, expected):
    cards = with_words(deck_of(), count, '"Asks him more', correct=True)
    assert codes(deck_wording(cards)) == expected


def coverage(*cards, deck=DECK):
    return [(each.code, each.card) for each in coverage_findings(deck, dict(enumerate(cards)))]


SOURCED = Concept(id="c", front="f", back="b", sources=("s",))
BARE = Concept(id="d", front="f", back="b")


def test_a_card_without_a_source_is_named_and_a_deck_without_any_is_told_once():
    assert coverage(SOURCED, BARE) == [("source-missing", 1)]
    assert coverage(BARE, BARE) == [("no-sources", None)]
    assert coverage(BARE) == [("source-missing", 0)]
    assert coverage(BARE, BARE, deck=replace(DECK, source="A book")) == []


def test_rationales_are_asked_for_once_when_a_deck_has_none():
    with_why = replace(item(0), sources=("s",))
    bare = replace(with_why, options=tuple(replace(option, why="") for option in with_why.options))
    assert coverage(bare, bare) == [("no-rationales", None)]
    assert coverage(bare, with_why) == [("rationale-missing", 0)]


def test_traps_are_asked_for_only_where_a_deck_has_traps():
    card = replace(item(0), sources=("s",))
    trapped = replace(
        card,
        options=tuple(replace(each, trap=None if each.correct else "X") for each in card.options),
    )
    deck = replace(DECK, traps=(Trap(id="X", name="x"),))
    assert coverage(card, trapped) == []
    assert coverage(card, trapped, deck=deck) == [("trap-missing", 0)]


def test_priorities_are_asked_for_only_where_a_deck_has_them():
    first = replace(SOURCED, tags=("priority/P1",))
    twice = replace(SOURCED, tags=("priority/P1", "priority/P2"))
    assert coverage(SOURCED, SOURCED) == []
    assert coverage(first, SOURCED, twice) == [("priority-missing", 1), ("priority-twice", 2)]


def test_what_a_scenario_is_about_is_asked_for_only_where_a_deck_says_it():
    card = replace(item(0), sources=("s",))
    assert coverage(SOURCED, card, card) == []
    assert coverage(SOURCED, card, replace(card, about=("c",))) == [("about-missing", 1)]
    assert coverage(card, replace(card, about=("c",))) == []


def test_statistics_count_active_cards_by_kind():
    cards = [
        replace(SOURCED, tags=("seed/P02", "seed/P01")),
        replace(SOURCED, status=Status.RETIRED, tags=("seed/P03",)),
        item(0, tags=("gentle/wrong",)),
        item(1, key=3, pool=Pool.MOCK, tags=("gentle/key",)),
    ]
    found = statistics(cards)
    assert (found.concepts, found.scenarios, found.mocks) == (1, 1, 1)
    assert found.seeds == ("P01", "P02")
    assert (found.gentle_key, found.gentle_wrong, found.all_scenarios) == (1, 1, 2)
    assert found.keys.positions == (1, 0, 0, 1)
    assert found.keys.shortest == 2


@given(st.lists(st.integers(0, 3), min_size=4, max_size=60))
def test_positions_always_add_up(keys):
    cards = [item(n, key) for n, key in enumerate(keys)]
    assert sum(statistics(cards).keys.positions) == len(cards)
