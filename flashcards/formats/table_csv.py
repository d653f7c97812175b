"""Tables as text: CSV from Excel and Sheets, TSV, pairs pasted from Quizlet."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO

from flashcards.core.errors import FileRefused
from flashcards.core.model import DeckFile
from flashcards.formats import limits
from flashcards.formats.drafts import deck_named
from flashcards.formats.reading import Problems, Reading
from flashcards.formats.table import Row, quoted, read_table, unquoted
from flashcards.formats.table_columns import is_header
from flashcards.formats.table_rows import headings, rows_of
from flashcards.formats.table_text import looks_like_text, rough_text, text_of

NAME = "csv"
_DELIMITERS = ",;\t|"
_ODD = "¦"
_RECORDS = 200
_NAMED = {"sep=": 4}


def sniff(head: bytes) -> bool:
    """Say whether a file's bytes can be a table: most lines of a text hold the same separator."""
    if not looks_like_text(head):
        return False
    lines = [line for line in rough_text(head).split("\n") if line.strip()][:_RECORDS]
    return any(2 * sum(mark in line for line in lines) > len(lines) for mark in _DELIMITERS + _ODD)


def read(data: bytes, name: str = "", fields: Mapping[int, str] | None = None) -> Reading:
    """Return the deck that the table makes; *fields* says what columns are, where a user knows."""
    problems = Problems()
    try:
        text = text_of(data, problems)
    except FileRefused as refused:
        return Reading(format=NAME, file=None, problems=refused.problems)
    delimiter, text, skipped = _delimiter(text)
    if delimiter == _ODD:
        problems.warn("delimiter", found=delimiter)
    rows = _rows(text, delimiter, problems, skipped)
    if problems.errors:
        return problems.refusal(NAME)
    return read_table(NAME, rows, deck_named(name), problems, fields)


def template() -> bytes:
    """Return an empty template: the headings."""
    return _written([headings()])


def write(file: DeckFile) -> bytes:
    """Return the cards of a deck as CSV in the columns of the template."""
    return _written(rows_of(file))


def _written(rows: Iterable[Sequence[str]]) -> bytes:
    whole = StringIO()
    writer = csv.writer(whole, lineterminator="\r\n")
    writer.writerows([quoted(cell) for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + whole.getvalue().encode()


def _delimiter(text: str) -> tuple[str, str, int]:
    """Return the separator, the text after a line that names it, and how many lines that is."""
    first, _, rest = text.partition("\n")
    if first.casefold().startswith("sep=") and len(first) == _NAMED["sep="] + 1:
        return first[4], rest, 1
    for mark in _DELIMITERS:
        if any(is_header(cells) for cells in _sample(text, mark, 20)):
            return mark, text, 0
    best = max(_DELIMITERS, key=lambda mark: _evenness(_sample(text, mark, _RECORDS)))
    if best not in text and _ODD in text:
        best = _ODD
    return best, text, 0


def _sample(text: str, delimiter: str, most: int) -> list[list[str]]:
    found: list[list[str]] = []
    csv.field_size_limit(limits.CELL_CHARACTERS)
    try:
        for row in csv.reader(StringIO(text[:500_000], newline=""), delimiter=delimiter):
            if any(row):
                found.append(row[:100])
            if len(found) == most:
                break
    except csv.Error:
        pass
    return found


def _evenness(rows: Sequence[Sequence[str]]) -> tuple[float, int]:
    """Return how large a share of the rows has the usual number of cells, and that number."""
    counts = [len(row) for row in rows]
    if not counts:
        return 0, 0
    usual = max(set(counts), key=lambda count: (counts.count(count), count))
    return (counts.count(usual) / len(counts), usual) if usual > 1 else (0, 0)


def _rows(text: str, delimiter: str, problems: Problems, skipped: int) -> list[Row]:
    csv.field_size_limit(limits.CELL_CHARACTERS)
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    number = skipped
    try:
        for number, cells in enumerate(reader, skipped + 1):
            if any(cell.strip() for cell in cells):
                rows.append(
                    (number, [unquoted(each) if each[:1] == "'" else each for each in cells])
                )
            if len(rows) > limits.CARDS + 1:
                problems.add("too-many-cards", f"row {number}", limit=limits.CARDS)
                break
    except csv.Error as error:
        _refuse(str(error), f"row {number + 1}", problems)
    return rows


def _refuse(reason: str, place: str, problems: Problems) -> None:
    if "field larger" in reason:
        problems.add("too-long", place, field="…", limit=limits.CELL_CHARACTERS)
    elif "unexpected end" in reason:
        problems.add("unclosed-quote", place)
    else:
        problems.add("quote-inside", place)
