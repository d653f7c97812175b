"""The window: menu bar, side list, and one page at a time."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QWidget

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
from flashcards.ui.window_place import geometry_of, place

if TYPE_CHECKING:
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
        self._stack = QStackedWidget()
        self._home: HomeScreen | None = None
        self._study: StudyScreen | None = None
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
        menus.settings.triggered.connect(self.open_settings)
        menus.study.triggered.connect(lambda: self.study(Scope()))
        menus.study_short.triggered.connect(lambda: self.study(Scope(seconds=SHORT_SECONDS)))
        menus.home.triggered.connect(self.show_home)
        menus.larger.triggered.connect(lambda: self._prefer(lambda now: larger(now, 1)))
        menus.smaller.triggered.connect(lambda: self._prefer(lambda now: larger(now, -1)))
        menus.usual.triggered.connect(lambda: self._prefer(usual_size))
        menus.full_screen.toggled.connect(self._show_full_screen)
        menus.shortcuts.triggered.connect(self.open_shortcuts)
        menus.about.triggered.connect(self.open_about)
        side.page_requested.connect(self.show_home)
        side.help_requested.connect(self._open_help)
        side.settings_requested.connect(self.open_settings)
        self._minute.timeout.connect(self._session.look_at_clock)

    def study(self, scope: Scope) -> None:
        """Begin to study what *scope* takes in."""
        from flashcards.ui.study_screen import StudyScreen  # not needed to show Home

        if self._study is None:
            self._study = StudyScreen(self._session)
            self._study.ended.connect(self.show_home)
            self._study.settings_requested.connect(self.open_settings)
            self._session.day_turned.connect(self._study.follow_day)
            self._stack.addWidget(self._study)
        self._show(self._study)
        self._study.start(scope)

    def show_home(self) -> None:
        """Show Home."""
        if self._home is None:
            self._home = HomeScreen(self._session)
            self._home.study_requested.connect(self.study)
            self._home.settings_requested.connect(self.open_settings)
            self._stack.addWidget(self._home)
        self._show(self._home)
        self._side.mark("home")

    def open_settings(self) -> None:
        """Open the settings."""
        from flashcards.ui.settings_dialog import SettingsDialog

        self._open(lambda: SettingsDialog(self._session, self))

    def open_shortcuts(self) -> None:
        """Open the sheet of keyboard shortcuts."""
        from flashcards.ui.shortcut_sheet import ShortcutSheet

        self._open(lambda: ShortcutSheet(self))

    def open_about(self) -> None:
        """Open what there is to say about the program."""
        from flashcards.ui.about_dialog import AboutDialog

        self._open(lambda: AboutDialog(self))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._session.look_at_clock()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        preferences = replace(self._session.preferences, geometry=geometry_of(self))
        self._session.set_preferences(preferences)
        super().closeEvent(event)

    def _open_first_page(self) -> None:
        if self._session.settings.is_set_up:
            self.show_home()
            return
        from flashcards.ui.first_run_screen import FirstRunScreen

        first_run = FirstRunScreen(self._session)
        first_run.done.connect(self.show_home)
        self._stack.addWidget(first_run)
        self._show(first_run)

    def _show(self, page: QWidget) -> None:
        """Show *page*; only Home has the side list beside it."""
        is_home = page is self._home
        self._side.setVisible(is_home)
        self._menus.set_studying(not is_home)
        self._stack.setCurrentWidget(page)

    def _open(self, build: Callable[[], QDialog]) -> None:
        dialog = build()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

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
