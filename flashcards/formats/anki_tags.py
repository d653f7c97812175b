"""Anki's tags as ours: ``a::b`` becomes ``a/b``."""

from functools import lru_cache

from flashcards.core.model import AnyCard
from flashcards.formats import limits
from flashcards.formats.reading import Problems

STAR = "marked"


@lru_cache(maxsize=4096)
def is_starred(tags: str) -> bool:
    """Say whether the learner marked the note."""
    return STAR in tags.casefold().split()


def written_tags(card: AnyCard) -> list[str]:
    """Return the tags of a card as Anki has them."""
    return [tag.replace("/", "::").replace(" ", "_") for tag in card.tags]


def without_star(tags: str) -> list[str]:
    """Return the tags of a note as they are, but for the learner's own mark."""
    return [tag for tag in tags.split() if tag.casefold() != STAR]


def tags_of(tags: str, place: str, problems: Problems) -> tuple[str, ...]:
    """Return the tags of a note, as many and as long as ours may be."""
    kept, is_cut = _kept(tags)
    if is_cut:
        problems.warn("tags-cut", place, limit=limits.TAGS, longest=limits.TAG_CHARACTERS)
    return kept


@lru_cache(maxsize=4096)
def _kept(tags: str) -> tuple[tuple[str, ...], bool]:
    """Return the tags that stay, and whether that is not all of them."""
    names = [name for tag in tags.split() if tag.casefold() != STAR and (name := _tag(tag))]
    kept = tuple(dict.fromkeys(name[: limits.TAG_CHARACTERS] for name in names))
    is_cut = len(kept) > limits.TAGS or any(len(name) > limits.TAG_CHARACTERS for name in names)
    return kept[: limits.TAGS], is_cut


def _tag(tag: str) -> str:
    parts = (part for part in tag.replace(",", "-").split("::") if part)
    return "".join(letter for letter in "/".join(parts) if letter.isprintable())
