"""Every screen, dialog and state over real decks: for the screenshots and accessibility tests.

``show(name, folder, pasts)`` puts one of SCREENS on show; close what it returns after use.
"""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QWidget

from flashcards.core.days import from_date
from flashcards.core.model import AnyCard, Concept, Day, Grade, Scenario
from flashcards.services.collection import Collection
from flashcards.services.decks import install_bundled
from flashcards.services.marks import Marks
from flashcards.services.overview import overview
from flashcards.services.preferences import Preferences, write_preferences
from flashcards.services.question import Question
from flashcards.services.settings import Grading, StudySettings, write_settings
from flashcards.services.study import Scope, StudySession
from flashcards.ui.about_dialog import AboutDialog
from flashcards.ui.dates_dialog import DatesDialog
from flashcards.ui.main_window import MainWindow
from flashcards.ui.session import Session
from flashcards.ui.settings_dialog import SettingsDialog
from flashcards.ui.shortcut_sheet import ShortcutSheet
from flashcards.ui.study_screen import StudyScreen
from tests.ui import (
    backups_screens,
    cards_screens,
    editor_screens,
    import_screens,
    importing,
    mock_screens,
    recovery_screens,
    statistics_screens,
)

NOW = datetime.fromisoformat("2026-11-23T09:00:00-05:00")
"""Monday, as in the pictures of the design; their exam is on December 16."""
EXAM = from_date(datetime.fromisoformat("2026-12-16").date())
SIZES = ((1240, 820), (1093, 545))
WEEK = (25, 25, 25, 25, 25, 25, 0)
Build = Callable[[Session], QWidget]


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """One state: what the learner did before, settings, and how it is reached from there."""

    build: Build
    past: str = "midway"
    settings: StudySettings | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A screen on show: *window* is its top level, *first* had the focus at the start."""

    window: QWidget
    session: Session
    first: QWidget | None

    def close(self) -> None:
        """Take the window away and let go of the collection."""
        for window in (self.window, self.window.parentWidget()):
            if window is not None:
                window.close()
                window.deleteLater()
        self.session.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.session.collection.close()


class Pasts:
    """Collections with something behind them, each made once in *folder* and then copied."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def copy(self, name: str, folder: Path) -> None:
        """Put a copy of the past *name* into *folder*."""
        made = self._folder / name
        if not made.exists():
            before, live = _PASTS[name]
            if before:
                self.copy(before, made)
            with Collection(made) as collection:
                live(collection)
        shutil.copytree(made, folder, dirs_exist_ok=True)


def show(name: str, folder: Path, pasts: Pasts, size: tuple[int, int] = SIZES[0]) -> Shown:
    """Show the screen *name*, its collection in the empty *folder*."""
    screen = SCREENS[name]
    pasts.copy(screen.past, folder)
    collection = Collection(folder)
    if screen.settings is not None:
        write_settings(collection, screen.settings)
    session = Session(collection, lambda: NOW)
    try:
        window = screen.build(session)
    except BaseException:
        collection.close()
        raise
    fit(window, size)
    window.show()
    window.activateWindow()
    settle()
    return Shown(window=window, session=session, first=QApplication.focusWidget())


def fit(window: QWidget, size: tuple[int, int]) -> None:
    """Give *window* the size: a main window all of it, a dialog what fits into it."""
    if isinstance(window, QMainWindow):
        window.resize(*size)
        return
    if (parent := window.parentWidget()) is not None:
        parent.resize(*size)
    window.resize(window.sizeHint())


def settle() -> None:
    """Let Qt finish what is posted: layouts, polish, paints."""
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def press(*keys: Qt.Key) -> None:
    """Press keys where the focus is, as a person would."""
    for key in keys:
        settle()
        QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key)
    settle()


def _window(session: Session) -> MainWindow:
    window = MainWindow(session)
    window.resize(*SIZES[0])
    window.show()
    window.activateWindow()
    settle()
    return window


def _studying(session: Session, wanted: Callable[[Question], bool], *keys: Qt.Key) -> MainWindow:
    """Study up to the first question that is *wanted*, then press *keys*."""
    while True:
        study = StudySession(session.collection, session.clock)  # as new as the screen's will be
        question = study.next(repeats=False)
        if question is None or wanted(question):
            break
        study.answer(question, Grade.GOOD, 9_000)
    assert question is not None, "no such question in this past"
    window = _window(session)
    window.study(Scope())
    press(*keys)
    return window


