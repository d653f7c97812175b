"""The rows of a table as drafts, once it is known what its columns are for."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from flashcards.formats.drafts import Draft, DraftOption, listed
from flashcards.formats.literal_text import is_remote, tell_of_html
from flashcards.formats.reading import Column, Problems
from flashcards.formats.table_columns import IGNORED
from flashcards.formats.table_key import Naming, is_answer, is_key, marked
from flashcards.formats.table_options import holds_letters, options_of, options_within

_KINDS = ("concept", "cloze", "scenario")

Row = tuple[int, Sequence[str]]
"""A row that is not blank, with its number in the table, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where the fields stand, and how the keys name options: by number as a matter of course?"""

    places: Mapping[str, int]
    texts: Sequence[tuple[str, int]]
    has_options: bool
    is_right_first: bool
    is_ours: bool
    columns: tuple[Column, ...]
    numbers: bool
    naming: Naming
    width: int
    is_even: bool


class Cells:
    """The cells of one row by field; empty where the row or the table has none."""

    def __init__(self, cells: Sequence[str], places: Mapping[str, int]) -> None:
        self._cells = cells
        self._places = places

    def of(self, field: str) -> str:
        """Return what a field's cell says."""
        at = self._places.get(field, -1)
        return self._cells[at].strip() if 0 <= at < len(self._cells) else ""


def drafts_of(body: Iterable[Row], layout: Layout, problems: Problems) -> Iterator[Draft]:
    """Yield a draft for each row in which a column that is read says something."""
    read = [at for field, at in layout.places.items() if field != IGNORED]
    is_partly_read = len(read) < layout.width
    topics = [0, 0]
    for number, cells in body:
        if is_partly_read and not any(at < len(cells) and cells[at].strip() for at in read):
            continue  # Kahoot's template has its rows numbered, also the empty ones
        place = f"row {number}"
        if len(cells) != layout.width and _is_ragged(cells, layout):
            problems.warn("ragged", place, found=len(cells), wanted=layout.width)
        draft = _draft(place, cells, layout, problems)
        tell_of_html("\n\n".join(cells), place, problems)
        topics[bool(draft.domain)] += 1
        yield draft
    if all(topics):
        problems.notice("topic-empty", count=topics[False])


def _is_ragged(cells: Sequence[str], layout: Layout) -> bool:
    is_short = layout.is_even and len(cells) < layout.width
    return is_short or any(cell.strip() for cell in cells[layout.width :])


def _draft(place: str, cells: Sequence[str], layout: Layout, problems: Problems) -> Draft:
    draft = Draft(place=place)
    width = len(cells)
    for field, at in layout.texts:
        if at < width:
            setattr(draft, field, cells[at].strip())
    cell = Cells(cells, layout.places)
    kind = cell.of("type").casefold()
    draft.kind = kind if kind in _KINDS else ""
    draft.tags = listed(cell.of("tags"), ";,")
    draft.sources = listed(cell.of("sources"), ";")
    if "media" in layout.places:
        draft.media = _media(cell.of("media"), place, problems)
    if layout.has_options:
        draft.options = options_of(cell.of, may_be_lettered=not layout.is_ours)
    if draft.options and draft.kind not in ("concept", "cloze"):
        draft.is_bad = not _is_marked(draft, cell, layout, problems)
    else:
        if not draft.back and is_answer(cell.of("correct")):
            draft.back = cell.of("correct")
        if not draft.kind and holds_letters(draft.front):
            _take_out_options(draft, problems)
    return draft


def _media(names: str, place: str, problems: Problems) -> tuple[str, ...]:
    """Return the files that a cell names; addresses, which are never fetched, are told of."""
    listed_names = listed(names, ";,")
    kept = tuple(name for name in listed_names if not is_remote(name))
    if len(kept) < len(listed_names):
        problems.warn("remote-media", place)
    return kept


def _take_out_options(draft: Draft, problems: Problems) -> None:
    """Make a scenario of a question whose cell holds lettered options, and its answer the key."""
    found = options_within(draft.front)
    if found and is_key(draft.back, found[1]):
        draft.key, draft.back = draft.back, ""
        draft.front, texts = found
        draft.options = [DraftOption(text=text) for text in texts]
        draft.is_bad = not marked(draft.key, draft.options, draft, problems, numbers=False)


def _is_marked(draft: Draft, cell: Cells, layout: Layout, problems: Problems) -> bool:
    if not layout.is_right_first:
        draft.key, naming = cell.of("correct"), layout.naming
        return marked(
            draft.key, draft.options, draft, problems, numbers=layout.numbers, naming=naming
        )
    right = draft.options[0]
    right.correct = bool(right.text)
    if not right.correct:
        problems.add("answer-missing", draft.place)
    return right.correct
