"""Cards that are too alike, and best answers that echo their stem."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashcards.core.lint_likeness import clangs, twin_questions, twin_stems
from flashcards.core.model import Concept, Option, Scenario
from flashcards.core.near_twins import alike, near_twins
from flashcards.core.prose import content_words, shingles, stem, without_quotations, word_count

STEM = (
    "Dario walks in on a rainy afternoon and stands by the coat rack. He tells the helper that he "
    "came to look and keeps one hand on the door. The room is busy and loud."
)
OTHER = (
    "Mira has until four to send a housing form, and it is three now. She starts to speak about a "
    "quarrel with her sister. Last week she asked the team to keep her on task."
)


def scenario(vignette, *options, key=0):
    made = tuple(
        Option(id="abcd"[n], text=text, correct=n == key)
        for n, text in enumerate(options or ("one", "two"))
    )
    return Scenario(id=vignette[:9], vignette=vignette, question="What is best?", options=made)


def concept(front, back="b"):
    return Concept(id=front, front=front, back=back)


def twins(rule, *cards):
    return [(finding.card, dict(finding.data)) for finding in rule(dict(enumerate(cards)))]


def test_a_stem_with_changed_names_is_a_twin():
    changed = STEM.replace("Dario", "Milan").replace("rainy", "windy").replace("loud", "full")
    found = twins(twin_stems, scenario(STEM), scenario(OTHER), scenario(changed))
    assert found == [(2, {"other": STEM[:9]})]


def test_a_stem_about_something_else_is_no_twin():
    assert twins(twin_stems, scenario(STEM), scenario(OTHER)) == []


def test_short_stems_are_not_compared():
    assert twins(twin_stems, scenario("See the map."), scenario("See the map.")) == []


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("What is empathy?", "What does empathy mean?", True),
        ("What is empathy?", "What is sympathy?", False),
        ("Which dimension is Home?", "Which dimension is Health?", False),
        ("SAMHSA 2012: what does home offer?", "SAMHSA 2014: what does home offer?", False),
        ("Who signs a plan of care?", "Plan of care: who signs it?", True),
    ],
)
def test_questions_are_twins_when_their_content_words_are(one, other, alike):
    assert bool(twins(twin_questions, concept(one), concept(other, "c"))) == alike


def test_nearly_equal_questions_need_nearly_equal_answers():
    one = "Peer helper in a busy clinic near town meets angry guest early: which skill?"
    other = one.replace("early", "late")
    answer = "Calm voice and open hands"
    assert twins(twin_questions, concept(one, answer), concept(other, answer))
    assert not twins(twin_questions, concept(one, answer), concept(other, "A locked door"))


def test_a_rare_word_of_the_stem_in_the_best_answer_alone_is_a_clang():
    found = twins(clangs, scenario("She holds an umbrella.", "Takes the umbrella", "Waits a bit"))
    assert found == [(0, {"word": "umbrella"})]


@pytest.mark.parametrize(
    "card",
    [
        scenario("She holds an umbrella.", "Waits a bit", "Takes the umbrella"),
        scenario("She holds an umbrella on stairs.", "Takes the umbrella", "Walks the stairs too"),
        scenario("She brought a friend.", "Thanks her who brought it", "Waits a bit"),
        scenario("He saw Marisol there.", "Greets Marisol first", "Waits a bit"),
        scenario("The hat is red.", "Takes the hat", "Waits a bit"),
    ],
)
def test_what_is_no_clang(card):
    found = twins(clangs, card)
    expected = [] if "stairs" not in card.vignette else found
    assert found == expected


def test_a_word_that_many_stems_share_is_not_rare():
    cards = [scenario(f"Case {n}: an umbrella.", "Takes the umbrella", "Waits") for n in range(3)]
    assert twins(clangs, *cards) == []


@pytest.mark.parametrize(
    ("word", "stemmed"),
    [("listening", "listen"), ("listens", "listen"), ("asked", "ask"), ("class", "class"),
     ("boxes", "box"), ("red", "red"), ("thing", "thing"), ("hopes", "hop")],
)  # fmt: skip
def test_forms_of_a_word_meet(word, stemmed):
    assert stem(word) == stemmed


def test_words_and_quotations():
    assert word_count("It's a well-known fact: 4.5 days, isn’t it?") == 8  # noqa: RUF001
    assert without_quotations('He says "yes?" and it’s “no”.').split() == [  # noqa: RUF001
        "He", "says", "and", "it’s", ".",  # noqa: RUF001
    ]  # fmt: skip
    assert content_words("What is the helper's plan?") == {"helper", "plan"}


sets = st.lists(st.frozensets(st.integers(0, 12), max_size=8), max_size=25)


@given(sets, st.sampled_from([0.3, 0.5, 0.8, 1.0]))
def test_the_index_finds_what_comparing_all_pairs_finds(made, likeness):
    found = {later for later, _ in near_twins(made, likeness)}
    slow = {
        later
        for later in range(len(made))
        if made[later] and any(alike(made[later], made[n]) >= likeness for n in range(later))
    }
    assert found == slow


def test_five_thousand_cards_are_compared_in_about_a_second():
    chance = random.Random(7)
    common, rare = [f"w{n}" for n in range(50)], [f"word{n}" for n in range(3_000)]
    stems = [" ".join(chance.choices(common * 30 + rare, k=50)) for _ in range(5_000)]
    marks = [shingles(each) for each in stems]
    start = time.perf_counter()
    near_twins(marks, 0.5)
    assert time.perf_counter() - start < 5
