"""The trouble list: cards that were forgotten again and again, told of and never hidden."""

FIRST = 8
"""Lapses after which a card is called a trouble card."""
THEN_EVERY = 4


def is_trouble(lapses: int, kept_at: int | None = None) -> bool:
    """Say whether a card with so many lapses is to be spoken of.

    *kept_at* is how many lapses it had when the person last chose to keep it as it is.

    >>> is_trouble(9, kept_at=8), is_trouble(12, kept_at=8)
    (False, True)
    """
    return lapses >= FIRST and (kept_at is None or _stage(lapses) > _stage(kept_at))


def became_trouble(before: int, after: int) -> bool:
    """Say whether the answer that took the lapses from *before* to *after* reached a new stage."""
    return after >= FIRST and _stage(after) > _stage(before)


def _stage(lapses: int) -> int:
    return (lapses - FIRST) // THEN_EVERY
