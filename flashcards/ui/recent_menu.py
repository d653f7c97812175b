"""The menu of the files opened last, filled when it opens: what is gone by then is not in it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from flashcards.services.recent_files import recent_files
from flashcards.ui.session import Session


class RecentMenu(QObject):
    """Fills *menu*; ``chosen`` carries the file."""

    chosen = Signal(object)

    def __init__(self, menu: QMenu, session: Session) -> None:
        super().__init__(menu)
        self._menu, self._session = menu, session
        menu.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self._menu.clear()
        paths = recent_files(self._session.preferences)
        for path, words in zip(paths, names_of(paths), strict=True):
            entry = self._menu.addAction(words.replace("&", "&&"))
            entry.setToolTip(str(path))
            entry.triggered.connect(partial(self._tell, path))
        if not paths:
            self._menu.addAction(self.tr("No file was opened yet")).setEnabled(False)

    def _tell(self, path: Path, _is_checked: bool = False) -> None:
        self.chosen.emit(path)


def names_of(paths: Sequence[Path]) -> list[str]:
    """Return what files are called; those of one name with the folder they are in."""
    names = [_shown(path.name) for path in paths]
    return [
        name if names.count(name) == 1 else f"{name} ({_shown(path.parent.name)})"
        for name, path in zip(names, paths, strict=True)
    ]


def _shown(name: str) -> str:
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in name)
