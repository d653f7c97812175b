"""A few facts beside each other: what was done, in words and small captions."""

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.ui.discard import discard_held
from flashcards.ui.folding import Tiles
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column


class Figures(QWidget):
    """Shows (fact, caption) pairs in equal columns, below each other where narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = Tiles(self, least=200, gap=12)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show *facts* in place of what was shown."""
        discard_held(self._tiles)
        for fact, caption in facts:
            cell = QWidget()
            column = Column(cell, gap=2)
            column.addWidget(Label(fact, "h2", wraps=True))
            column.addWidget(Label(caption, "small", "text2", wraps=True))
            self._tiles.addWidget(cell)
            cell.show()
        self.setVisible(bool(facts))
