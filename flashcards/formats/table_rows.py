"""The cards of a deck as rows of the trainers' template."""

from collections.abc import Iterator, Sequence

from flashcards.core.model import AnyCard, Cloze, Concept, DeckFile, Scenario
from flashcards.core.units import kind_of

_FEWEST_OPTIONS = 6
_LETTERS = "abcdefghij"


def headings(options: int = _FEWEST_OPTIONS) -> list[str]:
    """Return the headings of a template for so many options."""
    letters = _LETTERS[: max(options, _FEWEST_OPTIONS)]
    return [
        "id", "type", "domain", "tags", "vignette", "front", "back", "hint",
        *(f"option_{letter}" for letter in letters), "correct",
        *(f"why_{letter}" for letter in letters), "explanation", "sources", "media", "example",
    ]  # fmt: skip


def rows_of(file: DeckFile) -> Iterator[Sequence[str]]:
    """Yield the headings, then a row for each card."""
    most = max((len(c.options) for c in file.cards if isinstance(c, Scenario)), default=0)
    names = headings(most)
    yield names
    for card in file.cards:
        cells = _cells(card)
        yield [cells.get(name, "") for name in names]


def _cells(card: AnyCard) -> dict[str, str]:
    cells = {
        "id": card.id,
        "type": kind_of(card),
        "domain": card.domain or "",
        "tags": "; ".join(card.tags),
        "sources": "; ".join(card.sources),
        "media": "; ".join(card.media),
    }
    match card:
        case Concept():
            cells |= {"front": card.front, "back": card.back, "hint": card.hint,
                      "explanation": card.explanation, "example": card.example}  # fmt: skip
        case Cloze():
            cells |= {"front": card.text, "explanation": card.extra}
        case Scenario():
            cells |= _scenario_cells(card)
    return cells


def _scenario_cells(card: Scenario) -> dict[str, str]:
    """Return the cells of a scenario; its options take the columns of their ids where they can."""
    cells = {"vignette": card.vignette, "front": card.question, "explanation": card.explanation}
    right: list[str] = []
    for letter, option in zip(_LETTERS, sorted(card.options, key=lambda o: o.id), strict=False):
        cells[f"option_{letter}"] = option.text
        cells[f"why_{letter}"] = option.why
        if option.correct:
            right.append(letter.upper())
    cells["correct"] = ",".join(right)
    return cells
