"""The dialogs that the window opens; each is built anew when it is asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from flashcards.ui.session import Session

if TYPE_CHECKING:
    from flashcards.services.standing import Outlook


class WindowDialogs(QObject):
    """Opens dialogs over *window*; none of them waits for an answer."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def open_settings(self) -> None:
        """Open the settings."""
        from flashcards.ui.settings_dialog import SettingsDialog

        self._open(lambda: SettingsDialog(self._session, self._window))

    def open_leave_out(self, outlook: "Outlook") -> None:
        """Open the list of topics that may wait until after the exam."""
        from flashcards.ui.leave_out_dialog import LeaveOutDialog

        def build() -> QDialog:
            dialog = LeaveOutDialog(outlook, self._session.settings, self._window)
            dialog.changed.connect(self._session.set_settings)
            return dialog

        self._open(build)

    def open_shortcuts(self) -> None:
        """Open the sheet of keyboard shortcuts."""
        from flashcards.ui.shortcut_sheet import ShortcutSheet

        self._open(lambda: ShortcutSheet(self._window))

    def open_about(self) -> None:
        """Open what there is to say about the program."""
        from flashcards.ui.about_dialog import AboutDialog

        self._open(lambda: AboutDialog(self._window))

    def _open(self, build: Callable[[], QDialog]) -> None:
        dialog = build()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
