"""Takes back the last large step, an import or what is kept like one, from its journal."""

from flashcards.core.progress import Progress, unwatched
from flashcards.services import media_files
from flashcards.services.door import Door, Written
from flashcards.services.turns import set_turns
from flashcards.store import database
from flashcards.store.transaction import Transaction
from flashcards.store.undo import Undone, undo_step


def undo_large(door: Door, progress: Progress = unwatched) -> tuple[Undone | None, Written]:
    """Take back the last large step through *door*, files included; None when there is none."""

    def work(transaction: Transaction) -> Undone | None:
        undone = undo_step(transaction, progress)
        for deck in undone.decks if undone else ():
            set_turns(transaction, deck)
        return undone

    with database.stoppable(door.connection, progress):
        undone, written = door.write("undo", work, is_undo=True)
    if undone is not None:
        media_files.take_away(door)
    return undone, written
