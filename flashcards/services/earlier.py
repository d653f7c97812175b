"""What tells that a folder had a collection before: where its file is gone, it is lost, not new."""

import stat
from errno import EISDIR
from os import strerror
from pathlib import Path

from flashcards.core.errors import CollectionDamaged
from flashcards.services.device import MARKER
from flashcards.services.locking import unwritable
from flashcards.services.log_index import LOG
from flashcards.store.layout import BACKUPS, COLLECTION

LOST = "collection-lost"


def is_empty(path: Path) -> bool:
    """Say whether the collection file *path* is not there or holds no byte.

    SQLite would make a new one of it, and remove a write-ahead log that lies beside it. Raises
    CollectionUnwritable where something that is no file bears its name, or none can.
    """
    try:
        status = path.stat()
    except FileNotFoundError:
        return True
    except OSError as error:
        raise unwritable(error, path.parent) from error
    if not stat.S_ISREG(status.st_mode):
        raise unwritable(IsADirectoryError(EISDIR, strerror(EISDIR), str(path)), path.parent)
    return status.st_size == 0


def refuse_lost(folder: Path, *, is_opened: bool = False) -> None:
    """Raise CollectionDamaged where a collection that is not there left something beside it.

    A write-ahead log counts as long as the file was not opened: SQLite has read what is in it then,
    and a power cut in the very first start leaves one that holds nothing.
    """
    log = folder / f"{COLLECTION}-wal"
    left = (
        (folder / MARKER).exists()
        or (not is_opened and log.is_file() and not is_empty(log))
        or any((folder / BACKUPS).glob("*.db"))
        or any((folder / BACKUPS).glob(f"*/{COLLECTION}"))
        or any((folder / LOG).glob("*.jsonl"))
    )
    if left:
        raise CollectionDamaged(LOST)
