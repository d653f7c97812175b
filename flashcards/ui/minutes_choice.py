"""How many minutes a day: four usual answers, or a number of one's own."""

from PySide6.QtWidgets import QWidget

from flashcards.ui.buttons import Segments
from flashcards.ui.fields import NumberField
from flashcards.ui.folding import Flow
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Row

USUAL = (10, 15, 25, 40)
DEFAULT = 25
MOST = 600


class MinutesChoice(QWidget):
    """One number of minutes for every day of the week."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fold = Flow(self, gap=20)
        choice = QWidget()
        row = Row(choice, gap=10)
        words = [*(str(minutes) for minutes in USUAL), self.tr("Other…")]
        self._segments = Segments(self.tr("Minutes a day"), words)
        self._segments.setObjectName("minutes")
        row.addWidget(self._segments)
        self._own = NumberField(self.tr("Minutes a day"), 5, MOST)
        self._own.setObjectName("own-minutes")
        self._own.setValue(DEFAULT)
        row.addWidget(self._own)
        fold.addWidget(choice)
        hint = self.tr("The same every day. Days off can be set in Settings.")
        fold.addWidget(Label(hint, "small", "text3"))
        self._segments.choose(USUAL.index(DEFAULT))
        self._own.hide()
        self._segments.chosen.connect(self._show_own)

    def minutes(self) -> int:
        """Return the minutes chosen."""
        index = self._segments.index()
        return USUAL[index] if 0 <= index < len(USUAL) else self._own.value()

    def _show_own(self, index: int) -> None:
        is_own = index == len(USUAL)
        self._own.setVisible(is_own)
        if is_own:
            self._own.setFocus()
            self._own.selectAll()
