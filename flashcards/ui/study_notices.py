"""Strips above the dock: an answer that was not saved, and a mark that can be taken back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from flashcards.core.errors import CollectionError
from flashcards.ui.announce import announce
from flashcards.ui.buttons import Button
from flashcards.ui.layouts import Column, Measure
from flashcards.ui.notice import Notice
from flashcards.ui.translators import translate
from flashcards.words.study import not_kept_text


class StudyNotices(QWidget):
    """Shows at most one problem and one piece of news."""

    retry_requested = Signal()
    take_back_requested = Signal()

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
        self._retry.clicked.connect(self.retry_requested)
        self._take_back.clicked.connect(self.take_back_requested)
        self.clear()

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
        self._problem.hide()
        self._news.hide()
        self.hide()
