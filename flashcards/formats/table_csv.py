"""Tables as text: CSV from Excel and Sheets, TSV, pairs pasted from Quizlet."""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import StringIO

from flashcards.core.errors import FileRefused, Problem, problem
from flashcards.core.model import DeckFile
from flashcards.core.progress import Progress, unwatched
from flashcards.formats import limits
from flashcards.formats.draft import Draft
from flashcards.formats.drafts import deck_named, identifier
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
_SAMPLE = 500_000
_TOLD_EVERY = 1_000


def sniff(head: bytes) -> bool:
    """Say whether a file's bytes can be a table: most lines of a text hold the same separator."""
    if not looks_like_text(head):
        return False
    lines = [line for line in rough_text(head).split("\n") if line.strip()][:_RECORDS]
    return any(2 * sum(mark in line for line in lines) > len(lines) for mark in _DELIMITERS + _ODD)


def read(
    data: bytes,
    name: str = "",
    progress: Progress = unwatched,
    *,
    fields: Mapping[int, str] | None = None,
) -> Reading:
    """Return the deck that the table makes; *fields* says what columns are, where a user knows."""
    problems = Problems()
    try:
        text = text_of(data, problems, progress)
        delimiter, start = _delimiter(text)
        if delimiter == _ODD:
            problems.warn("delimiter", found=delimiter)
        rows = _rows(text, delimiter, start, progress)
        return read_table(NAME, rows, deck_named(name), problems, fields)
    except FileRefused as refused:
        met = (*refused.problems, *problems.found())
        return Reading(format=NAME, file=None, problems=met)


def template() -> bytes:
    """Return an empty template: the headings."""
    return _written([headings()])


def write(file: DeckFile, bad: Sequence[Draft] = ()) -> bytes:
    """Return the cards of a deck as CSV in the columns of the template, then the rows in error."""
    names = {
        domain.id: domain.name
        for domain in file.deck.domains
        if identifier(domain.name, "topic") == domain.id  # so that reading it gives the id again
    }
    return _written(rows_of(file, bad, names))


def _written(rows: Iterable[Sequence[str]]) -> bytes:
    whole = StringIO()
    writer = csv.writer(whole, lineterminator="\r\n")
    writer.writerows([quoted(cell) for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + whole.getvalue().encode("utf-8", "replace")


def _delimiter(text: str) -> tuple[str, int]:
    """Return the separator, and where the table begins: after a line that names it."""
    first = text[: max(0, text.find("\n"))] or text[: _NAMED["sep="] + 2]
    if first.casefold().startswith("sep=") and len(first) == _NAMED["sep="] + 1:
        return first[4], len(first) + 1
    for mark in _DELIMITERS:
        if any(is_header(cells) for cells in _sample(text, mark, 20)):
            return mark, 0
    best = max(_DELIMITERS, key=lambda mark: _evenness(_sample(text, mark, _RECORDS)))
    return (_ODD if best not in text and _ODD in text else best), 0


def _sample(text: str, delimiter: str, most: int) -> list[list[str]]:
    found: list[list[str]] = []
    csv.field_size_limit(limits.CELL_CHARACTERS)
    try:
        for row in csv.reader(StringIO(text[:_SAMPLE], newline=""), delimiter=delimiter):
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


def _rows(text: str, delimiter: str, start: int, progress: Progress) -> Iterator[Row]:
    """Yield the rows that are not blank; raise FileRefused where a quotation mark is amiss."""
    csv.field_size_limit(limits.CELL_CHARACTERS)
    first = 2 if start else 1
    reader = csv.reader(_lines(text, start, progress), delimiter=delimiter, strict=True)
    number, found = first - 1, 0
    try:
        for number, cells in enumerate(reader, first):
            if not any(cells) or not any(map(str.strip, cells)):
                continue
            found += 1
            if found > limits.CARDS + 1:
                raise FileRefused([problem("too-many-cards", f"row {number}", limit=limits.CARDS)])
            yield number, [unquoted(each) if each[:1] == "'" else each for each in cells]
    except csv.Error as error:
        raise FileRefused([_refusal(str(error), f"row {number + 1}")]) from error


def _lines(text: str, start: int, progress: Progress) -> Iterator[str]:
    """Yield the lines one by one: a StringIO would take four times the room of the text."""
    count = 0
    while start < len(text):
        if count % _TOLD_EVERY == 0:
            progress(start, len(text))
        count += 1
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start = end


def _refusal(reason: str, place: str) -> Problem:
    if "field larger" in reason:
        return problem("too-long", place, field="…", limit=limits.CELL_CHARACTERS)
    if "unexpected end" in reason:
        return problem("unclosed-quote", place)
    return problem("quote-inside", place)
