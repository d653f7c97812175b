"""Versions of decks: which is newer, and how far a change raises one."""

from enum import IntEnum

from flashcards.core.merge import Fate


class Raise(IntEnum):
    """How much a version rises: for wording, for new cards, for an answer that is another."""

    PATCH = 2
    MINOR = 1
    MAJOR = 0


_RAISES = {
    Fate.KEY_CHANGED: Raise.MAJOR,
    Fate.RETIRED: Raise.MAJOR,
    Fate.ADDED: Raise.MINOR,
    Fate.CHANGED: Raise.PATCH,
    Fate.MOVED: Raise.PATCH,
}


def numbers(version: str) -> tuple[int, int, int]:
    """Return a version of one to three numbers as three.

    >>> numbers("1.2")
    (1, 2, 0)
    """
    found = [int(part) for part in version.split(".")]
    first, second, third = (*found, 0, 0, 0)[:3]
    return first, second, third


def raised(version: str, by: Raise) -> str:
    """Return the next version; the numbers after the raised one begin anew.

    >>> raised("1.2.3", Raise.MINOR)
    '1.3.0'
    """
    found = list(numbers(version))
    found[by] += 1
    return ".".join(str(number if place <= by else 0) for place, number in enumerate(found))


def raise_for(fates: frozenset[Fate]) -> Raise:
    """Return how much a version rises for changes of these kinds: as much as the greatest asks."""
    return min((_RAISES[each] for each in fates if each in _RAISES), default=Raise.PATCH)
