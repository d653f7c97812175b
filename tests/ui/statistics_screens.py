"""The screens of the statistics for the registry: each takes how to open the window."""

import random
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from flashcards.core.model import Grade, Scenario
from flashcards.services.collection import Collection
from flashcards.services.own_sheet import own_sheet
from flashcards.services.scope import Scope
from flashcards.services.study import StudySession
from flashcards.store import queries
from flashcards.ui.main_window import MainWindow
from flashcards.ui.print_cards import PrintCardsDialog
from flashcards.ui.print_own_sheet import OwnSheetDialog
from flashcards.ui.session import Session

Window = Callable[[Session], MainWindow]
Build = Callable[[Session], QWidget]
DAYS = 42
OFF = 6


def six_weeks(collection: Collection, now) -> None:
    """Study most of the 42 days before *now*, some longer than others, Sundays never."""
    chance, at = random.Random(5), [now]
    for days in range(DAYS, 0, -1):
        at[0] = now - timedelta(days=days)
        if at[0].weekday() == OFF or chance.random() < 0.12:
            continue
        at[0] = at[0].replace(hour=chance.choice((8, 12, 18, 19, 20)))
        session = StudySession(
            collection, lambda: at[0], Scope(seconds=chance.choice((180, 360, 480, 720, 900)))
        )
        while question := session.next():
            _answer(session, question, chance)


def one_day(collection: Collection, now) -> None:
    """Study for the first time on the day before *now*."""
    session = StudySession(collection, lambda: now - timedelta(days=1), Scope(seconds=120))
    while question := session.next():
        session.answer(question, Grade.GOOD, 9_000)


def page(window: Window, *names: str, calm: bool = False) -> Build:
    """Return what builds the page, after a press on each of the buttons *names*."""

    def build(session: Session) -> QWidget:
        shown = window(session)
        if calm:
            from dataclasses import replace

            session.set_preferences(replace(session.preferences, calm=True))
        shown.show_statistics()
        for name in names:
            _press(shown, name)
        return shown

    return build


def cards_dialog(window: Window) -> Build:
    """Return what builds the dialog that prints cards."""

    def build(session: Session) -> QWidget:
        deck = queries.decks(session.collection.connection)[0].deck
        records = queries.cards_of_deck(session.collection.connection, deck.id)
        return PrintCardsDialog([each.card for each in records], deck.title, window(session))

    return build


def own_dialog(window: Window) -> Build:
    """Return what builds the dialog that prints the own sheet."""
    return lambda session: OwnSheetDialog(
        own_sheet(session.collection.connection, 14), window(session)
    )


def _answer(session: StudySession, question, chance: random.Random) -> None:
    right = chance.random() < 0.8
    if not isinstance(question.card, Scenario):
        grade = chance.choice((Grade.GOOD, Grade.GOOD, Grade.HARD, Grade.EASY))
        session.answer(question, grade if right else Grade.AGAIN, chance.randrange(4_000, 15_000))
        return
    options = [option for option in question.card.options if option.correct is right]
    chosen = [chance.choice(options).id]
    grade = Grade.GOOD if right else Grade.AGAIN
    session.answer(question, grade, chance.randrange(15_000, 60_000), chosen)


def _press(window: MainWindow, name: str) -> None:
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    button = next(b for b in window.findChildren(QAbstractButton, name) if b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
