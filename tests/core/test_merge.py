"""Three-way merge: the 27 cases of base, mine and theirs, and what each field does."""

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashcards.core.card_fields import card_of, completed, differences, fields_of, supplied_fields
from flashcards.core.merge import Fate, Side, merge
from flashcards.core.model import (
    CardId,
    Cloze,
    Concept,
    DomainId,
    Option,
    OptionId,
    Scenario,
    Status,
    TrapId,
)
from flashcards.core.option_ids import aligned

A = Concept(id=CardId("x"), front="A?", back="A.")
B = replace(A, front="B?", back="B.")
C = replace(A, front="C?", back="C.")
CARDS = {"-": None, "A": A, "B": B, "C": C}
GONE = "retired"

MATRIX = """
--- unchanged -  --A added    A  --B added     B
-A- unchanged A  -AA unchanged A  -AB conflict  A
-B- unchanged B  -BA conflict  B  -BB unchanged B
A-- unchanged -  A-A unchanged -  A-B conflict  -
AA- retired   A  AAA unchanged A  AAB changed   B
AB- conflict  B  ABA unchanged B  ABB unchanged B
B-- unchanged -  B-A conflict  -  B-B unchanged -
BA- conflict  A  BAA unchanged A  BAB unchanged A
BB- retired   B  BBA changed   A  BBB unchanged B
"""
WORDS = MATRIX.split()
CASES = list(zip(WORDS[0::3], WORDS[1::3], WORDS[2::3], strict=True))


def test_the_matrix_has_every_case():
    assert {case for case, _, _ in CASES} == {"".join(each) for each in product("-AB", repeat=3)}
    assert len(CASES) == 27


@pytest.mark.parametrize(("case", "fate", "outcome"), CASES)
def test_the_matrix(case, fate, outcome):
    merged = merge(*(CARDS[letter] for letter in case))
    expected = CARDS[outcome]
    if fate == GONE:
        expected = replace(expected, status=Status.RETIRED)
    assert (merged.fate, merged.card) == (Fate(fate), expected)


@pytest.mark.parametrize(
    ("case", "outcome"), [("-AB", "B"), ("A-B", "B"), ("ABC", "C"), ("BAC", "C")]
)
def test_theirs_stands_where_it_is_chosen(case, outcome):
    merged = merge(*(CARDS[letter] for letter in case), Side.THEIRS)
    assert (merged.fate, merged.card) == (Fate.CONFLICT, CARDS[outcome])


def test_theirs_can_retire_an_edited_card():
    merged = merge(A, B, None, Side.THEIRS)
    assert merged.card == replace(B, status=Status.RETIRED)


def test_a_conflict_names_its_fields():
    merged = merge(A, replace(A, front="Mine?"), replace(A, front="Theirs?", hint="h"))
    assert merged.conflicts == ("front",)
    assert merged.card == replace(A, front="Mine?", hint="h")
    assert merged.theirs == replace(A, front="Theirs?", hint="h")


def scenario(key="b", texts="abcd", **more):
    options = tuple(
        Option(id=OptionId(i), text=f"Do {t}", correct=i == key, why=f"Why {t}.")
        for i, t in zip("abcdef", texts, strict=False)
    )
    return Scenario(id=CardId("s"), question="What first?", options=options, **more)


def test_another_right_answer_is_a_changed_key():
    merged = merge(scenario(), scenario(), scenario(key="c"))
    assert (merged.fate, merged.is_key_changed) == (Fate.KEY_CHANGED, True)


def test_a_reworded_right_answer_is_no_changed_key():
    new = scenario()
    options = tuple(replace(o, text="Do it well") if o.correct else o for o in new.options)
    assert merge(scenario(), scenario(), replace(new, options=options)).fate == Fate.CHANGED


def test_options_sorted_anew_keep_their_ids():
    new = scenario(key="c", texts="dcba")
    merged = merge(scenario(), scenario(), new)
    assert (merged.fate, merged.is_key_changed) == (Fate.CHANGED, False)
    assert [option.id for option in merged.card.options] == list("dcba")
    assert merge(merged.card, merged.card, new).fate == Fate.UNCHANGED


