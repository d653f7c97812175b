"""The screens of an import for the registry: each takes how to open the window."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from flashcards.core.model import Concept
from flashcards.services.authoring import save_edit
from flashcards.services.recent_files import with_recent
from flashcards.store import queries
from flashcards.ui.import_rows import ImportRows
from flashcards.ui.main_window import MainWindow
from flashcards.ui.session import Session
from tests.ui import importing

MINE = "What does recovery mean to you?"
"""A question that the learner worded."""
Window = Callable[[Session], MainWindow]
Build = Callable[[Session], QWidget]
Make = Callable[[Path], Path]


def start(window: Window) -> Build:
    """Return what builds the page that waits for a file."""

    def build(session: Session) -> QWidget:
        shown = window(session)
        press_entry(shown)
        return shown

    return build


def start_again(window: Window) -> Build:
    """Return what builds the page that waits for a file, with files that were opened last."""

    def build(session: Session) -> QWidget:
        folder = session.collection.folder
        for path in (importing.table(folder), importing.unknown_table(folder)):
            session.set_preferences(with_recent(session.preferences, path))
        return start(window)(session)

    return build


def pasting(window: Window) -> Build:
    """Return what builds the page where text is pasted."""

    def build(session: Session) -> QWidget:
        shown = start(window)(session)
        button = shown.findChild(QAbstractButton, "paste")
        assert button is not None
        button.click()
        importing.settle()
        return shown

    return build


def previewed(window: Window, make: Make, *names: str) -> Build:
    """Return what builds the preview of a file and then presses the buttons *names*."""

    def build(session: Session) -> QWidget:
        shown = window(session)
        importing.opened(shown, make(session.collection.folder))
        for name in names:
            button = shown.findChild(QAbstractButton, name)
            assert button is not None, name
            button.click()
            importing.finish(shown)
        return shown

    return build


def conflicting(window: Window) -> Build:
    """Return what builds the page of an update that changes a card which was edited here."""

    def build(session: Session) -> QWidget:
        connection = session.collection.connection
        deck = queries.decks(connection)[0].deck.id
        cards = queries.cards_of_deck(connection, deck)
        record = next(each for each in cards if isinstance(each.card, Concept))
        save_edit(session.collection, record, replace(record.card, front=MINE))
        shown = previewed(window, importing.newer_deck)(session)
        rows = shown.findChild(ImportRows)
        assert rows is not None
        area = rows.parentWidget()
        while not isinstance(area, QScrollArea):
            area = area.parentWidget()
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        importing.settle()
        return shown

    return build


def running(window: Window) -> Build:
    """Return what builds an import under way, which stands still."""

    def build(session: Session) -> QWidget:
        shown = previewed(window, importing.table)(session)
        assert isinstance(shown, MainWindow)
        jobs = importing.pages(shown).jobs
        for _ in range(jobs.pool.maxThreadCount()):
            jobs.start(_wait)
        button = shown.findChild(QAbstractButton, "import-others")
        assert button is not None
        button.click()
        importing.settle()
        jobs.running()[-1].progressed.emit(2, 3)
        importing.settle()
        return shown

    return build


def press_entry(window: MainWindow) -> None:
    """Choose File, Open or import."""
    from PySide6.QtGui import QAction

    entry = window.findChild(QAction, "open")
    assert entry is not None
    entry.trigger()
    importing.settle()


def _wait(progress) -> None:
    """Hold a thread until the job is stopped."""
    never = threading.Event()
    while not never.wait(0.02):
        progress(0, 1)
