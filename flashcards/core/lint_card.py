"""Rules for every kind of card: review dates, letters of options, reading grade."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date

from flashcards.core.days import from_date
from flashcards.core.lint_finding import Finding, warning
from flashcards.core.lint_scenario import stem_text
from flashcards.core.model import AnyCard, Cloze, Concept, Day, Deck, Scenario
from flashcards.core.prose import word_count

READING_GRADE = 9.0
GRADED_WORDS = 20
REVIEW_DAYS = 366
_DATED_TAGS = ("law", "hotline", "crisis-protocol")
_GAP = re.compile(r"\{\{\d+::((?:(?!\{\{|\}\}|::).)+)[^{}]*\}\}", re.DOTALL)
_CAPITAL = re.compile(r"\b[A-F]\b")
_OTHER_LETTERS = re.compile(
    r"\b(?i:parts?|hepatitis|vitamins?|schedules?|plans?|types?)"
    r" [A-F](?:(?:,| and| or| &)+ [A-F])*\b"
)
_LETTER = re.compile(
    r"\b(?i:options?|answers?|choices?|distractors?) [A-F]\b(?! [a-z]+ing\b)"
    r"|\b[A-F](?: and | or | & |, )[A-F]\b(?! [A-Z])"
    r"|(?<=\()[A-F](?=\))"
)


def card_texts(card: AnyCard) -> Mapping[str, str]:
    """Return what a reader sees of *card*, by the name of its place."""
    match card:
        case Concept():
            texts = {
                "question": card.front,
                "answer": card.back,
                "explanation": card.explanation,
                "example": card.example,
                "hint": card.hint,
            }
        case Cloze():
            texts = {"text": _GAP.sub(r"\1", card.text), "explanation": card.extra}
        case Scenario():
            texts = {
                "vignette": card.vignette,
                "question": card.question,
                "explanation": card.explanation,
            }
            for option in card.options:
                texts[f"option {option.id}"] = option.text
                texts[f"rationale {option.id}"] = option.why
    return {name: text for name, text in texts.items() if text}


def deck_texts(deck: Deck) -> Mapping[str, str]:
    """Return what a reader sees of the deck itself, by the name of its place."""
    texts = {"title": deck.title, "description": deck.description}
    texts.update({f"primer {domain.id}": domain.primer for domain in deck.domains})
    texts.update({f"trap {trap.id}": trap.name for trap in deck.traps})
    return texts


def review_findings(card: AnyCard, today: Day | None) -> Iterator[Finding]:
    """Yield what is to say about the dates of *card*: law and hotline cards grow old."""
    if (card.jurisdiction or _is_dated(card)) and not (card.reviewed and card.review_by):
        yield warning("review-date-missing")
    if not card.review_by:
        return
    until = _day(card.review_by)
    if today is not None and until < today:
        yield warning("review-overdue", until=card.review_by)
    if card.reviewed and until - _day(card.reviewed) > REVIEW_DAYS:
        yield warning("review-far", until=card.review_by, reviewed=card.reviewed)


def deck_review_findings(deck: Deck, today: Day | None) -> Iterator[Finding]:
    """Yield that the deck as a whole is due for a review."""
    if today is not None and deck.review_by and _day(deck.review_by) < today:
        yield warning("deck-review-overdue", until=deck.review_by)


def letter_findings(card: AnyCard, texts: Mapping[str, str]) -> Iterator[Finding]:
    """Yield where a scenario speaks of letters of options, which are shuffled."""
    if not isinstance(card, Scenario):
        return
    whole = "\n".join(texts.values())
    if not _CAPITAL.search(whole):  # quick: nearly all cards end here
        return
    if match := _LETTER.search(_OTHER_LETTERS.sub("", whole)):
        yield warning("option-letter", phrase=match[0])


def grade_findings(card: AnyCard, grade: Callable[[str], float]) -> Iterator[Finding]:
    """Yield where the reading *grade* of a card is too high; short texts tell nothing."""
    match card:
        case Concept():
            text = f"{_sentence(card.back)} {_sentence(card.explanation)}"
        case Cloze():
            text = _GAP.sub(r"\1", card.text)
        case Scenario():
            text = stem_text(card)
    if word_count(text) < GRADED_WORDS:
        return
    found = grade(text)
    if found > READING_GRADE:
        yield warning("reading-grade", grade=round(found, 1), most=round(READING_GRADE))


def _sentence(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in ".?!" else f"{text}."


def _day(text: str) -> Day:
    return from_date(date.fromisoformat(text))


def _is_dated(card: AnyCard) -> bool:
    return any(tag.partition("/")[0].casefold() in _DATED_TAGS for tag in card.tags)
