"""What a session of study takes in; apart from study itself, which Home does not need."""

from dataclasses import dataclass

from flashcards.core.model import DeckId


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a session takes in: decks (none means all), a time limit, more new cards than planned.

    With *seconds* the session ends at the first card after that much answering time; with *cards*
    after so many answers, all to cards that wait, for a first step after a gap.
    """

    decks: tuple[DeckId, ...] = ()
    seconds: int | None = None
    more_new: int = 0
    cards: int | None = None
