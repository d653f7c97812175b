"""One setting: its name, a line about it, and its control at the end or below."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from flashcards.ui.folding import Ends
from flashcards.ui.labels import Label, Line
from flashcards.ui.layouts import Card, Column


class SettingRow(QWidget):
    """Shows *title* and *caption* beside *control*."""

    def __init__(
        self, title: str, caption: str, control: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = Ends(self, gap=16)
        words = QWidget()
        column = Column(words, gap=2)
        column.addWidget(Label(title, "strong", wraps=True))
        self._caption = Label(caption, "small", "text3", wraps=True)
        self._caption.setVisible(bool(caption))
        column.addWidget(self._caption)
        row.addWidget(words)
        row.addWidget(control)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if caption and not control.accessibleDescription():
            control.setAccessibleDescription(caption)

    def show_caption(self, caption: str) -> None:
        """Say *caption* under the title instead."""
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))


def setting_card(*rows: QWidget) -> Card:
    """Return a card that holds *rows* with a line between them."""
    card = Card(margins=(18, 16, 18, 16), gap=10)
    for index, row in enumerate(rows):
        if index:
            card.body.addWidget(Line())
        card.body.addWidget(row)
    return card
