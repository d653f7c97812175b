"""The panels of the page Cards: where to move, which tag, and the question before a large act."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from flashcards.core.model import Deck, DeckId, DomainId
from flashcards.ui.buttons import Button
from flashcards.ui.fields import ChoiceField
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column
from flashcards.ui.side_panel import SidePanel


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where cards are moved: a deck and one of its topics."""

    deck: DeckId
    domain: DomainId | None


class MovePanel(SidePanel):
    """``chosen`` carries the Target that cards are to move to."""

    chosen = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, QCoreApplication.translate("MovePanel", "Move to"))
        self.setObjectName("move-panel")
        self._decks: Sequence[Deck] = ()
        self._deck = self._choice("move-deck", self.tr("Deck"))
        self._domain = self._choice("move-topic", self.tr("Topic in the deck"))
        self._deck.currentIndexChanged.connect(self._fill_domains)
        words = self.tr("Their progress and their history go with them.")
        self.body.addWidget(Label(words, "small", "text2", wraps=True))
        self.body.addStretch(1)
        self._move = Button(self.tr("Move"), "primary")
        self._move.setObjectName("move-now")
        self._move.clicked.connect(self._tell)
        self.foot.addStretch(1)
        self.foot.addWidget(self._move)

    def open_for(self, decks: Sequence[Deck]) -> None:
        """Offer these decks."""
        self._decks = decks
        self._deck.clear()
        for deck in decks:
            self._deck.addItem(deck.title)
        self.open_panel(self._deck)

    def _choice(self, name: str, words: str) -> ChoiceField:
        column = Column(gap=6)
        label = Label(words, "caption", "text2")
        field = ChoiceField(words)
        field.setObjectName(name)
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)
        self.body.addLayout(column)
        return field

    def _fill_domains(self, place: int) -> None:
        self._domain.clear()
        for domain in self._decks[place].domains if 0 <= place < len(self._decks) else ():
            self._domain.addItem(domain.name, str(domain.id))
        self._domain.setEnabled(self._domain.count() > 1)

    def _tell(self) -> None:
        place, domain = self._deck.currentIndex(), self._domain.currentData()
        if place < 0:
            return
        target = Target(deck=self._decks[place].id, domain=DomainId(domain) if domain else None)
        self.close_panel()
        self.chosen.emit(target)


class TagPanel(SidePanel):
    """``chosen`` carries a tag and whether it is added or taken away."""

    chosen = Signal(str, bool)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, QCoreApplication.translate("TagPanel", "Tag"))
        self.setObjectName("tag-panel")
        self._is_added = True
        self._words = Label("", "body", wraps=True)
        self.body.addWidget(self._words)
        self._field = QLineEdit()
        self._field.setObjectName("tag-field")
        self._field.setAccessibleName(self.tr("Tag"))
        self._field.textChanged.connect(self._look)
        self._field.returnPressed.connect(self._tell)
        self.body.addWidget(self._field)
        self._known = ChoiceField(self.tr("Tags of these cards"))
        self._known.setObjectName("tag-known")
        self._known.activated.connect(lambda: self._field.setText(self._known.currentText()))
        self._known_words = Label(self.tr("Tags of these cards"), "caption", "text2")
        self.body.addWidget(self._known_words)
        self.body.addWidget(self._known)
        self.body.addStretch(1)
        self._button = Button("", "primary")
        self._button.setObjectName("tag-now")
        self._button.clicked.connect(self._tell)
        self.foot.addStretch(1)
        self.foot.addWidget(self._button)

    def open_for(self, tags: Sequence[str], *, is_added: bool) -> None:
        """Ask for a tag; *tags* are those that the cards have."""
        self._is_added = is_added
        add, take = self.tr("Which tag do they get?"), self.tr("Which tag do they lose?")
        self._words.setText(add if is_added else take)
        self._button.setText(self.tr("Add the tag") if is_added else self.tr("Take it away"))
        self._known.clear()
        self._known.addItems(list(tags))
        for part in (self._known, self._known_words):
            part.setVisible(bool(tags))
        self._field.setText("" if is_added or not tags else tags[0])
        self._look()
        self.open_panel(self._field)

    def _look(self) -> None:
        self._button.setEnabled(bool(self._tag()))

    def _tag(self) -> str:
        return "-".join(self._field.text().split())

    def _tell(self) -> None:
        if tag := self._tag():
            self.close_panel()
            self.chosen.emit(tag, self._is_added)


class AskPanel(SidePanel):
    """Asks before an act that takes something away; ``agreed`` when it is wanted."""

    agreed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, QCoreApplication.translate("AskPanel", "One question first"))
        self.setObjectName("ask-panel")
        self._words = Label("", "body", wraps=True)
        self._words.setObjectName("ask-words")
        self.body.addWidget(self._words)
        self.body.addStretch(1)
        self._keep = Button(self.tr("Leave as it is"))
        self._keep.setObjectName("ask-keep")
        self._keep.clicked.connect(self.close_panel)
        self._agree = Button("", "danger")
        self._agree.setObjectName("ask-agree")
        self._agree.clicked.connect(self._tell)
        self.foot.addStretch(1)
        self.foot.addWidget(self._keep)
        self.foot.addWidget(self._agree)

    def ask(self, words: str, act: str) -> None:
        """Ask *words*; the button that agrees reads *act*."""
        self._words.setText(words)
        self._agree.setText(act)
        self.open_panel(self._keep)

    def _tell(self) -> None:
        self.close_panel()
        self.agreed.emit()
