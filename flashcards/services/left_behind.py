"""What a deck says that the format of a file has no place for: told, never dropped in silence."""

from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

from flashcards.core.errors import Level, Problem, problem
from flashcards.core.model import AnyCard, Cloze, Concept, DeckFile, Pool, Scenario, Status

_Asked = Callable[[AnyCard], bool]
_FIELDS: Mapping[str, _Asked] = {
    "about": lambda card: bool(card.about),
    "traps": lambda card: isinstance(card, Scenario) and any(o.trap for o in card.options),
    "last": lambda card: isinstance(card, Scenario) and any(o.last for o in card.options),
    "shuffle": lambda card: isinstance(card, Scenario) and not card.shuffle,
    "reversed": lambda card: isinstance(card, Concept) and card.reversed,
    "pool": lambda card: card.pool != Pool.STUDY,
    "status": lambda card: card.status == Status.DRAFT,
    "sensitivity": lambda card: bool(card.sensitivity),
    "jurisdiction": lambda card: bool(card.jurisdiction),
    "reviewed": lambda card: bool(card.reviewed or card.review_by),
    "notes": lambda card: bool(card.notes),
    "lint-ok": lambda card: bool(card.excuses),
    "tags": lambda card: bool(card.tags),
    "sources": lambda card: bool(card.sources),
    "media": lambda card: bool(card.media),
    "hint": lambda card: isinstance(card, Concept) and bool(card.hint),
    "example": lambda card: isinstance(card, Concept) and bool(card.example),
    "gaps": lambda card: isinstance(card, Cloze),
}
_IN_TABLES = frozenset({"tags", "sources", "media", "hint", "example", "gaps"})
_KEPT = {".csv": _IN_TABLES, ".xlsx": _IN_TABLES, ".gift": frozenset[str]()}
"""What each of the formats that lose something keeps; the others keep all of these."""


def left_behind(file: DeckFile, path: Path) -> tuple[Problem, ...]:
    """Return a notice that names the fields which a file that ends like *path* does not hold."""
    ending = next((each for each in _KEPT if path.name.casefold().endswith(each)), None)
    if ending is None:
        return ()
    counts = Counter(
        name
        for card in file.cards
        for name, is_filled in _FIELDS.items()
        if name not in _KEPT[ending] and is_filled(card)
    )
    if not counts:
        return ()
    fields = ", ".join(f"{name} ({count})" for name, count in counts.items())
    return (problem("left-behind", level=Level.NOTICE, fields=fields, ending=ending),)
