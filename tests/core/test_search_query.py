"""The search language: what is read, what is doubted, and that writing it is reading's inverse."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashcards.core.search_query import (
    Doubt,
    Fault,
    Field,
    Query,
    Term,
    parse,
    value_of,
    with_term,
    write,
)

TERMS = [
    ("boundary", Term(value="boundary")),
    ('"dual role"', Term(value="dual role", is_exact=True)),
    ("-gift", Term(value="gift", is_excluded=True)),
    ("is:due", Term(field=Field.IS, value="due")),
    ("IS:Due", Term(field=Field.IS, value="Due")),
    ("-is:new", Term(field=Field.IS, value="new", is_excluded=True)),
    ('deck:"Ethics and law"', Term(field=Field.DECK, value="Ethics and law", is_exact=True)),
    ("tag:priority/P1", Term(field=Field.TAG, value="priority/P1")),
    ("kind:situation", Term(field=Field.KIND, value="situation")),
    (r'"say \"no\""', Term(value='say "no"', is_exact=True)),
    ("https://988lifeline.org", Term(value="https://988lifeline.org")),
    ("-", Term(value="-")),
]
DOUBTS = [
    ("is:", Fault.NO_VALUE, 0, "is:"),
    ("a is:doe", Fault.UNKNOWN_STATE, 2, "is:doe"),
    ("kind:song", Fault.UNKNOWN_KIND, 0, "kind:song"),
    ("deks:x", Fault.UNKNOWN_FIELD, 0, "deks:"),
    ('a "b c', Fault.OPEN_QUOTE, 2, '"b c'),
]


@pytest.mark.parametrize(("text", "term"), TERMS)
def test_a_term_is_read(text, term):
    assert parse(text) == Query(terms=(term,))


@pytest.mark.parametrize(("text", "fault", "place", "part"), DOUBTS)
def test_what_cannot_be_read_is_doubted_with_its_place(text, fault, place, part):
    assert parse(text).doubts == (Doubt(fault=fault, place=place, text=part),)


def test_an_open_phrase_is_searched_for_as_far_as_it_goes():
    assert parse('"dual ro').terms == (Term(value="dual ro", is_exact=True),)


def test_an_unknown_name_is_a_word():
    assert parse("note:this").terms == (Term(value="note:this"),)


@given(st.text())
def test_any_text_is_read_and_written_as_the_same_terms(text):
    query = parse(text)
    assert parse(write(query)).terms == query.terms


@given(st.text(alphabet='ab -:"\\isdu \n', max_size=30))
def test_quotes_and_signs_are_written_as_the_same_terms(text):
    query = parse(text)
    assert parse(write(query)).terms == query.terms


def test_a_filter_takes_the_place_of_the_one_before():
    query = with_term(parse("gift deck:ethics -deck:crisis"), Field.DECK, "Peer support")
    assert write(query) == 'gift -deck:crisis deck:"Peer support"'


def test_a_filter_is_taken_away():
    assert write(with_term(parse("kind:cloze gift"), Field.KIND, "")) == "gift"


def test_the_value_of_a_filter_is_told():
    assert value_of(parse("-deck:a deck:b"), Field.DECK) == "b"
