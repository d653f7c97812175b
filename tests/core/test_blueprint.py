"""Topics and their share of an exam's marks."""

import pytest

from flashcards.core.blueprint import Leaning, Topic, shares
from flashcards.core.model import Deck, DeckId, Domain, DomainId

ETHICS, SAFETY = (Topic(deck=DeckId(name)) for name in ("ethics", "safety"))


def deck(name, weight, *shares_of_domains):
    domains = tuple(
        Domain(id=DomainId(f"{name}-{number}"), name="", weight=share)
        for number, share in enumerate(shares_of_domains)
    )
    return Deck(id=DeckId(name), title=name, version="1", exam_weight=weight, domains=domains)


def test_shares_are_the_weights_brought_to_one():
    assert shares([deck("ethics", 30), deck("safety", 10)]) == {ETHICS: 0.75, SAFETY: 0.25}


def test_a_deck_without_a_weight_counts_as_the_mean():
    assert shares([deck("ethics", 30), deck("safety", 0)])[SAFETY] == 0.5


def test_domains_share_the_weight_of_their_deck():
    found = shares([deck("ethics", 60, 75, 25), deck("safety", 40)])
    assert [round(share, 3) for share in found.values()] == [0.45, 0.15, 0.4]


@pytest.mark.parametrize(
    ("leaning", "share"), [(Leaning.MORE, 0.6), (Leaning.NORMAL, 0.5), (Leaning.LESS, 1 / 3)]
)
def test_a_leaning_moves_a_topic_against_the_others(leaning, share):
    found = shares([deck("ethics", 10), deck("safety", 10)], {ETHICS: leaning})
    assert found[ETHICS] == pytest.approx(share)
    assert sum(found.values()) == pytest.approx(1)


def test_a_leaning_to_a_topic_that_is_gone_changes_nothing():
    decks = [deck("ethics", 10), deck("safety", 10)]
    assert shares(decks, {Topic(deck=DeckId("gone")): Leaning.MORE}) == shares(decks)
