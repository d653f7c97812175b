"""Anki's card templates: not run, only looked at for what is asked and what answers."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from flashcards.formats.anki_collection import NoteType, Template
from flashcards.formats.html_text import words

_MARK = re.compile(r"\{\{([^{}]{1,300})\}\}")
_HIDDEN = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_SCRIPT = re.compile(r"<\s*script\b|\son[a-z]{3,20}\s*=|javascript:", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_LONGEST = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A field on a side of a template, with its filters, as in ``{{hint:Extra}}``."""

    field: str
    filters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side: the pieces of its HTML and the fields between them, in order.

    A piece stands under the conditions around it: fields that must be filled, or empty (``^``).
    """

    pieces: tuple[tuple[tuple[str, ...], str | Asked], ...]
    has_words: bool
    """Whether the template has words of its own beside the fields."""

    @property
    def asked(self) -> tuple[Asked, ...]:
        """Return the fields on this side."""
        return tuple(piece for _, piece in self.pieces if isinstance(piece, Asked))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """A template as two sides: the fields asked, hinted at, and answered, each once."""

    question: Side
    front: tuple[str, ...]
    hints: tuple[str, ...]
    back: tuple[str, ...]
    has_script: bool = False


def sides_of(template: Template, fields: Sequence[str]) -> Sides:
    """Return the two sides of a template, with the fields that its note type really has."""
    return _sides(template, tuple(fields))


@lru_cache(maxsize=256)
def _sides(template: Template, fields: tuple[str, ...]) -> Sides:
    known = {name.casefold(): name for name in fields}
    question = _side(template.question, known)
    answer = _side(template.answer, known)
    shown = [each for each in question.asked if "type" not in each.filters]
    hints = tuple(each.field for each in shown if "hint" in each.filters)
    front = tuple(dict.fromkeys(each.field for each in shown if each.field not in hints))
    back = dict.fromkeys(each.field for each in answer.asked)
    return Sides(
        question=question,
        front=front or fields[:1],
        hints=tuple(dict.fromkeys(hints)),
        back=tuple(name for name in back if name not in front and name not in hints),
        has_script=any(_SCRIPT.search(text) for text in (template.question, template.answer)),
    )


def _side(html: str, known: Mapping[str, str]) -> Side:
    pieces = tuple(_pieces(_HIDDEN.sub(" ", html[:_LONGEST]), known))
    own = (piece for _, piece in pieces if isinstance(piece, str))
    return Side(pieces=pieces, has_words=any(_LETTER.search(words(piece)) for piece in own))


def _pieces(html: str, known: Mapping[str, str]) -> Iterator[tuple[tuple[str, ...], str | Asked]]:
    conditions: list[str] = []
    at = 0
    for mark in _MARK.finditer(html):
        yield tuple(conditions), html[at : mark.start()]
        at = mark.end()
        text = mark[1].strip()
        if text[:1] in ("#", "^"):
            name = known.get(text[1:].strip().casefold(), "")
            conditions.append(("^" if text[0] == "^" else "") + name)
        elif text[:1] == "/":
            conditions = conditions[:-1]
        else:
            *filters, name = (part.strip() for part in text.split(":"))
            if field := known.get(name.casefold()):
                asked = Asked(field=field, filters=tuple(each.split(" ")[0] for each in filters))
                if "tts" not in asked.filters:
                    yield tuple(conditions), asked
    yield tuple(conditions), html[at:]


def question_html(side: Side, values: Mapping[str, str]) -> str:
    """Return the question as HTML: the template's own words with the fields' values between."""
    parts: list[str] = []
    for conditions, piece in side.pieces:
        if not all(_holds(condition, values) for condition in conditions):
            continue
        if isinstance(piece, str):
            parts.append(piece)
        elif "type" not in piece.filters and "hint" not in piece.filters:
            parts.append(values.get(piece.field, ""))
    return "".join(parts)


def _holds(condition: str, values: Mapping[str, str]) -> bool:
    if condition.startswith("^"):
        return not values.get(condition[1:], "").strip()
    return not condition or bool(values.get(condition, "").strip())


def is_reversed(kind: NoteType) -> bool:
    """Say whether the second of two templates asks what the first answers, and nothing else."""
    if set(kind.templates) != {0, 1}:
        return False
    one, other = (sides_of(kind.templates[number], kind.fields) for number in (0, 1))
    if one.question.has_words or other.question.has_words or not one.back:
        return False
    return other.front == one.back[: len(other.front)] and set(one.front) <= set(other.back)
