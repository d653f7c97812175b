"""The found cards in their white panel, or words where there are none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from flashcards.ui.buttons import Button
from flashcards.ui.cards_table import CardsTable
from flashcards.ui.labels import IconMark, Label
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.session import Session


class CardsList(Card):
    """Holds the *table*; without cards it says so and offers the next step."""

    clear_requested = Signal()
    import_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(1, 8, 1, 8), gap=0)
        self.setObjectName("cards-list")
        self._stack = QStackedWidget()
        self.table = CardsTable(session)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty_page())
        self.body.addWidget(self._stack)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        column = Column(page, margins=(24, 24, 24, 24), gap=12)
        column.addStretch(1)
        column.addWidget(IconMark("search", "text3", 28), 0, Qt.AlignmentFlag.AlignHCenter)
        self._words = Label("", "h3", wraps=True)
        self._words.setObjectName("no-cards")
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words)
        self._more = Label("", "body", "text2", wraps=True)
        self._more.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._more)
        row = Row(gap=8)
        self._clear = Button(self.tr("Show all cards"))
        self._clear.setObjectName("show-all-cards")
        self._clear.clicked.connect(self.clear_requested)
        self._import = Button(self.tr("Open or import a deck"))
        self._import.setObjectName("cards-empty-import")
        self._import.clicked.connect(self.import_requested)
        row.addStretch(1)
        row.addWidget(self._clear)
        row.addWidget(self._import)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        return page

    def show_found(self, count: int, *, is_searched: bool) -> None:
        """Show the table, or that nothing was found or is there."""
        if not count:
            none, empty = self.tr("No card is like that"), self.tr("There are no cards yet")
            self._words.setText(none if is_searched else empty)
            fewer = self.tr("Fewer or shorter words find more.")
            first = self.tr("Bring a deck in, or write your first card.")
            self._more.setText(fewer if is_searched else first)
            self._clear.setVisible(is_searched)
            self._import.setVisible(not is_searched)
        self._stack.setCurrentIndex(0 if count else 1)
