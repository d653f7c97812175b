"""Cards on paper: a study sheet with the answers after each question or all at the end.

The sheet is HTML of the small safe kind that card text becomes; its words come from the caller.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from html import escape

from flashcards.core.markup import html
from flashcards.core.model import WHOLE, AnyCard, Cloze, Concept, Part, Scenario
from flashcards.core.units import back_of, front_of, parts_of
from flashcards.services.own_sheet import SheetLine


class Answers(Enum):
    """Where the answers stand: after each question, or on pages of their own behind them all."""

    AFTER = "after"
    APART = "apart"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWords:
    """What a sheet says besides the cards: *title*, the heading over answers, "Best answer:"."""

    title: str
    answers: str
    best: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Item:
    question: str
    answer: str


def study_sheet(cards: Sequence[AnyCard], words: SheetWords, answers: Answers) -> str:
    """Return the cards as one HTML text, numbered in their order."""
    items = [_item(card, part, words) for card in cards for part in _parts(card)]
    head = f"<h1>{escape(words.title)}</h1>"
    if answers is Answers.AFTER:
        return head + "".join(
            f"{_numbered(number, item.question)}{item.answer}"
            for number, item in enumerate(items, 1)
        )
    questions = "".join(_numbered(number, item.question) for number, item in enumerate(items, 1))
    behind = "".join(_numbered(number, item.answer) for number, item in enumerate(items, 1))
    heading = f"<h1 style='page-break-before: always'>{escape(words.answers)}</h1>"
    return f"{head}{questions}{heading}{behind}"


def own_sheet_html(lines: Sequence[SheetLine], title: str) -> str:
    """Return the sheet of one's own misses."""
    rows = "".join(
        f"<p><b>{escape(line.question)}</b><br>{escape(line.answer)}</p>" for line in lines
    )
    return f"<h2>{escape(title)}</h2>{rows}"


def _parts(card: AnyCard) -> Sequence[Part]:
    """Return what of a card is printed: a gap each, but a concept only from front to back."""
    return parts_of(card) if isinstance(card, Cloze) else (WHOLE,)


def _item(card: AnyCard, part: Part, words: SheetWords) -> _Item:
    match card:
        case Scenario():
            return _scenario(card, words)
        case Concept():
            more = "".join(html(text) for text in (card.explanation, card.example) if text)
            return _Item(question=html(front_of(card)), answer=html(back_of(card)) + more)
        case Cloze():
            return _Item(question=html(front_of(card, part)), answer=html(back_of(card, part)))


def _scenario(card: Scenario, words: SheetWords) -> _Item:
    lettered = list(zip("ABCDEFGHIJ", card.options, strict=False))
    options = "".join(
        f"<tr><td>{letter}</td><td>{html(option.text)}</td></tr>" for letter, option in lettered
    )
    best = "".join(
        f"<p><b>{escape(words.best)} {letter}</b></p>{html(option.text)}{html(option.why)}"
        for letter, option in lettered
        if option.correct
    )
    asked = html(front_of(card)) + f"<table cellspacing='3'>{options}</table>"
    return _Item(question=asked, answer=best + html(card.explanation))


def _numbered(number: int, content: str) -> str:
    """Return *content* with its number before the first words."""
    if content.startswith("<p>"):
        return f"<p style='margin-top: 20px'><b>{number}.</b> {content[3:]}"
    return f"<p style='margin-top: 20px'><b>{number}.</b></p>{content}"
