"""A card that is being written, as the question that study would ask."""

from flashcards.core.model import (
    WHOLE,
    AnyCard,
    Cloze,
    Day,
    Deck,
    NameId,
    Part,
    Scenario,
)
from flashcards.core.queue import Unit
from flashcards.core.units import gaps_of, kind_of
from flashcards.services.question import Question

_NO_NAME = NameId(0)


def preview_of(card: AnyCard, deck: Deck, today: Day) -> Question:
    """Return the question of a card as it stands, its options in the author's order."""
    part = _part(card)
    return Question(
        unit=Unit(name=_NO_NAME, part=part, deck=deck.id, kind=kind_of(card)),
        card=card,
        deck=deck,
        origin=deck.id,
        day=today,
        options=card.options if isinstance(card, Scenario) else (),
        returns={},
        memory=None,
        last=None,
        warned=(),
        is_repeat=False,
    )


def _part(card: AnyCard) -> Part:
    """Return the first part that is studied; a sentence without gaps has none yet."""
    if isinstance(card, Cloze):
        return Part(min(gaps_of(card.text), default=1))
    return WHOLE
