"""Rows, columns and panels whose margins and gaps follow the text size."""

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from flashcards.ui import theme
from flashcards.ui.held import forget_items

Margins = tuple[float, float, float, float]
NONE: Margins = (0, 0, 0, 0)


class Column(QVBoxLayout):
    """Things below each other; margins (left, top, right, bottom) and gap at 100 % text size."""

    def __init__(
        self, parent: QWidget | None = None, *, margins: Margins = NONE, gap: float = 0
    ) -> None:
        super().__init__()
        if parent is not None:
            parent.setLayout(self)
        self._margins, self._gap = margins, gap
        theme.follow(self._restyle)

    def addLayout(self, layout: QLayout, stretch: int | None = 0) -> None:
        super().addLayout(layout, stretch or 0)
        forget_items(layout)

    def _restyle(self) -> None:
        _space(self, self._margins, self._gap)


class Row(QHBoxLayout):
    """Things beside each other; margins (left, top, right, bottom) and gap at 100 % text size."""

    def __init__(
        self, parent: QWidget | None = None, *, margins: Margins = NONE, gap: float = 0
    ) -> None:
        super().__init__()
        if parent is not None:
            parent.setLayout(self)
        self._margins, self._gap = margins, gap
        theme.follow(self._restyle)

    def addLayout(self, layout: QLayout, stretch: int | None = 0) -> None:
        super().addLayout(layout, stretch or 0)
        forget_items(layout)

    def _restyle(self) -> None:
        _space(self, self._margins, self._gap)


class Card(QFrame):
    """A white rounded panel on the tinted ground; add to its *body*."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        margins: Margins = (24, 24, 24, 24),
        gap: float = 12,
    ) -> None:
        super().__init__(parent)
        self.body = Column(self, margins=margins, gap=gap)


class Dock(QFrame):
    """The white strip at the foot of a study screen; add to its *body*."""

    def __init__(self, parent: QWidget | None = None, *, margins: Margins, gap: float = 8) -> None:
        super().__init__(parent)
        self.body = Column(self, margins=margins, gap=gap)


class Measure(QWidget):
    """Holds one widget in the middle, at most *width* scaled pixels wide."""

    def __init__(self, content: QWidget, width: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content, self._width = content, width
        row = Row(self)
        row.addStretch(1)
        row.addWidget(content, 1000)
        row.addStretch(1)
        theme.follow(self._restyle)

    def _restyle(self) -> None:
        self._content.setMaximumWidth(theme.current().px(self._width))


def _space(layout: QBoxLayout, margins: Margins, gap: float) -> None:
    look = theme.current()
    left, top, right, bottom = (look.px(margin) for margin in margins)
    layout.setContentsMargins(left, top, right, bottom)
    layout.setSpacing(look.px(gap))
