"""The system's dialogs for files, opened without blocking; tests put functions in their place."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

Choose = Callable[[QWidget, str, Callable[[Sequence[Path]], None]], None]
"""Asks for files in a dialog with a title and calls back with them; not at all if none."""
Save = Callable[[QWidget, str, str, Callable[[Path], None]], None]
"""Asks where to save, with a title and a proposed name, and calls back with the place."""


def choose_files(parent: QWidget, title: str, done: Callable[[Sequence[Path]], None]) -> None:
    """Ask which files to open."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)

    def tell(names: list[str]) -> None:
        done([Path(name) for name in names])

    dialog.filesSelected.connect(tell)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def save_file(parent: QWidget, title: str, name: str, done: Callable[[Path], None]) -> None:
    """Ask where to save a file, proposing *name*."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)

    def tell(chosen: str) -> None:
        done(Path(chosen))

    dialog.fileSelected.connect(tell)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
