"""The selected cards on paper."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flashcards.core.model import NameId
from flashcards.services.decks_out import cards_named
from flashcards.ui.print_cards import PrintCardsDialog, print_cards
from flashcards.ui.session import Session


def print_found(session: Session, numbers: Sequence[NameId], over: QWidget) -> PrintCardsDialog:
    """Open the dialog that prints these cards."""
    cards = cards_named(session.collection.connection, list(numbers))
    title = QCoreApplication.translate("CardsPaper", "Selected cards")
    return print_cards(cards, title, over)
