"""Rows 7, 8: a damaged file at the start, and the drill of bringing everything back."""

import os
import random
import shutil
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from flashcards.core.days import moment
from flashcards.core.model import Grade
from flashcards.services import recovery
from flashcards.services.backups import Why, back_up
from flashcards.services.collection import Collection
from flashcards.services.decks import install_bundled
from flashcards.services.doctor import mend
from flashcards.services.history_log import write_log
from flashcards.services.settings import StudySettings, write_settings
from flashcards.services.study import Scope, StudySession
from flashcards.ui import theme
from flashcards.ui.desktop import Desktop
from flashcards.ui.main_window import MainWindow
from flashcards.ui.recovery_screen import RecoveryWindow
from tests.faults.inspecting import answers_in, opened
from tests.faults.outcome import Outcome
from tests.sampledata import HandClock

PAGE = 4096


def lived(folder, answers=600):
    """Make a collection that has a copy, a log, and answers after the copy."""
    clock, grades = HandClock(), random.Random(2)
    with Collection(folder) as collection:
        install_bundled(collection)
        write_settings(collection, StudySettings(is_set_up=True))
        session = StudySession(collection, clock, Scope(more_new=1000))
        for number in range(answers):
            while (question := session.next()) is None:
                clock.move(days=1)
            session.answer(question, Grade(grades.choice([1, 3, 4, 4, 5])), 4000)
            clock.move(seconds=5)
            if number == answers - 50:
                back_up(folder, Why.START, moment(clock()))
        write_log(collection.connection, folder)
        return answers_in(collection.connection)


def spoil(path, chance):
    """Damage a file in one of the ways disks and programs do, and say which."""
    data = bytearray(path.read_bytes())
    pages = len(data) // PAGE
    page = chance.randrange(pages)
    match kind := chance.choice(("bits", "zero", "noise", "short", "shifted")):
        case "bits":
            for _ in range(chance.randint(1, 20)):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        case "zero":
            data[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
        case "noise":
            data[page * PAGE : (page + 1) * PAGE] = chance.randbytes(PAGE)
        case "short":
            del data[chance.randrange(pages) * PAGE :]
        case _:
            other = chance.randrange(pages)
            data[page * PAGE : (page + 1) * PAGE] = data[other * PAGE : (other + 1) * PAGE]
    path.write_bytes(data)
    return kind


def damaged_files(files, seed=1):
    """Start with each damaged file, take the first way out where there is none to Home.

    Half: a start that ends neither in the app nor in a screen with a way out. Damaged: what the
    doctor still finds after all is done. Lost: answers that neither came back.
    """
    app = QApplication.instance() or QApplication(["flashcards", *theme.STYLE])
    chance = random.Random(seed)
    lost = damaged = half = recovered = 0
    with tempfile.TemporaryDirectory() as temporary:
        origin = Path(temporary) / "origin"
        known = lived(origin, answers=min(600, 60 * files))
        for number in range(files):
            folder = Path(temporary) / str(number)
            shutil.copytree(origin, folder)
            spoil(folder / "collection.db", chance)
            is_way, was_recovered = started(app, folder)
            half += not is_way
            recovered += was_recovered
            made_whole(folder)
            found = opened(folder)
            damaged += found is None or not found[1]
            lost += len(known - found[0]) if found else len(known)
            shutil.rmtree(folder)
    note = f"{recovered} by the recovery screen, {files - recovered} opened"
    return Outcome(tried=files, lost=lost, damaged=damaged, half=half, note=note)


def started(app, folder):
    """Start the program, press the first way out, and say whether there was one, and was needed."""
    desktop = Desktop(app, folder, HandClock())
    desktop.open()
    window = desktop.window
    is_recovery = isinstance(window, RecoveryWindow)
    is_way = isinstance(window, MainWindow)
    if is_recovery:
        finish(app, window)
        button = window.findChild(QAbstractButton, "restore")
        is_way = button is not None and button.isEnabled()
        if is_way:
            button.click()
            finish(app, window)
            is_way = isinstance(desktop.window, MainWindow)
    desktop.window.close()
    desktop.close()
    desktop.window.deleteLater()
    desktop.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return is_way, is_recovery


def finish(app, window):
    while window.jobs.running():
        window.jobs.pool.waitForDone(20)
        app.sendPostedEvents()
        app.processEvents()


def made_whole(folder):
    """Do what "flashcards doctor --repair" does with damage that no start noticed."""
    now = moment(HandClock()())
    found = opened(folder)
    if found is not None and found[1]:
        return
    try:
        with Collection(folder) as collection:
            mend(collection, now)
    except Exception:  # noqa: BLE001  whatever it is, the next way must hold
        draft = recovery.look(folder, now).draft
        recovery.put_in_place(folder, draft)


def restore_drill(rounds, seed=3):
    """Damage the file beyond reading; copy and log must bring back every answer."""
    lost = damaged = half = 0
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as temporary:
        origin = Path(temporary) / "origin"
        known = lived(origin, answers=200)
        for number in range(rounds):
            folder = Path(temporary) / str(number)
            shutil.copytree(origin, folder)
            size = (folder / "collection.db").stat().st_size
            noise = chance.randbytes(PAGE * 2)
            (folder / "collection.db").write_bytes(noise + bytes(size - len(noise)))
            draft = recovery.look(folder, moment(HandClock()())).draft
            recovery.put_in_place(folder, draft)
            found = opened(folder)
            damaged += found is None
            lost += len(known - found[0])
            half += not found[1]
    return Outcome(tried=rounds, lost=lost, damaged=damaged, half=half)
