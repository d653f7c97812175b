"""How the page Cards is laid out: head, table, editor and foot, folded where there is no room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from flashcards.ui import theme
from flashcards.ui.cards_foot import CardsFoot
from flashcards.ui.cards_head import CardsHead
from flashcards.ui.cards_list import CardsList
from flashcards.ui.cards_side import CardsSide, Halves
from flashcards.ui.layouts import Column
from flashcards.ui.session import Session

NARROW = 900
_WIDE = 1200
_TABLE_SHARE, _EDITOR_SHARE, _GAP = 560, 440, 12


class CardsFrame(QWidget):
    """Holds *head*, *list*, *side* and *foot*; the table and the editor share what lies between."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, margins=(12, 12, 24, 10), gap=12)
        self.head = CardsHead()
        column.addWidget(self.head)
        self._split = Halves(Qt.Orientation.Horizontal)
        self._split.setObjectName("cards-split")
        self._split.setChildrenCollapsible(False)
        self.list = CardsList(session)
        self.side = CardsSide(session)
        self._split.addWidget(self.list)
        self._split.addWidget(self.side)
        self._split.setStretchFactor(0, _TABLE_SHARE)
        self._split.setStretchFactor(1, _EDITOR_SHARE)
        self._split.setSizes([_TABLE_SHARE, _EDITOR_SHARE])
        column.addWidget(self._split, 1)
        self.foot = CardsFoot()
        column.addWidget(self.foot)
        theme.follow(self._restyle)

    def is_narrow(self) -> bool:
        """Say whether table and editor have no room beside each other."""
        return self.window().width() < theme.current().px(NARROW)

    def fold(self) -> None:
        """Show table and editor beside each other, or the one of them that is in use."""
        self.head.search.set_tight(self.window().width() < theme.current().px(_WIDE))
        is_narrow = self.is_narrow()
        is_editing = self.side.has_card() and (not is_narrow or self.side.is_asked())
        self.side.setVisible(is_editing)
        for part in (self.list, self.head, self.foot):
            part.setVisible(not (is_narrow and is_editing))

    def _restyle(self) -> None:
        self._split.setHandleWidth(theme.current().px(_GAP))
        self.fold()
