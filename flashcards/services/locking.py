"""The lock on a data folder, and in our errors why it, or a file in the folder, cannot be had."""

import errno
import os
from pathlib import Path

from flashcards.core.errors import CollectionBusy, CollectionUnwritable
from flashcards.store.folder_lock import FolderLock

_PROTECTED = {errno.EACCES, errno.EPERM, errno.EROFS}
_TAKEN = {errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG, errno.ELOOP}


def locked(folder: Path) -> FolderLock:
    """Return the lock on *folder*, which is made where it is missing.

    Raises CollectionBusy while another process holds it, CollectionUnwritable where none can.
    """
    try:
        return FolderLock(folder)
    except BlockingIOError:
        raise CollectionBusy(folder=str(folder)) from None
    except OSError as error:
        raise unwritable(error, folder) from error


def unwritable(error: OSError, folder: Path) -> CollectionUnwritable:
    """Return what an *error* at opening means; its code says what the user can do about it."""
    code, place = CollectionUnwritable.code, folder
    if error.errno in _TAKEN:
        code, place = "place-taken", Path(str(error.filename or folder))
    elif error.errno in _PROTECTED | {errno.ENOENT}:
        is_there = os.path.isdir(folder)  # noqa: PTH112 - Path's raises where it may not look
        code = "folder-protected" if is_there else "folder-gone"
    return CollectionUnwritable(
        code, folder=str(folder), place=str(place), detail=error.strerror or ""
    )


def unreadable(error: CollectionUnwritable, path: Path) -> CollectionUnwritable:
    """Return what an *error* at opening a file means: it may be one that may not even be read."""
    if os.access(path, os.F_OK) and not os.access(path, os.R_OK):
        return CollectionUnwritable(
            "collection-unreadable", **{**error.data, "folder": str(path.parent)}
        )
    return error
