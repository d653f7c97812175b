"""The small panels of study: a doubt about a card, and the question before something is lost."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from flashcards.ui import theme
from flashcards.ui.buttons import Button
from flashcards.ui.labels import Label
from flashcards.ui.side_panel import SidePanel


class DoubtPanel(SidePanel):
    """Takes a note that something about a card may be wrong; ``doubted`` carries its text."""

    doubted = Signal(str)

    def __init__(self, host: QWidget) -> None:
        title = QCoreApplication.translate("DoubtPanel", "I think this card is wrong")
        super().__init__(host, title)
        self.setObjectName("doubt_panel")
        text = self.tr("What seems wrong? Your note stays on this computer, with the card.")
        self.body.addWidget(Label(text, "body", wraps=True))
        self._text = QPlainTextEdit()
        self._text.setObjectName("doubt_text")
        self._text.setAccessibleName(self.tr("What seems wrong"))
        self._text.setTabChangesFocus(True)
        self.body.addWidget(self._text)
        self.body.addStretch(1)
        cancel = Button(self.tr("Cancel"))
        cancel.setObjectName("doubt_cancel")
        cancel.clicked.connect(self.close_panel)
        keep = Button(self.tr("Keep the note"), "primary")
        keep.setObjectName("doubt_keep")
        keep.clicked.connect(lambda: self.doubted.emit(self._text.toPlainText().strip()))
        self.foot.addWidget(cancel)
        self.foot.addStretch(1)
        self.foot.addWidget(keep)
        theme.follow(self._size_field)

    def open_empty(self) -> None:
        """Open with an empty field."""
        self._text.clear()
        self.open_panel(self._text)

    def _size_field(self) -> None:
        self._text.setFixedHeight(theme.current().px(160))


class EndPanel(SidePanel):
    """Asks before a checked pick that has no grade yet is left behind."""

    end_requested = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, QCoreApplication.translate("EndPanel", "End the session?"))
        self.setObjectName("end_panel")
        text = self.tr("This answer is not saved until you say how sure you were.")
        self.body.addWidget(Label(text, "body", wraps=True))
        self.body.addStretch(1)
        end = Button(self.tr("End without it"))
        end.setObjectName("end_without")
        end.clicked.connect(self.end_requested)
        self._stay = Button(self.tr("Stay"), "primary")
        self._stay.setObjectName("stay")
        self._stay.clicked.connect(self.close_panel)
        self.foot.addWidget(end)
        self.foot.addStretch(1)
        self.foot.addWidget(self._stay)

    def ask(self) -> None:
        """Open with the focus on staying."""
        self.open_panel(self._stay)
