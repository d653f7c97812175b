"""What the window has of cards and decks: their pages, built when first visited, and undo."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from flashcards.core.days import moment
from flashcards.core.errors import CollectionError
from flashcards.core.model import CardId, DeckId, NameId
from flashcards.core.search_query import Is
from flashcards.services.study_choice import in_state
from flashcards.ui.cards_screen import CardsScreen
from flashcards.ui.decks_screen import DecksScreen
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.words.cards import redone_text, undone_text
from flashcards.words.errors import error_text


class CardsPages(QObject):
    """``shown`` carries the page to be shown, ``study_requested`` a Scope."""

    shown = Signal(object)
    study_requested = Signal(object)
    import_requested = Signal()

    def __init__(self, session: Session, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._session, self._stack = session, stack
        self._cards: CardsScreen | None = None
        self._decks: DecksScreen | None = None
        self._last: QWidget | None = None
        self.shown.connect(self._note)

    def show_page(self) -> None:
        """Show the cards as they were left."""
        self.shown.emit(self._cards_screen())
        self._cards_screen().focus_first()

    def is_shown(self) -> bool:
        """Say whether one of these pages is in view."""
        return self._stack.currentWidget() in {self._cards, self._decks} - {None}

    def show_again(self) -> None:
        """Show the page that was in view last."""
        self.shown.emit(self._last or self._cards_screen())

    def show_search(self, text: str) -> None:
        """Show the cards that a search finds."""
        self.shown.emit(self._cards_screen())
        self._cards_screen().show_search(text)

    def edit_card(self, deck: DeckId, card: CardId) -> None:
        """Open one card in the editor."""
        self.shown.emit(self._cards_screen())
        self._cards_screen().edit_card(deck, card)

    def show_decks(self) -> None:
        """Show the list of decks."""
        self.shown.emit(self._decks_screen())
        self._decks_screen().focus_first()

    def new_deck(self) -> None:
        """Ask what a new deck is called."""
        self.show_decks()
        self._decks_screen().new_deck()

    def new_card(self) -> None:
        """Ask which kind of card is to be made."""
        self.shown.emit(self._cards_screen())
        self._cards_screen().offer_new()

    def study_state(self, state: str) -> None:
        """Study the cards in a state, or say on the page Cards that there are none."""
        scope = in_state(self._session.collection.connection, Is(state), self._session.today)
        if scope is None:
            self.show_search(f"is:{state}")
        else:
            self.study_requested.emit(scope)

    def undo(self) -> None:
        """Take the last step back and say which it was."""
        self._turn_back(is_undo=True)

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self._turn_back(is_undo=False)

    def stop(self) -> None:
        """Let nothing read on: the collection is about to be closed."""
        if self._cards is not None:
            self._cards.stop()

    def _note(self, page: QWidget) -> None:
        self._last = page

    def _turn_back(self, *, is_undo: bool) -> None:
        collection, settings = self._session.collection, self._session.settings
        now = moment(self._session.clock(), settings.rollover)
        try:
            step = collection.undo(now) if is_undo else collection.redo(now)
        except CollectionError as error:
            self._tell(error_text(error, translate))
            return
        if step is not None:
            self._tell(undone_text(step, translate) if is_undo else redone_text(step, translate))

    def _tell(self, words: str) -> None:
        page = self._stack.currentWidget()
        if not isinstance(page, CardsScreen | DecksScreen):
            page = self._cards_screen()
            self.shown.emit(page)
        page.show_news(words, False)

    def _cards_screen(self) -> CardsScreen:
        if self._cards is None:
            self._cards = CardsScreen(self._session, self._stack)
            self._cards.study_requested.connect(self.study_requested)
            self._cards.import_requested.connect(self.import_requested)
            self._cards.undo_requested.connect(self.undo)
            self._cards.print_requested.connect(self._print)
            self._cards.decks_requested.connect(self.show_decks)
            self._cards.deck_needed.connect(self.new_deck)
            self._stack.addWidget(self._cards)
        return self._cards

    def _decks_screen(self) -> DecksScreen:
        if self._decks is None:
            self._decks = DecksScreen(self._session, self._stack)
            self._decks.study_requested.connect(self.study_requested)
            self._decks.search_requested.connect(self.show_search)
            self._decks.undo_requested.connect(self.undo)
            self._decks.left.connect(self.show_page)
            self._stack.addWidget(self._decks)
        return self._decks

    def _print(self, numbers: Sequence[NameId]) -> None:
        from flashcards.ui.cards_paper import print_found  # printing takes a while to load

        print_found(self._session, numbers, self._stack.window())
