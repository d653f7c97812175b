"""Keeping what is typed in the editor: as a draft after a pause, or for good when it is saved."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from flashcards.core.errors import CollectionError
from flashcards.core.model import AnyCard
from flashcards.services.authoring import faults, save_edit, save_new
from flashcards.services.drafts import drop_draft, keep_draft
from flashcards.ui.editor_subject import Subject
from flashcards.ui.session import Session

_AUTOSAVE = 1_000
"""Milliseconds after a key until what is typed is on disk, where it survives a crash."""
Typed = Callable[[], tuple[Subject, AnyCard | None] | None]
"""Returns what is edited, and its text where that is not the saved one; None without a card."""


class EditorDrafts(QObject):
    """Keeps unsaved text on disk; ``failed`` carries why it could not, then it tries again."""

    failed = Signal(object)

    def __init__(self, session: Session, typed: Typed, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._typed = session, typed
        self._is_kept = True
        self._pause = QTimer(self, interval=_AUTOSAVE, singleShot=True)
        self._pause.setObjectName("autosave")
        self._pause.timeout.connect(self.keep)

    def wait(self) -> None:
        """Note that what is typed is not on disk yet, and see to it after a pause."""
        self._is_kept = False
        self._pause.start()

    def settle(self) -> None:
        """Note that there is nothing to keep."""
        self._is_kept = True
        self._pause.stop()

    def keep(self) -> None:
        """Keep what is typed and not saved, on disk when this returns."""
        found = None if self._is_kept else self._typed()
        if found is None:
            return
        subject, text = found
        self.settle()
        try:
            if text is None:
                drop_draft(self._session.collection, *subject.key)
            else:
                keep_draft(self._session.collection, *subject.key, text)
        except CollectionError as error:
            self.failed.emit(error)
            self.wait()

    def drop(self, subject: Subject) -> bool:
        """Forget the draft of a card; say whether that could be done."""
        try:
            drop_draft(self._session.collection, *subject.key)
        except CollectionError as error:
            self.failed.emit(error)
            return False
        return True


class EditorSaving(QObject):
    """Saves a card: ``saved`` carries its CardRecord, ``unchanged`` the one that was so already.

    ``refused`` carries the Problems that stand in the way, ``failed`` a CollectionError.
    """

    saved = Signal(object)
    unchanged = Signal(object)
    refused = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def save(self, subject: Subject, card: AnyCard) -> None:
        """Keep *card* in the place of what is edited."""
        collection, record = self._session.collection, subject.record
        if found := faults(card):
            self.refused.emit(found)
            return
        if record is not None and card == record.card:
            self.unchanged.emit(record)
            return
        try:
            if record is None:
                kept = save_new(collection, subject.deck.id, card)
            else:
                kept = save_edit(collection, record, card)
        except CollectionError as error:
            self.failed.emit(error)
            return
        self.saved.emit(kept)
