"""What an import asks about first: an older version, another deck of the same id, many retired."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flashcards.core.errors import Level, Problem, problem
from flashcards.core.merge import Fate
from flashcards.core.model import Deck, DeckFile, Status
from flashcards.core.units import front_of
from flashcards.formats.reading import Reading
from flashcards.services.import_plan import Choices, Item, Version
from flashcards.store.bulk import Stored

MOST_RETIRED = 0.1
"""The share of a deck that may retire without asking."""
_FEW_SHARED = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the collection holds of the deck of a file."""

    deck: Deck | None
    cards: Mapping[str, Stored]


def doubts_of(
    reading: Reading, choices: Choices, file: DeckFile, items: Sequence[Item], known: Known
) -> list[Problem]:
    """Return what to ask before an import, as warnings; their codes are those of Doubt."""
    doubts: list[Problem] = []
    if not reading.is_table and not choices.anyway and known.deck is not None:
        doubts += _doubts_of_deck(file, known.deck, known.cards)
    retired = sum(item.fate == Fate.RETIRED for item in items)
    total = sum(found.status != Status.RETIRED for found in known.cards.values())
    if retired > MOST_RETIRED * total and not choices.retire_many:
        doubts.append(problem("many-retired", level=Level.WARNING, retired=retired, total=total))
    return doubts


def _doubts_of_deck(file: DeckFile, mine: Deck, stored: Mapping[str, Stored]) -> list[Problem]:
    theirs = file.deck
    if _is_other_deck(file, mine, stored):
        return [
            problem("other-deck", level=Level.WARNING, deck=theirs.id, title=theirs.title,
                    known=mine.title)
        ]  # fmt: skip
    if version_of(theirs, mine) == Version.OLDER:
        return [
            problem("older-version", level=Level.WARNING, title=theirs.title,
                    version=theirs.version, known=mine.version)
        ]  # fmt: skip
    return []


def _is_other_deck(file: DeckFile, mine: Deck, stored: Mapping[str, Stored]) -> bool:
    """Say whether a file only bears the id of a deck: another name, and hardly a card in common."""
    is_title_same, is_author_same = file.deck.title == mine.title, file.deck.authors == mine.authors
    if not stored or (is_title_same and is_author_same):
        return False
    shared = [(card, stored.get(card.id.casefold())) for card in file.cards]
    both = [(card, found) for card, found in shared if found is not None]
    few = _FEW_SHARED * min(len(stored), len(file.cards))
    if len(both) < few:
        return True
    if is_title_same or is_author_same:
        return False
    return sum(front_of(card) == front_of(found.card) for card, found in both) < few


def version_of(theirs: Deck, mine: Deck | None) -> Version:
    """Return how the version of a file stands to the one in the collection."""
    if mine is None:
        return Version.FIRST
    new, old = version_numbers(theirs.version), version_numbers(mine.version)
    if new == old:
        return Version.SAME
    return Version.NEWER if new > old else Version.OLDER


def version_numbers(version: str) -> tuple[int, ...]:
    """Return a version as numbers that compare; "1.2" is "1.2.0"."""
    numbers = [int(part) for part in version.split(".") if part.isdecimal()]
    return tuple((*numbers, 0, 0, 0)[:3])
