"""The sheet of shortcuts, opened with F1."""

from PySide6.QtWidgets import QWidget

from flashcards.ui.dialog import Dialog, make_readable, scrolled
from flashcards.ui.folding import Flow, Tiles
from flashcards.ui.labels import KeyCap, Label
from flashcards.ui.layouts import Card, Column
from flashcards.ui.shortcuts import GROUPS, Group, Shortcut, native


class ShortcutSheet(Dialog):
    """Lists what each key does, by place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((760, 600), parent)
        self.name_it(self.tr("Keyboard shortcuts"))
        self.setObjectName("shortcut-sheet")
        page = QWidget()
        column = Column(page, margins=(2, 2, 14, 2), gap=12)
        for group in GROUPS:
            column.addWidget(self._card(group))
        column.addStretch(1)
        area = scrolled(page)
        make_readable(area, self.windowTitle())
        self.content.addWidget(area)
        self.add_close()

    def _card(self, group: Group) -> Card:
        card = Card(margins=(22, 16, 22, 16), gap=10)
        card.body.addWidget(Label(self.tr(group.title), "h2", wraps=True))
        rows = QWidget()
        tiles = Tiles(rows, least=300, most=2, gap=10)
        for shortcut in group.shortcuts:
            tiles.addWidget(self._row(shortcut))
        card.body.addWidget(rows)
        return card

    def _row(self, shortcut: Shortcut) -> QWidget:
        row = QWidget()
        flow = Flow(row, gap=6)
        for key in shortcut.keys:
            flow.addWidget(KeyCap(native(key)))
        flow.addWidget(Label(self.tr(shortcut.does), "body"))
        return row
