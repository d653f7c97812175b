"""The one open collection: its folder, its lock, the only door for writing, and undo of edits."""

import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from flashcards.core.days import Moment
from flashcards.core.errors import CollectionUnwritable
from flashcards.core.model import DeckId
from flashcards.core.progress import Progress, unwatched
from flashcards.services import earlier, leftovers
from flashcards.services.device import device_of
from flashcards.services.door import Changes, Door, Written
from flashcards.services.locking import locked, unreadable
from flashcards.store import database, migrations
from flashcards.store.database import Connection
from flashcards.store.layout import COLLECTION
from flashcards.store.records import CardRecord, Change

if TYPE_CHECKING:
    from flashcards.store.history_write import Entry
    from flashcards.store.transaction import Transaction
    from flashcards.store.undo import Undone

__all__ = ["Changes", "Collection"]
Result = TypeVar("Result")
_STEPS = 100
Listener = Callable[[Changes], None]


class Collection:
    """The collection in a data folder, held for writing until it is closed.

    Raises CollectionBusy, CollectionTooNew, CollectionDamaged or CollectionUnwritable on opening.
    """

    def __init__(self, folder: Path, randomness: random.Random | None = None) -> None:
        self.folder = folder
        self._randomness = randomness or random.SystemRandom()
        self._lock = locked(folder)
        self._listeners: list[Listener] = []
        self._undo: list[Written] = []
        self._redo: list[Written] = []
        try:
            self._take_up()
        except BaseException:
            self._lock.release()
            raise

    def _take_up(self) -> None:
        self.connection = self._open()
        self.door = Door(folder=self.folder, device=self.device, connection=self.connection)
        leftovers.settle_media(self.door)

    def _open(self) -> Connection:
        leftovers.settle(self.folder)
        path = self.folder / COLLECTION
        if earlier.is_empty(path):
            earlier.refuse_lost(self.folder)
        try:
            connection = database.open_or_make(path)
        except CollectionUnwritable as error:
            raise unreadable(error, path) from error
        try:
            with database.translated():
                migrations.migrate(connection, lambda version: _before(path, version))
            self.device = device_of(connection, self.folder, self._randomness)
        except BaseException:
            connection.close()
            raise
        return connection

    def write(
        self,
        operation: str,
        work: Callable[["Transaction"], Result],
        *,
        is_undoable: bool = True,
    ) -> Result:
        """Do *work* in one transaction, tell the listeners once, and return its result.

        Any error rolls everything back and rises. What it changed of content is a step of undo by
        the name of the *operation*, unless it is no edit: *is_undoable* says so.
        """
        result, written = self.door.write(operation, work)
        if is_undoable:
            self.note(written._replace(events=()))
        else:
            self._tell(written.told)
        return result

    def write_step(self, operation: str, work: Callable[["Transaction"], Result]) -> Result:
        """Do *work* as :meth:`write` does; its events are undone too, as one step with its edits.

        Not for answers, which have an undo of their own.
        """
        result, written = self.door.write(operation, work)
        self.note(written)
        return result

    def note(self, written: Written) -> None:
        """Remember a write for undo and tell the listeners; the door says what it wrote."""
        if written.is_journalled:
            self._undo = [step for step in self._undo if not step.is_journalled]
        if written.is_journalled or written.changes or written.events:
            self._undo = [*self._undo[1 - _STEPS :], written]
            self._redo.clear()
        self._tell(written.told)

    @property
    def next_undo(self) -> str | None:
        """Return the name of the step that undo would take back, or None."""
        return self._undo[-1].operation if self._undo else None

    @property
    def next_redo(self) -> str | None:
        """Return the name of the step that redo would do again, or None."""
        return self._redo[-1].operation if self._redo else None

    def undo(self, now: Moment | None = None) -> str | None:
        """Take back the last step or import and return its name; None when there is none.

        Events that are taken back are voided at *now*, or at their own moment.
        """
        if not self._undo:
            return None
        if self._undo[-1].is_journalled:
            undone = self.undo_import()
            return undone.operation if undone else None
        # Not needed before something is taken back:
        from flashcards.store.history_write import voiding

        step = self._undo.pop()
        written = self._turn_back(step, [voiding(event, now) for event in step.events])
        self._redo.append(written._replace(events=step.events))
        self._tell(written.told)
        return step.operation

    def redo(self, now: Moment | None = None) -> str | None:
        """Do again what was undone last and return its name; None when there is nothing."""
        if not self._redo:
            return None
        from flashcards.store.history_write import repeating

        step = self._redo.pop()
        written = self._turn_back(step, [repeating(event, now) for event in step.events])
        self._undo.append(written)
        self._tell(written.told)
        return step.operation

    def undo_import(self, progress: Progress = unwatched) -> "Undone | None":
        """Take back the last import or other large step, of this process or an earlier one."""
        from flashcards.services.large_undo import undo_large  # no start takes anything back

        undone, written = undo_large(self.door, progress)
        if undone is not None:
            self.note_undone(written)
        return undone

    def note_undone(self, written: Written) -> None:
        """Forget the large step that was taken back and tell the listeners."""
        self._undo = [step for step in self._undo if not step.is_journalled]
        self._redo.clear()
        self._tell(written.told)

    def replace(self, swap: Callable[[], object]) -> None:
        """Close the file, let *swap* put another in its place, and go on with that one.

        There is nothing to undo then. When *swap* fails, its error rises with the old file open.
        """
        self.connection.close()
        try:
            swap()
        finally:
            self._undo.clear()
            self._redo.clear()
            self._take_up()
        self._tell(
            Changes(operation="restore", decks=True, cards=True, settings=True, history=True)
        )

    def listen(self, listener: Listener) -> None:
        """Call *listener* after every write."""
        self._listeners.append(listener)

    def close(self) -> None:
        """Close the file and let others write; safe to call twice."""
        self.connection.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _turn_back(self, step: Written, entries: "Sequence[Entry]") -> Written:
        from flashcards.services.turns import (  # no start takes anything back
            placed_anew,
            set_turns,
            set_turns_of,
        )

        def work(transaction: "Transaction") -> None:
            for change in reversed(step.changes):
                _restore(transaction, change)
            moved = _moved_between(step.changes)
            for deck in moved:
                set_turns(transaction, deck)
            placed = placed_anew(step.changes)
            set_turns_of(transaction, [each for each in placed if each.home not in moved])
            transaction.append_all(entries)

        _, written = self.door.write(step.operation, work, is_undo=True)
        return written

    def _tell(self, told: Changes) -> None:
        for listener in self._listeners:
            listener(told)


def _moved_between(changes: Sequence[Change]) -> set[DeckId]:
    """Return the decks that cards left or joined without being new or gone."""
    return {
        record.home
        for change in changes
        for record in (change.before, change.after)
        if isinstance(change.before, CardRecord)
        and isinstance(change.after, CardRecord)
        and isinstance(record, CardRecord)
        and change.before.home != change.after.home
    }


def _restore(transaction: "Transaction", change: Change) -> None:
    if change.before is not None:
        transaction.put(change.before)
    elif change.after is not None:
        transaction.drop(change.after)


def _before(path: Path, version: int) -> None:
    """Keep a copy before a file is changed; an empty one is no new one where another was."""
    if version == 0:
        earlier.refuse_lost(path.parent, is_opened=True)
        return
    from flashcards.store.backup import copy_before_migration  # once a version

    copy_before_migration(path, version)
