"""The order of study, choice by choice."""

import pytest

from flashcards.core.model import Concept, DeckId, NameId, Option, OptionId, Part, Scenario
from flashcards.core.queue import (
    FIRST_CARDS,
    Unit,
    Waiting,
    can_repeat,
    choose,
    coming_repeats,
    new_turns,
    shuffled,
)


def unit(name, *, kind="concept", hard=False):
    sensitivity = ("suicide",) if hard else ()
    return Unit(
        name=NameId(name), part=Part(0), deck=DeckId("d"), kind=kind, sensitivity=sensitivity
    )


ONE, TWO, THREE = unit(1), unit(2), unit(3)
HARD, OTHER_HARD = unit(8, hard=True), unit(9, hard=True)
EXPERIENCED = Waiting(answered=FIRST_CARDS)


def waiting(**values):
    return EXPERIENCED._replace(**values)


def test_due_cards_come_before_new_ones():
    assert choose(waiting(due=[ONE], new=[TWO])) == ONE


def test_a_new_card_comes_first_when_it_is_its_turn():
    assert choose(waiting(due=[ONE], new=[TWO], is_new_turn=True)) == TWO


def test_repeats_wait_for_the_plan():
    assert choose(waiting(due=[ONE], repeats=[TWO])) == ONE


def test_the_card_just_shown_waits_for_another():
    assert choose(waiting(repeats=[ONE, TWO], recent=[ONE.key, TWO.key])) == TWO


def test_the_card_just_shown_comes_again_when_it_is_alone():
    assert choose(waiting(repeats=[ONE], recent=[ONE.key])) == ONE


def test_a_hard_card_is_not_shown_when_nothing_gentle_is_left():
    assert choose(waiting(due=[HARD])) is None


def test_a_hard_card_comes_while_a_gentle_one_can_follow():
    assert choose(waiting(due=[ONE, HARD])) == HARD


def test_no_hard_card_follows_a_hard_one():
    assert choose(waiting(due=[HARD, OTHER_HARD, ONE], is_hard_last=True)) == ONE


@pytest.mark.parametrize("answered", [0, FIRST_CARDS - 1])
def test_no_hard_card_is_among_the_first(answered):
    assert choose(Waiting(due=[HARD, ONE, TWO], answered=answered)) == ONE


def test_a_topic_that_was_chosen_shows_its_hard_cards_even_last():
    assert choose(waiting(due=[HARD], is_topic_chosen=True)) == HARD


def test_a_topic_that_was_chosen_still_puts_gentle_cards_between():
    chosen = waiting(due=[HARD, ONE], is_hard_last=True, is_topic_chosen=True)
    assert choose(chosen) == ONE


def test_a_scenario_repeats_after_ten_other_cards():
    scenario = unit(4, kind="scenario")
    recent = [unit(n).key for n in range(20, 29)] + [scenario.key]
    assert choose(waiting(repeats=[scenario], recent=recent)) is None
    assert choose(waiting(repeats=[scenario], recent=[ONE.key, *recent])) == scenario


def test_a_scenario_repeats_once_a_day():
    scenario = unit(4, kind="scenario")
    others = [unit(n).key for n in range(20, 35)]
    recent = [*others, scenario.key, *others, scenario.key]
    assert choose(waiting(repeats=[scenario], recent=recent)) is None


def test_a_scenario_with_few_cards_after_it_is_not_promised_today():
    scenario = unit(4, kind="scenario")
    assert not can_repeat(scenario, waiting(due=[scenario, ONE, TWO]))


def test_the_repeats_counted_are_those_that_will_come():
    scenario = unit(4, kind="scenario")
    left = waiting(repeats=[ONE, HARD, scenario], recent=[scenario.key, HARD.key, ONE.key])
    assert coming_repeats(left) == 2  # HARD with ONE after it; the scenario is too fresh


def test_a_scenario_has_a_later_turn_than_its_concept():
    concept = Concept(id="c", front="F", back="B", tags=("priority/P3",))
    options = tuple(Option(id=OptionId(x), text=x, correct=x == "a") for x in "abcd")
    about = Scenario(id="s", question="Q", options=options, about=("c",), tags=("priority/P1",))
    turns = {card: turn for card, _, turn in new_turns([about, concept], 10)}
    assert turns["s"] > turns["c"]


def test_options_keep_their_order_until_the_next_answer():
    options = [Option(id=OptionId(x), text=x) for x in "abcdef"]
    assert shuffled(options, "deck/card", 0) == shuffled(options[::-1], "deck/card", 0)


def test_a_pinned_option_stays_last():
    options = [Option(id=OptionId(x), text=x, last=x == "a") for x in "abcd"]
    assert all(shuffled(options, "deck/card", n)[-1].id == "a" for n in range(20))
