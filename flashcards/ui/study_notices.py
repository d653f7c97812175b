"""Strips above the dock: an answer not saved, a mark that can be taken back, a trouble card."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from flashcards.core.errors import CollectionError
from flashcards.ui.announce import announce
from flashcards.ui.buttons import Button
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column, Measure
from flashcards.ui.notice import Notice
from flashcards.ui.offer import Offer
from flashcards.ui.translators import translate
from flashcards.words.study import not_kept_text


class TroubleAct(StrEnum):
    """What may help with a card that is forgotten again and again."""

    EDIT = "edit"
    REST = "rest"
    KEEP = "keep"


class StudyNotices(QWidget):
    """Shows at most one problem, one piece of news and one offer; below them what holds throughout.

    ``trouble_answered`` carries what is to be done with a trouble card.
    """

    retry_requested = Signal()
    take_back_requested = Signal()
    trouble_answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, margins=(20, 0, 20, 8), gap=8)
        self._problem = Notice("", "warn")
        self._problem.setObjectName("problem")
        self._retry = Button(self.tr("Try again"))
        self._retry.setObjectName("try_again")
        self._problem.row.addWidget(self._retry)
        self._news = Notice("", "info")
        self._news.setObjectName("news")
        self._take_back = Button(self.tr("Bring it back"), "quiet")
        self._take_back.setObjectName("take_back")
        self._news.row.addWidget(self._take_back)
        column.addWidget(Measure(self._problem, 860))
        column.addWidget(Measure(self._news, 860))
        self._trouble = self._trouble_offer()
        column.addWidget(Measure(self._trouble, 860))
        self._standing = Label("", "small", "text2", wraps=True)
        self._standing.setObjectName("standing-note")
        column.addWidget(Measure(self._standing, 860))
        self._standing.hide()
        self._retry.clicked.connect(self.retry_requested)
        self._take_back.clicked.connect(self.take_back_requested)
        self.clear()

    def _trouble_offer(self) -> Offer:
        offer = Offer("info", icon="life-buoy")
        offer.setObjectName("trouble-offer")
        for act, words in (
            (TroubleAct.EDIT, self.tr("Edit")),
            (TroubleAct.REST, self.tr("Rest")),
            (TroubleAct.KEEP, self.tr("Keep as it is")),
        ):
            button = offer.add(f"trouble-{act.value}", words)
            button.clicked.connect(lambda _=False, act=act: self.trouble_answered.emit(act))
        return offer

    def show_standing(self, text: str) -> None:
        """Say what holds for the card in view; an empty text says nothing."""
        self._standing.setText(text)
        self._standing.setVisible(bool(text))
        self._look()

    def show_trouble(self, text: str) -> None:
        """Say that a card is hard to keep and offer what may help; the focus stays where it is."""
        self._trouble.show_text(text)
        self._trouble.show()
        self.show()
        announce(self, text)

    def hide_trouble(self) -> None:
        """Take the offer away."""
        self._trouble.hide()
        self._look()

    def show_problem(self, error: CollectionError, *, can_retry: bool = False) -> None:
        """Say what was not saved; the focus goes to *Try again* where that is offered."""
        text = not_kept_text(error, translate)
        self._problem.show_text(text)
        self._retry.setVisible(can_retry)
        self._problem.show()
        self.show()
        if can_retry:
            self._retry.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, text)

    def show_news(self, text: str, *, can_take_back: bool = True) -> None:
        """Say what a mark did."""
        self._news.show_text(text)
        self._take_back.setVisible(can_take_back)
        self._news.show()
        self.show()
        announce(self, text)

    def clear(self) -> None:
        """Say nothing."""
        for part in (self._problem, self._news, self._trouble):
            part.hide()
        self._look()

    def _look(self) -> None:
        parts = (self._problem, self._news, self._trouble, self._standing)
        self.setVisible(any(not part.isHidden() for part in parts))
