"""The notes that learners sent, one after another, each beside the card that it is on."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QWidget

from flashcards.services.authoring import find_deck
from flashcards.services.slips import Slip, Taken, open_slips
from flashcards.ui import theme
from flashcards.ui.card_editor import CardEditor
from flashcards.ui.choice_tile import ChoiceTile
from flashcards.ui.dialog import Dialog, scrolled
from flashcards.ui.focus_follow import FocusFollower
from flashcards.ui.labels import Label
from flashcards.ui.layouts import Column, Row
from flashcards.ui.notice import Notice
from flashcards.ui.scroll_page import PageBody
from flashcards.ui.session import Session
from flashcards.ui.translators import translate
from flashcards.words.notes import taken_text

_NARROW, _LOWEST_STACKED = 760, 560
_LONGEST = 140


class NotesDialog(Dialog):
    """Lists open notes; the chosen one's card is in the editor beside the list."""

    def __init__(
        self, session: Session, taken: Taken | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__((1000, 720), parent)
        self.setObjectName("notes-dialog")
        self._session = session
        self._tiles: list[ChoiceTile] = []
        self.name_it(self.tr("Learners' notes"))
        if taken is not None:
            self.head.addWidget(Notice(taken_text(taken, translate), "ok" if taken.new else "info"))
        self._none = Label(
            self.tr(
                "No notes wait. A learner saves theirs under File, and you open that file like a"
                " deck."
            ),
            "body",
            "text2",
            wraps=True,
        )
        self._none.setObjectName("notes-none")
        self.content.addWidget(self._none)
        self._both = QWidget()
        self._row = Row(self._both, gap=14)
        self._row.addWidget(self._build_list(), 1)
        self._editor = CardEditor(session)
        self._editor.embed()
        self._row.addWidget(self._editor, 2)
        self._area = scrolled(self._both)
        self.content.addWidget(self._area, 1)
        self.content.addStretch(0)
        self.add_close(self.tr("A note that is done goes from this list."))
        session.changed.connect(self._list_again)
        self._slips: list[Slip] = []
        self._list_again()
        self.resize(self.sizeHint())

    def _build_list(self) -> QWidget:
        page = PageBody()
        self._list = Column(page, margins=(3, 3, 8, 3), gap=8)
        self._list.addStretch(1)
        self._group = QButtonGroup(self)
        area = scrolled(page)
        FocusFollower(area)
        area.setMinimumWidth(theme.current().px(200))
        return area

    def _list_again(self) -> None:
        """Show the notes that are left, and the card of the first one if its own has gone."""
        slips = list(open_slips(self._session.collection))
        if slips == self._slips and self._tiles:
            return
        chosen = self._group.checkedId()
        for tile in self._tiles:
            self._group.removeButton(tile)
            self._list.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._slips = slips
        self._tiles = [self._tile(slip, place) for place, slip in enumerate(slips)]
        self._none.setVisible(not slips)
        self._area.setVisible(bool(slips))
        if slips:
            self._tiles[min(max(chosen, 0), len(slips) - 1)].setChecked(True)

    def _tile(self, slip: Slip, place: int) -> ChoiceTile:
        deck = find_deck(self._session.collection, slip.deck)
        about = self.tr("{deck}, version {version}").format(
            deck=deck.name if deck else slip.deck, version=slip.version
        )
        text = slip.text if len(slip.text) <= _LONGEST else slip.text[:_LONGEST] + "…"
        tile = ChoiceTile(" ".join(text.split()), about)
        tile.setObjectName(f"note-{place + 1}")
        tile.toggled.connect(partial(self._show, slip))
        self._group.addButton(tile, place)
        self._list.insertWidget(place, tile)
        tile.show()
        return tile

    def _show(self, slip: Slip, is_on: bool) -> None:
        if is_on:
            self._editor.show_card(slip.deck, slip.card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = theme.current().px
        is_narrow = self.width() < px(_NARROW)
        self._both.setMinimumHeight(px(_LOWEST_STACKED) if is_narrow else 0)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first = next((tile for tile in self._tiles if tile.isChecked()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
