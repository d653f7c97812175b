"""The parts of a workbook, looked at before the workbook is opened."""

from io import BytesIO
from typing import NamedTuple

from flashcards.core.errors import FileRefused
from flashcards.core.progress import Progress
from flashcards.formats import limits
from flashcards.formats.archive import Archive
from flashcards.formats.reading import Problems
from flashcards.formats.table_xlsx_cells import has_forms
from flashcards.formats.xml_text import has_doctype

_STYLES = "xl/styles.xml"
_HAS_FORMULA = (b"<f>", b"<f ", b"<f/")


class Holds(NamedTuple):
    """What the parts of a workbook hold that few workbooks do."""

    formulas: bool
    forms: bool


def checked_members(data: bytes, progress: Progress) -> Holds:
    """Unpack each part once to count it and to look for what no workbook needs; keep nothing.

    Raises FileRefused for a package that is none, too large a part, or a document type.
    """
    archive = Archive(data, progress)
    problems = Problems()
    holds = Holds(formulas=False, forms=False)
    for member in archive:
        part = archive.read(member, limits.SHEET_BYTES)
        if member.endswith((".xml", ".rels")):
            if has_doctype(part):
                problems.add("xml-doctype", member)
            holds = Holds(
                formulas=holds.formulas or any(sign in part for sign in _HAS_FORMULA),
                forms=holds.forms or (member == _STYLES and has_forms(part)),
            )
    if problems.errors:
        raise FileRefused(problems.found())
    return holds


class WatchedFile(BytesIO):
    """A file in memory that tells *progress* whenever the workbook's reader asks for more of it."""

    def __init__(self, data: bytes, progress: Progress) -> None:
        super().__init__(data)
        self._progress = progress
        self._size = len(data)

    def read(self, size: int | None = -1, /) -> bytes:
        """Return the next bytes."""
        self._progress(self.tell(), self._size)
        return super().read(size)
