"""The middle of the editor: strips that tell or ask, the fields, and the preview below them."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from flashcards.core.model import AnyCard, Deck
from flashcards.ui import theme
from flashcards.ui.dialog import scrolled
from flashcards.ui.editor_form import CardForm
from flashcards.ui.editor_preview import EditorPreview
from flashcards.ui.editor_strips import EditorStrips
from flashcards.ui.focus_follow import FocusFollower
from flashcards.ui.labels import Line
from flashcards.ui.layouts import Column
from flashcards.ui.scroll_page import PageBody
from flashcards.ui.session import Session

_ROOM_FOR_BOTH = 460
"""Below this height the preview takes the place of the fields."""


class EditorBody(QWidget):
    """Holds the form; the preview is built when it is first wanted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._preview: EditorPreview | None = None
        self._has_preview = False
        page = PageBody()
        column = Column(page, margins=(21, 12, 16, 16), gap=12)
        self.strips = EditorStrips()
        self.form = CardForm()
        column.addWidget(self.strips)
        column.addWidget(self.form)
        column.addStretch(1)
        self._column = Column(self)
        self._area = scrolled(page)
        FocusFollower(self._area)
        self._column.addWidget(self._area, 1)

    def turn_preview(self, is_on: bool) -> None:
        """Show the preview, or put it away."""
        self._has_preview = is_on
        self._place()

    def show_preview(self, card: AnyCard, deck: Deck) -> None:
        """Show *card* in the preview, while there is one."""
        if self._has_preview:
            self._built().show_card(card, deck)

    def show_fields(self) -> None:
        """Bring the fields into view."""
        self.turn_preview(False)

    def scroll_to_top(self) -> None:
        """Show the beginning of the fields."""
        self._area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _built(self) -> EditorPreview:
        if self._preview is None:
            self._line = Line()
            self._preview = EditorPreview(self._session)
            self._column.addWidget(self._line)
            self._column.addWidget(self._preview, 1)
        return self._preview

    def _place(self) -> None:
        if self._preview is None and not self._has_preview:
            return
        preview = self._built()
        preview.setVisible(self._has_preview)
        self._line.setVisible(self._has_preview)
        has_room = self.height() >= theme.current().px(_ROOM_FOR_BOTH)
        self._area.setVisible(has_room or not self._has_preview)
