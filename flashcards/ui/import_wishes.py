"""What presses on the preview of an import decide: one set of wishes, changed step by step."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from flashcards.core.merge import Side
from flashcards.core.model import CardId
from flashcards.formats.mending import Mend
from flashcards.services.import_files import Wishes
from flashcards.services.import_plan import Choices
from flashcards.ui.import_preview import ImportPreview
from flashcards.ui.update_page import UpdatePage


class ImportWishes(QObject):
    """Listens to the preview and the update page; ``changed`` carries the new Wishes."""

    changed = Signal(object)

    def __init__(self, preview: ImportPreview, update: UpdatePage, parent: QObject) -> None:
        super().__init__(parent)
        self._wishes = Wishes()
        preview.file.chosen.connect(self._decide)
        preview.rows.mended.connect(self._mend)
        preview.rows.pair_chosen.connect(self._pair)
        preview.rows.copy_chosen.connect(self._keep_copy)
        for part in (preview, update):
            part.doubts.decided.connect(self._decide)
            part.rows.side_chosen.connect(self._take_side)

    def begin(self, wishes: Wishes) -> None:
        """Go on from *wishes*, which are shown now."""
        self._wishes = wishes

    def _decide(self, choices: Choices) -> None:
        self._change(replace(self._wishes, choices=choices))

    def _mend(self, place: str, mend: Mend) -> None:
        self._change(replace(self._wishes, mends={**self._wishes.mends, place: mend}))

    def _take_side(self, card: str, side: Side) -> None:
        choices = self._wishes.choices
        self._decide(replace(choices, sides={**choices.sides, CardId(card): side}))

    def _pair(self, row: str, is_card: bool) -> None:
        choices = self._wishes.choices
        pairs = {each: card for each, card in choices.pairs.items() if each != row}
        if not is_card:
            pairs[CardId(row)] = None
        self._decide(replace(choices, pairs=pairs))

    def _keep_copy(self, place: str, is_kept: bool) -> None:
        kept = self._wishes.kept_copies
        kept = kept | {place} if is_kept else kept - {place}
        self._change(replace(self._wishes, kept_copies=kept))

    def _change(self, wishes: Wishes) -> None:
        self._wishes = wishes
        self.changed.emit(wishes)
