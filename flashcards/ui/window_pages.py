"""The pages of the window: each is built when it is first visited, and leads to the next."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from flashcards.services.mock_waiting import is_interrupted
from flashcards.services.scope import Scope
from flashcards.ui.copy_acts import CopyActs
from flashcards.ui.home_screen import HomeScreen
from flashcards.ui.session import Session
from flashcards.ui.window_dialogs import WindowDialogs

if TYPE_CHECKING:
    from flashcards.ui.cards_pages import CardsPages
    from flashcards.ui.import_pages import ImportPages
    from flashcards.ui.mock_pages import MockPages
    from flashcards.ui.standing_screen import StandingScreen
    from flashcards.ui.statistics_screen import StatisticsScreen
    from flashcards.ui.study_screen import StudyScreen


class WindowPages(QObject):
    """Builds pages into *stack* and has *show* bring one into view.

    *show* takes the page and its name in the side list, "" where it has none. It is called and not
    signalled: Qt would swallow the error of a first page that cannot be shown.
    """

    busy_changed = Signal(bool)
    text_size_requested = Signal(int)

    def __init__(
        self,
        session: Session,
        stack: QStackedWidget,
        show: Callable[[QWidget, str], None],
        dialogs: WindowDialogs,
        copies: CopyActs,
    ) -> None:
        super().__init__(stack)
        self._session, self._stack, self._show = session, stack, show
        self._dialogs, self._copies = dialogs, copies
        self._home: HomeScreen | None = None
        self._study: StudyScreen | None = None
        self._mock: MockPages | None = None
        self._standing: StandingScreen | None = None
        self._statistics: StatisticsScreen | None = None
        self._imports: ImportPages | None = None
        self._cards: CardsPages | None = None
        self._begun_at_cards = False

    def study(self, scope: Scope) -> None:
        """Begin to study what *scope* takes in."""
        from flashcards.ui.study_screen import StudyScreen  # not needed to show Home

        if self._study is None:
            self._study = StudyScreen(self._session, self._stack)
            self._study.ended.connect(self._leave_study)
            self._study.ended.connect(self._copies.keep_log)
            self._study.settings_requested.connect(self._dialogs.open_settings)
            self._session.day_turned.connect(self._study.follow_day)
            self._stack.addWidget(self._study)
        self._begun_at_cards = self._cards is not None and self._cards.is_shown()
        self._show(self._study, "")
        self._study.start(scope)

    def study_state(self, state: str) -> None:
        """Study the cards in a state, or say on the page Cards that there are none."""
        self.cards().study_state(state)

    def show_first_run(self) -> None:
        """Show what is asked before anything else, once."""
        from flashcards.ui.first_run_screen import FirstRunScreen

        first_run = FirstRunScreen(self._session, self._stack)
        first_run.done.connect(self.show_home)
        first_run.own_cards_requested.connect(self.show_import)
        first_run.copy_requested.connect(self._copies.open)
        self._stack.addWidget(first_run)
        self._show(first_run, "")

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
        self._show(self._home, "home")

    def show_mock(self) -> None:
        """Show where a mock exam begins."""
        self._mocks().show_start()

    def offer_interrupted(self) -> None:
        """Show the mock exam in which the program ended, if there is one."""
        if is_interrupted(self._session.collection.connection):
            self._mocks().offer_interrupted()

    def show_cards(self) -> None:
        """Show the cards, with the focus where one searches."""
        self.cards().show_page()

    def show_decks(self) -> None:
        """Show which decks are studied."""
        self.cards().show_decks()

    def show_statistics(self) -> None:
        """Show the days, topics, misses and traps."""
        from flashcards.ui.statistics_screen import StatisticsScreen

        if self._statistics is None:
            self._statistics = StatisticsScreen(self._session, parent=self._stack)
            self._statistics.study_requested.connect(self.study)
            self._stack.addWidget(self._statistics)
        self._show(self._statistics, "statistics")

    def show_standing(self) -> None:
        """Show where the learner stands."""
        from flashcards.ui.standing_screen import StandingScreen

        if self._standing is None:
            self._standing = StandingScreen(self._session, self._stack)
            self._standing.settings_requested.connect(self._dialogs.open_settings)
            self._stack.addWidget(self._standing)
        self._show(self._standing, "standing")

    def show_import(self) -> None:
        """Show where files are chosen to be imported."""
        self.imports().show_page()

    def show_listed(self, name: str) -> None:
        """Show the page that the side list calls *name*."""
        show = {
            "home": self.show_home,
            "mock": self.show_mock,
            "cards": self.show_cards,
            "statistics": self.show_statistics,
            "standing": self.show_standing,
        }
        show[name]()

    def open_files(self, paths: Sequence[Path]) -> None:
        """Show what importing files would do."""
        self.imports().open_files(paths)

    def look_for_updates(self) -> None:
        """Offer at Home the new decks and newer versions that this version brings."""
        from flashcards.services.updates import has_news

        is_at_home = self._stack.currentWidget() is self._home
        if is_at_home and has_news(self._session.collection.connection):
            self.imports().look_for_updates()

    def show_note(self, words: str) -> None:
        """Say something on Home until the window closes."""
        if self._home is not None:
            self._home.show_note(words)

    def cards(self) -> "CardsPages":
        """Return the pages of cards and decks."""
        from flashcards.ui.cards_pages import CardsPages  # not needed to show Home

        if self._cards is None:
            self._cards = CardsPages(self._session, self._stack)
            self._cards.shown.connect(self._show_cards_page)
            self._cards.study_requested.connect(self.study)
            self._cards.import_requested.connect(self.show_import)
        return self._cards

    def imports(self) -> "ImportPages":
        """Return the page of imports."""
        from flashcards.ui.import_pages import ImportPages  # not needed to show Home

        if self._imports is None:
            self._imports = ImportPages(self._session, self._stack)
            self._imports.shown.connect(self._show_import_page)
            self._imports.left.connect(self.show_home)
            self._imports.busy_changed.connect(self.busy_changed)
            self._imports.notes_taken.connect(self._dialogs.open_taken_notes)
        return self._imports

    def stop(self) -> None:
        """Let nothing read or write on, and the time of an exam stand still: the window closes."""
        if self._imports is not None:
            self._imports.jobs.stop()  # what is not imported whole is not imported at all
        if self._statistics is not None:
            self._statistics.stop()
        if self._cards is not None:
            self._cards.stop()
        if self._mock is not None:
            self._mock.pause()

    def _mocks(self) -> "MockPages":
        from flashcards.ui.mock_pages import MockPages  # not needed to show Home

        if self._mock is None:
            self._mock = MockPages(self._session, self._stack)
            self._mock.shown.connect(self._show_mock_page)
            self._mock.study_requested.connect(self.study)
            self._mock.text_size_requested.connect(self.text_size_requested)
        return self._mock

    def _leave_study(self) -> None:
        """Go back to where the session was begun: to the cards, else to Home."""
        if self._begun_at_cards and self._cards is not None:
            self._cards.show_again()
        else:
            self.show_home()

    def _search_cards(self, text: str) -> None:
        self.cards().show_search(text)

    def _show_cards_page(self, page: QWidget) -> None:
        self._show(page, "cards")

    def _show_import_page(self, page: QWidget) -> None:
        self._show(page, "import")

    def _show_mock_page(self, page: QWidget, is_listed: bool) -> None:
        self._show(page, "mock" if is_listed else "")
