"""The part of the menu *Study* where one chooses which cards."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


class StudyChoice(QObject):
    """``chosen`` carries the state whose cards are to be studied: starred, missed, new."""

    chosen = Signal(str)

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._actions: list[QAction] = []
        for state, words in (
            ("starred", self.tr("Practice &starred cards")),
            ("missed", self.tr("Practice cards &missed this week")),
            ("trouble", self.tr("Practice &trouble cards")),
            ("new", self.tr("Cards n&ot seen yet")),
        ):
            action = menu.addAction(words)
            action.setObjectName(f"study-{state}")
            action.triggered.connect(lambda _=False, state=state: self.chosen.emit(state))
            self._actions.append(action)

    def actions(self) -> Sequence[QAction]:
        """Return the entries."""
        return self._actions
