"""Saving the lines that stay out of an import, to be mended in a spreadsheet."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from flashcards.core.errors import CollectionUnwritable
from flashcards.services.import_files import Preview, problem_rows
from flashcards.ui.file_dialogs import Save
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text
from flashcards.words.importing import row_text


class LineSaving(QObject):
    """Asks where, and writes; ``told`` carries what came of it."""

    told = Signal(str)

    def __init__(self, save: Save, parent: QWidget) -> None:
        super().__init__(parent)
        self._save, self._parent = save, parent

    def ask(self, found: Preview) -> None:
        """Ask where to save the lines of *found* that stay out."""
        name = self.tr("{name}-to-mend.csv").format(name=found.opened.path.stem)
        title = self.tr("Save the lines that need mending")
        self._save(self._parent, title, name, partial(self._write, found))

    def _write(self, found: Preview, path: Path) -> None:
        texts = {row.place: row_text(row, translate=translate) for row in found.rows}
        try:
            path.write_bytes(problem_rows(found, texts))
        except OSError as error:
            detail = error.strerror or ""
            unwritable = CollectionUnwritable("file-unwritable", detail=detail)
            self.told.emit(error_text(unwritable, translate))
        else:
            words = self.tr("Saved to {name}. Mend them there and import that file.")
            self.told.emit(words.format(name=path.name))
