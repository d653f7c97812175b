"""The editor of one card: all its fields, what they look like, and what there is to say of them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from flashcards.core.errors import CollectionError
from flashcards.core.model import AnyCard, CardId, Deck, DeckId
from flashcards.core.units import kind_of
from flashcards.services.advice import Like
from flashcards.services.authoring import (
    CardRecord,
    blank,
    faults,
    find_card,
    find_deck,
    save_edit,
    save_new,
    tidied,
)
from flashcards.services.collection import Changes
from flashcards.services.drafts import NEW, draft_of, drop_draft, keep_draft
from flashcards.ui.announce import announce
from flashcards.ui.editor_acts import EditorActs
from flashcards.ui.editor_advice import Advice, Said, refused
from flashcards.ui.editor_body import EditorBody
from flashcards.ui.editor_foot import EditorFoot
from flashcards.ui.editor_head import EditorHead
from flashcards.ui.layouts import Card, Column
from flashcards.ui.session import Session
from flashcards.ui.tab_order import follow_layout
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text

_AUTOSAVE = 1_000
"""Milliseconds after a key until what is typed is on disk, where it survives a crash."""


class CardEditor(QWidget):
    """Edits one card beside whatever else goes on.

    ``saved`` carries the CardRecord that was written, ``closed`` asks to be put away. What is
    typed and not saved is kept as a draft and shown again.
    """

    saved = Signal(object)
    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card-editor")
        self._session = session
        self._record: CardRecord | None = None
        self._deck: Deck | None = None
        self._loaded: AnyCard | None = None
        self._is_loading = self._was_refused = False
        self._is_kept = True
        self._build()
        self._advice = Advice(session.collection.folder, self)
        self._acts = EditorActs(session, self)
        self._autosave = QTimer(self, interval=_AUTOSAVE, singleShot=True)
        self._autosave.setObjectName("autosave")
        self._connect()

    def _build(self) -> None:
        frame = Card(margins=(0, 0, 0, 0), gap=0)
        Column(self).addWidget(frame)
        self._head = EditorHead()
        self._body = EditorBody(self._session)
        self._foot = EditorFoot()
        frame.body.addWidget(self._head)
        frame.body.addWidget(self._body, 1)
        frame.body.addWidget(self._foot)

    def _connect(self) -> None:
        self._head.preview_turned.connect(self._body.turn_preview)
        self._head.preview_turned.connect(self._show_preview)
        self._head.preview_turned.connect(self._order_tabs)
        self._head.menu.aboutToShow.connect(self._offer_acts)
        self._head.close_requested.connect(self.closed)
        self._head.duplicate_requested.connect(lambda: self._acts.duplicate(self._record))
        self._head.rest_requested.connect(lambda: self._acts.turn_rest(self._record))
        self._head.delete_requested.connect(self._ask_delete)
        self._body.form.changed.connect(self._follow_typing)
        self._body.form.turned.connect(self._order_tabs)
        self._body.strips.delete_confirmed.connect(lambda: self._acts.delete(self._record))
        self._body.strips.like_requested.connect(self._show_like)
        self._body.strips.slip_done.connect(self._acts.settle_slip)
        self._foot.save_requested.connect(self.save)
        self._foot.undo_requested.connect(self.undo_changes)
        self._acts.duplicated.connect(self._show_record)
        self._acts.deleted.connect(self._leave_deleted)
        self._acts.failed.connect(self._show_error)
        self._acts.told.connect(self._foot.show_news)
        self._advice.given.connect(self._show_advice)
        self._advice.likened.connect(self._body.strips.show_like)
        self._autosave.timeout.connect(self.keep_typed)
        self._session.changed.connect(self._follow)
        shortcut = QShortcut(QKeySequence.StandardKey.Save, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.save)

    def show_card(self, origin: DeckId, card: CardId) -> None:
        """Edit a card of the collection; what was typed before is kept as a draft."""
        record = find_card(self._session.collection, origin, card)
        if record is not None:
            self._show_record(record)

    def new_card(self, deck: DeckId, kind: str = "concept") -> None:
        """Write a new card of a deck; a draft of one is gone on with."""
        self.keep_typed()
        found = find_deck(self._session.collection, deck)
        if found is None:
            return
        earlier = self._loaded.domain if self._loaded and self._deck == found else None
        domain = earlier or (found.domains[0].id if found.domains else None)
        self._record, self._deck = None, found
        self._loaded = blank(kind, domain)
        self._show_loaded(draft_of(self._session.collection, deck, NEW))
        self.focus_first()

    def embed(self) -> None:
        """Leave the frame, the name and the way out to a panel around it."""
        self._head.embed()

    def has_changes(self) -> bool:
        """Say whether what is typed differs from what is saved."""
        if self._loaded is None:
            return False
        return tidied(self._typed()) != self._loaded

    def card(self) -> CardRecord | None:
        """Return the card as it is saved; None for a new one."""
        return self._record

    def focus_first(self) -> None:
        """Give the focus to the field that one begins with."""
        self._body.form.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Keep the card, or say beside the fields what is missing."""
        if self._loaded is None or self._deck is None:
            return
        card = tidied(self._typed())
        found = faults(card)
        self._was_refused = bool(found)
        if found:
            self._refuse(refused(found))
            return
        if self._record is not None and card == self._record.card:
            self._show_saved(self._record)
            return
        collection, deck, record = self._session.collection, self._deck.id, self._record
        if record is None:
            self._keep(lambda: save_new(collection, deck, card))
        else:
            self._keep(lambda: save_edit(collection, record, card))

    def undo_changes(self) -> None:
        """Put the saved text back; the draft is gone."""
        if self._loaded is None or self._deck is None:
            return
        try:
            drop_draft(self._session.collection, *self._key())
        except CollectionError as error:
            self._show_error(error)
            return
        self._show_loaded(None)
        self.focus_first()
        announce(self, self.tr("Your changes are undone."))

    def keep_typed(self) -> None:
        """Keep what is typed and not saved as a draft, on disk when this returns."""
        if self._is_kept or self._deck is None:
            return
        self._settle()
        try:
            if self.has_changes():
                keep_draft(self._session.collection, *self._key(), self._typed())
            else:
                drop_draft(self._session.collection, *self._key())
        except CollectionError as error:
            self._show_error(error)
            self._wait_to_keep()

    def hasHeightForWidth(self) -> bool:
        return False  # its fields scroll: it takes the height that it is given

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._acts.undo_last()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep_typed()
        self._advice.forget()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_typed()
        self._advice.stop()
        super().closeEvent(event)

    def _show_record(self, record: CardRecord) -> None:
        """Show a saved card, with what was typed of it and not saved."""
        self.keep_typed()
        collection = self._session.collection
        home = find_deck(collection, record.home)
        assert home is not None, "a card lives in a deck"
        self._record, self._deck, self._loaded = record, home, tidied(record.card)
        self._show_loaded(draft_of(collection, record.origin, record.card.id))

    def _show_loaded(self, draft: AnyCard | None) -> None:
        assert self._deck is not None
        assert self._loaded is not None
        self._advice.forget()
        self._was_refused = False
        self._is_loading = True
        self._body.form.show_card(draft or self._loaded, self._deck, is_new=self._record is None)
        self._is_loading = False
        self._settle()
        self._body.form.say({})
        self._body.strips.show_for(self._record, self._acts.slips(self._record))
        self._body.strips.show_like(None)
        if draft is not None and self.has_changes():
            self._body.strips.show_draft()
        self._body.scroll_to_top()
        self._head.show_title(kind_of(draft or self._loaded), self._record)
        self._order_tabs()
        self._look()

    def _order_tabs(self) -> None:
        follow_layout(self)

    def _typed(self) -> AnyCard:
        assert self._loaded is not None
        return self._body.form.card(self._loaded)

    def _key(self) -> tuple[DeckId, CardId]:
        assert self._deck is not None
        if self._record is None:
            return self._deck.id, NEW
        return self._record.origin, self._record.card.id

    def _wait_to_keep(self) -> None:
        """Note that what is typed is not on disk yet, and see to it after a pause."""
        self._is_kept = False
        self._autosave.start()

    def _settle(self) -> None:
        """Note that there is nothing to keep."""
        self._is_kept = True
        self._autosave.stop()

    def _follow_typing(self) -> None:
        if self._is_loading or self._loaded is None:
            return
        self._wait_to_keep()
        self._look()

    def _look(self) -> None:
        """Say whether all is saved, show the preview anew, and ask for advice."""
        typed = self._typed()
        self._foot.show_state(has_changes=self.has_changes(), is_new=self._record is None)
        self._head.show_title(kind_of(typed), self._record)
        self._show_preview()
        found = faults(tidied(typed))
        if self._was_refused:
            self._body.form.say(refused(found))
        if found:
            self._advice.forget()
        elif self._deck is not None:
            origin = self._record.origin if self._record else self._deck.id
            self._advice.ask(self._deck, tidied(typed), origin, self._session.today)

    def _show_preview(self) -> None:
        if self._deck is not None and self._loaded is not None:
            self._body.show_preview(self._typed(), self._deck)

    def _show_advice(self, said: Said) -> None:
        self._was_refused = False
        self._body.form.say(said)

    def _refuse(self, said: Said) -> None:
        self._body.form.say(said)
        self._body.show_fields()
        self._head.turn_preview_off()
        self._body.form.focus_said(said)
        first = next(iter(said.values()))[0].text
        self._foot.show_problem(self.tr("Not saved yet: something is missing."))
        announce(self, self.tr("Not saved yet. {first}").format(first=first))

    def _keep(self, write: Callable[[], CardRecord]) -> None:
        try:
            record = write()
        except CollectionError as error:
            self._show_error(error)
            return
        self._settle()
        self._show_saved(record)
        self.saved.emit(record)

    def _show_saved(self, record: CardRecord) -> None:
        self._record, self._loaded = record, record.card
        self._body.form.show_saved(record.card)
        self._body.strips.hide_draft()
        self._look()
        announce(self, self.tr("Saved."))

    def _show_error(self, error: CollectionError) -> None:
        text = error_text(error, translate)
        self._foot.show_problem(text)
        announce(self, text)

    def _show_like(self, like: Like) -> None:
        self.show_card(like.origin, like.card)
        self.focus_first()

    def _offer_acts(self) -> None:
        self._head.offer_acts(self._record, is_resting=self._acts.is_resting(self._record))

    def _ask_delete(self) -> None:
        self._body.show_fields()
        self._body.strips.ask_delete()

    def _leave_deleted(self) -> None:
        self._settle()
        self._record = self._loaded = self._deck = None
        self.closed.emit()

    def _follow(self, changes: Changes) -> None:
        """Show what became of the card elsewhere, by undo or by an import; typed text stays."""
        if not (changes.cards or changes.decks) or self._record is None:
            return
        QTimer.singleShot(0, self, partial(self._read_again, self._record))

    def _read_again(self, known: CardRecord) -> None:
        if self._record is not known:
            return
        record = find_card(self._session.collection, known.origin, known.card.id)
        if record is None:
            self._leave_deleted()
        elif record != known:
            has_changes = self.has_changes()
            self._record = record
            if has_changes:
                self._loaded = record.card
                self._look()
            else:
                self._show_record(record)
