"""Which pictures the texts on a page may show: those of the deck that the card came with."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from flashcards.core.model import DeckId
from flashcards.services.media_files import folder_of
from flashcards.ui.card_view import CardView


def use_pictures(page: QWidget, folder: Path | None, deck: DeckId) -> None:
    """Let all card texts on *page* show the pictures of *deck* in the data folder *folder*.

    Call it before the texts are shown.
    """
    media = None if folder is None else folder_of(folder, deck)
    for view in page.findChildren(CardView):
        view.use_media(media)
