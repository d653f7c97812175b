"""Whether the last import can still be taken back as a whole."""

from flashcards.services.collection import Collection
from flashcards.store import glances


def last_import(collection: Collection) -> str | None:
    """Return the title of the deck that was imported last; None when there is nothing to undo."""
    from flashcards.store import journal  # a start only asks whether there is one

    step = journal.last_step(collection.connection)
    if step is None or step.operation != journal.IMPORT:
        return None
    return str(step.about.get("title", ""))


def can_undo(collection: Collection) -> bool:
    """Say whether there is an import to take back."""
    return glances.is_import_undoable(collection.connection)
