"""Another collection file in the place of the one in the data folder: by renames, old or new.

What is to come in waits in ``DIR/restoring-<time>.tmp`` while it is made, and is decided on by the
one rename that takes ``.tmp`` away. From then on a crash is no matter: the next start goes on where
it broke off. What was replaced lies in ``DIR/backups/replaced-<time>``.
"""

import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from flashcards.core.errors import CollectionUnwritable
from flashcards.store.backup import make_folder, sync
from flashcards.store.layout import BACKUPS, BESIDE, COLLECTION, RESTORING, UNFINISHED

REPLACED = "replaced-"
KEPT = 3
"""So many replaced collections stay; the last ones."""
_PARTS = (COLLECTION, *(f"{COLLECTION}{end}" for end in BESIDE))
_TRIES, _SECONDS = 10, 0.1
Wait = Callable[[float], None]


def new_waiting(folder: Path, stamp: str) -> Path:
    """Return a new empty folder in which the files to come in are made ready.

    Nothing was kept under its name yet: a clock may stand still, or go back.
    """
    number, unique = 1, stamp
    while _aside(folder, folder / f"{RESTORING}{unique}").exists():
        number += 1
        unique = f"{stamp}-{number}"
    waiting = folder / f"{RESTORING}{unique}{UNFINISHED}"
    discard(waiting)
    make_folder(waiting)
    return waiting


def discard(waiting: Path) -> None:
    """Take away what was made ready and is not wanted."""
    shutil.rmtree(waiting, ignore_errors=True)


def swap(folder: Path, waiting: Path, wait: Wait = time.sleep) -> Path:
    """Put what waits in place and return where the replaced file lies; the collection is closed.

    Raises CollectionUnwritable where another program holds the file; then all is as it was. Once
    the new file is in, pictures that cannot follow yet wait for the next start.
    """
    decided = waiting.with_name(waiting.name.removesuffix(UNFINISHED))
    try:
        for path in [*sorted(waiting.rglob("*"), reverse=True), waiting]:
            sync(path)
        _again(lambda: waiting.rename(decided), wait)
        sync(folder)
        return _finish(folder, decided, wait)
    except OSError as error:
        if _is_in(decided):
            return _aside(folder, decided)
        _take_back(folder, decided)
        raise CollectionUnwritable("collection-held", detail=error.strerror or "") from error


def settle(folder: Path) -> None:
    """Finish a swap that a crash broke off, and take away what was only being made ready.

    Raises CollectionUnwritable where that cannot be done; then there is no collection to open.
    """
    for each in folder.glob(f"{RESTORING}*"):
        if each.name.endswith(UNFINISHED):
            discard(each)
            continue
        try:
            _finish(folder, each, time.sleep)
        except OSError as error:
            if not _is_in(each):
                detail = error.strerror or ""
                raise CollectionUnwritable(folder=str(folder), detail=detail) from error


def _finish(folder: Path, decided: Path, wait: Wait) -> Path:
    """Move the old files aside, all of them before the first new one comes in."""
    aside = _aside(folder, decided)
    make_folder(aside)
    if (decided / COLLECTION).exists():
        for name in _PARTS:
            _move(folder / name, aside / name, wait)
        sync(aside)
        sync(folder)
        _move(decided / COLLECTION, folder / COLLECTION, wait)
        sync(folder)
    _move(folder / "device", aside / "device", wait)  # the collection is a new device from now on
    for source in sorted(path for path in decided.rglob("*") if path.is_file()):
        place = source.relative_to(decided)
        make_folder((folder / place).parent)
        make_folder((aside / place).parent)
        _move(folder / place, aside / place, wait)
        _move(source, folder / place, wait)
        sync((folder / place).parent)
    discard(decided)
    sync(folder)
    _thin(aside)
    return aside


def _is_in(decided: Path) -> bool:
    """Say whether the new collection has left the folder it was decided on in: it is in place."""
    return decided.is_dir() and not (decided / COLLECTION).exists()


def _take_back(folder: Path, decided: Path) -> None:
    """Put the old files back where the new one did not come in.

    Where even that fails, what was decided stays, and the next start finishes it.
    """
    if decided.is_dir():
        aside = _aside(folder, decided)
        with suppress(OSError):
            for name in _PARTS:
                if (aside / name).exists() and not (folder / name).exists():
                    (aside / name).replace(folder / name)
            sync(folder)
            decided.rename(decided.with_name(decided.name + UNFINISHED))
            with suppress(OSError):
                aside.rmdir()  # only what is empty: it may hold what a restore before this one left
    discard(decided.with_name(decided.name + UNFINISHED))


def _aside(folder: Path, decided: Path) -> Path:
    return folder / BACKUPS / (REPLACED + decided.name.removeprefix(RESTORING))


def _move(source: Path, target: Path, wait: Wait) -> None:
    """Rename a file if it is there."""
    if source.exists():
        _again(lambda: source.replace(target), wait)


def _again(act: Callable[[], object], wait: Wait) -> None:
    """Do *act*, more than once: on Windows another program may hold a file for a moment."""
    for left in range(_TRIES, 0, -1):
        try:
            act()
        except PermissionError:
            if left == 1:
                raise
            wait(_SECONDS)
        else:
            return


def _thin(newest: Path) -> None:
    others = sorted(each for each in newest.parent.glob(f"{REPLACED}*") if each != newest)
    for each in others[: max(0, len(others) + 1 - KEPT)]:
        shutil.rmtree(each, ignore_errors=True)