def _until(wanted: Callable[[Question], bool], *keys: Qt.Key) -> Build:
    """Return what builds the study screen at the first question *wanted*, after some keys."""
    return lambda session: _studying(session, wanted, *keys)


def _on(name: str, wanted: Callable[[Question], bool], *keys: Qt.Key) -> Build:
    """Return what builds the study screen and then presses the button *name*."""

    def build(session: Session) -> QWidget:
        window = _studying(session, wanted, *keys)
        button = window.findChild(QAbstractButton, name)
        assert button is not None, name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()
        return window

    return build


def _picked(*, is_right: bool) -> Build:
    """Return what builds a scenario after the check of a pick."""

    def build(session: Session) -> QWidget:
        window = _studying(session, _is(Scenario))
        screen = window.findChild(StudyScreen)
        assert screen is not None
        question = screen.question()
        assert question is not None
        assert isinstance(question.card, Scenario)
        picks = [n for n, o in enumerate(question.options) if o.correct is is_right]
        press(Qt.Key(Qt.Key.Key_A + picks[0]), Qt.Key.Key_Return)
        return window

    return build


def _after_plan(session: Session) -> QWidget:
    study = StudySession(session.collection, session.clock)
    count = 0
    while question := study.next(repeats=False):
        count += 1
        study.answer(question, Grade.GOOD if count % 4 else Grade.AGAIN, 9_000)
    window = _window(session)
    window.study(Scope())
    settle()
    return window


def _settings(session: Session, tab: int) -> QWidget:
    dialog = SettingsDialog(session, _window(session))
    dialog.show_tab(tab)
    return dialog


def _standing(session: Session) -> QWidget:
    window = _window(session)
    window.show_standing()
    settle()
    return window


def _resting(session: Session) -> QWidget:
    marks = Marks(session.collection, session.clock)
    for topic, days in zip(
        overview(session.collection, session.today).topics, (None, 7), strict=False
    ):
        marks.rest_topic(topic.deck.id, days)
    return _settings(session, 2)


def _first_card(session: Session) -> QWidget:
    window = _window(session)
    window.study(Scope())
    settle()
    return window


def _doubting(session: Session) -> QWidget:
    window = _studying(session, _is(Concept), Qt.Key.Key_Space)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    settle()
    return window


def _asking_why(session: Session) -> QWidget:
    window = _studying(session, _is_known, Qt.Key.Key_Space)
    screen = window.findChild(StudyScreen)
    assert screen is not None
    screen.open_why()
    settle()
    return window


def _is_known(question: Question) -> bool:
    is_known = question.memory is not None and question.memory.repetition > 1
    return is_known and isinstance(question.card, Concept)


def _ending(session: Session) -> QWidget:
    window = _picked(is_right=True)(session)
    press(Qt.Key.Key_Escape)
    return window


def _is_warned(question: Question) -> bool:
    return bool(question.warned)


def _is(kind: type[AnyCard]) -> Callable[[Question], bool]:
    return lambda question: isinstance(question.card, kind) and not question.warned


def _study_for(collection: Collection, first: int, last: int) -> None:
    """Study each day from *first* to *last* days before now."""
    now = [NOW]
    count = 0
    for days in range(first, last - 1, -1):
        now[0] = NOW - timedelta(days=days)
        session = StudySession(collection, lambda: now[0])
        while question := session.next():
            count += 1
            session.answer(question, Grade.GOOD if count % 5 else Grade.AGAIN, 9_000)


def _with_decks(collection: Collection) -> None:
    install_bundled(collection)


def _set_up(collection: Collection) -> None:
    write_settings(collection, StudySettings(is_set_up=True, minutes=WEEK, exam_day=EXAM))
    said = Preferences(asked_day=from_date(NOW.date()))  # of copies elsewhere nothing is said
    write_preferences(collection.folder, said)


def _exam_in(days: int) -> StudySettings:
    return StudySettings(is_set_up=True, minutes=WEEK, exam_day=Day(from_date(NOW.date()) + days))


def _without_decks(collection: Collection) -> None:
    write_settings(collection, StudySettings(is_set_up=True))


