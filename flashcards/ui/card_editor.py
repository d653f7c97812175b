"""The editor of one card: all its fields, what they look like, and what there is to say of them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from flashcards.core.errors import CollectionError, Problem
from flashcards.core.model import AnyCard, CardId, DeckId
from flashcards.core.units import kind_of
from flashcards.services.advice import Like
from flashcards.services.authoring import CardRecord, faults, find_card, tidied
from flashcards.services.collection import Changes
from flashcards.services.drafts import draft_of
from flashcards.ui.announce import announce
from flashcards.ui.editor_acts import EditorActs
from flashcards.ui.editor_advice import Advice, Said, refused
from flashcards.ui.editor_body import EditorBody
from flashcards.ui.editor_foot import EditorFoot
from flashcards.ui.editor_head import EditorHead
from flashcards.ui.editor_keeping import EditorDrafts, EditorSaving
from flashcards.ui.editor_subject import Subject, of_new, of_record
from flashcards.ui.layouts import Card, Column
from flashcards.ui.session import Session
from flashcards.ui.tab_order import follow_layout
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text


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
        self._subject: Subject | None = None
        self._is_loading = self._was_refused = False
        self._build()
        self._advice = Advice(session.collection.folder, self)
        self._acts = EditorActs(session, self)
        self._drafts = EditorDrafts(session, self._unsaved, self)
        self._saving = EditorSaving(session, self)
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
        self._head.duplicate_requested.connect(lambda: self._acts.duplicate(self.card()))
        self._head.rest_requested.connect(lambda: self._acts.turn_rest(self.card()))
        self._head.delete_requested.connect(self._ask_delete)
        self._body.form.changed.connect(self._follow_typing)
        self._body.form.turned.connect(self._order_tabs)
        self._body.strips.delete_confirmed.connect(lambda: self._acts.delete(self.card()))
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
        self._drafts.failed.connect(self._show_error)
        self._saving.saved.connect(self._take_saved)
        self._saving.unchanged.connect(self._show_saved)
        self._saving.refused.connect(self._refuse)
        self._saving.failed.connect(self._show_error)
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
        subject = of_new(self._session.collection, deck, kind, self._subject)
        if subject is not None:
            self._show_subject(subject)
            self.focus_first()

    def embed(self) -> None:
        """Leave the frame, the name and the way out to a panel around it."""
        self._head.embed()

    def has_changes(self) -> bool:
        """Say whether what is typed differs from what is saved."""
        return self._subject is not None and tidied(self._typed()) != self._subject.text

    def card(self) -> CardRecord | None:
        """Return the card as it is saved; None for a new one."""
        return None if self._subject is None else self._subject.record

    def focus_first(self) -> None:
        """Give the focus to the field that one begins with."""
        self._body.form.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Keep the card, or say beside the fields what is missing."""
        if self._subject is not None:
            self._was_refused = False
            self._saving.save(self._subject, tidied(self._typed()))

    def undo_changes(self) -> None:
        """Put the saved text back; the draft is gone."""
        if self._subject is not None and self._drafts.drop(self._subject):
            self._show_loaded(self._subject, None)
            self.focus_first()
            announce(self, self.tr("Your changes are undone."))

    def keep_typed(self) -> None:
        """Keep what is typed and not saved as a draft, on disk when this returns."""
        self._drafts.keep()

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
        self._show_subject(of_record(self._session.collection, record))

    def _show_subject(self, subject: Subject) -> None:
        self._show_loaded(subject, draft_of(self._session.collection, *subject.key))

    def _show_loaded(self, subject: Subject, draft: AnyCard | None) -> None:
        self._subject = subject
        self._advice.forget()
        self._was_refused = False
        shown = draft or subject.text
        self._is_loading = True
        self._body.form.show_card(shown, subject.deck, is_new=subject.is_new)
        self._is_loading = False
        self._drafts.settle()
        self._body.form.say({})
        self._body.strips.show_for(subject.record, self._acts.slips(subject.record))
        self._body.strips.show_like(None)
        if draft is not None and self.has_changes():
            self._body.strips.show_draft()
        self._body.scroll_to_top()
        self._order_tabs()
        self._look()

    def _order_tabs(self) -> None:
        follow_layout(self)

    def _typed(self) -> AnyCard:
        assert self._subject is not None
        return self._body.form.card(self._subject.text)

    def _unsaved(self) -> tuple[Subject, AnyCard | None] | None:
        """Return what is edited and its text, None for one that is as it is saved."""
        if self._subject is None:
            return None
        return self._subject, self._typed() if self.has_changes() else None

    def _follow_typing(self) -> None:
        if not self._is_loading and self._subject is not None:
            self._drafts.wait()
            self._look()

    def _look(self) -> None:
        """Say whether all is saved, show the preview anew, and ask for advice."""
        subject = self._subject
        assert subject is not None
        typed = self._typed()
        self._foot.show_state(has_changes=self.has_changes(), is_new=subject.is_new)
        self._head.show_title(kind_of(typed), subject.record)
        self._show_preview()
        found = faults(tidied(typed))
        if self._was_refused:
            self._body.form.say(refused(found))
        if found:
            self._advice.forget()
        else:
            today = self._session.today
            self._advice.ask(subject.deck, tidied(typed), subject.origin, today)

    def _show_preview(self) -> None:
        if self._subject is not None:
            self._body.show_preview(self._typed(), self._subject.deck)

    def _show_advice(self, said: Said) -> None:
        self._was_refused = False
        self._body.form.say(said)

    def _refuse(self, found: Sequence[Problem]) -> None:
        self._was_refused = True
        said = refused(found)
        self._body.form.say(said)
        self._body.show_fields()
        self._head.turn_preview_off()
        self._body.form.focus_said(said)
        first = next(iter(said.values()))[0].text
        self._foot.show_problem(self.tr("Not saved yet: something is missing."))
        announce(self, self.tr("Not saved yet. {first}").format(first=first))

    def _take_saved(self, record: CardRecord) -> None:
        self._drafts.settle()
        self._show_saved(record)
        self.saved.emit(record)

    def _show_saved(self, record: CardRecord) -> None:
        assert self._subject is not None
        self._subject = self._subject.saved_as(record)
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
        record = self.card()
        self._head.offer_acts(record, is_resting=self._acts.is_resting(record))

    def _ask_delete(self) -> None:
        self._body.show_fields()
        self._body.strips.ask_delete()

    def _leave_deleted(self) -> None:
        self._drafts.settle()
        self._subject = None
        self.closed.emit()

    def _follow(self, changes: Changes) -> None:
        """Show what became of the card elsewhere, by undo or by an import; typed text stays."""
        record = self.card()
        if record is not None and (changes.cards or changes.decks):
            QTimer.singleShot(0, self, partial(self._read_again, record))

    def _read_again(self, known: CardRecord) -> None:
        if self.card() is not known or self._subject is None:
            return
        record = find_card(self._session.collection, known.origin, known.card.id)
        if record is None:
            self._leave_deleted()
        elif record != known and self.has_changes():
            self._subject = self._subject.saved_as(record)
            self._look()
        elif record != known:
            self._show_record(record)
