"""The rows of a file that are left out, as a table: to be mended there and read again."""

import csv
from collections.abc import Mapping, Sequence
from io import StringIO

from flashcards.formats.draft import Draft
from flashcards.formats.table_rows import draft_cells, headings, quoted

PLACE, PROBLEM = "problem_at", "problem"


def write(drafts: Sequence[Draft], problems: Mapping[str, str]) -> bytes:
    """Return *drafts* as CSV in the columns of the template, with the problem at each place."""
    most = max((len(draft.options) for draft in drafts), default=0)
    names = [*headings(most), PLACE, PROBLEM]
    whole = StringIO()
    writer = csv.writer(whole, lineterminator="\r\n")
    writer.writerow(names)
    for draft in drafts:
        cells = draft_cells(draft) | {PLACE: draft.place, PROBLEM: problems.get(draft.place, "")}
        writer.writerow([quoted(cells.get(name, "")) for name in names])
    return b"\xef\xbb\xbf" + whole.getvalue().encode("utf-8", "replace")
