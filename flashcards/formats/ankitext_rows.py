"""The rows of Anki's text files, and the note types that they seem to be of."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from flashcards.formats import limits
from flashcards.formats.anki_collection import NoteType, Template
from flashcards.formats.anki_models import BOTH_WAYS, CLOZE, CONCEPT, SCENARIO
from flashcards.formats.anki_shape import Shape, shape_of
from flashcards.formats.ankitext_head import Head
from flashcards.formats.reading import Problems

_GAP = re.compile(r"\{\{c\d+::")
_ANSWERS = re.compile(r"[01](?: [01]){1,9}")
_FIRST_OPTION = 3
_USUAL = re.compile(r"(?:basic(?: \(.*\))?|cloze)(?:-[0-9a-f]+)?")
"""Anki's own note types; a suffix tells apart two of the same name."""
_ASKED = Template(name="", question="{{Question}}", answer="{{Right}}")
_OURS = {model.name.casefold(): model for model in (CONCEPT, BOTH_WAYS, CLOZE, SCENARIO)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One note as its row gives it."""

    place: str
    values: tuple[str, ...]
    guid: str = ""
    note_type: str = ""
    deck: str = ""
    tags: str = ""


def rows_of(head: Head, lines: Iterable[tuple[int, str]], problems: Problems) -> list[Row]:
    """Return the rows; a missing column or a quotation mark left open refuses the file."""
    source = _Lines(lines)
    reader = csv.reader(source, delimiter=head.separator, strict=True)
    rows: list[Row] = []
    csv.field_size_limit(limits.TEXT_CHARACTERS + 1)
    try:
        while True:
            source.is_between = True
            cells = next(reader, None)
            if cells is None:
                break
            if any(cell.strip() for cell in cells):
                rows.append(_row(head, cells, f"line {source.first}"))
    except csv.Error:
        problems.add("row-unreadable", f"line {source.first}")
        return []
    width = max((len(row.values) for row in rows), default=0) + len(head.columns)
    for column in head.columns.values():
        if rows and not 1 <= column <= width:
            problems.add("column-missing", "line 1", number=column, columns=width)
    return rows


class _Lines:
    """Gives lines to the reader of rows; between rows, those that begin with # are passed over."""

    def __init__(self, lines: Iterable[tuple[int, str]]) -> None:
        self._lines = iter(lines)
        self.is_between = True
        self.first = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        for number, line in self._lines:
            if self.is_between and (line.startswith("#") or not line):
                continue
            if self.is_between:
                self.is_between, self.first = False, number
            return f"{line}\n"
        raise StopIteration


def _row(head: Head, cells: Sequence[str], place: str) -> Row:
    special = {column: name for name, column in head.columns.items()}
    named = {special[number]: cell for number, cell in enumerate(cells, 1) if number in special}
    values = [cell for number, cell in enumerate(cells, 1) if number not in special]
    while len(values) > 2 and not values[-1].strip():
        values.pop()
    return Row(
        place=place,
        values=tuple(values),
        guid=named.get("guid", "").strip(),
        note_type=named.get("notetype", head.note_type).strip(),
        deck=named.get("deck", head.deck).strip(),
        tags=f"{named.get('tags', '')} {head.tags}".strip(),
    )


def shape_of_row(row: Row) -> Shape:
    """Return the shape of a row's note: the file names its type, but says nothing of its fields."""
    answers = next(
        (
            at
            for at, value in enumerate(row.values)
            if at > _FIRST_OPTION and _ANSWERS.fullmatch(value.strip())
        ),
        0,
    )
    kind = row.note_type.casefold()
    if kind == SCENARIO.name.casefold() and len(row.values) <= len(SCENARIO.fields):
        return _ours(len(row.values))
    is_choice = bool(answers) and "allinone" in kind.replace(" ", "")
    is_cloze = bool(row.values) and _GAP.search(row.values[0]) is not None
    is_reversed = "reversed" in kind and len(row.values) > 1
    is_optional = is_reversed and "optional" in kind
    return _made(len(row.values), answers if is_choice else 0, is_cloze, is_reversed, is_optional)


def is_guessed(row: Row, shape: Shape) -> bool:
    """Say whether a note of an unknown type has fields that nothing here says the meaning of."""
    kind = row.note_type.casefold()
    if not kind or shape.is_choice or shape.cloze or kind in _OURS or _USUAL.fullmatch(kind):
        return False
    return sum(bool(value.strip()) for value in row.values) > 2


@lru_cache(maxsize=len(SCENARIO.fields))
def _ours(width: int) -> Shape:
    fields = SCENARIO.fields[:width]
    return shape_of(NoteType(name="", is_cloze=False, fields=fields, templates={0: _ASKED}))


@lru_cache(maxsize=256)
def _made(width: int, answers: int, is_cloze: bool, is_reversed: bool, is_optional: bool) -> Shape:
    if answers:
        options = [f"Q_{number}" for number in range(1, answers - _FIRST_OPTION + 1)]
        rest = ["Sources", "Extra 1", *(f"Extra {number}" for number in range(2, width))]
        names = ["Question", "Title", "QType", *options, "Answers", *rest][:width]
    else:
        names = [f"F{number}" for number in range(1, max(width, 2) + 1)]
    shown = [name for at, name in enumerate(names[1:], 1) if not (is_optional and at == 2)]
    answer = "".join(f"{{{{{name}}}}}" for name in shown)
    question = f"{{{{cloze:{names[0]}}}}}" if is_cloze else f"{{{{{names[0]}}}}}"
    templates = {0: Template(name="", question=question, answer=answer)}
    if is_reversed and not is_cloze:
        back = f"{{{{{names[0]}}}}}" + "".join(f"{{{{{name}}}}}" for name in shown[1:])
        templates[1] = Template(name="", question=f"{{{{{names[1]}}}}}", answer=back)
    kind = NoteType(name="", is_cloze=is_cloze, fields=tuple(names), templates=templates)
    return shape_of(kind)
