"""The ways out of a collection that cannot be opened, each a row: what it does, and its button."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from flashcards.ui import theme
from flashcards.ui.buttons import Button
from flashcards.ui.folding import Ends
from flashcards.ui.labels import IconMark, Label, Line
from flashcards.ui.layouts import Column, Row

_BUTTON = 140


class Way(StrEnum):
    """What a row does when its button is pressed."""

    RESTORE = "restore"
    COPIES = "copies"
    READ = "read"
    EMPTY = "empty"
    RETRY = "retry"
    ELSEWHERE = "elsewhere"
    OTHER_FOLDER = "other-folder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """One way as it is shown."""

    way: Way
    icon: str
    title: str
    caption: str
    button: str


class WayRow(QFrame):
    """An icon, a title with a line below, and the button; the first way of all is tinted."""

    def __init__(self, offered: Offered, *, is_first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", "accent" if is_first else "plain")
        row = Row(self, margins=(14, 13, 14, 13), gap=16)
        row.addWidget(IconMark(offered.icon, "primary" if is_first else "text2", 22))
        both = QWidget()
        ends = Ends(both, gap=16)
        words = QWidget()
        column = Column(words, gap=2)
        column.addWidget(Label(offered.title, "strong", wraps=True))
        caption = Label(offered.caption, "small", "text2", wraps=True)
        column.addWidget(caption)
        ends.addWidget(words)
        self.button = Button(offered.button, "primary" if is_first else "secondary")
        self.button.setObjectName(offered.way)
        self.button.setAccessibleName(f"{offered.button}: {offered.title}")
        self.button.setAccessibleDescription(offered.caption)
        ends.addWidget(self.button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        both.setSizePolicy(policy)
        row.addWidget(both, 1)
        theme.follow(self._restyle)

    def _restyle(self) -> None:
        self.button.setMinimumWidth(theme.current().px(_BUTTON))


def rows_of(ways: list[Offered]) -> tuple[QWidget, list[WayRow]]:
    """Return a widget with a row for each way, lines between them, and the rows."""
    widget = QWidget()
    column = Column(widget)
    rows = [WayRow(each, is_first=number == 0) for number, each in enumerate(ways)]
    for number, row in enumerate(rows):
        column.addWidget(row)
        if number:
            column.addWidget(Line())
    return widget, rows
