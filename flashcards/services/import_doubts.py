"""What an import asks about first: an older version, another deck, shifted ids, many retired."""

from collections import Counter
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
_ENOUGH_CARDS = 5
"""So many cards a deck must have before a file that knows none of them is strange to it."""
_MANY_SHIFTED = 3
_MOST_SHIFTED = 1 / 3
"""The share of a file that may stand under ids of other questions without asking."""
_QUESTION_SHOWN = 60


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
    if known.deck is not None and not choices.anyway:
        if not reading.is_table:
            doubts += _doubts_of_deck(file, known.deck, known.cards)
        elif choices.into is None and _is_strange(file, known.cards):
            doubts.append(_other_table(file, known.deck))
    if not doubts and not choices.anyway:
        doubts += _doubts_of_ids(items, known.cards)
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


def _other_table(file: DeckFile, mine: Deck) -> Problem:
    return problem("other-deck", level=Level.WARNING, deck=mine.id, title=file.deck.title,
                   known=mine.title, count=len(file.cards))  # fmt: skip


def _is_strange(file: DeckFile, stored: Mapping[str, Stored]) -> bool:
    """Say whether a deck has cards, and none of a file's cards or questions is among them."""
    if len(stored) < _ENOUGH_CARDS or any(card.id.casefold() in stored for card in file.cards):
        return False
    asked = {front_of(found.card) for found in stored.values()}
    return all(front_of(card) not in asked for card in file.cards)


def _is_other_deck(file: DeckFile, mine: Deck, stored: Mapping[str, Stored]) -> bool:
    """Say whether a file only bears the id of a deck: hardly a card in common, or quite other ones.

    Where title and authors are the same, too, it has to be strange to it altogether.
    """
    is_title_same, is_author_same = file.deck.title == mine.title, file.deck.authors == mine.authors
    if is_title_same and is_author_same:
        return _is_strange(file, stored)
    if not stored:
        return False
    shared = [(card, stored.get(card.id.casefold())) for card in file.cards]
    both = [(card, found) for card, found in shared if found is not None]
    few = _FEW_SHARED * min(len(stored), len(file.cards))
    if len(both) < few:
        return True
    if is_title_same or is_author_same:
        return False
    return sum(front_of(card) == front_of(found.card) for card, found in both) < few


def _doubts_of_ids(items: Sequence[Item], stored: Mapping[str, Stored]) -> list[Problem]:
    shifted = _shifted(items, stored)
    in_file = sum(item.theirs is not None for item in items)
    if len(shifted) < _MANY_SHIFTED and len(shifted) <= _MOST_SHIFTED * in_file:
        return []
    first, question = shifted[0]
    shown = " ".join(question.split())[:_QUESTION_SHOWN]
    return [
        problem("ids-shifted", first.place, Level.WARNING, count=len(shifted), card=first.id,
                question=shown)
    ]  # fmt: skip


def _shifted(items: Sequence[Item], stored: Mapping[str, Stored]) -> list[tuple[Item, str]]:
    """Return the items whose id has a question in the file that another card has here, with it."""
    changed = [
        (item, front_of(item.theirs))
        for item in items
        if item.before is not None and item.theirs is not None and item.row is None
        if front_of(item.before) != front_of(item.theirs)
    ]
    if not changed:
        return []
    counts = Counter(front_of(found.card) for found in stored.values())
    bases = [stored[item.id.casefold()].merge_base for item, _ in changed]
    return [
        (item, question)
        for (item, question), base in zip(changed, bases, strict=True)
        if counts[question] == 1 and (base is None or front_of(base) != question)
    ]


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
