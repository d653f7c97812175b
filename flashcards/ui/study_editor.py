"""The editor beside the card that is studied; the question waits below it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flashcards.services.marks import CardName
from flashcards.ui.card_editor import CardEditor
from flashcards.ui.session import Session
from flashcards.ui.side_panel import SidePanel


class EditPanel(SidePanel):
    """Edits the card in view; closed, it leads back to the same question."""

    wide = 520

    def __init__(self, session: Session, host: QWidget) -> None:
        super().__init__(host, QCoreApplication.translate("EditPanel", "Edit this card"))
        self.setObjectName("edit_panel")
        self._editor = CardEditor(session)
        self._editor.embed()
        self._editor.closed.connect(self.close_panel)
        self.body.addWidget(self._editor, 1)

    def open_for(self, name: CardName) -> None:
        """Open with the saved text of a card, or with what was typed of it before."""
        self._editor.show_card(name.deck, name.card)
        self.open_panel()
        self._editor.focus_first()
