"""The clock that everything is told; tests and screenshots hold it still."""

from collections.abc import Callable
from datetime import datetime

from flashcards.core.errors import WrongUse

Clock = Callable[[], datetime]
"""Returns the present moment, which knows its zone."""


def clock_from(text: str | None) -> Clock:
    """Return the system's clock, or one that stands still at *text*.

    Raises WrongUse unless *text* is a date and time with its offset: 2026-11-23T09:00:00-05:00.
    """
    if not text:
        return system_now
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise WrongUse("bad-now", value=text) from None
    if moment.tzinfo is None:
        raise WrongUse("bad-now", value=text)
    return lambda: moment


def system_now() -> datetime:
    """Return the system's time in the system's zone."""
    return datetime.now().astimezone()
