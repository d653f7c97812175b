"""The menu bar: every entry in it works, and each is told by a signal of its own."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

Keys = QKeySequence.StandardKey | str


class Menus(QObject):
    """Fills a menu bar; the actions are public, and the window connects them."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        bar.setObjectName("menus")
        file = self._menu(bar, self.tr("&File"))
        self.open = self._action(file, "open", self.tr("&Open or import…"), "Ctrl+I")
        self.open.setShortcuts([QKeySequence(keys) for keys in ("Ctrl+I", "Ctrl+O", "Ctrl+5")])
        file.addSeparator()
        self.quit = self._action(file, "quit", self.tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        edit = self._menu(bar, self.tr("&Edit"))
        self.undo = self._action(edit, "undo", self.tr("&Undo the last import"), "Ctrl+Z")
        edit.addSeparator()
        self.settings = self._action(edit, "settings", self.tr("&Settings…"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        study = self._menu(bar, self.tr("&Study"))
        self.study = self._action(study, "study", self.tr("Study &now"), "Ctrl+Return")
        self.study_short = self._action(study, "study-short", self.tr("Just &5 minutes"))
        view = self._menu(bar, self.tr("&View"))
        self.home = self._action(view, "home", self.tr("&Home"), "Ctrl+1")
        self.mock = self._action(view, "mock", self.tr("&Mock exam"), "Ctrl+2")
        self.standing = self._action(view, "standing", self.tr("&Where you stand"), "Ctrl+6")
        view.addSeparator()
        self._fill_text_size(view)
        view.addSeparator()
        self.full_screen = self._action(view, "full-screen", self.tr("&Full screen"), "F11")
        self.full_screen.setCheckable(True)
        self.help = self._menu(bar, self.tr("&Help"))
        self.shortcuts = self._action(self.help, "shortcuts", self.tr("&Keyboard shortcuts"), "F1")
        self.about = self._action(self.help, "about", self.tr("&About Flashcards"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def set_studying(self, is_studying: bool) -> None:
        """Rest the entries that lead to study or away from it while one studies."""
        for action in (
            self.open,
            self.study,
            self.study_short,
            self.home,
            self.mock,
            self.standing,
        ):
            action.setEnabled(not is_studying)

    def set_undo(self, is_possible: bool) -> None:
        """Let the last import be taken back, or say that there is none."""
        self.undo.setEnabled(is_possible)
        words = "" if is_possible else self.tr("There is no import to take back.")
        self.undo.setToolTip(words or self.undo.text().replace("&", ""))

    def _fill_text_size(self, view: QMenu) -> None:
        keys = QKeySequence.StandardKey
        self.larger = self._action(view, "larger", self.tr("&Larger text"), keys.ZoomIn)
        self.larger.setShortcuts([*self.larger.shortcuts(), QKeySequence("Ctrl+=")])
        self.smaller = self._action(view, "smaller", self.tr("&Smaller text"), keys.ZoomOut)
        self.usual = self._action(view, "usual-size", self.tr("&Usual text size"), "Ctrl+0")

    def _menu(self, bar: QMenuBar, title: str) -> QMenu:
        menu = bar.addMenu(title)
        menu.setToolTipsVisible(True)
        return menu

    def _action(self, menu: QMenu, name: str, text: str, keys: Keys | None = None) -> QAction:
        action = menu.addAction(text)
        action.setObjectName(name)
        if keys is not None:
            action.setShortcut(keys)
        return action
