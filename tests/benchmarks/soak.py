"""A long time in one window: thousands of reviews over many days, imports and other pages between.

``python -m tests.benchmarks soak 10000``: how much memory grew after the first thousand, and how
long any turn of the event loop took.
"""

import json
import os
import sys
import tempfile
import time
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from flashcards.core.model import CardId, Concept
from flashcards.formats import deckmd_write
from flashcards.services.settings import StudySettings, write_settings
from flashcards.services.study import Scope
from flashcards.ui import theme
from flashcards.ui.desktop import prepare
from flashcards.ui.main_window import MainWindow
from flashcards.ui.session import Session
from flashcards.ui.warm_up import STEPS
from tests.sampledata import HandClock, open_collection, small_deck

STALL = 0.1
"""Seconds after which a person feels that the window hangs."""
_SETTLED = 1000
"""Reviews after which all that is built once is built."""
_PAGES_EVERY, _IMPORT_EVERY, _DAY_EVERY = 100, 500, 400
_PAGES = ("home", "standing", "mock", "home")


class Soak:
    """A window over a folder, used as a person would, with a watch on each turn of its loop."""

    def __init__(self, folder, cards):
        self.app = QApplication.instance() or QApplication(["flashcards", *theme.STYLE])
        prepare(self.app)
        self.folder, self.clock = folder, HandClock()
        self.file = small_deck("soak", concepts=cards)
        self.collection = open_collection(folder, self.file)
        write_settings(self.collection, StudySettings(is_set_up=True))
        theme.apply(self.app, theme.Theme())
        self.window = MainWindow(Session(self.collection, self.clock))
        self.window.resize(1240, 820)
        self.window.show()
        self.window.activateWindow()
        self.longest, self.turns = 0.0, 0
        self.stalls = []

    def run(self, reviews):
        """Give so many answers; return the resident megabytes after each hundred."""
        memory = {}
        for step in STEPS:  # as the program takes them once Home is painted
            self._timed("warm-up", lambda step=step: import_module(step))
        self._study()
        for count in range(1, reviews + 1):
            self._review()
            if count % _PAGES_EVERY == 0:
                self._visit()
                memory[count] = resident()
            if count % _IMPORT_EVERY == 0:
                self._import(count // _IMPORT_EVERY)
            if count % _DAY_EVERY == 0:
                self.clock.move(days=1)
                self._study()
        return memory

    def close(self):
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.collection.close()

    def _review(self):
        """Show an answer and grade it; go on to the next day where nothing is left."""
        from flashcards.ui.study_screen import StudyScreen  # loaded by the warm-up

        screen = self.window.findChild(StudyScreen)
        while screen.question() is None:
            self.clock.move(days=1)
            self._study()
        for key in (Qt.Key.Key_Space, Qt.Key.Key_3):
            self._timed("key", lambda key=key: QTest.keyClick(self._focus(), key))
        self.clock.move(seconds=5)

    def _study(self):
        self._timed("study", lambda: self.window.study(Scope(more_new=10_000)))

    def _visit(self):
        for page in _PAGES:
            self._timed(page, getattr(self.window, f"show_{page}"))
        self._study()

    def _import(self, number):
        """Bring a newer version of the deck through the import page."""
        deck = replace(self.file.deck, version=f"{number + 1}.0.0")
        first = replace(self.file.cards[0], front=f"Front of version {number}?")
        more = Concept(
            id=CardId(f"more{number}"), front=f"New {number}?", back="Yes.", domain=first.domain
        )
        self.file = replace(self.file, deck=deck, cards=(first, *self.file.cards[1:], more))
        path = self.folder / "soak.deck.md"
        path.write_bytes(deckmd_write.write(self.file))
        self._timed("home", self.window.show_home)
        self._timed("import", lambda: self.window.open_files([path]))
        from flashcards.ui.import_pages import ImportPages

        jobs = self.window.findChild(ImportPages).jobs
        self._wait(jobs)
        for name in ("import-others", "update", "import"):
            button = self.window.findChild(QAbstractButton, name)
            if button is not None and button.isVisible() and button.isEnabled():
                self._timed("import", button.click)
                self._wait(jobs)
                break
        else:
            raise AssertionError("no button to import with")
        self._study()

    def _wait(self, jobs):
        while jobs.running():
            jobs.pool.waitForDone(5)
            self._timed("import", lambda: None)

    def _timed(self, what, act):
        """Do *act* and let all be painted that follows from it; remember how long that took."""
        start = time.perf_counter()
        act()
        for _ in range(3):
            self.app.processEvents()
        took = time.perf_counter() - start
        self.turns += 1
        self.longest = max(self.longest, took)
        if took > STALL:
            self.stalls.append((what, round(took * 1000)))

    def _focus(self):
        return QApplication.focusWidget() or self.window


def resident():
    """Return the resident memory of this process in megabytes; 0 where that is not known."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return 0.0


def soak(folder, reviews, cards=None):
    """Return what so many reviews in one window came to."""
    running = Soak(folder, cards or min(2_000, reviews))
    began = time.perf_counter()
    try:
        memory = running.run(reviews)
    finally:
        running.close()
    settled = memory.get(min(_SETTLED, reviews // 2), 0.0)
    marks = sorted(memory)[:: max(1, len(memory) // 10)]
    return {
        "workload": "soak",
        "size": reviews,
        "seconds": round(time.perf_counter() - began, 1),
        "turns": running.turns,
        "longest_ms": round(running.longest * 1000, 1),
        "stalls_over_100_ms": len(running.stalls),
        "stalls": running.stalls[:20],
        "growth_after_1000_mb": round(memory[max(memory)] - settled, 1) if settled else None,
        "rss_mb": {mark: round(memory[mark], 1) for mark in marks},
    }


def measure(size):
    """Print what SIZE reviews came to."""
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(soak(Path(folder), size)), flush=True)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    measure(int(sys.argv[1]) if sys.argv[1:] else 10_000)
