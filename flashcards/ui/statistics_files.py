"""Taking the statistics along: on paper, as PDF, as CSV; what came of it is told."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from flashcards.services.statistics_csv import csv_bytes
from flashcards.ui.announce import announce
from flashcards.ui.file_dialogs import Save
from flashcards.ui.print_document import Printing, document_of, write_pdf
from flashcards.ui.statistics_chart import Rows


class StatisticsFiles(QObject):
    """Asks over a widget where to; ``told`` carries a sentence on what was saved."""

    told = Signal(str)

    def __init__(self, over: QWidget, printing: Printing, saving: Save) -> None:
        super().__init__(over)
        self._over, self._printing, self._saving = over, printing, saving

    def print_page(self, html: str, title: str) -> None:
        """Print *html*."""
        self._printing(document_of(html, title), self._over)

    def save_pdf(self, html: str, title: str) -> None:
        """Save *html* as a PDF file."""

        def write(path: Path) -> None:
            self._tell(path, is_written=write_pdf(path, html, title))

        self._saving(self._over, self.tr("Save as PDF"), f"{title}.pdf", write)

    def save_table(self, title: str, rows: Rows) -> None:
        """Save *rows* as a CSV file."""

        def write(path: Path) -> None:
            self._tell(path, is_written=_written(path, csv_bytes(rows)))

        self._saving(self._over, self.tr("Save as CSV"), f"{title}.csv", write)

    def _tell(self, path: Path, *, is_written: bool) -> None:
        words = self.tr("Saved as {path}.")
        if not is_written:
            words = self.tr("{path} could not be written. Choose another place.")
        said = words.format(path=path)
        self.told.emit(said)
        announce(self._over, said)


def _written(path: Path, content: bytes) -> bool:
    try:
        path.write_bytes(content)
    except OSError:
        return False
    return True
