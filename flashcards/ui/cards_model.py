"""The found cards as a table: numbers first, each row read when it is first looked at."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from flashcards.core.model import NameId
from flashcards.services.search import FoundCard, found_cards
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.words.search import lapses_text, stand_text

QUESTION, TOPIC, REVIEW = range(3)
_PAGE = 24
_MOST_PAGES = 80
CARD = int(Qt.ItemDataRole.UserRole)
"""The role under which an index gives its FoundCard."""
Index = QModelIndex | QPersistentModelIndex


class CardsModel(QAbstractTableModel):
    """Rows of cards in the order of their search; a hundred thousand numbers are no burden."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._numbers: Sequence[NameId] = ()
        self._pages: dict[int, list[FoundCard]] = {}
        self._tells_lapses = False

    def show_cards(self, numbers: Sequence[NameId], *, tells_lapses: bool = False) -> None:
        """Hold other cards; *tells_lapses* says of each how often it was forgotten."""
        self.beginResetModel()
        self._tells_lapses = tells_lapses
        self._numbers = numbers
        self._pages.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Read the rows anew: something about the cards was changed."""
        self._pages.clear()
        if self._numbers:
            last = self.index(len(self._numbers) - 1, REVIEW)
            self.dataChanged.emit(self.index(0, 0), last)

    def numbers(self) -> Sequence[NameId]:
        """Return the numbers of all rows."""
        return self._numbers

    def card(self, row: int) -> FoundCard | None:
        """Return the card in a row; None when it is gone since the search."""
        page, place = divmod(row, _PAGE)
        if page not in self._pages:
            if len(self._pages) >= _MOST_PAGES:
                self._pages.pop(next(iter(self._pages)))
            self._pages[page] = self._read(page)
        wanted = self._numbers[row]
        cards = self._pages[page]
        if place < len(cards) and cards[place].number == wanted:
            return cards[place]
        return next((card for card in cards if card.number == wanted), None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        card = self.card(index.row())
        if card is None or role == CARD:
            return card
        match index.column():
            case 0 if role == Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(card)
            case 0:
                return f"{card.situation} {card.question}".strip()
            case 1:
                return card.topic
            case _:
                return self._told(card)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Question"), self.tr("Topic"), self.tr("To review"))[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _read(self, page: int) -> list[FoundCard]:
        numbers = self._numbers[page * _PAGE : (page + 1) * _PAGE]
        return found_cards(self._session.collection.connection, numbers, self._session.today)

    def _told(self, card: FoundCard) -> str:
        stand = stand_text(card, translate)
        return f"{stand}\n{lapses_text(card, translate)}" if self._tells_lapses else stand

    def _spoken(self, card: FoundCard) -> str:
        words = f"{card.situation} {card.question}".strip()
        return (
            self.tr("{question} Has a star.").format(question=words) if card.is_starred else words
        )


_ROLES = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, CARD}
