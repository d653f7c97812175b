"""The window: menu bar, side list, and one page at a time."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from flashcards.services.scope import Scope
from flashcards.ui import theme
from flashcards.ui.appearance import larger, usual_size
from flashcards.ui.copy_acts import CopyActs
from flashcards.ui.home_plan import SHORT_SECONDS
from flashcards.ui.home_screen import NARROW
from flashcards.ui.layouts import Row
from flashcards.ui.menus import Menus
from flashcards.ui.print_page import Printable
from flashcards.ui.recent_menu import RecentMenu
from flashcards.ui.session import Session
from flashcards.ui.side_list import SideList
from flashcards.ui.window_dialogs import WindowDialogs
from flashcards.ui.window_pages import WindowPages
from flashcards.ui.window_place import keep_place, place
from flashcards.ui.window_undo import WindowUndo

_MINUTE = 60_000


class MainWindow(QMainWindow):
    """Shows the pages of one Session, and connects them with the menus and the side list."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("main-window")
        self.setWindowTitle(self.tr("Flashcards"))
        self._session = session
        self._menus = Menus(self.menuBar())
        self._recent = RecentMenu(self._menus.recent, session)
        self._side = SideList()
        self._copies = CopyActs(session, self)
        self._dialogs = WindowDialogs(session, self._copies, self)
        self._stack = QStackedWidget()
        self._pages = WindowPages(session, self._stack, self._show, self._dialogs, self._copies)
        self._undo = WindowUndo(session, self._menus, self._pages)
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
        menus, side, pages = self._menus, self._side, self._pages
        menus.quit.triggered.connect(self.close)
        menus.open.triggered.connect(pages.show_import)
        self._recent.chosen.connect(self._open_recent)
        menus.undo.triggered.connect(self._undo.undo)
        menus.redo.triggered.connect(self._undo.redo)
        self._session.changed.connect(self._look_at_undo)
        menus.settings.triggered.connect(self._dialogs.open_settings)
        menus.study.triggered.connect(lambda: pages.study(Scope()))
        menus.study_short.triggered.connect(lambda: pages.study(Scope(seconds=SHORT_SECONDS)))
        menus.home.triggered.connect(pages.show_home)
        menus.mock.triggered.connect(pages.show_mock)
        menus.larger.triggered.connect(lambda: self._change_text_size(1))
        menus.smaller.triggered.connect(lambda: self._change_text_size(-1))
        menus.usual.triggered.connect(lambda: self._change_text_size(0))
        menus.full_screen.toggled.connect(self._show_full_screen)
        menus.shortcuts.triggered.connect(self._dialogs.open_shortcuts)
        menus.dates.triggered.connect(self._dialogs.open_dates)
        menus.about.triggered.connect(self._dialogs.open_about)
        menus.standing.triggered.connect(pages.show_standing)
        menus.statistics.triggered.connect(pages.show_statistics)
        menus.cards.triggered.connect(pages.show_cards)
        menus.decks.triggered.connect(pages.show_decks)
        menus.new_deck.triggered.connect(lambda: pages.cards().new_deck())
        menus.new_card.triggered.connect(lambda: pages.cards().new_card())
        menus.find.triggered.connect(pages.show_cards)
        menus.choice.chosen.connect(pages.study_state)
        menus.print.triggered.connect(self._print_page)
        menus.save_copy.triggered.connect(self._copies.save)
        menus.open_copy.triggered.connect(self._copies.open)
        self._copies.failed.connect(self.show_note)
        menus.save_notes.triggered.connect(self._dialogs.save_notes)
        menus.notes.triggered.connect(self._dialogs.open_notes)
        menus.print_sheet.triggered.connect(self._dialogs.print_own_sheet)
        side.page_requested.connect(pages.show_listed)
        side.help_requested.connect(self._open_help)
        side.settings_requested.connect(self._dialogs.open_settings)
        pages.busy_changed.connect(self._hold)
        pages.text_size_requested.connect(self._change_text_size)
        self._minute.timeout.connect(self._session.look_at_clock)

    def study(self, scope: Scope) -> None:
        """Begin to study what *scope* takes in."""
        self._pages.study(scope)

    def show_home(self) -> None:
        """Show Home."""
        self._pages.show_home()

    def show_standing(self) -> None:
        """Show where the learner stands."""
        self._pages.show_standing()

    def show_statistics(self) -> None:
        """Show the days, topics, misses and traps."""
        self._pages.show_statistics()

    def show_cards(self) -> None:
        """Show the cards, with the focus where one searches."""
        self._pages.show_cards()

    def show_decks(self) -> None:
        """Show which decks are studied."""
        self._pages.show_decks()

    def show_mock(self) -> None:
        """Show where a mock exam begins."""
        self._pages.show_mock()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Show what importing files would do; nothing while one is studying."""
        if paths and self._menus.open.isEnabled():
            self._pages.open_files(paths)

    def look_for_updates(self) -> None:
        """Offer the new decks and newer versions that this version of the program brings."""
        if self.isVisible():
            self._pages.look_for_updates()

    def look_after_copies(self) -> None:
        """Make the copy of this start, if one is due, beside the window."""
        self._copies.look_after()

    def tell_of_sync(self) -> None:
        """Say once when the data folder lies where a sync service moves files about."""
        from flashcards.ui.window_sync import tell_of_sync  # not needed to show Home

        tell_of_sync(self._session, self.show_note)

    def show_note(self, words: str) -> None:
        """Say something on Home until the window closes."""
        self._pages.show_note(words)

    def come_to_front(self) -> None:
        """Show the window before all others, also when it was minimized."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def open_appearance(self) -> None:
        """Open the settings where the look and the language are chosen."""
        self._dialogs.open_appearance()

    def changeEvent(self, event: QEvent) -> None:
        is_activated = event.type() is QEvent.Type.ActivationChange and self.isActiveWindow()
        if is_activated and self._minute.isActive():
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
        self._minute.stop()  # a window that was closed asks nothing of the collection
        self._pages.stop()
        keep_place(self, self._session)
        self._copies.close()
        super().closeEvent(event)

    def _open_first_page(self) -> None:
        if self._session.settings.is_set_up:
            self._pages.show_home()
            self._pages.offer_interrupted()
            return
        self._pages.show_first_run()
        self._menus.open_copy.setEnabled(True)  # on a new computer it is what many come for
        self._copies.is_at_rest = True

    def _show(self, page: QWidget, listed: str) -> None:
        """Show *page*; one that is *listed* has the side list beside it, and is marked there."""
        self._side.setVisible(bool(listed))
        self._side.mark(listed)
        self._menus.set_studying(not listed)
        self._copies.is_at_rest = bool(listed)
        self._menus.set_printing(isinstance(page, Printable))
        self._look_at_undo()
        self._stack.setCurrentWidget(page)

    def _hold(self, is_busy: bool) -> None:
        """Let nothing else write while an import does."""
        self._side.setEnabled(not is_busy)
        self._menus.set_studying(is_busy)
        self._menus.settings.setEnabled(not is_busy)
        if not is_busy:
            self._look_at_undo()

    def _look_at_undo(self) -> None:
        self._undo.look(is_listed=self._side.isVisibleTo(self))

    def _open_recent(self, path: Path) -> None:
        self.open_files([path])

    def _print_page(self) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, Printable):
            page.print_page()

    def _open_help(self) -> None:
        item = self._side.help_item()
        self._menus.help.popup(item.mapToGlobal(item.rect().topLeft()))

    def _change_text_size(self, steps: int) -> None:
        """Make the text larger by *steps*, which may be below 0; 0 makes it the usual size."""
        now = self._session.preferences
        self._session.set_preferences(larger(now, steps) if steps else usual_size(now))

    def _show_full_screen(self, is_full: bool) -> None:
        if is_full:
            self.showFullScreen()
        else:
            self.showNormal()

    def _fold(self) -> None:
        self._side.set_narrow(self.width() < theme.current().px(NARROW))
