"""The JSON Schema of the deck's JSON twin: it takes every deck and refuses what is none."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from flashcards import bundle
from flashcards.core.model import (
    Cloze,
    Concept,
    Deck,
    Domain,
    Excuse,
    Option,
    Pool,
    Scenario,
    Status,
    Trap,
)
from flashcards.core.twin import card_data, deck_data
from flashcards.formats import deckmd

SCHEMA = json.loads((bundle.resources() / "deck.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)
DECKS = bundle.decks()


def twin(deck, cards):
    whole = {"format": 1, "deck": deck_data(deck), "cards": [card_data(card) for card in cards]}
    return json.loads(json.dumps(whole))


def faults(whole):
    return [error.message for error in VALIDATOR.iter_errors(whole)]


def test_the_schema_is_a_schema():
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", DECKS, ids=lambda path: path.name)
def test_bundled_decks_fit_the_schema(path):
    file = deckmd.read(path.read_bytes()).file
    assert file is not None
    assert faults(twin(file.deck, file.cards)) == []


ids = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,10}", fullmatch=True)
lines = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=12)
prose = st.just("") | lines | st.builds("{}\n\n{}".format, lines, lines)
texts = lines | st.builds("{}\n{}".format, lines, lines)
dates = st.just("") | st.dates().map(str)
excuses = st.lists(st.builds(Excuse, code=lines, reason=lines), max_size=2).map(tuple)
weights = st.floats(0, 1000)
common = {
    "id": ids,
    "domain": st.none() | ids,
    "status": st.sampled_from(Status),
    "pool": st.sampled_from(Pool),
    "tags": st.lists(lines, max_size=3).map(tuple),
    "sources": st.lists(lines, max_size=2).map(tuple),
    "media": st.just(()) | st.just(("map.png",)),
    "about": st.lists(ids, max_size=2).map(tuple),
    "sensitivity": st.just(()) | st.just(("suicide", "abuse")),
    "jurisdiction": st.sampled_from(["", "US federal", "state-varies"]),
    "reviewed": dates,
    "review_by": dates,
    "notes": st.just("") | lines,
    "excuses": excuses,
}


@st.composite
def options(draw):
    made = draw(
        st.lists(
            st.builds(
                Option,
                id=st.just(""),
                text=texts,
                correct=st.booleans(),
                why=prose,
                trap=st.none() | ids,
                last=st.booleans(),
            ),
            min_size=2,
            max_size=10,
        )
    )
    right = draw(st.integers(0, len(made) - 1))
    return tuple(
        Option(
            id="abcdefghij"[index],
            text=each.text,
            correct=each.correct or index == right,
            why=each.why,
            trap=each.trap,
            last=each.last,
        )
        for index, each in enumerate(made)
    )


cards = st.one_of(
    st.builds(
        Concept,
        front=texts,
        back=texts,
        explanation=prose,
        example=prose,
        hint=prose,
        reversed=st.booleans(),
        **common,
    ),
    st.builds(Cloze, text=lines.map("{{{{1::{}}}}}".format), extra=prose, **common),
    st.builds(
        Scenario,
        vignette=prose,
        question=texts,
        options=options(),
        explanation=prose,
        shuffle=st.booleans(),
        **common,
    ),
)
decks = st.builds(
    Deck,
    id=ids,
    title=lines,
    version=st.sampled_from(["1", "1.2", "1.2.3"]),
    short_title=st.just("") | lines,
    language=st.sampled_from(["en", "es-MX"]),
    authors=st.lists(lines, max_size=2).map(tuple),
    description=st.just("") | lines,
    exam=st.just("") | lines,
    exam_weight=weights,
    reviewed=dates,
    review_by=dates,
    domains=st.lists(
        st.builds(Domain, id=ids, name=lines, weight=weights, primer=prose), max_size=2
    ).map(tuple),
    traps=st.lists(st.builds(Trap, id=ids, name=lines), max_size=2).map(tuple),
    excuses=excuses,
)


@settings(max_examples=40)
@given(decks, st.lists(cards, min_size=1, max_size=3))
def test_every_deck_of_the_model_fits_the_schema(deck, made):
    assert faults(twin(deck, made)) == []


CONCEPT = {"id": "one", "front": "What?", "back": "That."}
OPTIONS = [{"id": "a", "text": "This"}, {"id": "b", "text": "That", "correct": True}]
SCENARIO = {"id": "two", "question": "What first?", "options": OPTIONS}


@pytest.mark.parametrize(
    "card",
    [
        {"id": "one", "front": "What?"},
        {**CONCEPT, "front": " \n "},
        {**CONCEPT, "id": "no spaces"},
        {**CONCEPT, "colour": "red"},
        {**CONCEPT, "cloze": "{{1::x}}"},
        {**CONCEPT, "status": "gone"},
        {**CONCEPT, "reviewed": "23/11/2026"},
        {**CONCEPT, "media": ["../map.png"]},
        {**CONCEPT, "back": "bell \x07"},
        {**CONCEPT, "lint_ok": [{"code": "clang"}]},
        {"id": "gap", "cloze": "no gap"},
        {**SCENARIO, "options": OPTIONS[:1]},
        {**SCENARIO, "options": [{"id": "a", "text": "x"}, {"id": "b", "text": "y"}]},
        {**SCENARIO, "options": [*OPTIONS, {"id": "z", "text": "late"}]},
        {**SCENARIO, "options": [*OPTIONS, {"id": "c", "text": "x", "score": 1}]},
        {**SCENARIO, "back": "no"},
    ],
)
def test_what_is_no_card_is_refused(card):
    assert faults({"format": 1, "deck": DECK, "cards": [CONCEPT | {"id": "zero"}, card]})


DECK = {"id": "sample", "title": "Sample", "version": "1.0"}


@pytest.mark.parametrize(
    "deck",
    [{"id": "x", "title": "y"}, {**DECK, "version": "one"}, {**DECK, "exam_weight": "18"},
     {**DECK, "domains": [{"id": "a"}]}, {**DECK, "colour": "red"}, {**DECK, "title": ""}],
)  # fmt: skip
def test_what_is_no_deck_is_refused(deck):
    assert faults({"format": 1, "deck": deck, "cards": [CONCEPT]})


def test_a_file_without_cards_or_of_another_format_is_refused():
    assert faults({"format": 1, "deck": DECK, "cards": []})
    assert faults({"format": 2, "deck": DECK, "cards": [CONCEPT]})
    assert faults({"format": 1, "deck": DECK, "cards": [CONCEPT], "more": 1})
    assert faults({"format": 1, "deck": DECK, "cards": [CONCEPT]}) == []
