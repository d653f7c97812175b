"""Copies once more in a folder of the person's choice: a stick, or a folder that a cloud keeps."""

import filecmp
import shutil
from pathlib import Path

from flashcards.core.days import Moment
from flashcards.core.errors import CollectionUnwritable
from flashcards.services.backups import thin
from flashcards.store.backup import put_in_place
from flashcards.store.layout import UNFINISHED

_MARK = 8
"""So much of the device's name tells the copies of one learner from another's."""
_OWN_ONLY = 0o600


def copy_there(backup: Path, place: Path, device: str, now: Moment) -> Path:
    """Copy a verified *backup* to the folder *place*, read it back, and thin what lies there.

    Raises CollectionUnwritable when the folder is not there, is full or cannot be written to.
    """
    mark = device[:_MARK]
    target = place / f"{backup.stem}-{mark}{backup.suffix}"
    temporary = target.with_name(target.name + UNFINISHED)
    try:
        if not place.is_dir():
            raise NotADirectoryError(0, str(place))
        try:
            temporary.touch(_OWN_ONLY)
            shutil.copyfile(backup, temporary)
            if not filecmp.cmp(backup, temporary, shallow=False):
                raise OSError(0, "the copy reads back otherwise")
            put_in_place(temporary, target)
        finally:
            temporary.unlink(missing_ok=True)
        if mark:
            thin(place, now, mark)
    except OSError as error:
        raise CollectionUnwritable("second-folder", detail=error.strerror or "") from error
    return target
