"""Verified copies of the collection."""

import os
import sqlite3
from pathlib import Path

from flashcards.core.errors import CollectionDamaged
from flashcards.core.progress import Progress, unwatched
from flashcards.store.database import open_reader, stoppable, translated


def copy_before_migration(path: Path, version: int) -> Path:
    """Keep a verified copy of the collection as *version* wrote it, and return where it lies."""
    return verified_copy(path, path.parent / "backups" / f"before-version-{version + 1}.db")


def verified_copy(path: Path, target: Path, progress: Progress = unwatched) -> Path:
    """Copy the collection to *target*, which appears only when whole; return *target*.

    Raises CollectionDamaged when the copy does not pass SQLite's own check, and lets *progress*,
    asked many times a second, stop it.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_suffix(".tmp")
    temporary.unlink(missing_ok=True)
    try:
        with translated():
            _vacuum_into(path, temporary, progress)
            _check(temporary, progress)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync(temporary)
    temporary.replace(target)
    sync(target.parent)
    return target


def _vacuum_into(path: Path, target: Path, progress: Progress) -> None:
    connection = open_reader(path)
    try:
        connection.execute("PRAGMA query_only = OFF")  # forbids VACUUM INTO, though it only reads
        with stoppable(connection, progress):
            connection.execute("VACUUM INTO ?", (str(target),))
    finally:
        connection.close()


def _check(copy: Path, progress: Progress) -> None:
    connection = sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)
    try:
        with stoppable(connection, progress):
            (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    finally:
        connection.close()
    if found != "ok":
        raise CollectionDamaged("copy-damaged", detail=found)


def sync(path: Path) -> None:
    """Bring a file or folder to disk; folders cannot be opened on Windows, nor need it there."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
