"""The JSON twin: both places for its domains, and the way from Markdown and back."""

import json

import pytest

from flashcards.core.errors import Level
from flashcards.formats import deckjson, deckmd, deckmd_write
from tests.formats.test_deck_schema import faults
from tests.formats.test_deckmd import FLAWED

DOMAINS = [{"id": "net", "name": "Networking", "weight": 60}, {"id": "ops", "name": "Operations"}]
DECK = {"id": "sample", "title": "Sample", "version": "1.2.0"}
CARD = {"id": "net-001", "domain": "net", "front": "What?", "back": "That."}


def read(whole):
    return deckjson.read(json.dumps(whole).encode())


@pytest.mark.parametrize(
    "whole",
    [
        {"format": 1, "deck": DECK, "domains": DOMAINS, "cards": [CARD]},
        {"format": 1, "deck": {**DECK, "domains": DOMAINS}, "cards": [CARD]},
    ],
)
def test_domains_may_stand_beside_the_deck_or_in_it(whole):
    reading = read(whole)
    assert faults(whole) == []
    assert reading.file is not None
    assert [domain.name for domain in reading.file.deck.domains] == ["Networking", "Operations"]
    assert reading.file.cards[0].domain == "net"


def test_dates_of_making_and_parents_of_domains_are_taken_and_told():
    deck = {**DECK, "created": "2026-01-01", "updated": "2026-02-01"}
    domains = [{**DOMAINS[0], "weight": 100, "parent": "ops"}]
    whole = {"format": 1, "deck": deck, "domains": domains, "cards": [CARD]}
    reading = read(whole)
    assert faults(whole) == []
    assert reading.file is not None
    told = [(each.code, each.level, each.place) for each in reading.problems]
    assert told == [
        ("field-unkept", Level.NOTICE, "deck.created"),
        ("field-unkept", Level.NOTICE, "deck.updated"),
        ("field-unkept", Level.NOTICE, "domains[0].parent"),
    ]


def test_from_markdown_to_json_and_back_everything_is_kept():
    file = deckmd.read((FLAWED / "flawless.deck.md").read_bytes()).file
    written = deckjson.write(file)
    again = deckjson.read(written)
    assert again.problems == ()
    assert "domains" in json.loads(written)
    assert (again.file.deck, again.file.cards) == (file.deck, file.cards)
    assert deckmd_write.write(again.file) == deckmd_write.write(file)


def problems_of(**changes):
    whole = {"format": 1, "deck": DECK, "cards": [{**CARD, "domain": "d"}], **changes}
    return [(each.code, each.place, each.level) for each in read(whole).problems]


ONE = [{"id": "d", "name": "D"}]
TRAPS = {**DECK, "traps": [{"id": "t", "name": "one"}]}
OPTIONS = [{"text": "a", "correct": True, "trap": "t"}, {"text": "b"}]


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, ()),
        (
            {"domains": [*ONE, {"id": "D", "name": "E"}]},
            ("domain-twice", "deck.domains", Level.ERROR),
        ),
        (
            {"deck": {**DECK, "traps": [*TRAPS["traps"], {"id": "t", "name": "two"}]}},
            ("trap-twice", "deck.traps", Level.ERROR),
        ),
        (
            {"deck": TRAPS, "cards": [{"id": "s", "question": "What?", "options": OPTIONS}]},
            ("trap-on-right", "cards[0]", Level.WARNING),
        ),
        (
            {"cards": [{**CARD, "domain": "d", "sensitivity": ["grief"]}]},
            ("unknown-sensitivity", "cards[0].sensitivity", Level.WARNING),
        ),
        (
            {"cards": [{**CARD, "domain": "d", "tags": [" "]}]},
            ("field-empty", "cards[0].tags[0]", Level.ERROR),
        ),
    ],
)
def test_what_deck_markdown_tells_json_tells_too(changes, found):
    assert problems_of(**{"domains": ONE, **changes}) == ([found] if found else [])
