"""Doing what the menu of the cards asks for, and saying what was done: many cards in a job."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from flashcards.core.errors import CollectionError, FlashcardsError
from flashcards.core.model import NameId
from flashcards.services.acting import Acted, acting
from flashcards.services.card_acts import CardActs
from flashcards.services.card_history import card_history
from flashcards.services.search import DeckRecord, card_count
from flashcards.services.study_choice import chosen
from flashcards.services.trouble import keep_cards
from flashcards.ui.cards_acts import CardAct
from flashcards.ui.cards_history import HistoryPanel
from flashcards.ui.cards_panels import AskPanel, MovePanel, TagPanel, Target
from flashcards.ui.job_dialog import JobDialog
from flashcards.ui.jobs import Jobs
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text

AT_ONCE = 250
"""An act on so many cards takes less than 100 ms, measured; more wait behind a dialog."""
FEW_CARDS = 2_000
"""Moving even one card counts the turns of both its decks anew."""
_Act = Callable[[CardActs], int]
_Said = Callable[[int], str]


class CardsDoing(QObject):
    """``told`` carries words and whether they can be undone; ``study_requested`` a Scope."""

    told = Signal(str, bool)
    study_requested = Signal(object)
    edit_requested = Signal()
    print_requested = Signal()

    def __init__(self, session: Session, host: QWidget, *, at_once: int = AT_ONCE) -> None:
        super().__init__(host)
        self._session, self._host, self._at_once = session, host, at_once
        self._jobs = Jobs(self)
        self._acts = CardActs(session.collection, session.clock)
        self._cards: Sequence[NameId] = ()
        self._asked = CardAct.RESET
        self._move = MovePanel(host)
        self._tag = TagPanel(host)
        self._ask = AskPanel(host)
        self._history = HistoryPanel(host)
        self._move.chosen.connect(self._move_to)
        self._tag.chosen.connect(self._set_tag)
        self._ask.agreed.connect(self._do_asked)

    def do(
        self, act: CardAct, cards: Sequence[NameId], decks: Sequence[DeckRecord], question: str
    ) -> None:
        """Do *act* with *cards*, or ask what it needs first; *question* is that of the first."""
        self._cards = cards
        match act:
            case CardAct.EDIT:
                self.edit_requested.emit()
            case CardAct.PRINT:
                self.print_requested.emit()
            case CardAct.PRACTICE | CardAct.STUDY:
                self._study(is_practice=act is CardAct.PRACTICE)
            case CardAct.STAR:
                self._try(lambda acts: acts.star(cards, is_on=True), self._starred)
            case CardAct.UNSTAR:
                self._try(lambda acts: acts.star(cards, is_on=False), self._unstarred)
            case CardAct.REST:
                self._try(lambda acts: acts.rest(cards), self._rested)
            case CardAct.WAKE:
                self._try(lambda acts: acts.wake(cards), self._woken)
            case CardAct.KEEP:
                self._try(lambda _acts: self._keep(), self._kept, beside=False)
            case CardAct.MOVE:
                self._move.open_for([record.deck for record in decks])
            case CardAct.TAG | CardAct.UNTAG:
                self._tag.open_for(self._acts.tags_of(cards), is_added=act is CardAct.TAG)
            case CardAct.HISTORY:
                told = card_history(self._session.collection, self._session.clock, cards[0])
                self._history.open_for(question, told)
            case CardAct.RESET | CardAct.DELETE:
                self._ask_first(act)

    def _ask_first(self, act: CardAct) -> None:
        self._asked = act
        count = len(self._cards)
        if act is CardAct.RESET:
            words = self.tr(
                "%n card(s) would begin anew, as if never seen. Your answers stay in the history,"
                " and undo brings the dates back.",
                None,
                count,
            )
            self._ask.ask(words, self.tr("Begin anew"))
        else:
            words = self.tr(
                "%n card(s) would no longer be in a deck and never come. What you answered is"
                " kept, and undo brings everything back.",
                None,
                count,
            )
            self._ask.ask(words, self.tr("Delete"))

    def _do_asked(self) -> None:
        cards = self._cards
        if self._asked is CardAct.RESET:
            self._try(lambda acts: acts.reset(cards), self._reset)
        else:
            self._try(lambda acts: acts.delete(cards), self._deleted)

    def _move_to(self, target: Target) -> None:
        cards = self._cards
        self._try(
            lambda acts: acts.move(cards, target.deck, target.domain),
            self._moved,
            beside=self._is_many() or self._is_large(),
        )

    def _set_tag(self, tag: str, is_added: bool) -> None:
        cards = self._cards
        if is_added:
            self._try(lambda acts: acts.tag(cards, tag), self._tagged)
        else:
            self._try(lambda acts: acts.untag(cards, tag), self._untagged)

    def _study(self, *, is_practice: bool) -> None:
        scope = chosen(self._session.collection.connection, self._cards, is_practice=is_practice)
        if scope is not None:
            self.study_requested.emit(scope)

    def _keep(self) -> int:
        return keep_cards(self._session.collection, self._session.clock, self._cards)

    def stop(self) -> None:
        """Do no more: the collection is about to be closed. What is under way is rolled back."""
        self._jobs.stop()

    def _is_many(self) -> bool:
        return len(self._cards) > self._at_once

    def _is_large(self) -> bool:
        return card_count(self._session.collection.connection) > FEW_CARDS

    def _try(self, act: _Act, said: _Said, *, beside: bool | None = None) -> None:
        """Do *act* and say what it changed: *beside* the window, if not told as it is with many."""
        if self._is_many() if beside is None else beside:
            self._do_beside(act, said)
            return
        try:
            count = act(self._acts)
        except CollectionError as error:
            self._fail(error)
            return
        self._tell(count, said)

    def _do_beside(self, act: _Act, said: _Said) -> None:
        """Do *act* in a job, behind a dialog that can stop it: nothing else may write then."""
        collection = self._session.collection
        dialog = JobDialog(self._jobs, self.tr("Changing cards"), self._host)
        dialog.setObjectName("cards-changing")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self.tr(
            "%n card(s) are being looked through. If you cancel, nothing is changed.",
            None,
            len(self._cards),
        )
        work = acting(collection.folder, collection.device, self._session.clock, act)
        job = dialog.start(words, work, is_writing=True)
        job.done.connect(partial(self._take, dialog, said))
        job.failed.connect(partial(self._leave, dialog))
        dialog.open()

    def _take(self, dialog: JobDialog, said: _Said, acted: Acted) -> None:
        dialog.close()
        if acted.written is not None:
            self._session.collection.note(acted.written)
        self._tell(acted.count, said)

    def _leave(self, dialog: JobDialog, error: FlashcardsError) -> None:
        dialog.close()
        self._fail(error)

    def _tell(self, count: int, said: _Said) -> None:
        nothing = self.tr("Nothing to change: the selected cards are so already.")
        self.told.emit(said(count) if count else nothing, count > 0)

    def _fail(self, error: FlashcardsError) -> None:
        self.told.emit(error_text(error, translate), False)

    def _starred(self, count: int) -> str:
        return self.tr("%n card(s) got a star.", None, count)

    def _unstarred(self, count: int) -> str:
        return self.tr("The star was taken from %n card(s).", None, count)

    def _rested(self, count: int) -> str:
        return self.tr("%n card(s) rest until you wake them.", None, count)

    def _woken(self, count: int) -> str:
        return self.tr("%n card(s) are awake again.", None, count)

    def _kept(self, count: int) -> str:
        return self.tr("%n card(s) stay as they are.", None, count)

    def _moved(self, count: int) -> str:
        return self.tr("%n card(s) moved.", None, count)

    def _tagged(self, count: int) -> str:
        return self.tr("%n card(s) got the tag.", None, count)

    def _untagged(self, count: int) -> str:
        return self.tr("The tag was taken from %n card(s).", None, count)

    def _reset(self, count: int) -> str:
        return self.tr("%n card(s) begin anew.", None, count)

    def _deleted(self, count: int) -> str:
        return self.tr("%n card(s) deleted.", None, count)
