"""What an exam asks: topics and their share of its marks."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from flashcards.core.model import Deck, DeckId, DomainId


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One topic of an exam: a deck, or a domain of it where the deck has several."""

    deck: DeckId
    domain: DomainId | None = None


class Leaning(StrEnum):
    """How much more or less than its deck says a topic counts in the learner's own exam."""

    MORE = "more"
    NORMAL = "normal"
    LESS = "less"


_FACTORS = {Leaning.MORE: 1.5, Leaning.NORMAL: 1.0, Leaning.LESS: 0.5}


def exam_of(decks: Iterable[Deck]) -> str:
    """Return the exam that most of the *decks* are for, or nothing."""
    names = [deck.exam for deck in decks if deck.exam]
    return max(names, key=names.count, default="")


def shares(
    decks: Sequence[Deck], leanings: Mapping[Topic, Leaning] | None = None
) -> Mapping[Topic, float]:
    """Return each topic's share of the marks; they sum to 1.

    Decks without a weight count as the mean of the others; so do domains within their deck. The
    learner's *leanings* multiply what the decks say by 1.5 or 0.5, before all is brought to 1.
    """
    weights: dict[Topic, float] = {}
    for deck, weight in zip(decks, _filled([deck.exam_weight for deck in decks]), strict=True):
        domains = deck.domains if len(deck.domains) > 1 else ()
        if not domains:
            weights[Topic(deck=deck.id)] = weight
        parts = _filled([domain.weight for domain in domains])
        for domain, part in zip(domains, parts, strict=True):
            weights[Topic(deck=deck.id, domain=domain.id)] = weight * part / sum(parts)
    for topic, leaning in (leanings or {}).items():
        if topic in weights:
            weights[topic] *= _FACTORS[leaning]
    total = sum(weights.values())
    return {topic: weight / total for topic, weight in weights.items()}


def topic_of(deck: Deck, domain: DomainId | None) -> Topic:
    """Return the topic that a card of *deck* in *domain* belongs to."""
    if len(deck.domains) < 2 or domain not in {each.id for each in deck.domains}:
        return Topic(deck=deck.id)
    return Topic(deck=deck.id, domain=domain)


def topic_name(deck: Deck, topic: Topic) -> str:
    """Return the short name of a topic of *deck*."""
    names = {domain.id: domain.name for domain in deck.domains}
    return deck.name if topic.domain is None else names.get(topic.domain, deck.name)


def _filled(weights: Sequence[float]) -> list[float]:
    known = [weight for weight in weights if weight > 0]
    mean = sum(known) / len(known) if known else 1.0
    return [weight if weight > 0 else mean for weight in weights]
