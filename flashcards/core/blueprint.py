"""What an exam asks: topics and their share of its marks."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from flashcards.core.model import Deck, DeckId, DomainId


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One topic of an exam: a deck, or a domain of it where the deck has several."""

    deck: DeckId
    domain: DomainId | None = None


def exam_of(decks: Iterable[Deck]) -> str:
    """Return the exam that most of the *decks* are for, or nothing."""
    names = [deck.exam for deck in decks if deck.exam]
    return max(names, key=names.count, default="")


def shares(decks: Sequence[Deck]) -> Mapping[Topic, float]:
    """Return each topic's share of the marks; they sum to 1.

    Decks without a weight count as the mean of the others; so do domains within their deck.
    """
    weights: dict[Topic, float] = {}
    for deck, weight in zip(decks, _filled([deck.exam_weight for deck in decks]), strict=True):
        domains = deck.domains if len(deck.domains) > 1 else ()
        if not domains:
            weights[Topic(deck=deck.id)] = weight
        parts = _filled([domain.weight for domain in domains])
        for domain, part in zip(domains, parts, strict=True):
            weights[Topic(deck=deck.id, domain=domain.id)] = weight * part / sum(parts)
    total = sum(weights.values())
    return {topic: weight / total for topic, weight in weights.items()}


def topic_of(deck: Deck, domain: DomainId | None) -> Topic:
    """Return the topic that a card of *deck* in *domain* belongs to."""
    if len(deck.domains) < 2 or domain not in {each.id for each in deck.domains}:
        return Topic(deck=deck.id)
    return Topic(deck=deck.id, domain=domain)


def _filled(weights: Sequence[float]) -> list[float]:
    known = [weight for weight in weights if weight > 0]
    mean = sum(known) / len(known) if known else 1.0
    return [weight if weight > 0 else mean for weight in weights]
