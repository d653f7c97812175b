"""The card of the recovery window: what happened, what is kept, the ways out, and its foot."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashcards.ui import announce
from flashcards.ui.buttons import Button
from flashcards.ui.folding import Flow, Tiles
from flashcards.ui.labels import IconMark, Label, Line
from flashcards.ui.layouts import Card, Column, Row
from flashcards.ui.notice import Notice
from flashcards.ui.recovery_ways import Offered, Way, rows_of


class RecoveryCard(Card):
    """``chosen`` carries the way that was taken; the other signals come from the foot."""

    chosen = Signal(object)
    folder_requested = Signal()
    details_requested = Signal()
    quit_requested = Signal()

    def __init__(self, heading: str, happened: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(32, 32, 32, 32), gap=12)
        self.setAccessibleName(heading)
        title = QWidget()
        row = Row(title, gap=12)
        row.addWidget(IconMark("triangle-alert", "warn", 30))
        row.addWidget(Label(heading, "h1", wraps=True), 1)
        self._kept = Label("", "body", wraps=True)
        self._kept.setObjectName("what-is-kept")
        self._notice = Notice("", "warn")
        self._notice.hide()
        self._ways = QWidget()
        for part in (
            title,
            self._both(happened),
            Line(),
            Label(self.tr("Ways out"), "h2"),
            self._notice,
            self._ways,
            self._foot(),
        ):
            self.body.addWidget(part)

    def show_kept(self, words: str) -> None:
        """Say what is kept."""
        self._kept.setText(words)

    def show_ways(self, ways: list[Offered]) -> None:
        """Show the ways; the focus goes to the first, most careful one."""
        widget, rows = rows_of(ways)
        self.body.replaceWidget(self._ways, widget)
        widget.show()  # what is not shown yet cannot have the focus
        self._ways.hide()
        self._ways.deleteLater()
        self._ways = widget
        for offered, row in zip(ways, rows, strict=True):
            row.button.clicked.connect(self._teller(offered.way))
        if rows:
            rows[0].button.setFocus()

    def rest(self) -> None:
        """Let no way be taken while one is."""
        self._ways.setEnabled(False)

    def say(self, words: str) -> None:
        """Say *words* above the ways."""
        self._notice.show_text(words)
        self._notice.show()
        announce.announce(self, words)

    def _teller(self, way: Way) -> Callable[[], None]:
        return lambda: self.chosen.emit(way)

    def _both(self, happened: str) -> QWidget:
        label = Label(happened, "body", wraps=True)
        label.setObjectName("what-happened")
        both = QWidget()
        tiles = Tiles(both, gap=24, least=320)
        tiles.addWidget(_titled(self.tr("What happened"), label))
        tiles.addWidget(_titled(self.tr("What is kept"), self._kept))
        return both

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = Row(foot, gap=12)
        acts = QWidget()
        flow = Flow(acts, gap=12)
        show = Button(self.tr("Show the folder"), "quiet", icon="folder-open")
        show.setObjectName("show-folder")
        show.clicked.connect(self.folder_requested)
        flow.addWidget(show)
        copy = Button(self.tr("Copy details for help"), "quiet", icon="copy")
        copy.setObjectName("copy-details")
        copy.clicked.connect(self.details_requested)
        flow.addWidget(copy)
        row.addWidget(acts, 1)
        leave = Button(self.tr("Quit"))
        leave.setObjectName("quit")
        leave.clicked.connect(self.quit_requested)
        row.addWidget(leave)
        return foot


def _titled(title: str, words: QWidget) -> QWidget:
    both = QWidget()
    column = Column(both, gap=4)
    column.addWidget(Label(title, "strong"))
    column.addWidget(words)
    column.addStretch(1)
    return both
