"""Tables as text: CSV from Excel and Sheets, TSV, pairs pasted from Quizlet."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import StringIO
from typing import NamedTuple

from flashcards.core.errors import FileRefused, Problem, problem
from flashcards.core.model import DeckFile
from flashcards.core.progress import Progress, unwatched
from flashcards.formats import limits
from flashcards.formats.draft import Draft
from flashcards.formats.drafts import deck_named, identifier
from flashcards.formats.reading import Problems, Reading
from flashcards.formats.table import read_table
from flashcards.formats.table_columns import is_header
from flashcards.formats.table_drafts import Row
from flashcards.formats.table_rows import headings, quoted, rows_of, unquoted
from flashcards.formats.table_text import looks_like_text, rough_text, text_of

NAME = "csv"
_DELIMITERS = ",;\t|"
_LIKELY = "\t|;,"
_ODD = "¦"
_TAB_ENDINGS = (".tsv", ".tab")
_QUOTED = re.compile(r'(?:^|\t)"(?:[^"]|"")*"(?=\t|$)', re.MULTILINE)
_MOSTLY, _EVEN = 0.5, 0.9
"""Shares of the rows that have the usual number of cells."""
_RECORDS = 200
_NAMED = {"sep=": 4}
_SAMPLE = 500_000
_TOLD_EVERY = 1_000


class _Shape(NamedTuple):
    """How a table is laid out: its separator, where it begins, whether quotation marks are words.

    Where it is told by no header, ``is_even`` says that nearly all rows are alike, and
    ``is_doubtful`` that another separator would do as well.
    """

    delimiter: str
    start: int = 0
    is_literal: bool = False
    is_even: bool = True
    is_doubtful: bool = False


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
        shape = _shape(text, name)
        if shape.is_doubtful:
            problems.warn("delimiter", found=shape.delimiter)
        rows = _rows(text, shape, progress)
        return read_table(
            NAME, rows, deck_named(name), problems, fields, may_be_pairs=shape.is_even
        )
    except FileRefused as refused:
        met = (*refused.problems, *problems.found())
        return Reading(format=NAME, file=None, problems=met)


def template() -> bytes:
    """Return an empty template: the headings."""
    return _written([headings()])


def write(file: DeckFile, bad: Sequence[Draft] = ()) -> bytes:
    """Return the cards of a deck as CSV in the columns of the template, rows in error between."""
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


def _shape(text: str, name: str) -> _Shape:
    """Return how the table is laid out: as a first line, a header or its ending says, else as
    most lines do.
    """
    first = text[: max(0, text.find("\n"))] or text[: _NAMED["sep="] + 2]
    if first.casefold().startswith("sep=") and len(first) == _NAMED["sep="] + 1:
        return _Shape(delimiter=first[4], start=len(first) + 1)
    is_tabs = name.casefold().endswith(_TAB_ENDINGS) and "\t" in text
    for mark in "\t" if is_tabs else _DELIMITERS:
        shape = _shape_of(text, mark)
        if is_tabs or any(is_header(cells) for cells in _sample(text, shape, 20)):
            return shape
    return _likely_shape(text)


def _likely_shape(text: str) -> _Shape:
    """Return the layout of a table without a header; commas stand in many a text, tabs in few."""
    shapes = [_shape_of(text, mark) for mark in _LIKELY]
    shares = [_evenness(_sample(text, shape, _RECORDS)) for shape in shapes]
    if shares[0] >= _MOSTLY:
        return shapes[0]
    even = [shape for shape, share in zip(shapes, shares, strict=True) if share >= _EVEN]
    if even:
        return even[0]._replace(is_even=True, is_doubtful=len(even) > 1)
    if _ODD in text and not any(mark in text for mark in _LIKELY):
        return _shape_of(text, _ODD)._replace(is_even=True, is_doubtful=True)
    best = max(range(len(shapes)), key=lambda index: (shares[index], index))
    return shapes[best]._replace(is_even=False)


def _shape_of(text: str, delimiter: str) -> _Shape:
    """Return a layout; where no cell between tabs stands in quotation marks, they are words."""
    is_literal = delimiter == "\t" and _QUOTED.search(text) is None
    return _Shape(delimiter=delimiter, is_literal=is_literal)


def _records(lines: Iterable[str], shape: _Shape) -> Iterator[list[str]]:
    csv.field_size_limit(limits.CELL_CHARACTERS)
    quoting = csv.QUOTE_NONE if shape.is_literal else csv.QUOTE_MINIMAL
    return csv.reader(lines, delimiter=shape.delimiter, quoting=quoting, strict=True)


def _sample(text: str, shape: _Shape, most: int) -> list[list[str]]:
    found: list[list[str]] = []
    try:
        for row in _records(StringIO(text[:_SAMPLE], newline=""), shape):
            if any(row):
                found.append(row[:100])
            if len(found) == most:
                break
    except csv.Error:
        pass
    return found


def _evenness(rows: Sequence[Sequence[str]]) -> float:
    """Return how large a share of the rows has the usual number of cells; 0 where that is one."""
    counts = [len(row) for row in rows]
    if not counts:
        return 0
    usual = max(set(counts), key=lambda count: (counts.count(count), count))
    return counts.count(usual) / len(counts) if usual > 1 else 0


def _rows(text: str, shape: _Shape, progress: Progress) -> Iterator[Row]:
    """Yield the rows that are not blank; raise FileRefused where a quotation mark is amiss."""
    first = 2 if shape.start else 1
    reader = _records(_lines(text, shape.start, progress), shape)
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
