"""What a deck says of itself, merged: an edit made here survives an update."""

from dataclasses import replace
from itertools import product

import pytest

from flashcards.core.merge_deck import merge_decks
from flashcards.core.model import Deck, DeckId, Domain, DomainId, Trap, TrapId

BASE = Deck(
    id=DeckId("d"),
    title="Base",
    version="1.0.0",
    domains=(Domain(id=DomainId("a"), name="A", weight=60), Domain(id=DomainId("b"), name="B")),
    traps=(Trap(id=TrapId("t"), name="trusted the first word"),),
)


@pytest.mark.parametrize(("mine", "theirs"), [*product(["Base", "Mine", "Theirs"], repeat=2)])
def test_a_title_is_taken_from_the_side_that_changed_it(mine, theirs):
    merged, conflicts = merge_decks(
        BASE, replace(BASE, title=mine), replace(BASE, title=theirs, version="2.0.0")
    )
    wanted = theirs if mine in ("Base", theirs) else mine
    assert (merged.title, merged.version) == (wanted, "2.0.0")
    assert conflicts == (("title",) if len({"Base", mine, theirs}) == 3 else ())


def test_topics_are_merged_each_by_itself():
    mine = replace(
        BASE, domains=(replace(BASE.domains[0], name="My A"), BASE.domains[1],
                       Domain(id=DomainId("own"), name="Own")),
    )  # fmt: skip
    theirs = replace(
        BASE, domains=(Domain(id=DomainId("c"), name="C"), replace(BASE.domains[0], weight=50)),
    )  # fmt: skip
    merged, conflicts = merge_decks(BASE, mine, theirs)
    assert [(each.id, each.name, each.weight) for each in merged.domains] == [
        ("c", "C", 0), ("a", "My A", 50), ("own", "Own", 0),
    ]  # fmt: skip
    assert conflicts == ()


def test_a_name_that_both_changed_stays_as_it_is_here():
    mine = replace(BASE, traps=(replace(BASE.traps[0], name="mine"),))
    theirs = replace(BASE, traps=(replace(BASE.traps[0], name="theirs"),))
    merged, conflicts = merge_decks(BASE, mine, theirs)
    assert merged.traps == mine.traps
    assert conflicts == ("t name",)


def test_without_an_edit_theirs_stands():
    theirs = replace(BASE, title="New", domains=BASE.domains[:1], traps=(), version="1.1.0")
    assert merge_decks(BASE, BASE, theirs) == (theirs, ())
