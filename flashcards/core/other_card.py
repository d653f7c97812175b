"""Whether a card comes back under its name as quite another one."""

from flashcards.core.model import AnyCard, Scenario
from flashcards.core.near_twins import alike
from flashcards.core.prose import content_words, words
from flashcards.core.units import back_of, front_of, kind_of

_HARDLY = 0.2
"""The share of all their words that two texts have in common where they are hardly alike."""


def is_other_card(before: AnyCard, after: AnyCard) -> bool:
    """Say whether a card is of another kind now, or asks and answers something else altogether.

    A question asked anew with the old answer is the same card, and so is an answer put right.
    """
    if kind_of(before) != kind_of(after):
        return True
    return _is_other(front_of(before), front_of(after)) and _is_other(
        _answers(before), _answers(after)
    )


def _is_other(before: str, after: str) -> bool:
    one, other = content_words(before), content_words(after)
    if not (one and other):
        one, other = frozenset(words(before.casefold())), frozenset(words(after.casefold()))
    return bool(one and other) and alike(one, other) < _HARDLY


def _answers(card: AnyCard) -> str:
    if isinstance(card, Scenario):
        return "\n".join(option.text for option in card.options)
    return back_of(card)
