"""What of a card is studied: its parts, the words it takes to read, the text it is searched by."""

import re

from flashcards.core.model import REVERSED, WHOLE, AnyCard, Cloze, Concept, Part, Scenario

_GAPS_AND_LETTERS = bytes(ord(" " if chr(byte).isspace() else "x") for byte in range(256))
_GAP = re.compile(r"\{\{(\d{1,3})::(.+?)(?:::(.*?))?\}\}", re.DOTALL)


def kind_of(card: AnyCard) -> str:
    """Return concept, cloze or scenario."""
    match card:
        case Concept():
            return "concept"
        case Cloze():
            return "cloze"
        case Scenario():
            return "scenario"


def parts_of(card: AnyCard) -> tuple[Part, ...]:
    """Return the parts that are scheduled each by itself."""
    match card:
        case Cloze():
            return tuple(Part(number) for number in sorted(gaps_of(card.text)))
        case Concept() if card.reversed:
            return (WHOLE, REVERSED)
        case _:
            return (WHOLE,)


def gaps_of(text: str) -> frozenset[int]:
    """Return the numbers of the gaps in a cloze text."""
    return frozenset(int(match[1]) for match in _GAP.finditer(text))


def front_of(card: AnyCard, part: Part = WHOLE) -> str:
    """Return what is shown before the answer, as card text."""
    match card:
        case Concept():
            return card.back if part == REVERSED else card.front
        case Cloze():
            return _GAP.sub(lambda gap: _hidden(gap, part), card.text)
        case Scenario():
            return "\n\n".join(text for text in (card.vignette, card.question) if text)


def back_of(card: AnyCard, part: Part = WHOLE) -> str:
    """Return the answer, as card text."""
    match card:
        case Concept():
            return card.front if part == REVERSED else card.back
        case Cloze():
            return _GAP.sub(lambda gap: _shown(gap, part), card.text)
        case Scenario():
            return "\n\n".join(option.text for option in card.options if option.correct)


def extra_of(card: AnyCard) -> str:
    """Return the rest of the card's text: explanations, examples, options, rationales."""
    match card:
        case Concept():
            texts = [card.explanation, card.example, card.hint]
        case Cloze():
            texts = [card.extra]
        case Scenario():
            texts = [card.explanation]
            for option in card.options:
                texts += [option.text, option.why]
    return "\n".join(text for text in texts if text)


def word_count(card: AnyCard) -> int:
    """Return how many words a reader meets before and after the answer."""
    return _words(f"{front_of(card)} {back_of(card)} {extra_of(card)}")


def _words(text: str) -> int:
    """Return how many parts ``text.split()`` has: plain letters are counted without making them."""
    if not text.isascii():
        return len(text.split())
    marked = text.encode().translate(_GAPS_AND_LETTERS)
    return marked.count(b" x") + marked.startswith(b"x")


def priority_of(card: AnyCard) -> int:
    """Return 1 for must-know cards to 3; cards without a priority count as 2."""
    for tag in card.tags:
        if tag in ("priority/P1", "priority/P2", "priority/P3"):
            return int(tag[-1])
    return 2


def _hidden(gap: re.Match[str], part: Part) -> str:
    if int(gap[1]) != part:
        return gap[2]
    return f"**[{gap[3] or '…'}]**"


def _shown(gap: re.Match[str], part: Part) -> str:
    return f"**{gap[2]}**" if int(gap[1]) == part else gap[2]
