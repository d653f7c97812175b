"""The dialogs that the window opens; each is built anew when it is asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from flashcards.ui.copy_acts import CopyActs
from flashcards.ui.session import Session

if TYPE_CHECKING:
    from flashcards.services.slips import Taken
    from flashcards.services.standing import Outlook

_STUDY, _APPEARANCE = 0, 1


class WindowDialogs(QObject):
    """Opens dialogs over *window*; none of them waits for an answer."""

    def __init__(self, session: Session, copies: CopyActs, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._copies, self._window = session, copies, window

    def open_settings(self) -> None:
        """Open the settings."""
        self._open_settings(_STUDY)

    def open_appearance(self) -> None:
        """Open the settings where the look and the language are chosen."""
        self._open_settings(_APPEARANCE)

    def open_leave_out(self, outlook: "Outlook") -> None:
        """Open the list of topics that may wait until after the exam."""
        from flashcards.ui.leave_out_dialog import LeaveOutDialog

        def build() -> QDialog:
            dialog = LeaveOutDialog(outlook, self._session.settings, self._window)
            dialog.changed.connect(self._session.set_settings)
            return dialog

        self._open(build)

    def open_notes(self) -> None:
        """Open the notes that learners sent."""
        from flashcards.ui.notes_dialog import NotesDialog

        self._open(lambda: NotesDialog(self._session, None, self._window))

    def open_taken_notes(self, taken: "Taken") -> None:
        """Open the notes that learners sent, after a file of them was taken in."""
        from flashcards.ui.notes_dialog import NotesDialog

        self._open(lambda: NotesDialog(self._session, taken, self._window))

    def save_notes(self) -> None:
        """Ask where one's own notes on cards go, and save them."""
        from flashcards.ui.notes_saving import save_notes

        save_notes(self._session, self._window)

    def open_shortcuts(self) -> None:
        """Open the sheet of keyboard shortcuts."""
        from flashcards.ui.shortcut_sheet import ShortcutSheet

        self._open(lambda: ShortcutSheet(self._window))

    def open_dates(self) -> None:
        """Open how dates are chosen."""
        from flashcards.ui.dates_dialog import DatesDialog

        self._open(lambda: DatesDialog(self._window))

    def print_own_sheet(self) -> None:
        """Show the cards missed most often, to be printed on one page."""
        from flashcards.services.own_sheet import own_sheet
        from flashcards.ui.print_own_sheet import MOST_LINES, OwnSheetDialog

        lines = own_sheet(self._session.collection.connection, MOST_LINES)
        self._open(lambda: OwnSheetDialog(lines, self._window))

    def open_about(self) -> None:
        """Open what there is to say about the program."""
        from flashcards.ui.about_dialog import AboutDialog

        self._open(lambda: AboutDialog(self._window))

    def _open_settings(self, tab: int) -> None:
        from flashcards.ui.settings_dialog import SettingsDialog

        def build() -> QDialog:
            dialog = SettingsDialog(self._session, self._window, copies=self._copies)
            dialog.show_tab(tab)
            return dialog

        self._open(build)

    def _open(self, build: Callable[[], QDialog]) -> None:
        dialog = build()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
