"""Advice on a card while it is written: the lint rules for one card, and cards it is like."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from flashcards.bundle import resources
from flashcards.core import markup
from flashcards.core.errors import Problem
from flashcards.core.lint import lint
from flashcards.core.lint_likeness import (
    ANSWER_LIKENESS,
    QUESTION_LIKENESS,
    STEM_LIKENESS,
    STEM_WORDS,
)
from flashcards.core.lint_scenario import stem_text
from flashcards.core.model import (
    AnyCard,
    CardId,
    Concept,
    Day,
    Deck,
    DeckFile,
    DeckId,
    Scenario,
    Status,
)
from flashcards.core.near_twins import alike
from flashcards.core.prose import content_words, shingles, word_count
from flashcards.core.units import front_of, kind_of
from flashcards.services.lint_families import language_rules
from flashcards.store.database import Connection
from flashcards.store.near_cards import near_cards

_NEAREST = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Like:
    """A card of the same deck that is nearly the one being written."""

    origin: DeckId
    card: CardId
    question: str


def advice_on(deck: Deck, card: AnyCard, today: Day) -> tuple[Problem, ...]:
    """Return what the rules say of one sound card; a draft is judged as if it were studied.

    Rules about a whole deck are left to its check.
    """
    from flashcards.services.reading_grade import reading_grade  # its dictionary takes 30 ms

    alone = DeckFile(deck=deck, cards=(replace(card, status=Status.ACTIVE),), places=("card",))
    rules = language_rules(resources() / "lint", deck.exam)
    report = lint(alone, language=rules, reading_grade=reading_grade, today=today)
    return tuple(each for each in report.problems if each.place and each.code != "excuse-unused")


def find_like(connection: Connection, deck: DeckId, card: AnyCard, origin: DeckId) -> Like | None:
    """Return the card of *deck* that *card*, which came with *origin*, is most like, or None.

    Only the nearest by the full-text index are compared, whatever the deck's size.
    """
    own = (origin.casefold(), card.id.casefold())
    marks = _marks(card)
    stems = content_words(_told_by(card)) if marks else ()
    found: Like | None = None
    most = 0.0
    for record in near_cards(connection, deck, kind_of(card), stems, _NEAREST):
        other = record.card
        is_own = (record.origin.casefold(), other.id.casefold()) == own
        likeness = 0.0 if is_own else _likeness(card, marks, other)
        if likeness > most:
            most = likeness
            question = " ".join(markup.plain(front_of(other)).split())
            found = Like(origin=record.origin, card=other.id, question=question)
    return found


def _likeness(card: AnyCard, marks: AbstractSet[object], other: AnyCard) -> float:
    """Return how alike two cards are, 0 where they are not alike enough to say so."""
    others = _marks(other)
    likeness = alike(marks, others)
    if isinstance(card, Concept) and isinstance(other, Concept):
        answers = alike(content_words(card.back), content_words(other.back))
        is_twin = marks == others or answers >= ANSWER_LIKENESS
        return likeness if is_twin and likeness >= QUESTION_LIKENESS else 0.0
    return likeness if likeness >= STEM_LIKENESS else 0.0


def _marks(card: AnyCard) -> AbstractSet[object]:
    """Return what a card is told by, nothing where it is too short to tell."""
    text = _told_by(card)
    if isinstance(card, Concept):
        return content_words(text)
    return shingles(text) if word_count(text) >= STEM_WORDS else frozenset()


def _told_by(card: AnyCard) -> str:
    return stem_text(card) if isinstance(card, Scenario) else front_of(card)
