"""The figures of a chart as a table, for those who would rather read them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from flashcards.ui import theme
from flashcards.ui.statistics_chart import Rows

_ROW, _MOST_ROWS = 34, 8


class FigureTable(QTableWidget):
    """Rows of words that can be read and copied; Tab leaves it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        theme.follow(self._restyle)

    def show_rows(self, rows: Rows) -> None:
        """Show *rows*; the first names the columns."""
        head, *body = rows
        self.setRowCount(len(body))
        self.setColumnCount(len(head))
        self.setHorizontalHeaderLabels(head)
        for place, row in enumerate(body):
            for column, words in enumerate(row):
                self.setItem(place, column, QTableWidgetItem(words))
        modes, header = QHeaderView.ResizeMode, self.horizontalHeader()
        header.setSectionResizeMode(modes.ResizeToContents)
        header.setSectionResizeMode(0, modes.Stretch)
        if body:
            self.setCurrentCell(0, 0)
        self._restyle()

    def _restyle(self) -> None:
        look = theme.current()
        self.verticalHeader().setDefaultSectionSize(look.px(_ROW))
        rows = min(self.rowCount(), _MOST_ROWS) + 1
        self.setFixedHeight(rows * look.px(_ROW) + look.px(8))
