"""What a lint rule says: a code, how much it weighs, and which card it speaks of."""

from dataclasses import dataclass

from flashcards.core.errors import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing a rule met; *card* is the card's index in the file, None is the whole deck."""

    code: str
    level: Level = Level.WARNING
    card: int | None = None
    data: tuple[tuple[str, str | int | float], ...] = ()


def warning(code: str, card: int | None = None, **data: str | float) -> Finding:
    """Return a finding that a strict check refuses."""
    return Finding(code=code, card=card, data=tuple(data.items()))


def notice(code: str, card: int | None = None, **data: str | float) -> Finding:
    """Return a finding that only informs."""
    return Finding(code=code, level=Level.NOTICE, card=card, data=tuple(data.items()))
