"""The window shown when the collection cannot be opened: what happened, and a way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from flashcards.ui.buttons import Button
from flashcards.ui.dialog import Dialog, make_readable, scrolled
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column


class TroubleWindow(Dialog):
    """Says *text*; ``retry_requested`` asks to open again, closing the window gives up."""

    retry_requested = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__((560, 300), parent)
        self.setObjectName("trouble")
        heading = self.tr("Flashcards cannot open now")
        self.setWindowTitle(heading)
        self.setAccessibleName(heading)
        page = QWidget()
        self._text = Label(text, "body", wraps=True)
        self._text.setObjectName("what-happened")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside = Column(page, gap=12)
        inside.addWidget(Label(heading, "h1", wraps=True))
        inside.addWidget(self._text)
        inside.addStretch(1)
        area = scrolled(page)
        make_readable(area, self.tr("What happened"))
        self.content.addWidget(area)
        self.add_close()
        retry = Button(self.tr("Try again"), "primary")
        retry.setObjectName("retry")
        retry.setAutoDefault(False)
        retry.clicked.connect(self.retry_requested)
        self.foot.addWidget(retry)
        retry.setFocus()

    def show_text(self, text: str) -> None:
        """Say *text* instead, after another try."""
        self._text.setText(text)
