"""The editor beside the table of cards, built when the first card is looked at."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from flashcards.core.model import CardId, DeckId
from flashcards.ui import theme
from flashcards.ui.layouts import Column
from flashcards.ui.session import Session

if TYPE_CHECKING:
    from flashcards.ui.card_editor import CardEditor

_LOWEST = 236
"""Scaled pixels that table and editor need at least."""


class CardsSide(QWidget):
    """Holds the editor; *asked* for by a person it stays, else it follows the table."""

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._editor: CardEditor | None = None
        self._column = Column(self)
        self._has_card = self._is_asked = False

    def show_card(self, origin: DeckId, card: CardId, *, is_asked: bool) -> None:
        """Show a card; one that was *asked* for covers the table where both have no room."""
        editor = self._built()
        shown = editor.card()
        self._has_card, self._is_asked = True, self._is_asked or is_asked
        if shown is None or (shown.origin, shown.card.id) != (origin, card):
            editor.show_card(origin, card)

    def new_card(self, deck: DeckId, kind: str) -> None:
        """Write a new card of a deck."""
        self._has_card = self._is_asked = True
        self.show()
        self._built().new_card(deck, kind)

    def put_away(self) -> None:
        """Let go of the card; what was typed is kept as a draft."""
        self._has_card = self._is_asked = False

    def has_card(self) -> bool:
        """Say whether a card is in the editor."""
        return self._has_card

    def is_asked(self) -> bool:
        """Say whether the card was asked for by a person."""
        return self._is_asked

    def is_in_work(self) -> bool:
        """Say whether something is typed that is not saved: then no search takes its place."""
        return self._has_card and self._editor is not None and self._editor.has_changes()

    def focus_first(self) -> None:
        """Give the focus to the editor's first field."""
        if self._editor is not None:
            self._editor.focus_first()

    def _built(self) -> "CardEditor":
        from flashcards.ui.card_editor import CardEditor  # heavy, and not needed to search

        if self._editor is None:
            self._editor = CardEditor(self._session)
            self._editor.closed.connect(self.closed)
            self._column.addWidget(self._editor)
        return self._editor


class Halves(QSplitter):
    """Table and editor; they take what height there is, and the page scrolls below the least."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._mirror()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._mirror()

    def _mirror(self) -> None:
        """Keep a pixel free where one reads from the right: Qt puts its parts that far beyond."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setContentsMargins(0, 0, int(is_mirrored), 0)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.current().px(_LOWEST))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), theme.current().px(_LOWEST))
