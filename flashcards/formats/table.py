"""A table of questions, from whatever file: its header found, its rows made drafts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, islice

from flashcards.core.errors import FileRefused, problem
from flashcards.core.model import Deck
from flashcards.formats import limits
from flashcards.formats.drafts import Drafts
from flashcards.formats.reading import Column, Problems, Reading
from flashcards.formats.table_columns import (
    IGNORED,
    are_likely_headings,
    begins_right,
    counts_from_one,
    fields_of,
    is_count,
    is_description,
    is_header,
    names_by_number,
)
from flashcards.formats.table_drafts import Cells, Layout, Row, drafts_of
from flashcards.formats.table_key import Naming, Way, naming_of
from flashcards.formats.table_options import OPTION, TOGETHER, options_of

_HEADER_WITHIN = 20
_LOOKED_AT = 200
"""So many rows decide what the columns are for; the others are read as they come."""
_OURS = frozenset({"correct", "option_a", "option_b"})
"""The headings of our template, whose keys are letters."""
_TEXTS = ("id", "domain", "vignette", "front", "back", "hint", "explanation", "example")


def read_table(
    format_name: str,
    rows: Iterable[Row],
    deck: Deck,
    problems: Problems,
    fields: Mapping[int, str] | None = None,
    *,
    may_be_pairs: bool = True,
) -> Reading:
    """Return the deck that a table makes; *fields* says what columns are, where the user knows.

    Rows of two without a header are questions and answers if they *may be pairs*.
    Raises FileRefused for a table that is too wide.
    """
    coming = _narrow(rows)
    start = list(islice(coming, _LOOKED_AT))
    if not start:
        problems.add("no-cards")
        return problems.refusal(format_name)
    layout, body = _layout(format_name, start, problems, fields, may_be_pairs)
    columns = layout.columns if layout else _columns(start[0][1], start[1:], [])
    if layout is None or problems.errors:
        return replace(problems.refusal(format_name), columns=columns)
    drafts = drafts_of(chain(body, coming), layout, problems)
    return replace(Drafts(problems, deck).reading(format_name, drafts), columns=columns)


def _narrow(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield the rows; refuse the table at the first that no spreadsheet of questions has."""
    for row in rows:
        if len(row[1]) > limits.COLUMNS:
            raise FileRefused([problem("too-many-columns", limit=limits.COLUMNS)])
        yield row


def _layout(
    format_name: str,
    rows: Sequence[Row],
    problems: Problems,
    chosen: Mapping[int, str] | None,
    may_be_pairs: bool,
) -> tuple[Layout | None, Sequence[Row]]:
    at = next((i for i, (_, cells) in enumerate(rows[:_HEADER_WITHIN]) if is_header(cells)), None)
    if at is not None:
        headings, body = rows[at][1], rows[at + 1 :]
        found = fields_of(headings)
    else:
        headings, body = [""] * max(len(cells) for _, cells in rows[:100]), rows
        found = []
        if chosen is None:
            found = _fields_without_header(rows, problems, may_be_pairs)
    if chosen is not None:
        found = [chosen.get(index, IGNORED) for index in range(len(headings))]
    if not found:
        return None, body
    body = body[1:] if body and is_description(body[0][1]) else body
    if chosen is None:
        found = _without_count(headings, found, body, problems)
    places = _places(headings, found, problems)
    numbers = counts_from_one(headings)
    is_ours = _OURS.issubset(headings)
    usual = Naming(
        letters=Way.PLACE if is_ours else Way.UNKNOWN,
        numbers=Way.PLACE if numbers and names_by_number(headings) else Way.UNKNOWN,
    )
    layout = Layout(
        places=places,
        texts=[(field, at) for field, at in places.items() if field in _TEXTS],
        has_options=any(field.startswith(OPTION) or field == TOGETHER for field in places),
        is_right_first=begins_right(headings),
        is_ours=is_ours,
        columns=_columns(headings, body, found),
        numbers=numbers,
        naming=naming_of(_keys(body, places), otherwise=usual),
        width=len(found),
        is_even=at is not None and format_name != "xlsx",
    )
    return layout, body


def _fields_without_header(
    rows: Sequence[Row], problems: Problems, may_be_pairs: bool
) -> list[str]:
    """Two columns without a header are questions and answers; else the user has to tell."""
    number, first = rows[0]
    known = [field for field in fields_of(first) if field not in ("", IGNORED)]
    filled = [cell for cell in first if cell.strip()]
    pairs = sum(sum(1 for cell in cells if cell.strip()) == 2 for _, cells in rows)
    is_pairs = may_be_pairs and 2 * pairs > len(rows) and len(filled) == 2
    if is_pairs and len(known) < 2 and known in ([], ["front"], ["back"], ["tags"]):
        names = [name for name in known if name in ("front", "back")]
        if not names or len(rows) == 1:
            problems.notice("no-header-row")
            if are_likely_headings(filled, [cells for _, cells in rows[1:]]):
                problems.warn("header-likely", f"row {number}", front=filled[0], back=filled[1])
            return ["front", "back"]
    column = "front" if "front" not in known else "back"
    problems.add("missing-column", f"row {number}", column=column)
    return []


def _without_count(
    headings: Sequence[str], found: Sequence[str], body: Sequence[Row], problems: Problems
) -> list[str]:
    """Return the fields without an id that only numbers the rows, as "No" does.

    In our template it stays: a deck whose cards have such names is written so.
    """
    fields = list(found)
    if _OURS.issubset(headings):
        return fields
    for at in [index for index, field in enumerate(fields) if field == "id"]:
        if is_count([cells[at].strip() if at < len(cells) else "" for _, cells in body]):
            fields[at] = IGNORED
            problems.notice("ids-count-rows", column=headings[at].strip()[:60])
    return fields


def _places(headings: Sequence[str], found: Sequence[str], problems: Problems) -> Mapping[str, int]:
    places: dict[str, int] = {}
    for index, field in enumerate(found):
        heading = headings[index].strip()[:60]
        if not field:
            if heading:
                problems.notice("column-unknown", column=heading)
        elif field in places and field != IGNORED:
            first = _column_name(places[field])
            problems.add("duplicate-header", column=heading or field, first=first,
                         second=_column_name(index))  # fmt: skip
        else:
            places[field] = index
    return places


def _keys(body: Sequence[Row], places: Mapping[str, int]) -> Iterator[tuple[str, Sequence[str]]]:
    """Yield the keys of the rows that are looked at, with the texts of their options."""
    for _, cells in body:
        cell = Cells(cells, places)
        yield cell.of("correct"), [option.text for option in options_of(cell.of)]


def _columns(
    headings: Sequence[str], body: Sequence[Row], found: Sequence[str]
) -> tuple[Column, ...]:
    sample = body[0][1] if body else ()
    return tuple(
        Column(
            title=heading.strip()[:60],
            field=found[index] if index < len(found) else "",
            sample=sample[index].strip()[:60] if index < len(sample) else "",
        )
        for index, heading in enumerate(headings)
    )


def _column_name(index: int) -> str:
    first, second = divmod(index, 26)
    return (chr(64 + first) if first else "") + chr(65 + second)
