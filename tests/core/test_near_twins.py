"""Sets that are nearly the same: the index finds what a comparison of all pairs finds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashcards.core.errors import Cancelled
from flashcards.core.near_twins import alike, near_twins

FEW_WORDS = st.frozensets(st.integers(0, 14), max_size=9)


def by_comparing_all(sets, likeness):
    pairs = []
    for later, marks in enumerate(sets):
        for earlier in range(later):
            if marks and alike(marks, sets[earlier]) >= likeness:
                pairs.append((later, earlier))
                break
    return pairs


@given(sets=st.lists(FEW_WORDS, max_size=25), likeness=st.sampled_from([0.5, 0.6, 0.75, 0.8, 1.0]))
def test_the_index_finds_what_all_comparisons_find(sets, likeness):
    found = near_twins(sets, likeness)
    assert [later for later, _ in found] == [later for later, _ in by_comparing_all(sets, likeness)]
    assert all(alike(sets[later], sets[earlier]) >= likeness for later, earlier in found)


def test_cards_made_from_one_form_are_told_apart_without_comparing_them_all(monkeypatch):
    compared = []
    monkeypatch.setattr(
        "flashcards.core.near_twins.alike", lambda *both: compared.append(both) or alike(*both)
    )
    sets = [frozenset({"what", "says", "rule", "about", f"n{number}"}) for number in range(300)]
    assert near_twins(sets, 0.8) == []
    assert len(compared) == 0


def test_it_can_be_stopped():
    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        near_twins([frozenset({1})], 0.8, stop)
