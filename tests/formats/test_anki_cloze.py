import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashcards.core.units import gaps_of
from flashcards.formats.anki_cloze import levels


@pytest.mark.parametrize(
    ("text", "texts", "is_odd"),
    [
        ("no gap", [], False),
        ("a {{c1::b}} c", ["a {{1::b}} c"], False),
        ("{{c1::a::hint}} {{c3::b}}", ["{{1::a::hint}} {{3::b}}"], False),
        ("{{c1::a}} {{c1::b}}", ["{{1::a}} {{1::b}}"], False),
        ("{{c2::a {{c1::b}} c}}", ["{{2::a b c}}", "a {{1::b}} c"], False),
        ("{{c2::a {{c1::b::h}} c::hint}}", ["{{2::a b c::hint}}", "a {{1::b::h}} c"], False),
        ("{{c0::a}} {{c1::b}}", ["a {{1::b}}"], True),
        ("{{c1::}} {{c2::b}}", [" {{2::b}}"], True),
        ("{{c1::{{c1::}}}} {{c2::b}}", [" {{2::b}}"], True),
        ("{{c1::a", [], True),
        ("a}} {{c1::b}}", ["a}} {{1::b}}"], False),
        ("{{c1,2::a}}", ["{{1::a}}"], True),
    ],
)
def test_gaps_of_anki_are_gaps_of_ours(text, texts, is_odd):
    found, odd = levels(text)
    assert ([each.text for each in found], odd) == (texts, is_odd)


PIECES = ["{{c1::", "{{c2::", "{{c0::", "{{c33::", "}}", "a", " ", "{", "}"]


@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_the_gaps_that_are_told_are_there(pieces):
    found, _ = levels("".join(pieces))
    assert all(each.numbers == gaps_of(each.text) for each in found)
