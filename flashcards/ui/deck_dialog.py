"""The dialog for a deck's properties: of a new deck, or of one that is there."""

from collections import defaultdict

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from flashcards.core.errors import CollectionError, Problem
from flashcards.core.model import DeckId
from flashcards.services.authoring import find_deck
from flashcards.services.deck_authoring import (
    blank_deck,
    cards_in_topics,
    deck_faults,
    id_for,
    named,
    save_deck,
)
from flashcards.ui.announce import announce
from flashcards.ui.buttons import Button
from flashcards.ui.deck_form import DeckForm
from flashcards.ui.dialog import Dialog, scrolled
from flashcards.ui.editor_fields import Saying
from flashcards.ui.focus_follow import FocusFollower
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column
from flashcards.ui.scroll_page import PageBody
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.words.authoring import fault_text
from flashcards.words.errors import error_text


class DeckDialog(Dialog):
    """Makes a new deck, or changes what a deck says of itself; ``saved`` carries the DeckRecord."""

    saved = Signal(object)

    def __init__(
        self, session: Session, deck: DeckId | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__((620, 720), parent)
        self.setObjectName("deck-dialog")
        self._session = session
        collection = session.collection
        known = find_deck(collection, deck) if deck is not None else None
        self._is_new = known is None
        self._has_own_id = False
        found = known or blank_deck()
        self.name_it(self.tr("New deck") if self._is_new else self.tr("Deck properties"))
        page = PageBody()
        self.form = DeckForm(found, cards_in_topics(collection, found.id), is_new=self._is_new)
        column = Column(page, margins=(2, 2, 12, 2))
        column.addWidget(self.form)
        column.addStretch(1)
        area = scrolled(page)
        FocusFollower(area)
        self.content.addWidget(area)
        self._build_foot()
        self.form.titled.connect(self._propose_id)
        self.form.id.textEdited.connect(self._keep_id)
        shortcut = QShortcut(QKeySequence.StandardKey.Save, self)
        shortcut.activated.connect(self.save)
        self.resize(self.sizeHint())
        self.form.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_foot(self) -> None:
        self._problem = Label("", "small", "warn", wraps=True)
        self._problem.setObjectName("deck-problem")
        self.foot.addWidget(self._problem, 1)
        cancel = Button(self.tr("Cancel"))
        cancel.setObjectName("deck-cancel")
        cancel.clicked.connect(self.reject)
        self.foot.addWidget(cancel)
        words = self.tr("Make the deck") if self._is_new else self.tr("Save")
        save = Button(words, "primary")
        save.setObjectName("deck-save")
        save.clicked.connect(self.save)
        self.foot.addWidget(save)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)  # Enter in a field must not press a button

    def save(self) -> None:
        """Keep the deck and close, or say beside the fields what is missing."""
        deck = named(self.form.deck())
        faults = deck_faults(self._session.collection, deck, is_new=self._is_new)
        if faults:
            self._refuse(faults)
            return
        try:
            record = save_deck(self._session.collection, deck)
        except CollectionError as error:
            self._problem.setText(error_text(error, translate))
            return
        self.saved.emit(record)
        self.accept()

    def _refuse(self, faults: tuple[Problem, ...]) -> None:
        said: defaultdict[str, list[Saying]] = defaultdict(list)
        for each in faults:
            saying = Saying(text=fault_text(each, translate), refuses=True)
            said[each.place.partition("[")[0]].append(saying)
        first = self.form.say(said)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        text = self.tr("Not saved yet: something is missing.")
        self._problem.setText(text)
        announce(self, f"{text} {fault_text(faults[0], translate)}")

    def _propose_id(self, title: str) -> None:
        if not self._has_own_id:
            self.form.id.setText(id_for(self._session.collection, title))

    def _keep_id(self, text: str) -> None:
        self._has_own_id = bool(text)
