"""Verified copies of the collection: what is not whole never gets its name."""

import json
import os
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from flashcards.core.errors import (
    CollectionBusy,
    CollectionDamaged,
    CollectionError,
    CollectionUnwritable,
)
from flashcards.core.progress import Progress, unwatched
from flashcards.store.database import open_reader, patiently, stoppable, translated
from flashcards.store.layout import BACKUPS, UNFINISHED

ABOUT = "copied"
"""The fact in which a copy tells of itself; a file without it was not made and checked here."""
_TRIES = 5
Counts = dict[str, int]


def copy_before_migration(path: Path, version: int) -> Path:
    """Keep a verified copy of the collection as *version* wrote it, and return where it lies.

    It takes the place of an earlier one only where that holds as much: a migration that failed and
    is tried again makes no second copy, an older file put back by hand does.
    """
    place, name = path.parent / BACKUPS, f"before-version-{version + 1}"
    target, number = place / f"{name}.db", 1
    while target.exists() and not _hold_as_much(path, target):
        number += 1
        target = place / f"{name}-{number}.db"
    return verified_copy(path, target, about={"why": "before-version"})


def verified_copy(
    path: Path,
    target: Path,
    progress: Progress = unwatched,
    about: Mapping[str, object] | None = None,
) -> Path:
    """Copy the collection to *target*, which appears only when whole; return *target*.

    The copy holds every row that the collection holds, passes SQLite's own check and is on disk;
    it bears *about* and how many answers and cards it holds. Raises CollectionDamaged when it does
    not pass, CollectionUnwritable where it does not fit, and lets *progress*, asked many times a
    second, stop it.
    """
    temporary = target.with_name(f"{target.name}.{os.getpid()}{UNFINISHED}")
    try:
        make_folder(target.parent)
        _remove(temporary)
        try:
            with translated():
                _copy_whole(path, temporary, progress)
                _write_about(temporary, about or {})
                _check(temporary, progress)
            put_in_place(temporary, target)
        finally:
            _remove(temporary)
    except CollectionUnwritable as error:
        raise CollectionUnwritable("copy-unwritable", **error.data) from error
    except OSError as error:
        raise CollectionUnwritable("copy-unwritable", detail=error.strerror or "") from error
    return target


def make_folder(folder: Path) -> None:
    """Make *folder* unless it is there, so that a power cut does not take it away again."""
    if not folder.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        sync(folder.parent)


def put_in_place(finished: Path, target: Path) -> None:
    """Bring *finished* to disk and give it the name *target*: the old file or the new, never half.

    Both must lie in one folder.
    """
    sync(finished)
    finished.replace(target)
    sync(target.parent)


def holdings(connection: sqlite3.Connection) -> Counts:
    """Return how many answers, not taken back, and how many cards there are."""
    (answers,) = connection.execute(
        "SELECT count(*) FILTER (WHERE kind = 'answered') - count(*) FILTER (WHERE kind = 'voided')"
        " FROM history"
    ).fetchone()
    (cards,) = connection.execute("SELECT count(*) FROM cards").fetchone()
    return {"answers": answers, "cards": cards}


def sync(path: Path) -> None:
    """Bring a file or folder to disk; folders cannot be opened on Windows, nor need it there."""
    if os.name == "nt" and path.is_dir():
        return
    descriptor = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _copy_whole(path: Path, target: Path, progress: Progress) -> None:
    """Copy until a copy has the rows of a moment in which nobody wrote."""
    for _ in range(_TRIES):
        _remove(target)
        before, after = _vacuum_into(path, target, progress)
        if (copied := _counts_in(target)) == before:
            return
        if before == after:
            raise CollectionDamaged("copy-damaged", detail=_difference(before, copied))
    raise CollectionBusy


def _vacuum_into(path: Path, target: Path, progress: Progress) -> tuple[Counts, Counts]:
    """Copy, and return how many rows there were before and after."""
    connection = open_reader(path)
    try:
        with stoppable(connection, progress):
            before = _counts(connection)
            connection.execute("PRAGMA query_only = OFF")  # forbids VACUUM INTO, that only reads
            connection.execute("VACUUM INTO ?", (target.absolute().as_uri(),))
            return before, _counts(connection)
    except sqlite3.IntegrityError as error:  # a row that no table of ours would have taken
        raise CollectionDamaged(detail=str(error)) from error
    finally:
        connection.close()


def _hold_as_much(path: Path, copy: Path) -> bool:
    try:
        return _holdings_in(path) == _holdings_in(copy)
    except (CollectionError, sqlite3.DatabaseError):
        return False


def _holdings_in(path: Path) -> Counts:
    connection = open_reader(path)
    try:
        return holdings(connection)
    finally:
        connection.close()


def _counts_in(copy: Path) -> Counts:
    connection = sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)
    try:
        return _counts(connection)
    finally:
        connection.close()


def _counts(connection: sqlite3.Connection) -> Counts:
    """Return how many rows each table holds; virtual ones are counted by those below them."""
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name"
    ).fetchall()
    return {name: _count(connection, name.replace('"', '""')) for (name,) in tables}


def _count(connection: sqlite3.Connection, table: str) -> int:
    (count,) = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()
    return count


def _difference(before: Counts, copied: Counts) -> str:
    return ", ".join(sorted(name for name in before if before[name] != copied.get(name)))


def _write_about(copy: Path, about: Mapping[str, object]) -> None:
    connection = sqlite3.connect(copy, isolation_level=None)
    try:
        text = json.dumps({**about, **holdings(connection)})
        connection.execute("INSERT OR REPLACE INTO facts (key, value) VALUES (?, ?)", (ABOUT, text))
    finally:
        connection.close()


def _check(copy: Path, progress: Progress) -> None:
    connection = sqlite3.connect(
        f"{copy.absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False
    )
    try:
        (found,) = patiently(connection, "PRAGMA integrity_check(1)", progress)
    finally:
        connection.close()
    if found != "ok":
        raise CollectionDamaged("copy-damaged", detail=found)


def _remove(temporary: Path) -> None:
    for each in (temporary, temporary.with_name(temporary.name + "-journal")):
        each.unlink(missing_ok=True)
