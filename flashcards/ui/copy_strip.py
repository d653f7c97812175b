"""One quiet line on Home: that no copy lies outside this disk."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashcards.ui.offer import Offer


class CopyStrip(Offer):
    """Offers to save a copy; *Not now* rests it for seven study days more."""

    save_requested = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("info", icon="shield-check", parent=parent)
        self.setObjectName("copy-strip")
        self.show_text(
            self.tr(
                "Your answers are only on this disk. A copy on a stick or in a cloud folder keeps"
                " them should it break."
            )
        )
        self.add("save-copy-now", self.tr("Save a copy…")).clicked.connect(self.save_requested)
        self.add("not-now", self.tr("Not now"), "quiet").clicked.connect(self.declined)
