"""What all our dialogs share: a heading, a page that scrolls, a foot with *Close*."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QScrollArea, QSizePolicy, QWidget

from flashcards.ui import theme
from flashcards.ui.buttons import Button
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Card, Column, Row

_ROOM_FOR_HEADING = 400


class Dialog(QDialog):
    """Shows parts below each other; Esc closes it. *size* is width and height at 100 %."""

    def __init__(self, size: tuple[float, float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setWindowModality(Qt.WindowModality.WindowModal)
        outer = Column(self, margins=(24, 18, 24, 16), gap=12)
        self._heading = Label("", "h1", wraps=True)
        outer.addWidget(self._heading)
        self.head = Column(gap=8)
        outer.addLayout(self.head)
        self.content = Column(gap=0)
        outer.addLayout(self.content, 1)
        self.foot = Row(gap=12)
        outer.addLayout(self.foot)

    def name_it(self, title: str) -> None:
        """Call the dialog *title*, in its heading and for screen readers."""
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._heading.setText(title)

    def add_close(self, note: str = "") -> None:
        """Put *Close* into the foot, after a *note*; call it last, for it is last in Tab order."""
        self.foot.addWidget(Label(note, "small", "text3", wraps=True), 1)
        button = Button(self.tr("Close"))
        button.setObjectName("close")
        button.clicked.connect(self.close)
        self.foot.addWidget(button)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)  # Enter in a field must not press a button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # At 200 % on a small screen the page needs the room; the title bar still says the name.
        self._heading.setVisible(self.height() >= theme.current().px(_ROOM_FOR_HEADING))

    def sizeHint(self) -> QSize:
        wide, high = (theme.current().px(side) for side in self._size)
        parent = self.parentWidget()
        room = parent.window().size() if parent else self.screen().availableSize()
        return QSize(min(wide, room.width() - 24), min(high, room.height() - 24))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)


def scrolled(page: QWidget) -> QScrollArea:
    """Return an area that scrolls *page* up and down."""
    page.setProperty("page", True)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    area.setWidget(page)
    return area


def text_card(title: str, lines: Sequence[str]) -> Card:
    """Return a card of a heading and paragraphs that can be copied."""
    card = Card(margins=(22, 16, 22, 16), gap=8)
    card.body.addWidget(Label(title, "h2", wraps=True))
    for line in lines:
        label = Label(line, "body", wraps=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.body.addWidget(label)
    return card


def make_readable(area: QScrollArea, name: str) -> None:
    """Let the keyboard into *area*, which holds only words: the arrow keys scroll it."""
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setAccessibleName(name)
    area.setProperty("ring", True)
