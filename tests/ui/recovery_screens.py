"""The screens of a collection that cannot be opened, for the registry."""

import shutil
import sqlite3
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from flashcards.core.days import moment
from flashcards.core.errors import (
    CollectionBusy,
    CollectionDamaged,
    CollectionTooNew,
    CollectionUnwritable,
)
from flashcards.core.model import Grade
from flashcards.services.backups import Why, back_up
from flashcards.services.history_log import write_log
from flashcards.services.study import StudySession
from flashcards.ui.recovery_screen import RecoveryWindow
from flashcards.ui.session import Session

PAGE = 4096


def damaged(session: Session, press: str = "", *, is_bare: bool = False) -> QWidget:
    """Return the window over a damaged collection with copies, perhaps with a button pressed."""
    folder = damage(session, is_bare=is_bare)
    window = _shown(CollectionDamaged(detail="SQLITE_CORRUPT"), folder, session)
    if not press:
        return window
    button = window.findChild(QWidget, press)
    assert button is not None
    button.click()
    dialog = window.findChild(QDialog)
    assert dialog is not None
    return dialog


def damage(session: Session, *, is_bare: bool = False) -> Path:
    """Make a data folder whose collection is damaged, with answers after its newest copy."""
    folder = session.collection.folder / "damaged"
    shutil.copytree(session.collection.folder, folder, ignore=lambda *_: ["damaged", "lock"])
    now = session.clock()
    if not is_bare:
        for minutes in (40_000, 3_000, 80):
            back_up(folder, Why.START, moment(now - timedelta(minutes=minutes)))
    study = StudySession(session.collection, session.clock)
    for _ in range(12):
        question = study.next()
        assert question is not None
        study.answer(question, Grade.GOOD, 4000)
    if not is_bare:
        write_log(session.collection.connection, folder)
    source = session.collection.connection
    (folder / "collection.db").unlink()
    source.execute("VACUUM INTO ?", (str(folder / "collection.db"),))
    destroy(folder, 0 if is_bare else page_of(folder, "cards"))
    return folder


def page_of(folder: Path, table: str) -> int:
    """Return the number, from 0, of the last leaf page of a table."""
    connection = sqlite3.connect(folder / "collection.db")
    query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
    page = connection.execute(query, (table,)).fetchone()[0] - 1
    connection.close()
    data = (folder / "collection.db").read_bytes()
    while data[page * PAGE] in (2, 5):  # an interior page names its last child
        page = int.from_bytes(data[page * PAGE + 8 : page * PAGE + 12], "big") - 1
    return page


def destroy(folder: Path, page: int) -> None:
    """Fill a page with nonsense."""
    path = folder / "collection.db"
    data = bytearray(path.read_bytes())
    data[page * PAGE : (page + 1) * PAGE] = b"\xff" * PAGE
    path.write_bytes(data)


def finish(window: RecoveryWindow) -> None:
    """Wait until the window's jobs have ended and been told, and what they found is shown."""
    while window.jobs.running():
        window.jobs.pool.waitForDone(50)
        QApplication.processEvents()
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def _shown(error, folder: Path, session: Session) -> RecoveryWindow:
    window = RecoveryWindow(error, folder, session.clock)
    window.resize(1240, 820)
    window.show()
    window.activateWindow()
    finish(window)
    return window


def _lost(session: Session, *, is_bare: bool = False) -> QWidget:
    folder = damage(session, is_bare=is_bare)
    (folder / "collection.db").write_bytes(b"")
    return _shown(CollectionDamaged("collection-lost"), folder, session)


def _plain(session: Session, *, error, place: str = "") -> QWidget:
    return _shown(error, session.collection.folder / place, session)


BUILDS = {
    "recovery": damaged,
    "recovery_copies": partial(damaged, press="copies"),
    "recovery_contents": partial(damaged, press="read"),
    "recovery_nothing": partial(damaged, is_bare=True),
    "recovery_lost": _lost,
    "recovery_lost_bare": partial(_lost, is_bare=True),
    "recovery_in_use": partial(_plain, error=CollectionBusy()),
    "recovery_too_new": partial(_plain, error=CollectionTooNew(version=9, newest=2)),
    "recovery_read_only": partial(_plain, error=CollectionUnwritable(detail="SQLITE_READONLY")),
    "recovery_full": partial(_plain, error=CollectionUnwritable(detail="SQLITE_FULL")),
    "recovery_gone": partial(_plain, error=CollectionUnwritable(), place="not/there"),
    "recovery_taken": partial(
        _plain, error=CollectionUnwritable("place-taken", place="/home/kim/flashcards/device")
    ),
    "recovery_foreign": partial(_plain, error=CollectionDamaged("collection-foreign")),
}
