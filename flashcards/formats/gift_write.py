"""GIFT, Moodle's text format for quizzes: writing."""

import re
from collections.abc import Iterator

from flashcards.core.model import AnyCard, Cloze, Concept, DeckFile, Option, Part, Scenario
from flashcards.core.units import front_of, gaps_of

_SPECIAL = re.compile(r"([~=#{}:\\])")
_GAP = re.compile(r"\{\{(\d{1,3})::(.+?)(?:::(.*?))?\}\}", re.DOTALL)


def write(file: DeckFile) -> bytes:
    """Return the cards of a deck as questions, in the categories of their topics."""
    names = {domain.id: domain.name for domain in file.deck.domains}
    blocks: list[str] = []
    current = None
    for card in file.cards:
        if card.domain is not None and card.domain != current:
            current = card.domain
            blocks.append(f"$CATEGORY: {_line(names.get(current, current))}")
        blocks += _questions(card)
    return ("\n\n".join(blocks) + "\n").encode()


def _questions(card: AnyCard) -> Iterator[str]:
    match card:
        case Concept():
            yield _question(card.id, card.front, [f"={_text(card.back)}"], card.explanation)
        case Cloze():
            for number in sorted(gaps_of(card.text)):
                answer = next(gap[2] for gap in _GAP.finditer(card.text) if int(gap[1]) == number)
                front = front_of(card, Part(number))
                name = f"{card.id} {number}"
                yield _question(name, front, [f"={_text(answer)}"], card.extra)
        case Scenario():
            front = "\n\n".join(text for text in (card.vignette, card.question) if text)
            answers = [_option(option, len(card.right)) for option in card.options]
            yield _question(card.id, front, answers, card.explanation)


def _question(name: str, front: str, answers: list[str], explanation: str) -> str:
    general = [f"####{_text(explanation)}"] if explanation else []
    inside = "\n".join([*answers, *general])
    return f"::{_text(name)}::[markdown]{_text(front)} {{\n{inside}\n}}"


def _option(option: Option, right: int) -> str:
    why = f"#{_text(option.why)}" if option.why else ""
    if right == 1:
        sign = "=" if option.correct else "~"
    else:
        sign = f"~%{round(100 / right, 5):g}%" if option.correct else "~%-100%"
    return f"{sign}{_text(option.text)}{why}"


def _text(text: str) -> str:
    """Return a text on one line, as a blank line would end the question."""
    return _SPECIAL.sub(r"\\\1", text.strip()).replace("\n", "\\n")


def _line(text: str) -> str:
    return text.replace("/", "//").replace("\n", " ")
