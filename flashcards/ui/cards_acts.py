"""The menu of what can be done with the selected cards, each with its keys."""

from collections.abc import Iterator
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


class CardAct(StrEnum):
    """What can be asked for."""

    EDIT = "edit"
    PRACTICE = "practice"
    STUDY = "study"
    STAR = "star"
    UNSTAR = "unstar"
    REST = "rest"
    WAKE = "wake"
    KEEP = "keep"
    MOVE = "move"
    TAG = "tag"
    UNTAG = "untag"
    HISTORY = "history"
    PRINT = "print"
    RESET = "reset"
    DELETE = "delete"


class CardsMenu(QObject):
    """``asked`` carries a CardAct, ``sort_asked`` a column (-1 for none).

    Its keys hold while the focus is in *host*.
    """

    asked = Signal(object)
    sort_asked = Signal(int)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.menu = QMenu(host)
        self.menu.setObjectName("cards-menu")
        self._actions: dict[CardAct, QAction] = {}
        for act, words, keys in self._entries():
            if act is None:
                self.menu.addSeparator()
            else:
                self._add(host, act, words, keys)
        self._add_sorting()
        self.menu.aboutToHide.connect(self._let_all_be)

    def _entries(self) -> Iterator[tuple[CardAct | None, str, str]]:
        """Yield act, words and keys of each line; None is a line between groups."""
        yield CardAct.EDIT, self.tr("&Edit"), ""
        yield None, "", ""
        yield CardAct.PRACTICE, self.tr("&Practice these: dates stay"), "Ctrl+Shift+P"
        yield CardAct.STUDY, self.tr("St&udy those that wait today"), "Ctrl+Shift+Return"
        yield None, "", ""
        yield CardAct.STAR, self.tr("&Star"), "Ctrl+Shift+S"
        yield CardAct.UNSTAR, self.tr("Ta&ke the star away"), "Ctrl+Shift+U"
        yield CardAct.REST, self.tr("&Rest until I say"), "Ctrl+Shift+R"
        yield CardAct.WAKE, self.tr("&Wake"), "Ctrl+Shift+W"
        yield CardAct.KEEP, self.tr("Keep as it &is"), "Ctrl+Shift+K"
        yield None, "", ""
        yield CardAct.MOVE, self.tr("&Move to…"), "Ctrl+Shift+M"
        yield CardAct.TAG, self.tr("Add a &tag…"), "Ctrl+Shift+T"
        yield CardAct.UNTAG, self.tr("Take a ta&g away…"), "Ctrl+Shift+G"
        yield None, "", ""
        yield CardAct.HISTORY, self.tr("&History of this card"), "Ctrl+Shift+H"
        yield CardAct.PRINT, self.tr("Pr&int these…"), ""
        yield None, "", ""
        yield CardAct.RESET, self.tr("Begin a&new…"), ""
        yield CardAct.DELETE, self.tr("&Delete…"), "Del"

    def show_for(self, count: int, *, is_trouble: bool) -> None:
        """Offer what can be done with so many cards; *is_trouble*: some are on the list."""
        for act, action in self._actions.items():
            action.setEnabled(count == 1 if act in _ONE else count > 0)
        self._actions[CardAct.KEEP].setVisible(is_trouble)

    def _let_all_be(self) -> None:
        """Let every key do its act again; the menu rests only what does not fit when it opens."""
        for action in self._actions.values():
            action.setEnabled(True)
            action.setVisible(True)

    def _add_sorting(self) -> None:
        self.menu.addSeparator()
        sorting = self.menu.addMenu(self.tr("S&ort by"))
        words = (self.tr("&Question"), self.tr("&Topic"), self.tr("&When to review"))
        for column, text in enumerate((*words, self.tr("&Order of the deck"))):
            place = column if column < len(words) else -1
            action = sorting.addAction(text)
            action.setObjectName(f"sort-{place}")
            action.triggered.connect(lambda _=False, place=place: self.sort_asked.emit(place))

    def _add(self, host: QWidget, act: CardAct, words: str, keys: str) -> None:
        action = self.menu.addAction(words)
        action.setObjectName(f"card-{act.value}")
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: self.asked.emit(act))
        host.addAction(action)
        self._actions[act] = action


_ONE = {CardAct.EDIT, CardAct.HISTORY}
