"""The page Cards: search and table, the editor beside them, and what is done to many cards."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from flashcards.core.errors import CollectionError, FlashcardsError
from flashcards.core.model import CardId, DeckId, NameId
from flashcards.core.search_query import Query
from flashcards.services.collection import Changes
from flashcards.services.search import (
    DeckRecord,
    FoundCard,
    Hits,
    Order,
    asks_for_trouble,
    deck_records,
)
from flashcards.services.trouble import trouble_names
from flashcards.ui.announce import announce
from flashcards.ui.cards_acts import CardAct, CardsMenu
from flashcards.ui.cards_doing import CardsDoing
from flashcards.ui.cards_filters import FiltersPanel
from flashcards.ui.cards_finder import CardsFinder
from flashcards.ui.cards_frame import CardsFrame
from flashcards.ui.dialog import scrolled
from flashcards.ui.layouts import Column
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text

_PAUSE = 180
"""Milliseconds on a row before the editor takes it up: arrows run on without it."""


class CardsScreen(QWidget):
    """``study_requested`` carries a Scope, ``undo_requested`` asks the window to undo.

    ``print_requested`` carries the numbers of cards, ``deck_needed`` says that a new one has no
    deck. What it asks of the collection it reads at once or beside the window: no key waits.
    """

    study_requested = Signal(object)
    import_requested = Signal()
    undo_requested = Signal()
    decks_requested = Signal()
    deck_needed = Signal()
    print_requested = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cards-page")
        self.setAccessibleName(self.tr("Cards"))
        self._session = session
        self._hits = Hits()
        self._order, self._is_backward = Order.DECKS, False
        self._is_stale = True
        self._finder = CardsFinder(session, self)
        self._build()
        self._menu = CardsMenu(self._list)
        self._filters = FiltersPanel(self)
        self._doing = CardsDoing(session, self)
        self._settle = QTimer(self, interval=_PAUSE, singleShot=True)
        self._connect()

    def _build(self) -> None:
        self._frame = CardsFrame(self._session)
        Column(self).addWidget(scrolled(self._frame))
        self._head, self._foot = self._frame.head, self._frame.foot
        self._list, self._side = self._frame.list, self._frame.side
        self._table = self._list.table

    def _connect(self) -> None:
        head, table, foot = self._head, self._table, self._foot
        head.searched.connect(self._search)
        head.left_downward.connect(self._enter_table)
        head.import_requested.connect(self.import_requested)
        head.new_requested.connect(self.new_card)
        head.help_requested.connect(self._filters.open_panel)
        self._filters.chosen.connect(head.add_term)
        self._list.clear_requested.connect(self._clear_search)
        self._list.import_requested.connect(self.import_requested)
        self._finder.found.connect(self._show_hits)
        self._finder.failed.connect(self._show_error)
        self._finder.searching.connect(foot.show_searching)
        table.chosen.connect(self._follow_selection)
        table.edit_requested.connect(self.edit)
        table.menu_requested.connect(self._open_menu)
        table.order_asked.connect(self._sort)
        foot.practice_requested.connect(lambda: self._do(CardAct.PRACTICE))
        foot.menu_requested.connect(self._open_menu)
        foot.decks_requested.connect(self.decks_requested)
        foot.undo_requested.connect(self.undo_requested)
        self._menu.asked.connect(self._do)
        self._menu.sort_asked.connect(table.sort_by)
        self._doing.told.connect(self.show_news)
        self._doing.edit_requested.connect(self.edit)
        self._doing.study_requested.connect(self.study_requested)
        self._doing.print_requested.connect(
            lambda: self.print_requested.emit(self._table.selected())
        )
        self._side.closed.connect(self._leave_editor)
        self._settle.timeout.connect(self._take_up)
        self._session.changed.connect(self._follow)
        self._session.day_turned.connect(self.refresh)

    def show_search(self, text: str) -> None:
        """Search for *text*, as if it had been typed."""
        self._head.show_text(text)
        self._enter_table()

    def focus_first(self) -> None:
        """Give the focus to the search field, its text selected."""
        self._head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._head.search.selectAll()

    def refresh(self) -> None:
        """Search anew: something about the cards was changed."""
        self._is_stale = True
        if self.isVisible():
            self._search_again()

    def offer_new(self) -> None:
        """Ask which kind of card is to be made."""
        self._head.offer_new()

    def new_card(self, kind: str) -> None:
        """Write a new card of the topic in view."""
        deck = self._head.topic() or self._deck_in_view()
        if deck is None:
            self.deck_needed.emit()
            return
        self._side.new_card(deck, kind)
        self._frame.fold()

    def edit(self) -> None:
        """Take the current card into the editor and go there."""
        self._settle.stop()
        card = self._current()
        if card is not None:
            self._side.show_card(card.name.deck, card.name.card, is_asked=True)
            self._frame.fold()
            self._side.focus_first()

    def edit_card(self, origin: DeckId, card: CardId) -> None:
        """Open one card in the editor, wherever the table stands."""
        self._side.show_card(origin, card, is_asked=True)
        self._frame.fold()
        self._side.focus_first()

    def show_news(self, words: str, can_undo: bool) -> None:
        """Say what was done or undone."""
        self._foot.show_news(words, can_undo=can_undo)
        announce(self, words)

    def stop(self) -> None:
        """Search and do no more: the collection is about to be closed."""
        self._settle.stop()
        self._finder.stop()
        self._doing.stop()

    def selected(self) -> list[NameId]:
        """Return the numbers of the selected cards."""
        return self._table.selected()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._search_again()
        self._frame.fold()
        self.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._frame.fold()

    def _search_again(self) -> None:
        self._is_stale = False
        self._head.show_topics([record.deck for record in self._decks()])
        self._search(self._head.query())

    def _search(self, query: Query) -> None:
        self._finder.find(query, self._order, is_backward=self._is_backward)

    def _sort(self, order: Order, is_backward: bool) -> None:
        self._order, self._is_backward = order, is_backward
        self._search(self._head.query())

    def _clear_search(self) -> None:
        self._head.show_text("")
        self.focus_first()

    def _show_hits(self, hits: Hits) -> None:
        self._hits = hits
        query = self._head.query()
        self._table.show_cards(hits.names, tells_lapses=asks_for_trouble(query))
        self._list.show_found(len(hits.names), is_searched=bool(query.terms))
        if hits.names and not self._table.selected_count() and not self._side.is_in_work():
            self._table.select_first()
        self._count()

    def _show_error(self, error: FlashcardsError) -> None:
        self.show_news(error_text(error, translate), False)

    def _follow(self, changes: Changes) -> None:
        if changes.cards or changes.decks or changes.history or changes.settings:
            self.refresh()

    def _follow_selection(self) -> None:
        self._count()
        if self._table.selected_count() == 1:
            self._settle.start()

    def _count(self) -> None:
        before, count = self._foot.text(), self._table.selected_count()
        self._foot.show_count(len(self._hits.names), self._hits.decks, count)
        if count != 1 and self._foot.text() != before and self.isVisible():
            announce(self, self._foot.text())

    def _enter_table(self) -> None:
        if self._hits.names:
            if not self._table.currentIndex().isValid():
                self._table.select_first()
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_up(self) -> None:
        """Show the selected card in the editor, where that is beside the table."""
        card = self._current()
        is_one = self._table.selected_count() == 1
        if card is not None and is_one and not self._frame.is_narrow() and self.isVisible():
            self._side.show_card(card.name.deck, card.name.card, is_asked=False)
            self._frame.fold()

    def _leave_editor(self) -> None:
        self._side.put_away()
        self._frame.fold()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_menu(self, place: QPoint) -> None:
        names = self._table.selected()
        trouble = set(trouble_names(self._session.collection.connection))
        self._menu.show_for(len(names), is_trouble=bool(trouble & set(names)))
        self._menu.menu.popup(place)

    def _do(self, act: CardAct) -> None:
        names = self._table.selected()
        if not names:
            return
        card = self._current()
        question = f"{card.situation} {card.question}".strip() if card else ""
        try:
            self._doing.do(act, names, self._decks(), question)
        except CollectionError as error:
            self._show_error(error)

    def _current(self) -> FoundCard | None:
        row = self._table.currentIndex().row()
        return self._table.cards().card(row) if row >= 0 else None

    def _deck_in_view(self) -> DeckId | None:
        card = self._current()
        decks = self._decks()
        if card is not None:
            here = [each.deck.id for each in decks if each.deck.name == card.topic]
            return next(iter(here), None)
        return decks[0].deck.id if decks else None

    def _decks(self) -> list[DeckRecord]:
        return deck_records(self._session.collection.connection)
