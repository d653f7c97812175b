"""Why a collection cannot be opened, as far as it decides what is offered."""

import os
import shutil
from enum import StrEnum
from pathlib import Path

from flashcards.core.errors import (
    CollectionBusy,
    CollectionDamaged,
    CollectionError,
    CollectionTooNew,
)
from flashcards.services.earlier import LOST

_ROOM = 2_000_000
"""Bytes without which SQLite cannot open a collection."""


class Cause(StrEnum):
    """What stands in the way."""

    DAMAGED = "damaged"
    LOST = "lost"
    FOREIGN = "foreign"
    IN_USE = "in-use"
    TOO_NEW = "too-new"
    FULL = "full"
    GONE = "gone"
    READ_ONLY = "read-only"
    TAKEN = "taken"


def cause_of(error: CollectionError, folder: Path) -> Cause:
    """Return what *error*, raised by opening *folder*, comes from."""
    match error:
        case CollectionBusy():
            return Cause.IN_USE
        case CollectionTooNew():
            return Cause.TOO_NEW
        case CollectionDamaged():
            found = {"collection-foreign": Cause.FOREIGN, LOST: Cause.LOST}
            return found.get(error.code, Cause.DAMAGED)
        case _ if error.code == "place-taken":
            return Cause.TAKEN
        case _:
            return _of_disk(str(error.data.get("detail", "")), folder)


def _of_disk(detail: str, folder: Path) -> Cause:
    if not os.path.isdir(folder):  # noqa: PTH112 - Path's raises in a folder that cannot be read
        return Cause.GONE
    if "FULL" in detail or "space" in detail or shutil.disk_usage(folder).free < _ROOM:
        return Cause.FULL
    if "IOERR" in detail and os.access(folder, os.W_OK):
        return Cause.FULL
    return Cause.READ_ONLY
