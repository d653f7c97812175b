"""What a session of study takes in; apart from study itself, which Home does not need."""

from dataclasses import dataclass
from enum import StrEnum

from flashcards.core.model import CardId, DeckId


class Source(StrEnum):
    """Where the cards of a session come from; all but the plan are chosen to study more.

    AHEAD reviews cards before their day, CHOSEN those of the named cards that wait today: their
    dates move. MISSED, STARRED and WARM_UP are practice, which moves no date.
    """

    PLAN = "plan"
    AHEAD = "ahead"
    MISSED = "missed"
    STARRED = "starred"
    WARM_UP = "warm-up"
    CHOSEN = "chosen"

    @property
    def is_practice(self) -> bool:
        """Say whether answers move no date."""
        return self in {Source.MISSED, Source.STARRED, Source.WARM_UP}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a session takes in: decks (none means all), a time limit, more new cards than planned.

    With *seconds* the session ends at the first card after that much answering time; with *cards*
    after so many answers, all to cards that wait, for a first step after a gap. With *names* just
    these cards come, each once, and no date moves; from the source CHOSEN only those that are to be
    reviewed today or were never seen come, and their dates move.
    """

    decks: tuple[DeckId, ...] = ()
    seconds: int | None = None
    more_new: int = 0
    cards: int | None = None
    source: Source = Source.PLAN
    names: tuple[tuple[DeckId, CardId], ...] = ()
