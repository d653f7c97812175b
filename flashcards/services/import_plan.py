"""What an import would do, as values: each card's fate, what is in doubt, what the user chose."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from flashcards.core.card_fields import Difference, differences
from flashcards.core.errors import Problem
from flashcards.core.merge import Fate, Side
from flashcards.core.model import AnyCard, CardId, Deck, DeckFile, DeckId
from flashcards.core.pairing import Sign
from flashcards.formats.reading import Reading
from flashcards.store.records import DeckRecord


class Doubt(StrEnum):
    """What an import asks about before it does it; the default is not to do it."""

    OLDER = "older-version"
    OTHER_DECK = "other-deck"
    IDS_SHIFTED = "ids-shifted"
    MANY_RETIRED = "many-retired"


HOLDING = (Doubt.OLDER, Doubt.OTHER_DECK, Doubt.IDS_SHIFTED)
"""The doubts for which nothing is taken in until the user decides."""


class Version(StrEnum):
    """How the version of a file stands to the one in the collection."""

    FIRST = "first"
    NEWER = "newer"
    SAME = "same"
    OLDER = "older"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What the user decided; the defaults lose nothing.

    *into* names the deck that a table goes into: one of the collection, or the table's own.
    *is_whole_deck* lets a table retire what it lacks, *retire_many* lets more than a tenth of a
    deck retire, *anyway* takes an older version, another deck of the same id, or ids that stand at
    other questions. *sides* says whose text stands in a conflict, by card; *pairs* is the card that
    a row without an id is taken for, or None, where the user knows better; *reset* names cards
    whose progress begins anew.
    """

    into: DeckId | None = None
    is_whole_deck: bool = False
    retire_many: bool = False
    anyway: bool = False
    with_progress: bool = False
    skip_bad_rows: bool = False
    sides: Mapping[CardId, Side] = field(default_factory=dict[CardId, Side])
    pairs: Mapping[CardId, CardId | None] = field(default_factory=dict[CardId, CardId | None])
    reset: frozenset[CardId] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One card of an import: as it is here, as it will be, and why.

    *theirs* is the card as the file has it, None for a card that the file lacks; *place* is where
    it stands there. *row* and *sign* tell by what a row without an id was taken for this card.
    """

    id: CardId
    fate: Fate
    before: AnyCard | None
    after: AnyCard | None
    theirs: AnyCard | None = None
    place: str = ""
    position: int | None = None
    conflicts: tuple[str, ...] = ()
    is_key_changed: bool = False
    is_merged: bool = False
    row: CardId | None = None
    sign: Sign | None = None

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Return the fields that change, as text before and after; those in conflict as theirs."""
        return differences(self.before, self.theirs if self.conflicts else self.after)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What importing a file would do; nothing is written yet.

    *deck* is the deck as it will say of itself, *known* as it is in the collection; *file* holds
    the cards with the ids that they have there. *is_deck_edited* says that something of *deck* was
    edited here and stays. *doubts* hold back what they are about.
    """

    reading: Reading
    choices: Choices
    file: DeckFile
    deck: Deck
    known: DeckRecord | None
    version: Version
    items: tuple[Item, ...]
    is_deck_edited: bool = False
    doubts: frozenset[Doubt] = frozenset()
    problems: tuple[Problem, ...] = ()

    @property
    def is_held(self) -> bool:
        """Say whether nothing is taken in until the user decides."""
        return bool(self.doubts.intersection(HOLDING))

    @property
    def taken(self) -> tuple[Item, ...]:
        """Return the items that applying the plan acts on."""
        if self.is_held:
            return ()
        if Doubt.MANY_RETIRED not in self.doubts:
            return self.items
        return tuple(item for item in self.items if item.fate != Fate.RETIRED)

    @property
    def counts(self) -> Mapping[Fate, int]:
        """Return how many cards meet each fate; those held back stay unchanged."""
        taken = self.taken
        counts = Counter(item.fate for item in taken)
        counts[Fate.UNCHANGED] += len(self.items) - len(taken)
        return counts

    @property
    def skipped_rows(self) -> int:
        """Return how many rows were left out because they are in error."""
        return self.reading.bad_rows if self.choices.skip_bad_rows else 0

    @property
    def is_changing(self) -> bool:
        """Say whether applying the plan would change anything that the user sees."""
        if self.is_held:
            return False
        if self.known is None or self.deck != self.known.deck or self.choices.with_progress:
            return True
        return any(item.fate != Fate.UNCHANGED for item in self.taken) or bool(self.reading.media)
