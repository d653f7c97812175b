"""The window: menu bar, side list, and one page at a time."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from flashcards.services.import_undo import can_undo
from flashcards.services.mock_waiting import is_interrupted
from flashcards.services.preferences import Preferences
from flashcards.services.scope import Scope
from flashcards.ui import theme
from flashcards.ui.appearance import larger, usual_size
from flashcards.ui.copy_acts import CopyActs
from flashcards.ui.home_plan import SHORT_SECONDS
from flashcards.ui.home_screen import NARROW, HomeScreen
from flashcards.ui.layouts import Row
from flashcards.ui.menus import Menus
from flashcards.ui.print_page import Printable
from flashcards.ui.recent_menu import RecentMenu
from flashcards.ui.session import Session
from flashcards.ui.side_list import SideList
from flashcards.ui.translators import translate
from flashcards.ui.window_dialogs import WindowDialogs
from flashcards.ui.window_place import geometry_of, place

if TYPE_CHECKING:
    from flashcards.ui.cards_pages import CardsPages
    from flashcards.ui.import_pages import ImportPages
    from flashcards.ui.mock_pages import MockPages
    from flashcards.ui.standing_screen import StandingScreen
    from flashcards.ui.statistics_screen import StatisticsScreen
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
        self._recent = RecentMenu(self._menus.recent, session)
        self._side = SideList()
        self._copies = CopyActs(session, self)
        self._dialogs = WindowDialogs(session, self._copies, self)
        self._stack = QStackedWidget()
        self._home: HomeScreen | None = None
        self._study: StudyScreen | None = None
        self._mock: MockPages | None = None
        self._standing: StandingScreen | None = None
        self._statistics: StatisticsScreen | None = None
        self._imports: ImportPages | None = None
        self._cards: CardsPages | None = None
        self._begun_at_cards = False
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
        self._recent.chosen.connect(self._open_recent)
        menus.undo.triggered.connect(self._undo)
        menus.redo.triggered.connect(lambda: self._cards_pages().redo())
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
        menus.dates.triggered.connect(self._dialogs.open_dates)
        menus.about.triggered.connect(self._dialogs.open_about)
        menus.standing.triggered.connect(self.show_standing)
        menus.statistics.triggered.connect(self.show_statistics)
        menus.cards.triggered.connect(self.show_cards)
        menus.decks.triggered.connect(self.show_decks)
        menus.new_deck.triggered.connect(lambda: self._cards_pages().new_deck())
        menus.new_card.triggered.connect(lambda: self._cards_pages().new_card())
        menus.find.triggered.connect(self.show_cards)
        menus.choice.chosen.connect(self._study_state)
        menus.print.triggered.connect(self._print_page)
        menus.save_copy.triggered.connect(self._copies.save)
        menus.open_copy.triggered.connect(self._copies.open)
        self._copies.failed.connect(self.show_note)
        menus.save_notes.triggered.connect(self._dialogs.save_notes)
        menus.notes.triggered.connect(self._dialogs.open_notes)
        menus.print_sheet.triggered.connect(self._dialogs.print_own_sheet)
        side.page_requested.connect(self._show_page)
        side.help_requested.connect(self._open_help)
        side.settings_requested.connect(self._dialogs.open_settings)
        self._minute.timeout.connect(self._session.look_at_clock)

    def study(self, scope: Scope) -> None:
        """Begin to study what *scope* takes in."""
        from flashcards.ui.study_screen import StudyScreen  # not needed to show Home

        if self._study is None:
            self._study = StudyScreen(self._session)
            self._study.ended.connect(self._leave_study)
            self._study.ended.connect(self._copies.keep_log)
            self._study.settings_requested.connect(self._dialogs.open_settings)
            self._session.day_turned.connect(self._study.follow_day)
            self._stack.addWidget(self._study)
        self._begun_at_cards = self._cards is not None and self._cards.is_shown()
        self._show(self._study)
        self._study.start(scope)

    def show_home(self) -> None:
        """Show Home."""
        if self._home is None:
            self._home = HomeScreen(self._session, self._stack)
            self._home.study_requested.connect(self.study)
            self._home.search_requested.connect(self._search_cards)
            self._home.settings_requested.connect(self._dialogs.open_settings)
            self._home.leave_out_requested.connect(self._dialogs.open_leave_out)
            self._home.show_copies(self._copies)
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

    def show_statistics(self) -> None:
        """Show the days, topics, misses and traps."""
        from flashcards.ui.statistics_screen import StatisticsScreen

        if self._statistics is None:
            self._statistics = StatisticsScreen(self._session)
            self._statistics.study_requested.connect(self.study)
            self._stack.addWidget(self._statistics)
        self._show(self._statistics, listed="statistics")

    def show_cards(self) -> None:
        """Show the cards, with the focus where one searches."""
        self._cards_pages().show_page()

    def show_decks(self) -> None:
        """Show which decks are studied."""
        self._cards_pages().show_decks()

    def show_mock(self) -> None:
        """Show where a mock exam begins."""
        self._mock_pages().show_start()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Show what importing files would do; nothing while one is studying."""
        if paths and self._menus.open.isEnabled():
            self._import_pages().open_files(paths)

    def _open_recent(self, path: Path) -> None:
        self.open_files([path])

    def look_for_updates(self) -> None:
        """Offer the new decks and newer versions that this version of the program brings."""
        from flashcards.services.updates import has_news

        is_free = self.isVisible() and self._stack.currentWidget() is self._home
        if is_free and has_news(self._session.collection.connection):
            self._import_pages().look_for_updates()

    def look_after_copies(self) -> None:
        """Make the copy of this start, if one is due, beside the window."""
        self._copies.look_after()

    def tell_of_sync(self) -> None:
        """Say once when the data folder lies where a sync service moves files about."""
        from flashcards.services.sync_folders import sync_service
        from flashcards.words.data_folder import sync_text

        preferences = self._session.preferences
        service = sync_service(self._session.collection.folder)
        if service is not None and service != preferences.sync_told:
            self.show_note(sync_text(service, translate))
            self._session.set_preferences(replace(preferences, sync_told=service))

    def show_note(self, words: str) -> None:
        """Say something on Home until the window closes."""
        if self._home is not None:
            self._home.show_note(words)

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
        if self._imports is not None:
            self._imports.jobs.stop()  # what is not imported whole is not imported at all
        if self._statistics is not None:
            self._statistics.stop()
        if self._cards is not None:
            self._cards.stop()
        self._keep_place()
        if self._mock is not None:
            self._mock.pause()
        self._copies.close()
        super().closeEvent(event)

    def _keep_place(self) -> None:
        """Keep where the window stood; that it cannot be kept is no reason to stay open."""
        preferences = replace(self._session.preferences, geometry=geometry_of(self))
        try:
            self._session.set_preferences(preferences)
        except OSError as error:
            from flashcards.services.log_file import LogFile

            log = LogFile(self._session.collection.folder)
            log.write(f"The place of the window was not kept: {error}", "WARNING")
            log.close()

    def _open_first_page(self) -> None:
        if self._session.settings.is_set_up:
            self.show_home()
            if is_interrupted(self._session.collection.connection):
                self._mock_pages().offer_interrupted()
            return
        from flashcards.ui.first_run_screen import FirstRunScreen

        first_run = FirstRunScreen(self._session)
        first_run.done.connect(self.show_home)
        first_run.own_cards_requested.connect(lambda: self._import_pages().show_page())
        first_run.copy_requested.connect(self._copies.open)
        self._stack.addWidget(first_run)
        self._show(first_run)
        self._menus.open_copy.setEnabled(True)  # on a new computer it is what many come for
        self._copies.is_at_rest = True

    def _import_pages(self) -> "ImportPages":
        from flashcards.ui.import_pages import ImportPages  # not needed to show Home

        if self._imports is None:
            self._imports = ImportPages(self._session, self._stack)
            self._imports.shown.connect(self._show_import)
            self._imports.left.connect(self.show_home)
            self._imports.busy_changed.connect(self._hold)
            self._imports.notes_taken.connect(self._dialogs.open_taken_notes)
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
        collection = self._session.collection
        is_listed = self._side.isVisibleTo(self)
        self._menus.set_undo(is_listed and can_undo(collection))
        self._menus.set_redo("")
        if is_listed and (collection.next_undo or collection.next_redo):
            from flashcards.words.cards import step_text  # a start needs no words of cards

            if undo := step_text(collection.next_undo, translate):
                self._menus.set_undo_step(undo)
            self._menus.set_redo(step_text(collection.next_redo, translate))

    def _undo(self) -> None:
        from flashcards.words.cards import is_step

        if is_step(self._session.collection.next_undo):
            self._cards_pages().undo()
        else:
            self._import_pages().undo_import()

    def _cards_pages(self) -> "CardsPages":
        from flashcards.ui.cards_pages import CardsPages  # not needed to show Home

        if self._cards is None:
            self._cards = CardsPages(self._session, self._stack)
            self._cards.shown.connect(self._show_cards_page)
            self._cards.study_requested.connect(self.study)
            self._cards.import_requested.connect(lambda: self._import_pages().show_page())
        return self._cards

    def _leave_study(self) -> None:
        """Go back to where the session was begun: to the cards, else to Home."""
        if self._begun_at_cards and self._cards is not None:
            self._cards.show_again()
        else:
            self.show_home()

    def _study_state(self, state: str) -> None:
        self._cards_pages().study_state(state)

    def _search_cards(self, text: str) -> None:
        self._cards_pages().show_search(text)

    def _show_cards_page(self, page: QWidget) -> None:
        self._show(page, listed="cards")

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
        self._copies.is_at_rest = bool(listed)
        self._menus.set_printing(isinstance(page, Printable))
        self._look_at_undo()
        self._stack.setCurrentWidget(page)

    def _show_page(self, page: str) -> None:
        show = {
            "home": self.show_home,
            "mock": self.show_mock,
            "cards": self.show_cards,
            "statistics": self.show_statistics,
            "standing": self.show_standing,
        }
        show[page]()

    def _print_page(self) -> None:
        page = self._stack.currentWidget()
        if isinstance(page, Printable):
            page.print_page()

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
