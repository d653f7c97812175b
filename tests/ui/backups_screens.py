"""The screens of copies for the registry: each takes how to open the window."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from flashcards.core.days import moment
from flashcards.core.model import Grade
from flashcards.services.backups import Why, back_up, backups
from flashcards.services.safekeeping import save_copy
from flashcards.services.study import StudySession
from flashcards.ui.copy_acts import CopyActs
from flashcards.ui.main_window import MainWindow
from flashcards.ui.session import Session
from flashcards.ui.settings_dialog import SettingsDialog

Window = Callable[[Session], MainWindow]
Build = Callable[[Session], QWidget]
DATA = 3


def settings(window: Window, *, copies: int = 0, second: str = "") -> Build:
    """Return what builds the tab of one's data, with so many copies."""

    def build(session: Session) -> QWidget:
        for number in range(copies):
            back_up(session.collection.folder, list(Why)[number % 3], moment(session.clock()))
        shown = window(session)
        dialog = SettingsDialog(session, shown)
        if second:
            acts = dialog.findChild(CopyActs)
            assert acts is not None
            acts.ask_for_folder = lambda _over, _title, done: done(Path(second))
            press(dialog, "choose-second")
        dialog.show_tab(DATA)
        finish(dialog)
        return dialog

    return build


def own(window: Window, *names: str) -> Build:
    """Return what builds the way back to one's own copy, after three answers more."""

    def build(session: Session) -> QWidget:
        copy = back_up(session.collection.folder, Why.START, moment(session.clock()))
        answer(session, 3)
        return looking(window(session), copy, names, is_own=True)

    return build


def foreign(window: Window, *names: str, answers: int = 3) -> Build:
    """Return what builds the look at a file that was saved before *answers* more came here."""

    def build(session: Session) -> QWidget:
        folder = session.collection.folder
        path = folder / "progress.flashcards"
        save_copy(folder, path, moment(session.clock()))
        answer(session, answers)
        return looking(window(session), path, names)

    return build


def refused(window: Window) -> Build:
    """Return what builds the word about a file that is no copy."""

    def build(session: Session) -> QWidget:
        path = session.collection.folder / "holiday.flashcards"
        path.write_bytes(b"PK\x03\x04 and nothing more")
        return looking(window(session), path, ())

    return build


def saved(window: Window) -> Build:
    """Return what builds the end of saving a copy."""

    def build(session: Session) -> QWidget:
        shown = window(session)
        acts = acts_of(shown)
        target = session.collection.folder / "progress.flashcards"
        acts.ask_where_to_save = lambda _over, _title, _name, done: done(target)
        acts.save()
        finish(shown)
        return QApplication.activeModalWidget() or shown

    return build


def running(window: Window) -> Build:
    """Return what builds the look at a copy that stands still."""

    def build(session: Session) -> QWidget:
        shown = window(session)
        acts = acts_of(shown)
        for _ in range(acts.jobs.pool.maxThreadCount()):
            acts.jobs.start(_wait)
        acts.ask_for_file = lambda _over, _title, done: done([session.collection.folder / "x.db"])
        acts.open()
        QApplication.processEvents()
        return QApplication.activeModalWidget() or shown

    return build


def without_copy_outside(window: Window) -> Build:
    """Return what builds Home when seven study days went by without a copy outside the disk."""

    def build(session: Session) -> QWidget:
        session.set_preferences(replace(session.preferences, asked_day=0))
        return window(session)

    return build


def looking(
    shown: MainWindow, path: Path, names: tuple[str, ...], *, is_own: bool = False
) -> QWidget:
    """Show the dialog over the copy at *path* and press the buttons *names*."""
    acts = acts_of(shown)
    if is_own:
        acts.restore(shown, next(each for each in backups(path.parent) if each.path == path))
    else:
        acts.ask_for_file = lambda _over, _title, done: done([path])
        acts.open()
    finish(shown)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    for name in names:
        press(dialog, name)
        finish(shown)
    return dialog


def answer(session: Session, count: int) -> None:
    """Answer some cards more."""
    study = StudySession(session.collection, session.clock)
    for _ in range(count):
        question = study.next()
        assert question is not None
        study.answer(question, Grade.GOOD, 9_000)


def acts_of(window: QWidget) -> CopyActs:
    """Return what makes, saves and opens copies over *window*."""
    acts = window.findChild(CopyActs)
    assert acts is not None
    return acts


def press(window: QWidget, name: str) -> None:
    """Press a button by its name."""
    button = window.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


def finish(window: QWidget) -> None:
    """Let the jobs of copies end, and Qt show what came of them."""
    acts = acts_of(window)
    while acts.jobs.running():
        acts.jobs.pool.waitForDone()
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def _wait(progress) -> None:
    """Hold a thread until the job is stopped."""
    never = threading.Event()
    while not never.wait(0.02):
        progress(0, 1)
