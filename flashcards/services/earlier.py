"""What tells that a folder had a collection before: where its file is gone, it is lost, not new."""

from pathlib import Path

from flashcards.core.errors import CollectionDamaged
from flashcards.services.device import MARKER
from flashcards.services.log_index import LOG
from flashcards.store.layout import BACKUPS, COLLECTION

LOST = "collection-lost"


def is_empty(path: Path) -> bool:
    """Say whether the collection file *path* is not there or holds no byte.

    SQLite would make a new one of it, and remove a write-ahead log that lies beside it.
    """
    try:
        return path.stat().st_size == 0
    except FileNotFoundError:
        return True
    except OSError:  # whoever opens it is told why that cannot be
        return False


def refuse_lost(folder: Path) -> None:
    """Raise CollectionDamaged where a collection that is not there left something beside it."""
    log = folder / f"{COLLECTION}-wal"
    left = (
        (folder / MARKER).exists()
        or (log.is_file() and not is_empty(log))
        or any((folder / BACKUPS).glob("*.db"))
        or any((folder / BACKUPS).glob(f"*/{COLLECTION}"))
        or any((folder / LOG).glob("*.jsonl"))
    )
    if left:
        raise CollectionDamaged(LOST)
