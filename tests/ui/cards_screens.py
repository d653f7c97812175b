"""The pages of cards and decks in their states, for the screenshots and accessibility tests."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QScrollArea,
    QTableView,
)

from flashcards.core.days import moment
from flashcards.core.model import Concept, Grade, Kind
from flashcards.services.collection import Collection
from flashcards.services.deck_states import DeckState, set_state
from flashcards.services.question import Question
from flashcards.store import queries
from flashcards.store.history_write import Entry
from flashcards.store.records import CardRecord
from flashcards.ui.cards_screen import CardsScreen
from flashcards.ui.home_notes import HomeNotes
from flashcards.ui.main_window import MainWindow
from flashcards.ui.session import Session

Window = Callable[[Session], MainWindow]
LAPSES_BEFORE = 7
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def settle() -> None:
    """Let Qt finish what is posted, and the editor take the selected card up."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def page(window: Window) -> Callable[[Session], MainWindow]:
    """Return what builds the page Cards with a card in the editor."""

    def build(session: Session) -> MainWindow:
        shown = window(session)
        shown.show_cards()
        settle()
        QTest.qWait(300)
        settle()
        return shown

    return build


def found(window: Window, text: str) -> Callable[[Session], MainWindow]:
    """Return what builds the page Cards after a search."""

    def build(session: Session) -> MainWindow:
        shown = page(window)(session)
        search(shown, text)
        return shown

    return build


def search(shown: MainWindow, text: str) -> None:
    """Type a search."""
    field = shown.findChild(QLineEdit, "cards-search")
    assert field is not None
    field.clear()
    QTest.keyClicks(field, text)
    settle()
    QTest.qWait(300)  # until the editor takes up what was found
    settle()


def starred(window: Window) -> Callable[[Session], MainWindow]:
    """Return what builds the page Cards after a star was given to several cards."""

    def build(session: Session) -> MainWindow:
        shown = page(window)(session)
        table = shown.findChild(QTableView, "cards-table")
        assert table is not None
        table.setFocus()
        for _ in range(2):
            QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyClick(table, Qt.Key.Key_S, CTRL_SHIFT)
        settle()
        return shown

    return build


def acted(window: Window, key: Qt.Key) -> Callable[[Session], MainWindow]:
    """Return what builds the page Cards and asks for an act by its key."""

    def build(session: Session) -> MainWindow:
        shown = page(window)(session)
        table = shown.findChild(QTableView, "cards-table")
        assert table is not None
        table.setFocus()
        is_letter = key not in {Qt.Key.Key_Delete, Qt.Key.Key_Return}
        QTest.keyClick(table, key, CTRL_SHIFT if is_letter else Qt.KeyboardModifier.NoModifier)
        settle()
        return shown

    return build


def filters(window: Window) -> Callable[[Session], MainWindow]:
    """Return what builds the page Cards with *More filters* open."""

    def build(session: Session) -> MainWindow:
        shown = page(window)(session)
        button = shown.findChild(QAbstractButton, "more-filters")
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()
        return shown

    return build


def decks(window: Window) -> Callable[[Session], MainWindow]:
    """Return what builds the list of decks, one of them paused and one removed."""

    def build(session: Session) -> MainWindow:
        names = [record.deck.id for record in queries.decks(session.collection.connection)]
        for name, state in zip(names, (DeckState.PAUSED, DeckState.REMOVED), strict=False):
            set_state(session.collection, [name], state)
        shown = window(session)
        shown.show_decks()
        settle()
        return shown

    return build


def trouble(window: Window) -> Callable[[Session], MainWindow]:
    """Return what builds the page Cards over the trouble list."""

    def build(session: Session) -> MainWindow:
        shown = page(window)(session)
        search(shown, "is:trouble")
        return shown

    return build


def home_notes(window: Window) -> Callable[[Session], MainWindow]:
    """Return what builds Home, scrolled to its lines about single cards."""

    def build(session: Session) -> MainWindow:
        shown = window(session)
        notes = shown.findChild(HomeNotes)
        assert notes is not None
        settle()
        area = notes.parentWidget()
        while not isinstance(area, QScrollArea):
            area = area.parentWidget()
        area.ensureWidgetVisible(notes)
        settle()
        return shown

    return build


def forget(collection: Collection, now: datetime) -> None:
    """Forget three cards again and again, and one that waits today all but once; one rests."""
    connection = collection.connection
    deck = next(iter(queries.decks(connection)))
    cards = list(queries.cards_of_deck(connection, deck.deck.id))
    concepts = [each for each in cards if isinstance(each.card, Concept)]
    entries: list[Entry] = []
    for record, lapses in zip(concepts, (9, 8, 8, LAPSES_BEFORE), strict=False):
        grades = [Grade.GOOD, Grade.AGAIN] * lapses
        if lapses == LAPSES_BEFORE:
            grades.append(Grade.GOOD)
        for step, grade in enumerate(reversed(grades), 1):
            entries.append(_answer(record, grade, now - timedelta(days=7 * step)))
    entries.sort(key=lambda entry: entry.moment.wall)
    resting = concepts[5]
    entries.append(_entry(resting, Kind.RESTED, now - timedelta(days=1)))
    collection.write("import", lambda transaction: transaction.append_all(entries))


def _answer(record: CardRecord, grade: Grade, when: datetime) -> Entry:
    entry = _entry(record, Kind.ANSWERED, when)
    return replace(entry, grade=grade, milliseconds=6_000, data=(("mode", "study"),))


def _entry(record: CardRecord, kind: Kind, when: datetime) -> Entry:
    return Entry(kind=kind, deck=record.origin, card=record.card.id, moment=moment(when))


def nearly_trouble(question: Question) -> bool:
    """Say whether the next lapse of a card brings it onto the trouble list."""
    return question.memory is not None and question.memory.lapses == LAPSES_BEFORE


def cards_page(shown: MainWindow) -> CardsScreen:
    """Return the page Cards of a window."""
    found_page = shown.findChild(CardsScreen)
    assert found_page is not None
    return found_page
