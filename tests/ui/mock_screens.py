"""The screens of the mock exam for the registry: each takes how to open the window."""

import random
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from flashcards.core.mock import MockKind
from flashcards.services.collection import Collection
from flashcards.services.mock import MockChoice, MockExams
from flashcards.services.mock_run import MockRun
from flashcards.ui.main_window import MainWindow
from flashcards.ui.session import Session

Window = Callable[[Session], MainWindow]
Build = Callable[[Session], QWidget]
SKILL = 0.72


def finish_mocks(collection: Collection, now) -> None:
    """Sit two mock exams of 20 questions in the days before *now*."""
    for number, days in enumerate((11, 4)):
        _sit(collection, lambda days=days: now - timedelta(days=days), number).submit()


def start(window: Window) -> Build:
    """Return what builds the page where a mock exam begins."""

    def build(session: Session) -> QWidget:
        shown = window(session)
        shown.show_mock()
        return shown

    return build


def waiting(window: Window) -> Build:
    """Return what builds that page while an exam waits."""

    def build(session: Session) -> QWidget:
        _half(session)
        shown = window(session)
        _press(shown, "finish-later")
        return shown

    return build


def paused(window: Window) -> Build:
    """Return what builds an exam as it is found after the program ended."""

    def build(session: Session) -> QWidget:
        _half(session)
        return window(session)

    return build


def sitting(window: Window, *buttons: str) -> Build:
    """Return what builds an exam at question 23 of 50, after a press on each of *buttons*."""

    def build(session: Session) -> QWidget:
        _half(session)
        shown = window(session)
        for name in ("go-on", *buttons):
            _press(shown, name)
        return shown

    return build


def covered(window: Window) -> Build:
    """Return what builds an exam at a question on a hard topic."""

    def build(session: Session) -> QWidget:
        run = _half(session)
        hard = next(q for q in run.questions if q.card.sensitivity and not q.row.chosen)
        run.go_to(hard.place)
        shown = window(session)
        _press(shown, "go-on")
        return shown

    return build


def practising(window: Window) -> Build:
    """Return what builds a practice quiz after a pick that was not the best was checked."""

    def build(session: Session) -> QWidget:
        exams = MockExams(session.collection, session.clock, lambda: 0.0)
        run = exams.start(MockChoice(questions=20, kind=MockKind.PRACTICE), seed=3)
        assert run is not None
        question = run.question
        run.answer([next(o.id for o in question.options if not o.correct)])
        shown = window(session)
        _press(shown, "go-on")
        _press(shown, "exam-check")
        return shown

    return build


def report(window: Window, *buttons: str) -> Build:
    """Return what builds the report of an exam of 50, after a press on each of *buttons*."""

    def build(session: Session) -> QWidget:
        run = _sit(session.collection, session.clock, 9, 50)
        run.submit()
        shown = window(session)
        shown.show_mock()
        for name in (f"mock-report-{run.id}", *buttons):
            _press(shown, name)
        return shown

    return build


def _half(session: Session) -> MockRun:
    """Answer 21 of 50 questions up to the one at place 23, with some flags; 41 minutes are left."""
    run = _sit(session.collection, session.clock, 5, 50, most=22)
    for place in (6, 11, 18):
        run.go_to(place)
        run.flag(is_on=True)
    run.go_to(6)
    run.answer([])
    run.go_to(22)
    options = run.question.options
    run.answer([options[1].id])
    run.strike(options[3].id, is_on=True)
    return run


def _sit(
    collection: Collection, clock: Callable, seed: int, count: int = 20, most: int | None = None
) -> MockRun:
    seconds, chance = [0.0], random.Random(seed)
    exams = MockExams(collection, clock, lambda: seconds[0])
    run = exams.start(MockChoice(questions=count, seconds=count * 72), seed=seed)
    assert run is not None
    run.go_on()
    for place, question in enumerate(run.questions[:most]):
        run.go_to(place)
        seconds[0] += 50.0
        right = chance.random() < SKILL
        run.answer([next(o.id for o in question.options if o.correct is right)])
    return run


def _press(window: MainWindow, name: str) -> None:
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    button = next(b for b in window.findChildren(QAbstractButton, name) if b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
