"""The search language of the cards: words, "phrases", conditions such as is:due, each with a minus.

A word finds words that begin with it, a phrase in quotes finds just that. What cannot be read is
kept as a problem with its place: a person who still types has made no error.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """What a term asks about; TEXT stands without a name."""

    TEXT = ""
    DECK = "deck"
    DOMAIN = "domain"
    TAG = "tag"
    IS = "is"
    KIND = "kind"


class Is(StrEnum):
    """The states that ``is:`` knows."""

    DUE = "due"
    NEW = "new"
    STARRED = "starred"
    RESTING = "resting"
    TROUBLE = "trouble"
    MISSED = "missed"
    DOUBTED = "doubted"
    DRAFT = "draft"
    RETIRED = "retired"
    MOCK = "mock"


KINDS = {
    "concept": "concept",
    "cloze": "cloze",
    "gap": "cloze",
    "scenario": "scenario",
    "situation": "scenario",
}
"""What ``kind:`` knows, and the kind of card that each word means."""


class Fault(StrEnum):
    """What about a query could not be read."""

    NO_VALUE = "no-value"
    UNKNOWN_STATE = "unknown-state"
    UNKNOWN_KIND = "unknown-kind"
    UNKNOWN_FIELD = "unknown-field"
    OPEN_QUOTE = "open-quote"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One condition; all of a query must hold. *is_exact* says that the value stood in quotes."""

    field: Field = Field.TEXT
    value: str
    is_exact: bool = False
    is_excluded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """What was passed over in a query: *text*, which begins at character *place*."""

    fault: Fault
    place: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is searched for; no terms means every card."""

    terms: tuple[Term, ...] = ()
    doubts: tuple[Doubt, ...] = ()


_NAMED = re.compile(r"([A-Za-z]+):(?!//)")
_FIELDS = {field.value for field in Field if field is not Field.TEXT}


def parse(text: str) -> Query:
    """Return the query that *text* is.

    >>> parse('boundar -is:new').terms[1].is_excluded
    True
    """
    terms: list[Term] = []
    doubts: list[Doubt] = []
    for found in _read(text):
        if isinstance(found, Doubt):
            doubts.append(found)
        else:
            terms.append(found)
    return Query(terms=tuple(terms), doubts=tuple(doubts))


def write(query: Query) -> str:
    """Return a query as text that :func:`parse` reads as the same terms."""
    return " ".join(map(_written, query.terms))


def with_term(query: Query, field: Field, value: str) -> Query:
    """Return *query* with just this one unexcluded term of *field*; an empty value leaves none."""
    kept = tuple(each for each in query.terms if each.field is not field or each.is_excluded)
    if not value:
        return Query(terms=kept)
    return Query(terms=(*kept, Term(field=field, value=value, is_exact=_must_quote(value))))


def value_of(query: Query, field: Field) -> str:
    """Return the value of the first unexcluded term of *field*, or an empty text."""
    found = (each.value for each in query.terms if each.field is field and not each.is_excluded)
    return next(found, "")


def _read(text: str) -> Iterator[Term | Doubt]:
    place = 0
    while place < len(text):
        if text[place].isspace():
            place += 1
            continue
        start = place
        is_excluded = text[place] == "-" and place + 1 < len(text) and not text[place + 1].isspace()
        place += is_excluded
        named = _NAMED.match(text, place)
        field = Field(named[1].lower()) if named and named[1].lower() in _FIELDS else Field.TEXT
        if named and field is not Field.TEXT:
            place = named.end()
        value, place, is_exact, is_open = _value(text, place)
        if is_open:
            yield Doubt(fault=Fault.OPEN_QUOTE, place=start, text=text[start:place])
        if named and field is Field.TEXT:
            yield Doubt(fault=Fault.UNKNOWN_FIELD, place=start, text=f"{named[1]}:")
        yield from _term(field, value, text[start:place], start, is_exact, is_excluded)


def _value(text: str, place: int) -> tuple[str, int, bool, bool]:
    """Return the value at *place*, where it ends, whether it is quoted, and quoted without end."""
    if text[place : place + 1] != '"':
        end = place
        while end < len(text) and not text[end].isspace():
            end += 1
        return text[place:end], end, False, False
    value: list[str] = []
    place += 1
    while place < len(text) and text[place] != '"':
        if text[place] == "\\" and text[place + 1 : place + 2] in {'"', "\\"}:
            place += 1
        value.append(text[place])
        place += 1
    return "".join(value), min(place + 1, len(text)), True, place >= len(text)


def _term(
    field: Field, value: str, text: str, place: int, is_exact: bool, is_excluded: bool
) -> Iterator[Term | Doubt]:
    fault = _fault(field, value)
    if fault is not None:
        yield Doubt(fault=fault, place=place, text=text)
    elif value.strip():
        yield Term(field=field, value=value, is_exact=is_exact, is_excluded=is_excluded)


def _fault(field: Field, value: str) -> Fault | None:
    if field is Field.TEXT:
        return None
    if not value.strip():
        return Fault.NO_VALUE
    if field is Field.IS and value.lower() not in {state.value for state in Is}:
        return Fault.UNKNOWN_STATE
    if field is Field.KIND and value.lower() not in KINDS:
        return Fault.UNKNOWN_KIND
    return None


def _written(term: Term) -> str:
    value = term.value
    if term.is_exact:
        value = '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    name = f"{term.field.value}:" if term.field is not Field.TEXT else ""
    return f"{'-' if term.is_excluded else ''}{name}{value}"


def _must_quote(value: str) -> bool:
    return '"' in value or any(letter.isspace() for letter in value)
