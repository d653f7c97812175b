"""Below the table of cards: how many there are, what was done last, and the selection's acts."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.ui.buttons import Button
from flashcards.ui.folding import Ends
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column, Row
from flashcards.ui.offer import Offer


class CardsFoot(QWidget):
    """``practice_requested``, ``menu_requested`` with a place on the screen, ``undo_requested``.

    ``decks_requested`` leads to the list of decks.
    """

    practice_requested = Signal()
    menu_requested = Signal(QPoint)
    undo_requested = Signal()
    decks_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=8)
        self._news = Offer("info")
        self._news.setObjectName("cards-news")
        self._undo = self._news.add("cards-undo", self.tr("Undo"))
        self._undo.clicked.connect(self.undo_requested)
        self._news.hide()
        column.addWidget(self._news)
        both = QWidget()
        ends = Ends(both, gap=12, least=120)
        self._count = Label("", "small", "text2", wraps=True)
        self._count.setObjectName("cards-count")
        ends.addWidget(self._count)
        acts = QWidget()
        row = Row(acts, gap=4)
        self._practice = Button(self.tr("Practice these"), "quiet", icon="play")
        self._practice.setObjectName("practice-these")
        self._practice.clicked.connect(self.practice_requested)
        self._more = Button(self.tr("More"), "quiet", icon="ellipsis")
        self._more.setObjectName("cards-more")
        self._more.setAccessibleName(self.tr("More for the selected cards"))
        self._more.clicked.connect(self._open_menu)
        self._decks = Button(self.tr("Decks"), "quiet", icon="layers")
        self._decks.setObjectName("cards-decks")
        self._decks.clicked.connect(self.decks_requested)
        row.addWidget(self._decks)
        row.addWidget(self._practice)
        row.addWidget(self._more)
        ends.addWidget(acts)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        both.setSizePolicy(policy)
        column.addWidget(both)

    def show_count(self, cards: int, topics: int, selected: int) -> None:
        """Say how many cards there are and how many of them are selected."""
        said = self.tr("%n card(s)", None, cards)
        if topics:
            in_topics = self.tr("%n topic(s)", None, topics)
            said = self.tr("{cards} in {topics}").format(cards=said, topics=in_topics)
        if selected:
            chosen = self.tr("%n selected", None, selected)
            said = self.tr("{cards}, {selected}").format(cards=said, selected=chosen)
        self._count.setText(said)
        for button in (self._practice, self._more):
            button.setEnabled(selected > 0)

    def show_searching(self) -> None:
        """Say that a search takes a while."""
        self._count.setText(self.tr("Searching…"))

    def text(self) -> str:
        """Return what is said of the cards."""
        return self._count.text()

    def show_news(self, words: str, *, can_undo: bool) -> None:
        """Say what was done; nothing for an empty text."""
        self._news.show_text(words)
        self._undo.setVisible(can_undo)
        self._news.setVisible(bool(words))

    def _open_menu(self) -> None:
        self.menu_requested.emit(self._more.mapToGlobal(QPoint(0, self._more.height())))
