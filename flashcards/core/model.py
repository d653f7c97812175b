"""The values that the whole program speaks in: decks, cards, memory, events."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import NamedTuple, NewType

DeckId = NewType("DeckId", str)
"""An author's name for a deck; compared casefolded."""
CardId = NewType("CardId", str)
"""An author's name for a card, unique in its deck; compared casefolded."""
DomainId = NewType("DomainId", str)
OptionId = NewType("OptionId", str)
TrapId = NewType("TrapId", str)
NameId = NewType("NameId", int)
"""The collection's number for one (deck, card) name; never leaves the collection file."""
Day = NewType("Day", int)
"""A study day: the proleptic ordinal of a local date (date.toordinal)."""
Part = NewType("Part", int)
"""What of a card is studied: 0 the card itself, n >= 1 its gap n, -1 back to front."""

WHOLE = Part(0)
REVERSED = Part(-1)


class Grade(IntEnum):
    """How well an answer went, 0 to 5 as SM-2 counts; 3 and more is a pass."""

    BLACKOUT = 0
    AGAIN = 1
    GUESSED = 2
    HARD = 3
    GOOD = 4
    EASY = 5


class Status(StrEnum):
    """Whether a card is studied (active), still being written, or no longer in its deck."""

    ACTIVE = "active"
    DRAFT = "draft"
    RETIRED = "retired"


class Pool(StrEnum):
    """What a card is for: daily study, or questions kept unseen for mock exams."""

    STUDY = "study"
    MOCK = "mock"


@dataclass(frozen=True, slots=True, kw_only=True)
class Excuse:
    """One lint rule that a card or deck is let off, and why."""

    code: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What every kind of card has; only its subclasses are made."""

    id: CardId
    domain: DomainId | None = None
    status: Status = Status.ACTIVE
    pool: Pool = Pool.STUDY
    tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    media: tuple[str, ...] = ()
    about: tuple[CardId, ...] = ()
    sensitivity: tuple[str, ...] = ()
    jurisdiction: str = ""
    reviewed: str = ""
    review_by: str = ""
    notes: str = ""
    excuses: tuple[Excuse, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept(Card):
    """A term and its meaning."""

    front: str
    back: str
    explanation: str = ""
    example: str = ""
    hint: str = ""
    reversed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloze(Card):
    """A sentence with gaps ``{{1::gap}}`` or ``{{1::gap::hint}}``; each number is studied alone."""

    text: str
    extra: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """An answer that a scenario offers: its rationale *why*, and the habit a wrong one shows."""

    id: OptionId
    text: str
    correct: bool = False
    why: str = ""
    trap: TrapId | None = None
    last: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario(Card):
    """A situation, a question and its options; right is to pick all the right ones."""

    question: str
    options: tuple[Option, ...]
    vignette: str = ""
    explanation: str = ""
    shuffle: bool = True

    @property
    def right(self) -> frozenset[OptionId]:
        """Return the options that make the answer right."""
        return frozenset(option.id for option in self.options if option.correct)


AnyCard = Concept | Cloze | Scenario


@dataclass(frozen=True, slots=True, kw_only=True)
class Domain:
    """A topic of a deck; *weight* is its share of the deck in percent."""

    id: DomainId
    name: str
    weight: float = 0.0
    primer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trap:
    """A habit that wrong options show, in words that follow "you chose"."""

    id: TrapId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """What a deck file says of the deck itself; decks with the same *exam* make one blueprint."""

    id: DeckId
    title: str
    version: str
    short_title: str = ""
    language: str = "en"
    licence: str = ""
    authors: tuple[str, ...] = ()
    description: str = ""
    source: str = ""
    exam: str = ""
    exam_weight: float = 0.0
    reviewed: str = ""
    review_by: str = ""
    reviewed_by: str = ""
    domains: tuple[Domain, ...] = ()
    traps: tuple[Trap, ...] = ()
    excuses: tuple[Excuse, ...] = ()

    @property
    def name(self) -> str:
        """Return the title for narrow places."""
        return self.short_title or self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckFile:
    """A deck as a file holds it; *places* says where each card stands there, for messages."""

    deck: Deck
    cards: tuple[AnyCard, ...]
    places: tuple[str, ...] = ()


class Memory(NamedTuple):
    """What SM-2 knows of one part of one card.

    *easiness* is in whole hundredths, *interval* in days; *due* and *last* are study days.
    *repeat* asks for the card once more on the day *last*; on a later day it means nothing.
    """

    repetition: int
    interval: int
    easiness: int
    due: Day
    last: Day
    lapses: int = 0
    repeat: bool = False


class Forecast(NamedTuple):
    """The recall forecast of one part of one card: stability in days, difficulty 1 to 10."""

    stability: float
    difficulty: float
    last: Day


class Kind(StrEnum):
    """What an event of the history says; unknown kinds in a file are kept as they are."""

    ANSWERED = "answered"
    VOIDED = "voided"
    RESTED = "rested"
    RESUMED = "resumed"
    STARRED = "starred"
    UNSTARRED = "unstarred"
    RESET = "reset"
    REQUEUED = "requeued"
    PLACED = "placed"
    DOUBTED = "doubted"
    KEPT = "kept"


class Mode(StrEnum):
    """Why a card was answered; only study answers move dates."""

    STUDY = "study"
    PRACTICE = "practice"
    MOCK = "mock"


class Event(NamedTuple):
    """One line of the history, which is append-only and the only truth about learning.

    *clock* orders events over all devices (milliseconds, never going back on one device);
    *day* is the study day as it was when the event happened, *wall* the milliseconds since 1970 UTC
    and *zone* the minutes east of UTC at that moment; *milliseconds* is the time taken.
    *home* is the deck the card lived in, *domain* its topic. *data* holds what only some kinds
    have, as JSON values.
    """

    device: str
    seq: int
    clock: int
    kind: str
    deck: DeckId
    card: CardId
    day: Day
    wall: int
    zone: int
    part: Part = WHOLE
    grade: Grade | None = None
    milliseconds: int | None = None
    home: str = ""
    domain: str = ""
    scheduler: str = ""
    data: tuple[tuple[str, object], ...] = ()

    def get(self, key: str) -> object:
        """Return one value of *data*, or None."""
        return dict(self.data).get(key)
