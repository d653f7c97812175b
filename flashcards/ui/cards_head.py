"""The head of the page Cards: what is searched for, two filters, help, import, a new card."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from flashcards.core.model import Deck, DeckId
from flashcards.core.search_query import Field, Query, parse, value_of, with_term, write
from flashcards.ui.buttons import Button, IconButton
from flashcards.ui.cards_fields import FilterField, SearchField
from flashcards.ui.fields import ChoiceField
from flashcards.ui.folding import Ends, Flow
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column, Row
from flashcards.ui.showing import set_shown
from flashcards.ui.translators import translate
from flashcards.words.search import doubt_text

_ROOM = 40


class CardsHead(QWidget):
    """``searched`` carries the Query at each key; ``new_requested`` the kind of a new card."""

    searched = Signal(object)
    left_downward = Signal()
    help_requested = Signal()
    import_requested = Signal()
    new_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=6)
        line = QWidget()
        ends = Ends(line, gap=8, least=200)
        finding = QWidget()
        flow = Flow(finding, gap=8)
        self.search = SearchField()
        flow.addWidget(_beside(Label(self.tr("Cards"), "h1"), self.search, gap=14))
        self._topic = self._choice("cards-topic", self.tr("Topic"))
        self._kind = self._choice("cards-kind", self.tr("Kind of card"))
        self._help = IconButton("circle-help", self.tr("More filters"))
        self._help.setObjectName("more-filters")
        flow.addWidget(_beside(self._topic, self._kind, self._help, gap=8))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        finding.setSizePolicy(policy)
        line.setSizePolicy(policy)
        ends.addWidget(finding)
        ends.addWidget(_beside(*self._buttons(), gap=8))
        column.addWidget(line)
        self._doubt = Label("", "small", "text2", wraps=True)
        self._doubt.setObjectName("search-doubt")
        self._doubt.hide()
        column.addWidget(self._doubt)
        self._fill_kinds()
        self._connect()

    def _choice(self, name: str, words: str) -> FilterField:
        field = FilterField(words)
        field.setObjectName(name)
        return field

    def _buttons(self) -> Sequence[QWidget]:
        self._import = Button(self.tr("Import"), icon="download")
        self._import.setObjectName("cards-import")
        self._add = Button(self.tr("Add card"), "primary", icon="plus")
        self._add.setObjectName("add-card")
        self._menu = QMenu(self)
        self._menu.setObjectName("add-card-menu")
        for kind, words in (
            ("concept", self.tr("Question and &answer")),
            ("scenario", self.tr("&Situation with options")),
            ("cloze", self.tr("Sentence with &gaps")),
        ):
            action = QAction(words, self._menu)
            action.setObjectName(f"new-{kind}")
            action.triggered.connect(lambda _=False, kind=kind: self.new_requested.emit(kind))
            self._menu.addAction(action)
        return self._import, self._add

    def _fill_kinds(self) -> None:
        for words, kind in (
            (self.tr("All kinds"), ""),
            (self.tr("Questions"), "concept"),
            (self.tr("Situations"), "scenario"),
            (self.tr("Gaps"), "cloze"),
        ):
            self._kind.addItem(words, kind)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._tell)
        self.search.left_downward.connect(self.left_downward)
        self._topic.activated.connect(lambda: self._filter(Field.DECK, self._topic))
        self._kind.activated.connect(lambda: self._filter(Field.KIND, self._kind))
        self._help.clicked.connect(self.help_requested)
        self._import.clicked.connect(self.import_requested)
        self._add.clicked.connect(self.offer_new)

    def query(self) -> Query:
        """Return what is searched for now."""
        return parse(self.search.text())

    def show_text(self, text: str) -> None:
        """Search for *text*."""
        self.search.setText(text)

    def add_term(self, text: str) -> None:
        """Search for *text* too."""
        now = self.search.text().strip()
        self.search.setText(f"{now} {text}".strip())
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_topics(self, decks: Sequence[Deck]) -> None:
        """Offer these decks as topics."""
        self._topic.clear()
        self._topic.addItem(self.tr("All topics"), "")
        for deck in decks:
            self._topic.addItem(deck.name, str(deck.id))
        self._topic.view().setMinimumWidth(self._topic.view().sizeHintForColumn(0) + _ROOM)
        self._topic.updateGeometry()
        self._follow_text()

    def topic(self) -> DeckId | None:
        """Return the topic that is searched alone, or None."""
        found = self._topic.currentData()
        return DeckId(found) if found else None

    def offer_new(self) -> None:
        """Ask which kind of card is to be made."""
        place = QPoint(0, self._add.height())
        self._menu.popup(self._add.mapToGlobal(place))

    def _filter(self, field: Field, choice: ChoiceField) -> None:
        self.search.setText(write(with_term(self.query(), field, str(choice.currentData()))))

    def _tell(self) -> None:
        self._follow_text()
        self.searched.emit(self.query())

    def _follow_text(self) -> None:
        query = self.query()
        for field, choice in ((Field.DECK, self._topic), (Field.KIND, self._kind)):
            wanted = value_of(query, field).casefold()
            values = [str(choice.itemData(n)).casefold() for n in range(choice.count())]
            choice.setCurrentIndex(values.index(wanted) if wanted in values else 0)
        self._doubt.setText("\n".join(doubt_text(doubt, translate) for doubt in query.doubts[:2]))
        set_shown(self._doubt, bool(query.doubts))


def _beside(*parts: QWidget, gap: float) -> QWidget:
    group = QWidget()
    row = Row(group, gap=gap)
    for part in parts:
        row.addWidget(part)
    return group