def test_a_new_option_gets_a_letter_of_its_own():
    new = aligned(scenario(key="b", texts="ebac"), scenario())
    assert [(o.id, o.text) for o in new.options] == [
        ("d", "Do e"), ("b", "Do b"), ("a", "Do a"), ("c", "Do c")]  # fmt: skip


def test_a_key_changed_on_one_side_and_a_text_on_the_other_are_joined():
    mine = scenario()
    options = (replace(mine.options[0], text="Do a, mine"), *mine.options[1:])
    merged = merge(scenario(), replace(mine, options=options), scenario(key="c"))
    assert merged.card.right == {"c"}
    assert merged.card.options[0].text == "Do a, mine"
    assert merged.conflicts == ()


def test_keys_changed_on_both_sides_never_give_two_right_answers():
    merged = merge(scenario(), scenario(key="a"), scenario(key="c"))
    assert (merged.card.right, merged.conflicts) == ({"a"}, ("key",))


def test_a_right_option_has_no_trap():
    mine = scenario()
    options = tuple(replace(o, trap=TrapId("FIX")) if o.id == "c" else o for o in mine.options)
    merged = merge(scenario(), replace(mine, options=options), scenario(key="c"))
    assert all(option.trap is None for option in merged.card.options)


def test_options_that_make_no_card_together_leave_mine():
    mine = replace(scenario(), options=scenario().options[:2])
    merged = merge(scenario(), mine, scenario(key="d"))
    assert (merged.fate, merged.card, merged.conflicts) == (Fate.CONFLICT, mine, ("card",))


def test_another_kind_of_card_is_a_whole_change():
    cloze = Cloze(id=CardId("x"), text="{{1::A}}")
    assert merge(A, A, cloze).card == cloze
    assert merge(A, B, cloze).card == B


def test_another_topic_is_a_move():
    assert merge(A, A, replace(A, domain=DomainId("t"))).fate == Fate.MOVED


def test_the_case_of_an_id_is_no_change():
    assert merge(A, A, replace(A, id=CardId("X"))).fate == Fate.UNCHANGED


texts = st.sampled_from(["", "a", "b", "c"])
concepts = st.builds(
    Concept,
    id=st.just(CardId("x")),
    front=texts,
    back=texts,
    hint=texts,
    tags=st.sampled_from([(), ("t",), ("u", "t")]),
)


@given(concepts, concepts)
def test_without_edits_theirs_is_taken(base, theirs):
    assert merge(base, base, theirs).card == theirs


@given(concepts, concepts)
def test_without_news_mine_stays(base, mine):
    assert merge(base, mine, base).card == mine


@given(concepts, concepts, concepts, st.sampled_from(Side))
def test_merging_again_with_the_new_base_changes_nothing(base, mine, theirs, side):
    merged = merge(base, mine, theirs, side)
    again = merge(merged.theirs, merged.card, theirs, side)
    assert (again.fate, again.card) == (Fate.UNCHANGED, merged.card)


@given(concepts)
def test_fields_make_the_card_again(card):
    assert card_of(card, fields_of(card)) == card
    assert card_of(scenario(), fields_of(scenario(key="d"))) == scenario(key="d")


def test_differences_are_told_as_text():
    found = differences(scenario(), scenario(key="c", explanation="E."))
    assert [(each.field, each.before, each.after) for each in found] == [
        ("explanation", "", "E."),
        ("key", "Do b", "Do c"),
    ]


def test_a_table_says_nothing_of_what_no_row_fills():
    mine = replace(A, explanation="Because.", tags=("t",))
    assert completed(B, mine, supplied_fields([B])) == replace(
        B, explanation="Because.", tags=("t",)
    )
    assert completed(B, mine, supplied_fields([B, replace(B, tags=("u",))])).tags == ()
