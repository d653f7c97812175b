"""Beside a question of a mock exam: how far one is, all questions to turn to, and the end."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from flashcards.ui import theme
from flashcards.ui.buttons import Button
from flashcards.ui.dialog import scrolled
from flashcards.ui.exam_key import NavigatorKey, Swatch
from flashcards.ui.exam_navigator import Cell, Navigator
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column


class ExamSide(QWidget):
    """Tells which question was ``chosen``, and ``finish_requested`` where *finish* names an end."""

    chosen = Signal(int)
    finish_requested = Signal()

    def __init__(
        self, key: Sequence[tuple[Swatch, str]], finish: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = Column(self, gap=8)
        column.addWidget(Label(self.tr("Questions"), "h3"))
        self._counts = Label("", "small", "text2", wraps=True)
        self._counts.setObjectName("exam-counts")
        column.addWidget(self._counts)
        inside = QWidget()
        list_column = Column(inside, margins=(0, 3, 0, 3), gap=8)
        self._navigator = Navigator()
        list_column.addWidget(self._navigator)
        list_column.addWidget(NavigatorKey(key))
        list_column.addStretch(1)
        self._area: QScrollArea = scrolled(inside)
        column.addWidget(self._area, 1)
        self._finish = Button(finish)
        self._finish.setObjectName("finish-mock")
        self._finish.setVisible(bool(finish))
        column.addWidget(self._finish)
        self._navigator.chosen.connect(self.chosen)
        self._finish.clicked.connect(self.finish_requested)
        theme.follow(self._restyle)

    def show_cells(self, cells: Sequence[Cell], here: int, counts: str) -> None:
        """Show all questions, and *counts* in words."""
        self._counts.setText(counts)
        self._navigator.show_cells(cells, here)
        place = self._navigator.cell_rect(here).center().toPoint()
        self._area.ensureVisible(place.x(), place.y(), 0, theme.current().px(40))

    def set_finish(self, words: str) -> None:
        """Name the end *words*."""
        self._finish.setText(words)

    def first_control(self) -> QWidget:
        """Return the navigator."""
        return self._navigator

    def controls(self) -> list[QWidget]:
        """Return the controls in the order of Tab."""
        return [self._navigator, self._finish]

    def _restyle(self) -> None:
        self._navigator.updateGeometry()
        self.setMinimumWidth(self._navigator.minimumSizeHint().width())
