"""The settings: four tabs, each change counts at once."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from flashcards.core.errors import CollectionError, CollectionUnwritable
from flashcards.core.model import DeckId
from flashcards.services.exam import exam_topics
from flashcards.services.marks import Marks
from flashcards.services.preferences import Preferences
from flashcards.services.settings import StudySettings
from flashcards.ui.announce import announce
from flashcards.ui.appearance import larger, usual_size
from flashcards.ui.copy_acts import CopyActs
from flashcards.ui.dialog import Dialog, scrolled
from flashcards.ui.focus_follow import FocusFollower
from flashcards.ui.notice import Notice
from flashcards.ui.session import Session
from flashcards.ui.settings_appearance import AppearanceTab
from flashcards.ui.settings_data import DataTab
from flashcards.ui.settings_study import StudyTab
from flashcards.ui.settings_topics import HardTopicsTab
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text

OpenFolder = Callable[[Path], bool]


def open_folder(folder: Path) -> bool:
    """Show *folder* in the system's file manager; return whether it could."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class SettingsDialog(Dialog):
    """Shows and keeps the settings of *session*; show it with open()."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        open_folder: OpenFolder = open_folder,
        copies: CopyActs | None = None,
    ) -> None:
        super().__init__((920, 660), parent)
        self._session = session
        self._copies = copies or CopyActs(session, self)
        self._open_folder = open_folder
        self._marks = Marks(session.collection, session.clock)
        self.name_it(self.tr("Settings"))
        self.setObjectName("settings")
        self._tabs = self._tab_bar()
        self.head.addWidget(self._tabs, 0, Qt.AlignmentFlag.AlignLeading)
        self._notice = Notice("", "warn")
        self._notice.setObjectName("not-kept")
        self._notice.hide()
        self.head.addWidget(self._notice)
        self._pages = QStackedWidget()
        for page in self._build_pages():
            area = scrolled(page)
            FocusFollower(area)
            self._pages.addWidget(area)
        self.content.addWidget(self._pages)
        self.add_close(self.tr("Changes count at once and are kept on this computer."))
        self._connect()
        self._add_size_keys()
        self._tabs.setFocus()

    def show_tab(self, index: int) -> None:
        """Turn to a tab, counted from 0."""
        self._tabs.setCurrentIndex(index)

    def _tab_bar(self) -> QTabBar:
        tabs = QTabBar()
        tabs.setObjectName("tabs")
        tabs.setAccessibleName(self.tr("Parts of the settings"))
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setUsesScrollButtons(False)
        for word in (
            self.tr("Study"),
            self.tr("Appearance"),
            self.tr("Hard topics"),
            self.tr("Your data"),
        ):
            tabs.addTab(word)
        return tabs

    def _build_pages(self) -> list[QWidget]:
        session = self._session
        topics = exam_topics(session.collection.connection)
        letters = session.preferences.letters
        self._study = StudyTab(session.settings, session.today, topics, letters=letters)
        self._appearance = AppearanceTab(session.preferences)
        self._topics = HardTopicsTab(session.settings)
        self._topics.show_resting(self._marks.resting_topics())
        self._data = DataTab(session.collection.folder, session.clock().tzinfo)
        self._data.copies.set_at_rest(self._copies.is_at_rest)
        return [self._study, self._appearance, self._topics, self._data]

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self._study.changed.connect(self._keep_settings)
        self._study.letters_changed.connect(self._keep_letters)
        self._topics.changed.connect(self._keep_settings)
        self._topics.wake_requested.connect(self._wake)
        self._appearance.changed.connect(self._keep_preferences)
        self._data.folder_requested.connect(self._show_folder)
        self._connect_copies()
        self._session.preferences_changed.connect(self._appearance.show_preferences)

    def _connect_copies(self) -> None:
        data, copies = self._data, self._copies
        data.copies.save_requested.connect(lambda: copies.save_over(self))
        data.copies.open_requested.connect(lambda: copies.open_over(self))
        data.copies.restore_requested.connect(partial(copies.restore, self))
        data.second_requested.connect(lambda: copies.choose_second_folder(self))
        data.no_second_requested.connect(copies.forget_second_folder)
        copies.changed.connect(self._show_copies)
        self._show_copies()

    def _show_copies(self) -> None:
        self._copies.read_backups(self._data.show_backups)
        folder = self._session.preferences.second_folder
        self._data.show_second_folder(folder, self._copies.trouble)

    def _add_size_keys(self) -> None:
        """Let the keys of the window's View menu work here too, where the size is looked at."""
        changes: dict[str, Callable[[Preferences], Preferences]] = {
            "Ctrl++": lambda now: larger(now, 1),
            "Ctrl+=": lambda now: larger(now, 1),
            "Ctrl+-": lambda now: larger(now, -1),
            "Ctrl+0": usual_size,
        }
        for keys, change in changes.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(partial(self._change_size, change))

    def _change_size(self, change: Callable[[Preferences], Preferences]) -> None:
        self._keep_preferences(change(self._session.preferences))

    def _keep_settings(self, settings: StudySettings) -> None:
        self._keep(lambda: self._session.set_settings(settings))
        self._study.show_settings(self._session.settings)
        self._topics.show_settings(self._session.settings)

    def _keep_letters(self, letters: bool) -> None:
        self._keep_preferences(replace(self._session.preferences, letters=letters))

    def _keep_preferences(self, preferences: Preferences) -> None:
        self._keep(lambda: self._session.set_preferences(preferences))

    def _keep(self, write: Callable[[], None]) -> None:
        try:
            write()
        except CollectionError as error:
            self._say(error_text(error, translate))
        except OSError as error:
            self._say(error_text(CollectionUnwritable(detail=str(error)), translate))
        else:
            self._notice.hide()

    def _wake(self, deck: DeckId) -> None:
        self._keep(lambda: self._marks.wake_topic(deck))
        self._topics.show_resting(self._marks.resting_topics())
        self._tabs.setFocus()

    def _show_folder(self) -> None:
        if not self._open_folder(self._session.collection.folder):
            self._say(self.tr("No file manager answered. The folder is the one shown below."))

    def _say(self, words: str) -> None:
        self._notice.show_text(words)
        self._notice.show()
        announce(self, words)
