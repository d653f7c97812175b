"""What stands above the fields for a while: a draft come back, a like card, notes, a question."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from flashcards.services.advice import Like
from flashcards.services.authoring import CardRecord
from flashcards.services.slips import Slip
from flashcards.ui.announce import announce
from flashcards.ui.discard import discard
from flashcards.ui.layouts import Column
from flashcards.ui.notice import Notice
from flashcards.ui.offer import Offer

_LONGEST = 90


class EditorStrips(QWidget):
    """``like_requested`` carries a Like, ``slip_done`` a Slip."""

    delete_confirmed = Signal()
    like_requested = Signal(object)
    slip_done = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._like: Like | None = None
        self._column = Column(self, gap=8)
        self._draft = Notice(
            self.tr("This is what you typed and had not saved. It is kept until you save or undo."),
            "info",
            icon="history",
        )
        self._draft.setObjectName("editor-draft-back")
        self._column.addWidget(self._draft)
        self._ask = Offer("warn")
        self._ask.setObjectName("editor-ask-delete")
        self._ask.show_text(self.tr("Delete this card? What you answered so far is kept."))
        confirm = self._ask.add("editor-delete-yes", self.tr("Delete the card"), "danger")
        confirm.clicked.connect(self._confirm)
        self._keep = self._ask.add("editor-delete-no", self.tr("Keep it"))
        self._keep.clicked.connect(self._ask.hide)
        self._column.addWidget(self._ask)
        self._alike = Offer("info", icon="copy")
        self._alike.setObjectName("editor-like")
        show = self._alike.add("editor-show-like", self.tr("Show it"))
        show.clicked.connect(self._show_like)
        self._column.addWidget(self._alike)
        self._slips: list[Offer] = []
        for strip in (self._draft, self._ask, self._alike):
            strip.hide()
        self._settle()

    def show_for(self, record: CardRecord | None, slips: Sequence[Slip]) -> None:
        """Show the notes that learners sent on a card, and nothing else yet."""
        self._draft.hide()
        self._ask.hide()
        for old in self._slips:
            discard(old)
        shown = slips if record is not None else ()
        self._slips = [self._slip_strip(slip, place) for place, slip in enumerate(shown, 1)]
        self._settle()

    def show_draft(self) -> None:
        """Say that what is shown was typed before and not saved."""
        self._draft.show()
        self._settle()

    def hide_draft(self) -> None:
        """Say no more of an earlier draft."""
        self._draft.hide()
        self._settle()

    def show_like(self, like: Like | None) -> None:
        """Say which card this one is nearly the same as; None takes it back."""
        is_news = like is not None and like != self._like
        self._like = like
        if like is not None:
            text = self.tr("This looks like “{question}”").format(question=_short(like.question))
            self._alike.show_text(text)
            if is_news:
                announce(self, text)
        self._alike.setVisible(like is not None)
        self._settle()

    def ask_delete(self) -> None:
        """Ask whether the card is to go."""
        self._ask.show()
        self._settle()
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _slip_strip(self, slip: Slip, place: int) -> Offer:
        strip = Offer("accent", icon="circle-help")
        words = self.tr("A learner's note on version {version}: “{text}”")
        strip.show_text(words.format(version=slip.version, text=slip.text))
        done = strip.add(f"slip-done-{place}", self.tr("Done"))
        done.setAccessibleName(self.tr("This note is dealt with"))
        done.clicked.connect(partial(self._finish_slip, strip, slip))
        self._column.addWidget(strip)
        return strip

    def _finish_slip(self, strip: Offer, slip: Slip) -> None:
        strip.hide()
        self._settle()
        self.slip_done.emit(slip)

    def _confirm(self) -> None:
        self._ask.hide()
        self._settle()
        self.delete_confirmed.emit()

    def _show_like(self) -> None:
        if self._like is not None:
            self.like_requested.emit(self._like)

    def _settle(self) -> None:
        strips = (self._draft, self._ask, self._alike, *self._slips)
        self.setVisible(any(not strip.isHidden() for strip in strips))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST].rsplit(" ", 1)[0] + "…"
