"""The rows of a file that are left out, as a table: to be mended there and read again."""

import csv
from collections.abc import Mapping, Sequence
from io import StringIO

from flashcards.formats.draft import Draft
from flashcards.formats.table import quoted
from flashcards.formats.table_rows import headings

_LETTERS = "abcdefghij"
_PLAIN = ("id", "domain", "vignette", "front", "back", "hint", "explanation", "example")
PLACE, PROBLEM = "problem_at", "problem"


def write(drafts: Sequence[Draft], problems: Mapping[str, str]) -> bytes:
    """Return *drafts* as CSV in the columns of the template, with the problem at each place."""
    most = max((len(draft.options) for draft in drafts), default=0)
    names = [*headings(most), PLACE, PROBLEM]
    whole = StringIO()
    writer = csv.writer(whole, lineterminator="\r\n")
    writer.writerow(names)
    for draft in drafts:
        cells = _cells(draft) | {PLACE: draft.place, PROBLEM: problems.get(draft.place, "")}
        writer.writerow([quoted(cells.get(name, "")) for name in names])
    return b"\xef\xbb\xbf" + whole.getvalue().encode("utf-8", "replace")


def _cells(draft: Draft) -> dict[str, str]:
    cells: dict[str, str] = {name: str(getattr(draft, name)) for name in _PLAIN}
    cells |= {
        "type": draft.kind,
        "tags": "; ".join(draft.tags),
        "sources": "; ".join(draft.sources),
        "media": "; ".join(draft.media),
        "correct": ",".join(
            letter.upper()
            for letter, option in zip(_LETTERS, draft.options, strict=False)
            if option.correct
        ),
    }
    for letter, option in zip(_LETTERS, draft.options, strict=False):
        cells[f"option_{letter}"], cells[f"why_{letter}"] = option.text, option.why
    return cells
