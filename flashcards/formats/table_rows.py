"""The cards of a deck as rows of the trainers' template."""

import re
from collections.abc import Iterator, Mapping, Sequence

from flashcards.core.model import AnyCard, Cloze, Concept, DeckFile, DomainId, Scenario
from flashcards.core.units import kind_of
from flashcards.formats.draft import Draft
from flashcards.formats.place_order import place_order

_FEWEST_OPTIONS = 6
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_LETTERS = "abcdefghij"
_PLAIN = ("id", "domain", "vignette", "front", "back", "hint", "explanation", "example")


def headings(options: int = _FEWEST_OPTIONS) -> list[str]:
    """Return the headings of a template for so many options."""
    letters = _LETTERS[: max(options, _FEWEST_OPTIONS)]
    return [
        "id", "type", "domain", "tags", "vignette", "front", "back", "hint",
        *(f"option_{letter}" for letter in letters), "correct",
        *(f"why_{letter}" for letter in letters), "explanation", "sources", "media", "example",
    ]  # fmt: skip


def rows_of(
    file: DeckFile, bad: Sequence[Draft] = (), topics: Mapping[DomainId, str] | None = None
) -> Iterator[Sequence[str]]:
    """Yield the headings, then a row for each card; the rows in error stand where they were read.

    *topics* is what topics are called in the table; the ids of those that it lacks stand as such.
    """
    most = max((len(c.options) for c in file.cards if isinstance(c, Scenario)), default=0)
    most = max([most, *(len(draft.options) for draft in bad)])
    names = headings(most)
    yield names
    for line in _lines(file, bad):
        cells = draft_cells(line) if isinstance(line, Draft) else _cells(line)
        if topics and not isinstance(line, Draft) and line.domain is not None:
            cells["domain"] = topics.get(line.domain, line.domain)
        yield [cells.get(name, "") for name in names]


def _lines(file: DeckFile, bad: Sequence[Draft]) -> Sequence[AnyCard | Draft]:
    if not bad:
        return file.cards
    lines: list[tuple[str, AnyCard | Draft]] = [
        *zip(file.places, file.cards, strict=True),
        *((draft.place, draft) for draft in bad),
    ]
    return [line for _, line in sorted(lines, key=lambda each: place_order(each[0]))]


def draft_cells(draft: Draft) -> dict[str, str]:
    """Return the cells of a row as it was read."""
    cells: dict[str, str] = {name: str(getattr(draft, name)) for name in _PLAIN}
    right = ",".join(
        letter.upper()
        for letter, option in zip(_LETTERS, draft.options, strict=False)
        if option.correct
    )
    cells |= {
        "type": draft.kind,
        "tags": "; ".join(draft.tags),
        "sources": "; ".join(draft.sources),
        "media": "; ".join(draft.media),
        "correct": draft.key if draft.is_bad else right,
    }
    for letter, option in zip(_LETTERS, draft.options, strict=False):
        cells[f"option_{letter}"], cells[f"why_{letter}"] = option.text, option.why
    return cells


def quoted(cell: str) -> str:
    """Return a cell as no program takes it for a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unquoted(cell: str) -> str:
    """Return a cell without the apostrophe that our export puts before a would-be formula."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


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
