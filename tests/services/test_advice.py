"""The card that another is like: found by its rare words, whatever their endings."""

from dataclasses import replace

import pytest

from flashcards.core.model import CardId, Concept, DeckId, DomainId, Scenario, Status
from flashcards.services.advice import find_like
from flashcards.services.authoring import blank, save_new
from tests.sampledata import open_collection, scenario, small_deck

DECK = DeckId("sample")
QUESTION = "Which word does a peer-run service use for lived experience?"
VIGNETTE = "Rosa tells her group that she stopped her medication a week ago and sleeps badly."


def concept(front, back="Expertise.", **fields):
    return replace(blank("concept", DomainId("topic")), front=front, back=back, **fields)


def situation(vignette):
    return replace(scenario(""), vignette=vignette, question="What does Rosa need first?")


@pytest.fixture
def collection(tmp_path):
    with open_collection(tmp_path, small_deck(concepts=40)) as opened:
        save_new(opened, DECK, concept(QUESTION))
        save_new(opened, DECK, situation(VIGNETTE))
        yield opened


def like(collection, card, deck=DECK):
    found = find_like(collection.connection, deck, card, DECK)
    return None if found is None else found.card


def test_a_question_in_nearly_the_same_words_is_found(collection):
    near = concept("What words did the peer-run service use for living experience?")
    assert like(collection, near).startswith("which-word")


def test_a_question_in_other_words_is_not(collection):
    assert like(collection, concept("Which number reaches the warm line at night?")) is None


def test_a_situation_that_was_hardly_changed_is_found(collection):
    near = situation(VIGNETTE.replace("a week", "ten days"))
    assert like(collection, near) == "what-does-rosa-need"


def test_a_card_is_not_like_itself(collection):
    own = concept(QUESTION, id=CardId("which-word-peer-run"))
    saved = like(collection, concept(QUESTION))
    assert like(collection, replace(own, id=saved)) is None


def test_what_is_no_longer_in_the_deck_is_passed_over(collection):
    save_new(collection, DECK, concept("Where do warm lines ring?", status=Status.RETIRED))
    assert like(collection, concept("Where do warm lines ring?")) is None


@pytest.mark.parametrize("front", ["", "?!", "What is it?"])
def test_without_telling_words_nothing_is_looked_for(collection, front):
    assert like(collection, concept(front)) is None


def test_another_kind_is_not_compared(collection):
    card = situation(QUESTION + " " + QUESTION)
    assert isinstance(card, Scenario)
    assert not isinstance(card, Concept)
    assert like(collection, card) is None
