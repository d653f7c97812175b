"""The acts of the editor on a whole card: copy, rest, delete, undo, and notes dealt with."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from flashcards.core.errors import CollectionError
from flashcards.services.authoring import CardRecord, delete_card, duplicate, is_resting
from flashcards.services.marks import CardName, Marks
from flashcards.services.slips import Slip, slips_on, turn_slip
from flashcards.ui.session import Session

Result = TypeVar("Result")


class EditorActs(QObject):
    """``duplicated`` carries the copy, ``told`` what was done in words, ``failed`` an error."""

    duplicated = Signal(object)
    deleted = Signal()
    told = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._marks = Marks(session.collection, session.clock)

    def slips(self, record: CardRecord | None) -> Sequence[Slip]:
        """Return the notes that learners sent on a card."""
        if record is None:
            return ()
        return slips_on(self._session.collection, record.origin, record.card.id)

    def is_resting(self, record: CardRecord | None) -> bool:
        """Say whether a card rests until it is woken."""
        return record is not None and is_resting(self._session.collection, record)

    def duplicate(self, record: CardRecord | None) -> None:
        """Make a copy of a card, as a draft."""
        if record is None:
            return
        copy = self._tried(lambda: duplicate(self._session.collection, record))
        if copy is not None:
            self.duplicated.emit(copy)
            self.told.emit(self.tr("This is the copy. It is a draft until you say otherwise."))

    def turn_rest(self, record: CardRecord | None) -> None:
        """Let a card rest, or wake it."""
        if record is None:
            return
        name = CardName(deck=record.origin, card=record.card.id)
        rests = self.is_resting(record)
        act = self._marks.resume if rests else self._marks.rest
        if self._tried(lambda: act(name) or True):
            awake, asleep = self.tr("The card is awake."), self.tr("The card rests.")
            self.told.emit(awake if rests else asleep)

    def delete(self, record: CardRecord | None) -> None:
        """Take a card out of its deck."""
        if record is None:
            return
        if self._tried(lambda: delete_card(self._session.collection, record) or True):
            self.deleted.emit()

    def settle_slip(self, slip: Slip) -> None:
        """Note that a learner's note is dealt with."""
        if self._tried(lambda: turn_slip(self._session.collection, slip, done=True) or True):
            self.told.emit(self.tr("The note is marked as done."))

    def undo_last(self) -> None:
        """Take back the last edit."""
        undone = self._tried(self._session.collection.undo)
        words = self.tr("The last edit is undone.") if undone else self.tr("Nothing to undo.")
        self.told.emit(words)

    def _tried(self, act: Callable[[], Result]) -> Result | None:
        try:
            return act()
        except CollectionError as error:
            self.failed.emit(error)
            return None
