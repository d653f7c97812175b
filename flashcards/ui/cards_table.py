"""The table of found cards: rows of 55 px, arrows move, Enter edits, Tab leaves."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from flashcards.core.model import NameId
from flashcards.services.search import Order
from flashcards.ui import theme
from flashcards.ui.cards_model import QUESTION, REVIEW, CardsModel
from flashcards.ui.cards_rows import ROW, CardRow
from flashcards.ui.session import Session

_RADIUS = 10
_SHARES = (0.56, 0.22, 0.22)
_SHARES_WITH_LAPSES = (0.5, 0.2, 0.3)
_ORDERS = (Order.QUESTION, Order.TOPIC, Order.REVIEW)


_MOST_RUNS = 500
"""Above so many separate pieces a selection is let go when the order changes: Qt takes seconds."""
Run = tuple[int, int]


class CardsTable(QTableView):
    """``chosen`` comes when other rows are selected, ``edit_requested`` for Enter or two clicks.

    ``menu_requested`` carries where on the screen; ``order_asked`` an Order and whether backward.
    """

    chosen = Signal()
    edit_requested = Signal()
    menu_requested = Signal(QPoint)
    order_asked = Signal(object, bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cards-table")
        self.setAccessibleName(self.tr("Found cards"))
        self._cards = CardsModel(session, self)
        self._shares = _SHARES
        self.setModel(self._cards)
        self.setItemDelegate(CardRow(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setProperty("ring", True)
        self.setProperty("radius", _RADIUS)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self._prepare_headers()
        self._mirror()
        self.doubleClicked.connect(self.edit_requested)
        theme.follow(self._restyle)

    def _prepare_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(False)
        # It would ask at each paint whether all rows of a column are selected: seconds for 100,000.
        header.setSelectionModel(QItemSelectionModel(self._cards, header))
        header.sectionClicked.connect(self._sort)
        self._sorted: tuple[int, bool] = (-1, False)

    def show_cards(self, numbers: Sequence[NameId], *, tells_lapses: bool = False) -> None:
        """Show other cards; those of them that were selected stay so."""
        selected, current = frozenset(self.selected()), self.current()
        self._cards.show_cards(numbers, tells_lapses=tells_lapses)
        self._shares = _SHARES_WITH_LAPSES if tells_lapses else _SHARES
        self._share_width()
        if selected:
            rows = [row for row, number in enumerate(numbers) if number in selected]
            runs = runs_of(rows)
            self._select(runs if len(runs) <= _MOST_RUNS else [], current)
        else:
            self.chosen.emit()

    def refresh(self) -> None:
        """Show the rows as they are now."""
        self._cards.refresh()

    def cards(self) -> CardsModel:
        """Return what the table shows."""
        return self._cards

    def selected(self) -> list[NameId]:
        """Return the numbers of the selected cards, from above."""
        numbers = self._cards.numbers()
        return [number for top, bottom in self._runs() for number in numbers[top : bottom + 1]]

    def selected_count(self) -> int:
        """Return how many cards are selected, at no cost however many."""
        return sum(bottom - top + 1 for top, bottom in self._runs())

    def current(self) -> NameId | None:
        """Return the number of the card that has the focus, or None."""
        row = self.currentIndex().row()
        return self._cards.numbers()[row] if 0 <= row < self._cards.rowCount() else None

    def select_first(self) -> None:
        """Select the first row alone."""
        self._select([(0, 0)], None)

    def _select(self, runs: Sequence[Run], current: NameId | None) -> None:
        """Select these rows; the focus goes to the card *current* among them, else to the first."""
        model, selection = self._cards, QItemSelection()
        numbers = model.numbers()
        for top, bottom in runs:
            selection.select(model.index(top, QUESTION), model.index(bottom, REVIEW))
        if runs:
            within = (row for top, bottom in runs for row in range(top, bottom + 1))
            place = next((row for row in within if numbers[row] == current), runs[0][0])
            none = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(model.index(place, QUESTION), none)
            self.scrollTo(model.index(place, QUESTION))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        self.chosen.emit()

    def _runs(self) -> list[Run]:
        selection = self.selectionModel().selection()
        pieces = [selection.at(place) for place in range(selection.count())]
        return sorted((piece.top(), piece.bottom()) for piece in pieces)

    def sort_by(self, column: int) -> None:
        """Put the rows in the order of a column, or the other way round; -1 as in their decks."""
        is_backward = self._sorted == (column, False)
        self._sorted = (column, is_backward and column >= 0)
        header = self.horizontalHeader()
        header.setSortIndicatorShown(column >= 0)
        way = Qt.SortOrder.DescendingOrder if is_backward else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(column, way)
        self.order_asked.emit(_ORDERS[column] if column >= 0 else Order.DECKS, self._sorted[1])

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.edit_requested.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
            self.menu_requested.emit(self.viewport().mapToGlobal(place))
        else:
            self.menu_requested.emit(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._mirror()

    def _mirror(self) -> None:
        """Let the style put the headings as far from the edge as the words below them."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if is_mirrored is not bool(self.property("mirrored")):
            self.setProperty("mirrored", is_mirrored)
            self.style().polish(self.horizontalHeader())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _sort(self, column: int) -> None:
        self.sort_by(column)

    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.current().px(ROW))
        self.verticalHeader().setMinimumSectionSize(theme.current().px(ROW))
        self._share_width()

    def _share_width(self) -> None:
        width = self.viewport().width()
        rest = width
        for column, share in enumerate(self._shares[1:], 1):
            self.setColumnWidth(column, int(width * share))
            rest -= int(width * share)
        self.setColumnWidth(QUESTION, rest)


def runs_of(rows: Sequence[int]) -> list[Run]:
    """Return rows that go up as pieces without gaps, each by its first and last.

    >>> runs_of([1, 2, 3, 7])
    [(1, 3), (7, 7)]
    """
    runs: list[Run] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
