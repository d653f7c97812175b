"""A card's text in the collection is its JSON twin, names sorted: what updates compare."""

import json
from dataclasses import replace

import pytest

from flashcards.core.model import CardId, Cloze, Excuse, Pool, Status
from flashcards.core.twin import card_data, card_text
from tests.sampledata import scenario, small_deck

CONCEPT = small_deck().cards[0]
CARDS = [
    CONCEPT,
    replace(CONCEPT, front='“Q”\n\t\x1f "é\u2028', tags=("a/b", 'c"'), reversed=True),
    replace(CONCEPT, status=Status.DRAFT, pool=Pool.MOCK, excuses=(Excuse(code="c", reason="r"),)),
    Cloze(id=CardId("gap"), text="A {{1::gap}}.", extra="more", sources=("A book",)),
    replace(scenario("s"), shuffle=False, about=(CardId("c1"),)),
]


@pytest.mark.parametrize("card", CARDS)
def test_the_text_is_the_twin_as_json(card):
    plain = json.dumps(card_data(card), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert card_text(card) == plain
