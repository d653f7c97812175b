"""The menu bar: every entry in it works, and each is told by a signal of its own."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from flashcards.ui.study_choice_menu import StudyChoice

Keys = QKeySequence.StandardKey | str


class Menus(QObject):
    """Fills a menu bar; the actions are public, and the window connects them."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        bar.setObjectName("menus")
        file = self._menu(bar, self.tr("&File"))
        self.open = self._action(file, "open", self.tr("&Open or import…"), "Ctrl+I")
        self.open.setShortcuts([QKeySequence(keys) for keys in ("Ctrl+I", "Ctrl+O", "Ctrl+5")])
        self.recent = file.addMenu(self.tr("Open &recent"))
        self.recent.setObjectName("recent")
        self.recent.menuAction().setObjectName("recent-files")
        self.recent.setToolTipsVisible(True)
        file.addSeparator()
        self.save_copy = self._action(file, "save-copy", self.tr("Save a &copy of my progress…"))
        self.open_copy = self._action(file, "open-copy", self.tr("Continue &from a copy…"))
        file.addSeparator()
        self.save_notes = self._action(file, "save-notes", self.tr("Save my &notes on cards…"))
        self.notes = self._action(file, "notes", self.tr("&Learners' notes…"))
        self.new_card = self._action(file, "new-card", self.tr("&New card…"), "Ctrl+N")
        self.new_deck = self._action(file, "new-deck", self.tr("New &deck…"))
        self.decks = self._action(file, "decks", self.tr("De&cks…"), "Ctrl+Shift+D")
        file.addSeparator()
        self.print = self._action(file, "print", self.tr("&Print…"), "Ctrl+P")
        self.print_sheet = self._action(file, "print-sheet", self.tr("Print your own &sheet…"))
        file.addSeparator()
        self.quit = self._action(file, "quit", self.tr("&Quit"), "Ctrl+Q")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        edit = self._menu(bar, self.tr("&Edit"))
        self.undo = self._action(edit, "undo", self.tr("&Undo the last import"), "Ctrl+Z")
        self.redo = self._action(edit, "redo", self.tr("&Redo"), "Ctrl+Shift+Z")
        edit.addSeparator()
        self.find = self._action(edit, "find", self.tr("&Find cards"), "Ctrl+F")
        edit.addSeparator()
        self.settings = self._action(edit, "settings", self.tr("&Settings…"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        study = self._menu(bar, self.tr("&Study"))
        self.study = self._action(study, "study", self.tr("Study &now"), "Ctrl+Return")
        self.study_short = self._action(study, "study-short", self.tr("Just &5 minutes"))
        study.addSeparator()
        self.choice = StudyChoice(study)
        view = self._menu(bar, self.tr("&View"))
        self.home = self._action(view, "home", self.tr("&Home"), "Ctrl+1")
        self.mock = self._action(view, "mock", self.tr("&Mock exam"), "Ctrl+2")
        self.cards = self._action(view, "cards", self.tr("&Cards"), "Ctrl+3")
        self.statistics = self._action(view, "statistics", self.tr("&Statistics"), "Ctrl+4")
        self.standing = self._action(view, "standing", self.tr("&Where you stand"), "Ctrl+6")
        view.addSeparator()
        self._fill_text_size(view)
        view.addSeparator()
        self.full_screen = self._action(view, "full-screen", self.tr("&Full screen"), "F11")
        self.full_screen.setCheckable(True)
        self.help = self._menu(bar, self.tr("&Help"))
        self.shortcuts = self._action(self.help, "shortcuts", self.tr("&Keyboard shortcuts"), "F1")
        self.dates = self._action(self.help, "dates", self.tr("How &dates are chosen"))
        self.about = self._action(self.help, "about", self.tr("&About Flashcards"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def set_studying(self, is_studying: bool) -> None:
        """Rest the entries that lead to study or away from it while one studies."""
        for action in (
            self.open,
            self.recent.menuAction(),
            self.open_copy,
            self.study,
            self.study_short,
            self.home,
            self.mock,
            self.cards,
            self.decks,
            self.new_card,
            self.new_deck,
            self.find,
            *self.choice.actions(),
            self.statistics,
            self.standing,
            self.print_sheet,
            self.notes,
        ):
            action.setEnabled(not is_studying)

    def set_printing(self, is_possible: bool) -> None:
        """Let the page that is shown be printed, or say that it cannot be."""
        self.print.setEnabled(is_possible)
        words = "" if is_possible else self.tr("This page is not for paper.")
        self.print.setToolTip(words or self.print.text().replace("&", ""))

    def set_undo(self, is_possible: bool) -> None:
        """Let the last import be taken back, or say that there is none."""
        self.undo.setEnabled(is_possible)
        words = "" if is_possible else self.tr("There is nothing to undo.")
        self.undo.setText(self.tr("&Undo the last import"))
        self.undo.setToolTip(words or self.undo.text().replace("&", ""))

    def set_undo_step(self, step: str) -> None:
        """Let the step called *step* be taken back."""
        self.undo.setEnabled(True)
        self.undo.setText(self.tr("&Undo: {step}").format(step=step))
        self.undo.setToolTip(self.undo.text().replace("&", ""))

    def set_redo(self, step: str) -> None:
        """Let the step called *step* be done again, or say that there is none."""
        self.redo.setEnabled(bool(step))
        again = self.tr("&Redo: {step}").format(step=step)
        self.redo.setText(again if step else self.tr("&Redo"))
        nothing = self.tr("There is nothing to do again.")
        self.redo.setToolTip(again.replace("&", "") if step else nothing)

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
