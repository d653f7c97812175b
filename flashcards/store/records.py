"""What the collection keeps of content: decks, cards and settings, as values."""

from dataclasses import dataclass
from enum import StrEnum

from flashcards.core.model import AnyCard, CardId, Deck, DeckId


class DeckState(StrEnum):
    """Whether a deck is studied; progress is kept in every state."""

    STUDIED = "studied"
    PAUSED = "paused"
    ARCHIVED = "archived"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckRecord:
    """A deck in the collection and its place in the list."""

    deck: Deck
    state: DeckState = DeckState.STUDIED
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CardRecord:
    """A card in the collection: *origin* and the card's id name it for ever, *home* is its deck."""

    origin: DeckId
    home: DeckId
    card: AnyCard
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a card stands among the others of its deck."""

    origin: DeckId
    card: CardId
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """A card that was edited here, as it was last imported; *text* is None for one made here.

    A card without a base is as it was imported.
    """

    origin: DeckId
    card: CardId
    text: AnyCard | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckBase:
    """What an edited deck said of itself as it was last imported.

    A deck without a base is as it was imported.
    """

    deck: DeckId
    text: Deck


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One study setting; *value* is JSON text."""

    key: str
    value: str


Record = DeckRecord | CardRecord | Place | Base | DeckBase | Setting


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A record before and after a write; None where there was or is none."""

    before: Record | None
    after: Record | None
