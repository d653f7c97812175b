"""Saving files from an import: the lines that stay out, and a copy with the ids filled in."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from flashcards.core.errors import CollectionUnwritable, FileRefused
from flashcards.services.id_copies import proposed_name, write_copy
from flashcards.services.import_files import Preview, problem_rows
from flashcards.services.import_plan import ImportPlan
from flashcards.ui.file_dialogs import Save
from flashcards.ui.translators import translate
from flashcards.words.errors import error_text
from flashcards.words.importing import row_text
from flashcards.words.problems import problem_line


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


class CopySaving(QObject):
    """Asks where a copy of a table with its ids goes, and writes; ``told`` says how it went."""

    told = Signal(str)

    def __init__(self, save: Save, parent: QWidget) -> None:
        super().__init__(parent)
        self._save, self._parent = save, parent

    def ask(self, plan: ImportPlan, name: str) -> None:
        """Ask where to save the rows of *plan*, which came from the file *name*."""
        title = self.tr("Save a copy with the ids filled in")
        self._save(self._parent, title, proposed_name(name), partial(self._write, plan))

    def _write(self, plan: ImportPlan, path: Path) -> None:
        try:
            write_copy(plan, path)
        except CollectionUnwritable as error:
            self.told.emit(error_text(error, translate))
        except FileRefused as refused:
            self.told.emit(problem_line(refused.problems[0], translate))
        else:
            words = self.tr(
                "Saved to {name}. Go on with that file: its rows are known by their ids."
            )
            self.told.emit(words.format(name=path.name))
