"""The system's dialogs for files, opened without blocking; tests put functions in their place."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

Choose = Callable[[QWidget, str, Callable[[Sequence[Path]], None]], None]
"""Asks for files in a dialog with a title and calls back with them; not at all if none."""
Save = Callable[[QWidget, str, str, Callable[[Path], None]], None]
"""Asks where to save, with a title and a proposed name, and calls back with the place."""
ChooseFolder = Callable[[QWidget, str, Callable[[Path], None]], None]
"""Asks for a folder in a dialog with a title and calls back with it; not at all if none."""


def choose_files(parent: QWidget, title: str, done: Callable[[Sequence[Path]], None]) -> None:
    """Ask which files to open."""
    dialog = _new(parent, title)
    dialog.setFileMode(dialog.FileMode.ExistingFiles)

    def tell(names: list[str]) -> None:
        done([Path(name) for name in names])

    dialog.filesSelected.connect(tell)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def save_file(parent: QWidget, title: str, name: str, done: Callable[[Path], None]) -> None:
    """Ask where to save a file, proposing *name*."""
    dialog = _new(parent, title)
    dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)

    def tell(chosen: str) -> None:
        done(Path(chosen))

    dialog.fileSelected.connect(tell)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def choose_folder(parent: QWidget, title: str, done: Callable[[Path], None]) -> None:
    """Ask which folder to use."""
    dialog = _new(parent, title)
    dialog.setFileMode(dialog.FileMode.Directory)
    dialog.setOption(dialog.Option.ShowDirsOnly)

    def tell(chosen: str) -> None:
        done(Path(chosen))

    dialog.fileSelected.connect(tell)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _new(parent: QWidget, title: str) -> "QFileDialog":
    from PySide6.QtWidgets import QFileDialog  # its type takes a start 3 ms

    return QFileDialog(parent, title)
