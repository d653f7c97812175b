"""The page of decks: which are studied, and what is done with a whole deck."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from flashcards.core.errors import CollectionError, FlashcardsError
from flashcards.core.model import Deck
from flashcards.services.collection import Changes
from flashcards.services.deck_states import DeckLine, DeckState, deck_lines, set_state
from flashcards.services.decks_out import cards_of, export_to, practice_of
from flashcards.services.scope import Scope
from flashcards.ui.announce import announce
from flashcards.ui.buttons import Button
from flashcards.ui.cards_panels import AskPanel
from flashcards.ui.decks_row import DeckAct, DeckRow
from flashcards.ui.discard import discard
from flashcards.ui.file_dialogs import Save, save_file
from flashcards.ui.folding import Ends
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.offer import Offer
from flashcards.ui.scroll_page import scroll_page
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text
from flashcards.words.problems import problem_text

_MORE_NEW = 10


class DecksScreen(QWidget):
    """``study_requested`` carries a Scope, ``search_requested`` a search, ``left`` leads to Cards.

    *saving* asks where a file goes.
    """

    study_requested = Signal(object)
    search_requested = Signal(str)
    undo_requested = Signal()
    left = Signal()

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, saving: Save = save_file
    ) -> None:
        super().__init__(parent)
        self.setObjectName("decks-page")
        self.setAccessibleName(self.tr("Decks"))
        self._session, self._saving = session, saving
        self._rows: list[DeckRow] = []
        self._removing: DeckLine | None = None
        self._is_stale = True
        content = QWidget()
        self._inside = Column(content, gap=14)
        Column(self).addWidget(scroll_page(content))
        self._build()
        self._ask = AskPanel(self)
        self._ask.agreed.connect(self._remove)
        for signal in (session.changed, session.day_turned, session.preferences_changed):
            signal.connect(self._follow)

    def _build(self) -> None:
        head = QWidget()
        ends = Ends(head, gap=12)
        ends.addWidget(Label(self.tr("Decks"), "h1"))
        acts = QWidget()
        row = Row(acts, gap=8)
        back = Button(self.tr("Cards"), icon="layers")
        back.setObjectName("decks-cards")
        back.clicked.connect(self.left)
        self._new = Button(self.tr("New deck"), "primary", icon="plus")
        self._new.setObjectName("decks-new")
        self._new.clicked.connect(self.new_deck)
        row.addWidget(back)
        row.addWidget(self._new)
        ends.addWidget(acts)
        self._inside.addWidget(head)
        self._news = Offer("info")
        self._news.setObjectName("decks-news")
        self._undo = self._news.add("decks-undo", self.tr("Undo"))
        self._undo.clicked.connect(self.undo_requested)
        self._news.hide()
        self._inside.addWidget(self._news)
        self._card = Card(margins=(26, 18, 18, 14), gap=0)
        lead = self.tr("Study the decks with a check mark. The others keep their progress.")
        self._lead = Label(lead, "body", "text2", wraps=True)
        self._card.body.addWidget(self._lead)
        self._card.body.addSpacing(10)
        self._list = Column()
        self._card.body.addLayout(self._list)
        self._inside.addWidget(self._card)
        self._inside.addStretch(1)

    def focus_first(self) -> None:
        """Give the focus to the first deck, or to *New deck*."""
        first = self._rows[0].focus_widget() if self._rows else self._new
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def new_deck(self) -> None:
        """Ask what a new deck is called and about."""
        from flashcards.ui.deck_dialog import DeckDialog  # its form takes a while to load

        self._open(DeckDialog(self._session, None, self.window()))

    def show_news(self, words: str, can_undo: bool) -> None:
        """Say what was done or undone."""
        self._news.show_text(words)
        self._undo.setVisible(can_undo)
        self._news.show()
        announce(self, words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._show_now()
        self.focus_first()

    def _follow(self, change: object) -> None:
        if isinstance(change, Changes) and not (change.cards or change.decks or change.history):
            return
        self._is_stale = True
        if self.isVisible():
            self._show_now()

    def _show_now(self) -> None:
        self._is_stale = False
        focused = QApplication.focusWidget()
        name = focused.objectName() if focused and self.isAncestorOf(focused) else ""
        for row in self._rows:
            discard(row)
        lines = deck_lines(self._session.collection.connection, self._session.today)
        calm = self._session.preferences.calm
        self._rows = [DeckRow(line, calm=calm) for line in lines]
        for row in self._rows:
            row.asked.connect(self._do)
            row.studied.connect(self._set_studied)
            self._list.addWidget(row)
        self._card.setVisible(bool(lines))
        if name and (again := self.findChild(QWidget, name)) is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_studied(self, line: DeckLine, is_on: bool) -> None:
        self._set(line, DeckState.STUDIED if is_on else DeckState.PAUSED)

    def _do(self, act: DeckAct, line: DeckLine) -> None:
        deck = line.deck
        match act:
            case DeckAct.STUDY:
                more = 0 if line.counts.due else _MORE_NEW
                self.study_requested.emit(Scope(decks=(deck.id,), more_new=more))
            case DeckAct.PRACTICE:
                self._practise(deck)
            case DeckAct.CARDS:
                self.search_requested.emit(
                    f'deck:"{deck.id}"' if " " in deck.id else f"deck:{deck.id}"
                )
            case DeckAct.PROPERTIES | DeckAct.PUBLISH:
                self._open_dialog(act, deck)
            case DeckAct.EXPORT:
                self._saving(
                    self, self.tr("Export a deck"), f"{deck.id}.deck.md", self._export(deck)
                )
            case DeckAct.PRINT:
                self._print(deck)
            case DeckAct.PAUSE:
                self._set(line, DeckState.PAUSED)
            case DeckAct.ARCHIVE:
                self._set(line, DeckState.ARCHIVED)
            case DeckAct.BRING_BACK:
                self._set(line, DeckState.STUDIED)
            case DeckAct.REMOVE:
                self._ask_to_remove(line)

    def _ask_to_remove(self, line: DeckLine) -> None:
        self._removing = line
        words = self.tr(
            "“{deck}” would leave your decks, and updates would not bring it back. Its cards and"
            " everything you answered are kept: it stands last in this list, to be brought back."
        )
        self._ask.ask(words.format(deck=line.deck.title), self.tr("Remove the deck"))

    def _remove(self) -> None:
        if self._removing is not None:
            self._set(self._removing, DeckState.REMOVED)

    def _set(self, line: DeckLine, state: DeckState) -> None:
        try:
            count = set_state(self._session.collection, [line.deck.id], state)
        except CollectionError as error:
            self._is_stale = True
            self._show_now()
            self.show_news(error_text(error, translate), False)
            return
        if count:
            self.show_news(self._said(state).format(deck=line.deck.title), True)

    def _said(self, state: DeckState) -> str:
        match state:
            case DeckState.STUDIED:
                return self.tr("“{deck}” is studied.")
            case DeckState.PAUSED:
                return self.tr("“{deck}” is paused; its dates and progress are kept.")
            case DeckState.ARCHIVED:
                return self.tr("“{deck}” is archived; its progress is kept.")
            case DeckState.REMOVED:
                return self.tr("“{deck}” is removed; its progress is kept.")

    def _practise(self, deck: Deck) -> None:
        scope = practice_of(self._session.collection.connection, deck.id)
        if scope is not None:
            self.study_requested.emit(scope)

    def _open_dialog(self, act: DeckAct, deck: Deck) -> None:
        from flashcards.ui.deck_dialog import DeckDialog
        from flashcards.ui.publish_dialog import PublishDialog

        if act is DeckAct.PUBLISH:
            self._open(PublishDialog(self._session, deck.id, self.window()))
        else:
            self._open(DeckDialog(self._session, deck.id, self.window()))

    def _print(self, deck: Deck) -> None:
        from flashcards.ui.print_cards import print_cards

        cards = cards_of(self._session.collection.connection, deck.id)
        print_cards(cards, deck.title, self.window())

    def _export(self, deck: Deck) -> Callable[[Path], None]:
        def write(path: Path) -> None:
            try:
                lost = export_to(self._session.collection, deck.id, path)
            except FlashcardsError as error:
                self.show_news(error_text(error, translate), False)
            else:
                words = self.tr("“{deck}” is in {file}.")
                told = [words.format(deck=deck.title, file=path.name)]
                told += [problem_text(each, translate) for each in lost]
                self.show_news(" ".join(told), False)

        return write

    def _open(self, dialog: QWidget) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
