"""What fills the screen of a mock exam: a question with all of them beside it, or the break."""

from pathlib import Path

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from flashcards.ui import theme
from flashcards.ui.exam_cover import BreakPage
from flashcards.ui.exam_question import ExamQuestion
from flashcards.ui.exam_side import ExamSide
from flashcards.ui.layouts import Card, Row
from flashcards.ui.side_panel import SidePanel
from flashcards.ui.tab_order import chain

_SIDE = 260


class ExamPages(QStackedWidget):
    """Holds the parts, which are public; *folder* is the data folder."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = ExamQuestion(folder)
        self.side = ExamSide(
            (
                ("filled", self.tr("answered")),
                ("open", self.tr("open")),
                ("here", self.tr("you are here")),
                ("flag", self.tr("flagged")),
            ),
            self.tr("Finish"),
        )
        self._card = Card(margins=(18, 18, 17, 18), gap=0)
        self._card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        sitting = QWidget()
        row = Row(sitting, margins=(20, 0, 20, 16), gap=16)
        row.addWidget(self.question, 1)
        row.addWidget(self._card)
        self.cover = BreakPage()
        self.addWidget(sitting)
        self.addWidget(self.cover)

    def uncover(self) -> None:
        """Show the question."""
        self.setCurrentIndex(0)

    def show_break(self, seconds: float | None, answered: int) -> None:
        """Cover the question, and say how much time is left and what is saved."""
        self.cover.show_break(seconds, answered)
        self.setCurrentIndex(1)
        self.cover.focus_first()

    def place_side(self, panel: SidePanel | None) -> bool:
        """Put all questions into *panel*, else beside the one in view; say whether they moved."""
        self._card.setFixedWidth(theme.current().px(_SIDE))
        self._card.setVisible(panel is None)
        holder = panel or self._card
        if holder.isAncestorOf(self.side):
            return False
        holder.body.addWidget(self.side)
        self.side.show()
        return True

    def order_tabs(self) -> None:
        """Let Tab go from the options to the way on, then to all questions."""
        chain([*self.question.tab_chain(), *self.side.controls()])
