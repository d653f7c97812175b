"""Asking where to save a file; tests put a function of their own in its place."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

AskForFile = Callable[[QWidget, str, Callable[[Path], None]], None]
"""Takes the widget to ask over, a name to begin with, and what to call with the chosen path."""


def ask_for_pdf(over: QWidget, name: str, chosen: Callable[[Path], None]) -> None:
    """Ask where to save a PDF file, and call *chosen* unless the person cancels."""
    dialog = QFileDialog(over.window(), over.tr("Save as PDF"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter("PDF (*.pdf)")
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(name)

    def take(path: str) -> None:
        chosen(Path(path))

    dialog.fileSelected.connect(take)
    dialog.open()
