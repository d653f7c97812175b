"""Decks and answers for tests of mock exams."""

from dataclasses import replace

from flashcards.core.model import CardId, OptionId, Pool, Trap, TrapId
from tests.sampledata import scenario, small_deck


def exam_deck(name, reserve=6, scenarios=12, concepts=3):
    """Return a deck for an exam: concepts, scenarios about the first of them, and a reserve."""
    file = small_deck(name, concepts=concepts, scenarios=scenarios)
    deck = replace(
        file.deck,
        short_title=f"Topic {name}",
        exam="Sample exam",
        exam_weight=50,
        traps=(Trap(id=TrapId("FIX"), name="fixing it for the person"),),
    )
    cards = [
        trapped(replace(card, about=(CardId("c1"),))) if card.id.startswith("s") else card
        for card in file.cards
    ]
    topic = file.cards[0].domain
    cards += [
        trapped(scenario(f"m{n}", domain=topic, pool=Pool.MOCK, about=(CardId("c2"),)))
        for n in range(1, reserve + 1)
    ]
    return replace(file, deck=deck, cards=tuple(cards))


def trapped(card):
    """Return a scenario whose option a shows a trap."""
    options = tuple(
        replace(option, trap=TrapId("FIX")) if option.id == "a" else option
        for option in card.options
    )
    return replace(card, options=options)


def sit(run, letters):
    """Answer the first questions of *run* with these options."""
    run.go_on()
    for place, letter in enumerate(letters):
        run.go_to(place)
        run.answer((OptionId(letter),))


def place_of(question, *, is_right):
    """Return the place of an option of *question* that is right, or one that is not."""
    return next(n for n, option in enumerate(question.options) if option.correct is is_right)
