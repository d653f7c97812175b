"""What a deck says that the format of a file has no place for: told, never dropped in silence."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path

from flashcards.core.errors import Level, Problem, problem
from flashcards.core.model import AnyCard, Cloze, Concept, DeckFile, Pool, Scenario, Status
from flashcards.formats.package import named_media

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
_WITH_MEDIA = (".deck", ".apkg")


def left_behind(file: DeckFile, path: Path, media: Collection[str] = ()) -> tuple[Problem, ...]:
    """Return notices of what a file that ends like *path* does not hold: files, and fields.

    *media* are the names of the pictures and sounds that were at hand.
    """
    name = path.name.casefold()
    return (*_files(file, name, media), *_fields(file, name))


def _files(file: DeckFile, name: str, media: Collection[str]) -> Iterator[Problem]:
    if not name.endswith(_WITH_MEDIA) and (count := len(named_media(file) & set(media))):
        yield problem("media-left-behind", level=Level.NOTICE, count=count,
                      ending=Path(name).suffix)  # fmt: skip


def _fields(file: DeckFile, name: str) -> Iterator[Problem]:
    ending = next((each for each in _KEPT if name.endswith(each)), None)
    if ending is None:
        return
    counts = Counter(
        field
        for card in file.cards
        for field, is_filled in _FIELDS.items()
        if field not in _KEPT[ending] and is_filled(card)
    )
    if counts:
        fields = ", ".join(f"{field} ({count})" for field, count in counts.items())
        yield problem("left-behind", level=Level.NOTICE, fields=fields, ending=ending)
