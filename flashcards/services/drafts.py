"""Drafts: what is typed of a card and not saved yet, kept so that a crash loses nothing."""

from flashcards.core.model import AnyCard, CardId, DeckId
from flashcards.services.collection import Collection
from flashcards.store import authors
from flashcards.store.transaction import Transaction

NEW = CardId("")
"""Names the one draft of a deck whose card does not exist yet."""


def keep_draft(collection: Collection, deck: DeckId, card: CardId, text: AnyCard) -> None:
    """Keep what is typed; when this returns it is on disk."""

    def work(transaction: Transaction) -> None:
        authors.keep_draft(transaction.connection, deck, card, text)

    collection.write("keep draft", work)


def drop_draft(collection: Collection, deck: DeckId, card: CardId) -> None:
    """Forget what was typed and not saved."""

    def work(transaction: Transaction) -> None:
        authors.drop_draft(transaction.connection, deck, card)

    collection.write("drop draft", work)


def draft_of(collection: Collection, deck: DeckId, card: CardId) -> AnyCard | None:
    """Return what was typed of a card and not saved, or None."""
    return authors.draft(collection.connection, deck, card)
