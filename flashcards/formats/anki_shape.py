"""What kind of card the notes of a note type make; looked at once for all of them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from flashcards.formats.anki_choice import is_choice
from flashcards.formats.anki_collection import NoteType
from flashcards.formats.anki_template import Sides, is_reversed, sides_of

_CLOZE_FIELD = re.compile(r"\{\{(?:[^{}:]+:)*cloze:([^{}]+)\}\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """A note type, whether it is a question with options or asked both ways, and its templates.

    *cloze* is the field with the gaps, where it is of that kind.
    """

    fields: tuple[str, ...]
    is_choice: bool
    is_reversed: bool
    cloze: str
    sides: Mapping[int, Sides]


def shape_of(kind: NoteType) -> Shape:
    """Return the shape of the notes of a note type."""
    return Shape(
        fields=kind.fields,
        is_choice=is_choice(kind.fields),
        is_reversed=is_reversed(kind),
        cloze=_cloze_field(kind) if kind.is_cloze else "",
        sides={number: sides_of(each, kind.fields) for number, each in kind.templates.items()},
    )


def _cloze_field(kind: NoteType) -> str:
    template = kind.templates.get(0)
    mark = _CLOZE_FIELD.search(template.question) if template else None
    name = mark[1].strip() if mark else ""
    return name if name in kind.fields else next(iter(kind.fields), "")
