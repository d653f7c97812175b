"""The window: menu bar, side list, and one page at a time."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from flashcards.services.import_undo import can_undo
from flashcards.services.mock_waiting import is_interrupted
from flashcards.services.preferences import Preferences
from flashcards.services.scope import Scope
from flashcards.ui import theme
from flashcards.ui.appearance import larger, usual_size
from flashcards.ui.home_plan import SHORT_SECONDS
from flashcards.ui.home_screen import NARROW, HomeScreen
from flashcards.ui.layouts import Row
from flashcards.ui.menus import Menus
from flashcards.ui.session import Session
from flashcards.ui.side_list import SideList
from flashcards.ui.window_dialogs import WindowDialogs
from flashcards.ui.window_place import geometry_of, place

if TYPE_CHECKING:
    from flashcards.ui.import_pages import ImportPages
    from flashcards.ui.mock_pages import MockPages
    from flashcards.ui.standing_screen import StandingScreen
    from flashcards.ui.study_screen import StudyScreen

_MINUTE = 60_000


class MainWindow(QMainWindow):
    """Shows the pages of one Session; a page is built when it is first visited."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("main-window")
        self.setWindowTitle(self.tr("Flashcards"))
        self._session = session
        self._menus = Menus(self.menuBar())
        self._side = SideList()
        self._dialogs = WindowDialogs(session, self)
        self._stack = QStackedWidget()
        self._home: HomeScreen | None = None
        self._study: StudyScreen | None = None
        self._mock: MockPages | None = None
        self._standing: StandingScreen | None = None
        self._imports: ImportPages | None = None
        self.setAcceptDrops(True)
        middle = QWidget()
        row = Row(middle)
        row.addWidget(self._side)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self._minute = QTimer(self, interval=_MINUTE)
        self._minute.setObjectName("minute")
        self._connect()
        place(self, session.preferences.geometry)
        theme.follow(self._fold)
        self._open_first_page()
        self._minute.start()

    def _connect(self) -> None:
        menus, side = self._menus, self._side
        menus.quit.triggered.connect(self.close)
        menus.open.triggered.connect(lambda: self._import_pages().show_page())
        menus.undo.triggered.connect(lambda: self._import_pages().undo_import())
        self._session.changed.connect(self._look_at_undo)
        menus.settings.triggered.connect(self._dialogs.open_settings)
        menus.study.triggered.connect(lambda: self.study(Scope()))
        menus.study_short.triggered.connect(lambda: self.study(Scope(seconds=SHORT_SECONDS)))
        menus.home.triggered.connect(self.show_home)
        menus.mock.triggered.connect(self.show_mock)
        menus.larger.triggered.connect(lambda: self._prefer(lambda now: larger(now, 1)))
        menus.smaller.triggered.connect(lambda: self._prefer(lambda now: larger(now, -1)))
        menus.usual.triggered.connect(lambda: self._prefer(usual_size))
        menus.full_screen.toggled.connect(self._show_full_screen)
        menus.shortcuts.triggered.connect(self._dialogs.open_shortcuts)
        menus.about.triggered.connect(self._dialogs.open_about)
        menus.standing.triggered.connect(self.show_standing)
        side.page_requested.connect(self._show_page)
        side.help_requested.connect(self._open_help)
        side.settings_requested.connect(self._dialogs.open_settings)
        self._minute.timeout.connect(self._session.look_at_clock)

    def study(self, scope: Scope) -> None:
        """Begin to study what *scope* takes in."""
        from flashcards.ui.study_screen import StudyScreen  # not needed to show Home

        if self._study is None:
            self._study = StudyScreen(self._session)
            self._study.ended.connect(self.show_home)
            self._study.settings_requested.connect(self._dialogs.open_settings)
            self._session.day_turned.connect(self._study.follow_day)
            self._stack.addWidget(self._study)
        self._show(self._study)
        self._study.start(scope)

    def show_home(self) -> None:
        """Show Home."""
        if self._home is None:
            self._home = HomeScreen(self._session, self._stack)
            self._home.study_requested.connect(self.study)
            self._home.settings_requested.connect(self._dialogs.open_settings)
            self._home.leave_out_requested.connect(self._dialogs.open_leave_out)
            self._stack.addWidget(self._home)
        self._show(self._home, listed="home")

    def show_standing(self) -> None:
        """Show where the learner stands."""
        from flashcards.ui.standing_screen import StandingScreen

        if self._standing is None:
            self._standing = StandingScreen(self._session)
            self._standing.settings_requested.connect(self._dialogs.open_settings)
            self._stack.addWidget(self._standing)
        self._show(self._standing, listed="standing")

    def show_mock(self) -> None:
        """Show where a mock exam begins."""
        self._mock_pages().show_start()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Show what importing files would do; nothing while one is studying."""
        if paths and self._menus.open.isEnabled():
            self._import_pages().open_files(paths)

    def look_for_updates(self) -> None:
        """Offer the new decks and newer versions that this version of the program brings."""
        from flashcards.services.updates import has_news

        is_free = self.isVisible() and self._stack.currentWidget() is self._home
        if is_free and has_news(self._session.collection.connection):
            self._import_pages().look_for_updates()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._session.look_at_clock()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self._menus.open.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        from flashcards.ui.import_pages import dropped_files

        event.acceptProposedAction()
        self.open_files(dropped_files(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._imports is not None:
            self._imports.jobs.stop()  # what is not imported whole is not imported at all
        preferences = replace(self._session.preferences, geometry=geometry_of(self))
        self._session.set_preferences(preferences)
        if self._mock is not None:
            self._mock.pause()
        super().closeEvent(event)

    def _open_first_page(self) -> None:
        if self._session.settings.is_set_up:
            self.show_home()
            if is_interrupted(self._session.collection.connection):
                self._mock_pages().offer_interrupted()
            return
        from flashcards.ui.first_run_screen import FirstRunScreen

        first_run = FirstRunScreen(self._session)
        first_run.done.connect(self.show_home)
        self._stack.addWidget(first_run)
        self._show(first_run)

    def _import_pages(self) -> "ImportPages":
        from flashcards.ui.import_pages import ImportPages  # not needed to show Home

        if self._imports is None:
            self._imports = ImportPages(self._session, self._stack)
            self._imports.shown.connect(self._show_import)
            self._imports.left.connect(self.show_home)
            self._imports.busy_changed.connect(self._hold)
        return self._imports

    def _show_import(self, page: QWidget) -> None:
        self._show(page, listed="import")

    def _hold(self, is_busy: bool) -> None:
        """Let nothing else write while an import does."""
        self._side.setEnabled(not is_busy)
        self._menus.set_studying(is_busy)
        self._menus.settings.setEnabled(not is_busy)
        if not is_busy:
            self._look_at_undo()

    def _look_at_undo(self) -> None:
        is_listed = self._side.isVisibleTo(self)
        self._menus.set_undo(is_listed and can_undo(self._session.collection))

    def _mock_pages(self) -> "MockPages":
        from flashcards.ui.mock_pages import MockPages  # not needed to show Home

        if self._mock is None:
            self._mock = MockPages(self._session, self._stack)
            self._mock.shown.connect(self._show_mock_page)
            self._mock.study_requested.connect(self.study)
            self._mock.text_size_requested.connect(self._change_text_size)
        return self._mock

    def _show_mock_page(self, page: QWidget, is_listed: bool) -> None:
        self._show(page, listed="mock" if is_listed else "")

    def _change_text_size(self, steps: int) -> None:
        self._prefer(lambda now: larger(now, steps) if steps else usual_size(now))

    def _show(self, page: QWidget, *, listed: str = "") -> None:
        """Show *page*; one that is *listed* has the side list beside it, and is marked there."""
        self._side.setVisible(bool(listed))
        self._side.mark(listed)
        self._menus.set_studying(not listed)
        self._look_at_undo()
        self._stack.setCurrentWidget(page)

    def _show_page(self, page: str) -> None:
        show = {"home": self.show_home, "standing": self.show_standing, "mock": self.show_mock}
        show[page]()

    def _open_help(self) -> None:
        item = self._side.help_item()
        self._menus.help.popup(item.mapToGlobal(item.rect().topLeft()))

    def _prefer(self, change: Callable[[Preferences], Preferences]) -> None:
        self._session.set_preferences(change(self._session.preferences))

    def _show_full_screen(self, is_full: bool) -> None:
        if is_full:
            self.showFullScreen()
        else:
            self.showNormal()

    def _fold(self) -> None:
        self._side.set_narrow(self.width() < theme.current().px(NARROW))
