"""A table of questions, from whatever file: its header found, its rows made drafts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice

from flashcards.core.errors import FileRefused, problem
from flashcards.core.model import Deck
from flashcards.formats import limits
from flashcards.formats.drafts import Draft, DraftOption, Drafts, listed
from flashcards.formats.reading import Column, Problems, Reading
from flashcards.formats.table_columns import (
    IGNORED,
    begins_right,
    counts_from_one,
    fields_of,
    is_description,
    is_header,
)
from flashcards.formats.table_key import Naming, Way, is_key, marked, naming_of
from flashcards.formats.table_options import OPTION, TOGETHER, options_of, options_within

_HEADER_WITHIN = 20
_LOOKED_AT = 200
"""So many rows decide what the columns are for; the others are read as they come."""
_OURS = frozenset({"correct", "option_a", "option_b"})
"""The headings of our template, whose keys are letters."""
_TEXTS = ("id", "domain", "vignette", "front", "back", "hint", "explanation", "example")
_KINDS = ("concept", "cloze", "scenario")

Row = tuple[int, Sequence[str]]
"""A row that is not blank, with its number in the table, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Layout:
    """Where the fields stand, and how the keys name options: by number as a matter of course?"""

    places: Mapping[str, int]
    texts: Sequence[tuple[str, int]]
    has_options: bool
    is_right_first: bool
    columns: tuple[Column, ...]
    numbers: bool
    naming: Naming
    width: int
    is_even: bool


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
    drafts = _drafts(chain(body, coming), layout, problems)
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
) -> tuple[_Layout | None, Sequence[Row]]:
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
    places = _places(headings, found, problems)
    numbers = counts_from_one(headings)
    usual = Naming(
        letters=Way.PLACE if _OURS.issubset(headings) else Way.UNKNOWN,
        numbers=Way.PLACE if numbers else Way.UNKNOWN,
    )
    layout = _Layout(
        places=places,
        texts=[(field, at) for field, at in places.items() if field in _TEXTS],
        has_options=any(field.startswith(OPTION) or field == TOGETHER for field in places),
        is_right_first=begins_right(headings),
        columns=_columns(headings, body, found),
        numbers=numbers,
        naming=naming_of(_keys(body, places), otherwise=usual),
        width=len(headings),
        is_even=at is not None and format_name != "xlsx",
    )
    return layout, body


def _fields_without_header(
    rows: Sequence[Row], problems: Problems, may_be_pairs: bool
) -> list[str]:
    """Two columns without a header are questions and answers; else the user has to tell."""
    first = rows[0][1]
    known = [field for field in fields_of(first) if field not in ("", IGNORED)]
    filled = [cell for cell in first if cell.strip()]
    widths = [sum(1 for cell in cells if cell.strip()) for _, cells in rows]
    is_pairs = may_be_pairs and sorted(widths)[len(widths) // 2] in (2, 3) and len(filled) >= 2
    if is_pairs and len(known) < len(filled) and known in ([], ["front"], ["back"], ["tags"]):
        names = [name for name in known if name in ("front", "back")]
        if not names or len(rows) == 1:
            problems.notice("no-header-row")
            return ["front", "back", "tags"][: max(2, len(first))]
    column = "front" if "front" not in known else "back"
    problems.add("missing-column", f"row {rows[0][0]}", column=column)
    return []


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
        cell = _Cells(cells, places)
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


def _drafts(body: Iterable[Row], layout: _Layout, problems: Problems) -> Iterator[Draft]:
    read = [at for field, at in layout.places.items() if field != IGNORED]
    topics = [0, 0]
    for number, cells in body:
        if not any(at < len(cells) and cells[at].strip() for at in read):
            continue  # Kahoot's template has its rows numbered, also the empty ones
        place = f"row {number}"
        if len(cells) != layout.width and _is_ragged(cells, layout):
            problems.warn("ragged", place, found=len(cells), wanted=layout.width)
        draft = _draft(place, cells, layout, problems)
        topics[bool(draft.domain)] += 1
        yield draft
    if all(topics):
        problems.notice("topic-empty", count=topics[False])


def _is_ragged(cells: Sequence[str], layout: _Layout) -> bool:
    is_short = layout.is_even and len(cells) < layout.width
    return is_short or any(cell.strip() for cell in cells[layout.width :])


def _draft(place: str, cells: Sequence[str], layout: _Layout, problems: Problems) -> Draft:
    draft = Draft(place=place)
    width = len(cells)
    for field, at in layout.texts:
        if at < width:
            setattr(draft, field, cells[at].strip())
    cell = _Cells(cells, layout.places)
    kind = cell.of("type").casefold()
    draft.kind = kind if kind in _KINDS else ""
    draft.tags = listed(cell.of("tags"), ";,")
    draft.sources = listed(cell.of("sources"), ";")
    draft.media = listed(cell.of("media"), ";,")
    if layout.has_options:
        draft.options = options_of(cell.of)
    if draft.options and draft.kind not in ("concept", "cloze"):
        draft.is_bad = not _is_marked(draft, cell, layout, problems)
    elif not draft.kind:
        _take_out_options(draft, problems)
    return draft


def _take_out_options(draft: Draft, problems: Problems) -> None:
    """Make a scenario of a question whose cell holds lettered options, and its answer the key."""
    found = options_within(draft.front)
    if found and is_key(draft.back, found[1]):
        key, draft.back = draft.back, ""
        draft.front, texts = found
        draft.options = [DraftOption(text=text) for text in texts]
        draft.is_bad = not marked(key, draft.options, draft, problems, numbers=False)


def _is_marked(draft: Draft, cell: "_Cells", layout: _Layout, problems: Problems) -> bool:
    if not layout.is_right_first:
        key, naming = cell.of("correct"), layout.naming
        return marked(key, draft.options, draft, problems, numbers=layout.numbers, naming=naming)
    right = draft.options[0]
    right.correct = bool(right.text)
    if not right.correct:
        problems.add("answer-missing", draft.place)
    return right.correct


class _Cells:
    """The cells of one row by field; empty where the row or the table has none."""

    def __init__(self, cells: Sequence[str], places: Mapping[str, int]) -> None:
        self._cells = cells
        self._places = places

    def of(self, field: str) -> str:
        """Return what a field's cell says."""
        at = self._places.get(field, -1)
        return self._cells[at].strip() if 0 <= at < len(self._cells) else ""


def _column_name(index: int) -> str:
    first, second = divmod(index, 26)
    return (chr(64 + first) if first else "") + chr(65 + second)