# Each past by the one it goes on from, and what happened then.
_PASTS: dict[str, tuple[str, Callable[[Collection], None]]] = {
    "new": ("", _with_decks),
    "started": ("new", _set_up),
    "midway": ("started", partial(_study_for, first=12, last=1)),
    "caught_up": ("midway", partial(_study_for, first=0, last=0)),
    "away": ("started", partial(_study_for, first=26, last=18)),
    "mocks": ("midway", partial(mock_screens.finish_mocks, now=NOW)),
    "six_weeks": ("started", partial(statistics_screens.six_weeks, now=NOW)),
    "one_day": ("started", partial(statistics_screens.one_day, now=NOW)),
    "trouble": ("started", partial(cards_screens.forget, now=NOW)),
    "without_decks": ("", _without_decks),
}
_TWO = StudySettings(is_set_up=True, minutes=WEEK, exam_day=EXAM, grading=Grading.TWO)
_MARKED = StudySettings(is_set_up=True, minutes=WEEK, exam_day=EXAM, pass_mark=0.7)
_PACED = StudySettings(is_set_up=True, minutes=WEEK)

SCREENS: dict[str, Screen] = {
    "first_run": Screen(build=_window, past="new"),
    "home": Screen(build=_window),
    "home_first_day": Screen(build=_window, past="started"),
    "home_no_date": Screen(build=_window, settings=_PACED),
    "home_no_minutes": Screen(build=_window, settings=StudySettings(is_set_up=True)),
    "home_caught_up": Screen(build=_window, past="caught_up"),
    "home_welcome_back": Screen(build=_window, past="away"),
    "home_without_decks": Screen(build=_window, past="without_decks"),
    "home_last_days": Screen(build=_window, settings=_exam_in(3)),
    "home_eve": Screen(build=_window, settings=_exam_in(1)),
    "home_exam_day": Screen(build=_window, settings=_exam_in(0)),
    "home_exam_day_after": Screen(build=_window, settings=_exam_in(-1)),
    "standing": Screen(build=_standing),
    "standing_first_day": Screen(build=_standing, past="started"),
    "standing_no_date": Screen(build=_standing, settings=_PACED),
    "standing_pass_mark": Screen(build=_standing, settings=_MARKED),
    "statistics": Screen(build=statistics_screens.page(_window), past="six_weeks"),
    "statistics_more": Screen(
        build=statistics_screens.page(_window, "statistics-more-switch"), past="six_weeks"
    ),
    "statistics_table": Screen(
        build=statistics_screens.page(
            _window, "statistics-days-table-switch", "statistics-topics-table-switch"
        ),
        past="six_weeks",
    ),
    "statistics_calm": Screen(build=statistics_screens.page(_window, calm=True), past="six_weeks"),
    "statistics_nothing": Screen(build=statistics_screens.page(_window), past="started"),
    "statistics_one_day": Screen(build=statistics_screens.page(_window), past="one_day"),
    "statistics_after_exam": Screen(
        build=statistics_screens.page(_window), past="six_weeks", settings=_exam_in(-3)
    ),
    "print_cards": Screen(build=statistics_screens.cards_dialog(_window)),
    "print_own_sheet": Screen(build=statistics_screens.own_dialog(_window), past="six_weeks"),
    "primer": Screen(build=_first_card, past="started"),
    "study_question": Screen(build=_until(_is(Concept))),
    "study_answer": Screen(build=_until(_is(Concept), Qt.Key.Key_Space)),
    "study_two_answers": Screen(build=_until(_is(Concept), Qt.Key.Key_Space), settings=_TWO),
    "scenario_pick": Screen(build=_until(_is(Scenario), Qt.Key.Key_B)),
    "scenario_right": Screen(build=_picked(is_right=True)),
    "scenario_wrong": Screen(build=_picked(is_right=False)),
    "scenario_shown": Screen(build=_on("show_me", _is(Scenario))),
    "heads_up": Screen(build=_until(_is_warned)),
    "if_this_is_hard": Screen(build=_on("if_this_is_hard", _is(Concept), Qt.Key.Key_Space)),
    "why_this_card": Screen(build=_asking_why),
    "why_this_card_final": Screen(build=_asking_why, settings=_exam_in(3)),
    "doubt": Screen(build=_doubting),
    "end_question": Screen(build=_ending),
    "plan_done": Screen(build=_after_plan),
    "summary": Screen(build=_first_card, past="caught_up"),
    "mock_start": Screen(build=mock_screens.start(_window), past="mocks"),
    "mock_waiting": Screen(build=mock_screens.waiting(_window), past="mocks"),
    "exam": Screen(build=mock_screens.sitting(_window)),
    "exam_paused": Screen(build=mock_screens.paused(_window)),
    "exam_finish": Screen(build=mock_screens.sitting(_window, "finish-mock")),
    "exam_hard": Screen(build=mock_screens.covered(_window)),
    "practice_quiz": Screen(build=mock_screens.practising(_window)),
    "mock_report": Screen(build=mock_screens.report(_window), past="mocks"),
    "mock_review": Screen(build=mock_screens.report(_window, "mock-review-missed"), past="mocks"),
    "import_start": Screen(build=import_screens.start(_window)),
    "import_paste": Screen(build=import_screens.pasting(_window)),
    "import_recent": Screen(build=import_screens.start_again(_window)),
    "import": Screen(build=import_screens.previewed(_window, importing.table)),
    "import_columns": Screen(build=import_screens.previewed(_window, importing.unknown_table)),
    "import_refused": Screen(build=import_screens.previewed(_window, importing.pdf)),
    "import_run": Screen(build=import_screens.running(_window)),
    "import_done": Screen(
        build=import_screens.previewed(_window, importing.table, "import-others")
    ),
    "update_page": Screen(
        build=import_screens.previewed(_window, importing.newer_deck, "see-changes")
    ),
    "update_conflict": Screen(build=import_screens.conflicting(_window)),
    "cards": Screen(build=cards_screens.page(_window)),
    "cards_found": Screen(build=cards_screens.found(_window, "gift deck:ethics")),
    "cards_doubt": Screen(build=cards_screens.found(_window, "gift is:")),
    "cards_none": Screen(build=cards_screens.found(_window, "nosuchword")),
    "cards_empty": Screen(build=cards_screens.page(_window), past="without_decks"),
    "cards_trouble": Screen(build=cards_screens.trouble(_window), past="trouble"),
    "home_trouble": Screen(build=cards_screens.home_notes(_window), past="trouble"),
    "study_trouble": Screen(
        build=_until(cards_screens.nearly_trouble, Qt.Key.Key_Space, Qt.Key.Key_1), past="trouble"
    ),
    "cards_starred": Screen(build=cards_screens.starred(_window)),
    "cards_move": Screen(build=cards_screens.acted(_window, Qt.Key.Key_M)),
    "cards_tag": Screen(build=cards_screens.acted(_window, Qt.Key.Key_T)),
    "cards_history": Screen(build=cards_screens.acted(_window, Qt.Key.Key_H)),
    "cards_delete": Screen(build=cards_screens.acted(_window, Qt.Key.Key_Delete)),
    "cards_filters": Screen(build=cards_screens.filters(_window)),
    "decks": Screen(build=cards_screens.decks(_window)),
    "settings": Screen(build=partial(_settings, tab=0)),
    "settings_appearance": Screen(build=partial(_settings, tab=1)),
    "settings_topics": Screen(build=_resting),
    "settings_data": Screen(build=backups_screens.settings(_window)),
    "settings_data_copies": Screen(build=backups_screens.settings(_window, copies=7)),
    "settings_data_no_stick": Screen(
        build=backups_screens.settings(_window, copies=2, second="/media/my stick/copies")
    ),
    "copy_own": Screen(build=backups_screens.own(_window)),
    "copy_kept_answers": Screen(build=backups_screens.own(_window, "go-on")),
    "copy_foreign": Screen(build=backups_screens.foreign(_window)),
    "copy_same": Screen(build=backups_screens.foreign(_window, answers=0)),
    "copy_refused": Screen(build=backups_screens.refused(_window)),
    "copy_running": Screen(build=backups_screens.running(_window)),
    "copy_saved": Screen(build=backups_screens.saved(_window)),
    "home_no_copy_outside": Screen(build=backups_screens.without_copy_outside(_window)),
    "dates": Screen(build=lambda session: DatesDialog(_window(session))),
    "about": Screen(build=lambda session: AboutDialog(_window(session))),
    "shortcuts": Screen(build=lambda session: ShortcutSheet(_window(session))),
    **{name: Screen(build=build) for name, build in recovery_screens.BUILDS.items()},
    **editor_screens.screens(Screen, _window, _until(_is(Concept))),
}
