"""What is done to a selection of cards: each act is one step that undo takes back whole.

An act on cards that need nothing of it writes nothing and returns 0.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Protocol, TypeVar

from flashcards.core.days import Moment, moment
from flashcards.core.model import WHOLE, DeckId, DomainId, Kind, NameId, Part
from flashcards.core.progress import Progress, unwatched
from flashcards.services.clock import Clock
from flashcards.services.editing import edit_card, take_out
from flashcards.services.settings import settings_in
from flashcards.services.turns import set_turns
from flashcards.store import agenda, search
from flashcards.store.database import Connection
from flashcards.store.history_write import Entry
from flashcards.store.records import CardRecord
from flashcards.store.search import Row
from flashcards.store.transaction import Transaction

Result = TypeVar("Result")
_AT_ONCE = 1_000
"""Events written in one go; fewer would be slower, more would keep a stop waiting."""


class Act(StrEnum):
    """The names of the steps, under which undo knows them."""

    STAR = "star cards"
    UNSTAR = "unstar cards"
    REST = "rest cards"
    WAKE = "wake cards"
    RESET = "reset progress"
    MOVE = "move cards"
    TAG = "tag cards"
    UNTAG = "untag cards"
    DELETE = "delete cards"


class Writing(Protocol):
    """What acts write through: the collection, or a door beside it."""

    @property
    def connection(self) -> Connection:
        """Return what acts read by."""
        ...

    def write_step(self, operation: str, work: Callable[[Transaction], Result]) -> Result:
        """Do *work* in one transaction, as one step of undo."""
        ...


class CardActs:
    """Acts on cards named by their numbers; each returns how many cards it changed.

    *progress* is told of an act on many cards, and may stop it: then nothing is changed.
    """

    def __init__(self, writing: Writing, clock: Clock, progress: Progress = unwatched) -> None:
        self._writing = writing
        self._clock = clock
        self._progress = progress

    def star(self, names: Sequence[NameId], *, is_on: bool) -> int:
        """Give cards a star, or take it away."""
        kind, act = (Kind.STARRED, Act.STAR) if is_on else (Kind.UNSTARRED, Act.UNSTAR)
        return self._say(act, names, kind, lambda row: row.is_starred is not is_on)

    def rest(self, names: Sequence[NameId]) -> int:
        """Let cards rest until they are woken."""
        return self._say(Act.REST, names, Kind.RESTED, lambda row: not row.is_resting)

    def wake(self, names: Sequence[NameId]) -> int:
        """Wake the cards that rest, until a day or until they are woken."""
        return self._say(Act.WAKE, names, Kind.RESUMED, lambda row: row.rests)

    def reset(self, names: Sequence[NameId]) -> int:
        """Let cards begin anew as if never seen; what was answered stays in the history."""
        rows, now = self._rows(names), self._now()
        met = [row for row in rows if not row.is_new]
        entries = [
            _entry(row.record, Kind.RESET, now, unit.part)
            for row in met
            for unit in agenda.parts(self._writing.connection, row.name)
            if not unit.is_new
        ]
        return self._append(Act.RESET, entries, len(met))

    def move(self, names: Sequence[NameId], deck: DeckId, domain: DomainId | None) -> int:
        """Let cards live in another deck, in its topic *domain*."""

        def moved(record: CardRecord) -> CardRecord:
            return replace(record, home=deck, card=replace(record.card, domain=domain))

        return self._edit(Act.MOVE, names, moved)

    def tag(self, names: Sequence[NameId], tag: str) -> int:
        """Add a tag to the cards that lack it."""

        def tagged(record: CardRecord) -> CardRecord:
            tags = record.card.tags
            if tag.casefold() in {each.casefold() for each in tags}:
                return record
            return replace(record, card=replace(record.card, tags=(*tags, tag)))

        return self._edit(Act.TAG, names, tagged)

    def untag(self, names: Sequence[NameId], tag: str) -> int:
        """Take a tag from the cards that have it."""

        def untagged(record: CardRecord) -> CardRecord:
            kept = tuple(t for t in record.card.tags if t.casefold() != tag.casefold())
            return replace(record, card=replace(record.card, tags=kept))

        return self._edit(Act.UNTAG, names, untagged)

    def delete(self, names: Sequence[NameId]) -> int:
        """Take cards away: one made here goes, one that came with a deck is retired.

        A card that was retired here stays so when its deck is updated; its history is kept.
        """
        rows = self._rows(names)

        def work(transaction: Transaction) -> int:
            taken = 0
            for done, row in enumerate(rows):
                self._progress(done, len(rows))
                taken += take_out(transaction, row.record)
            return taken

        return self._writing.write_step(Act.DELETE, work) if rows else 0

    def tags_of(self, names: Sequence[NameId]) -> list[str]:
        """Return the tags that any of the cards has, in order."""
        return sorted(search.tags(self._writing.connection, names), key=str.casefold)

    def _say(
        self, act: Act, names: Sequence[NameId], kind: Kind, needs: Callable[[Row], bool]
    ) -> int:
        now = self._now()
        entries = [_entry(row.record, kind, now) for row in self._rows(names) if needs(row)]
        return self._append(act, entries, len(entries))

    def _append(self, act: Act, entries: Sequence[Entry], count: int) -> int:
        def work(transaction: Transaction) -> None:
            for start in range(0, len(entries), _AT_ONCE):
                self._progress(start, len(entries))
                transaction.append_all(entries[start : start + _AT_ONCE])

        if entries:
            self._writing.write_step(act, work)
        return count

    def _edit(
        self,
        act: Act,
        names: Sequence[NameId],
        change: Callable[[CardRecord], CardRecord],
    ) -> int:
        before = [row.record for row in self._rows(names)]
        changed = [(old, new) for old in before if (new := change(old)) != old]

        def work(transaction: Transaction) -> None:
            for done, (_, record) in enumerate(changed):
                self._progress(done, len(changed))
                edit_card(transaction, record)
            homes = {home for old, new in changed for home in (old.home, new.home)}
            for deck in homes if act is Act.MOVE else ():
                set_turns(transaction, deck)

        if changed:
            self._writing.write_step(act, work)
        return len(changed)

    def _rows(self, names: Sequence[NameId]) -> list[Row]:
        return search.rows(self._writing.connection, names)

    def _now(self) -> Moment:
        return moment(self._clock(), settings_in(self._writing.connection).rollover)


def _entry(record: CardRecord, kind: Kind, now: Moment, part: Part = WHOLE) -> Entry:
    return Entry(kind=kind, deck=record.origin, card=record.card.id, part=part, moment=now)
