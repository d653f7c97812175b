"""Decks and cards as plain JSON values, and back: the field names of the JSON twin.

Values that equal their default are left out. Reading back trusts its input: it serves values that
this program wrote; files from strangers are checked first (formats/deckjson.py).
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from json.encoder import encode_basestring  # a string as JSON writes it
from operator import attrgetter
from typing import Any, cast

from flashcards.core.model import (
    AnyCard,
    Cloze,
    Concept,
    Deck,
    DeckId,
    Domain,
    DomainId,
    Excuse,
    Option,
    OptionId,
    Pool,
    Scenario,
    Status,
    Trap,
    TrapId,
)

Plain = dict[str, object]
_FieldShape = tuple[str, object]
"""A name, or how its text begins, and the default."""
_JSON_NAMES = {"excuses": "lint_ok"}
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def card_data(card: AnyCard) -> Plain:
    """Return a card as JSON values."""
    data = _plain(card)
    if isinstance(card, Cloze):
        data["cloze"] = data.pop("text")
    return data


def card_text(card: AnyCard) -> str:
    """Return :func:`card_data` as JSON text, the names in order; equal cards have equal texts."""
    read, shapes = _text_shape(type(card))
    parts: list[str] = []
    for (start, default), value in zip(shapes, read(card), strict=True):
        if value is not default and value != default:
            is_plain = type(value) is str
            parts.append(start + (encode_basestring(value) if is_plain else _json(value)))
    return f"{{{','.join(parts)}}}"


def deck_data(deck: Deck) -> Plain:
    """Return what a deck says of itself as JSON values."""
    return _plain(deck)


def card_from(data: Plain) -> AnyCard:
    """Return the card that :func:`card_data` wrote."""
    kind = Cloze if "cloze" in data else Scenario if "question" in data else Concept
    needed, reads = _reading(kind)
    values = dict(needed)
    for name, value in data.items():
        if name in reads:
            field, read = reads[name]
            values[field] = read(value)
    return kind(**values)


def deck_from(data: Plain) -> Deck:
    """Return the deck that :func:`deck_data` wrote."""
    return Deck(
        id=DeckId(_text(data, "id")),
        title=_text(data, "title"),
        version=_text(data, "version"),
        short_title=_text(data, "short_title"),
        language=_text(data, "language", "en"),
        licence=_text(data, "licence"),
        authors=_texts(data, "authors"),
        description=_text(data, "description"),
        source=_text(data, "source"),
        exam=_text(data, "exam"),
        exam_weight=_number(data, "exam_weight"),
        reviewed=_text(data, "reviewed"),
        review_by=_text(data, "review_by"),
        reviewed_by=_text(data, "reviewed_by"),
        domains=tuple(_domain(each) for each in _objects(data, "domains")),
        traps=tuple(
            Trap(id=TrapId(_text(each, "id")), name=_text(each, "name"))
            for each in _objects(data, "traps")
        ),
        excuses=_excuses(_objects(data, "lint_ok")),
    )


def _option(data: Plain) -> Option:
    return Option(
        id=OptionId(_text(data, "id")),
        text=_text(data, "text"),
        correct=bool(data.get("correct", False)),
        why=_text(data, "why"),
        trap=TrapId(_text(data, "trap")) if "trap" in data else None,
        last=bool(data.get("last", False)),
    )


def _domain(data: Plain) -> Domain:
    return Domain(
        id=DomainId(_text(data, "id")),
        name=_text(data, "name"),
        weight=_number(data, "weight"),
        primer=_text(data, "primer"),
    )


def _excuses(values: Iterable[Plain]) -> tuple[Excuse, ...]:
    return tuple(Excuse(code=_text(each, "code"), reason=_text(each, "reason")) for each in values)


def _options(values: Iterable[Plain]) -> tuple[Option, ...]:
    return tuple(map(_option, values))


def _listed(values: Iterable[object]) -> tuple[str, ...]:
    return tuple(map(str, values))


_READS: Mapping[str, Callable[[Any], object]] = {
    "status": Status,
    "pool": Pool,
    "tags": _listed,
    "sources": _listed,
    "media": _listed,
    "about": _listed,
    "sensitivity": _listed,
    "lint_ok": _excuses,
    "options": _options,
    "shuffle": bool,
    "reversed": bool,
}
"""What makes a card's value of a JSON value, by its name; all others are texts."""


@cache
def _reading(
    kind: type[AnyCard],
) -> tuple[Mapping[str, Any], Mapping[str, tuple[str, Callable[[Any], object]]]]:
    """Return the fields that a card needs, and field and reader by JSON name."""
    found = fields(kind)
    needed = {each.name: "" for each in found if each.default is MISSING}
    names = _json_names(kind)
    return needed, {
        names[each.name]: (each.name, _READS.get(names[each.name], str)) for each in found
    }


@cache
def _shape(kind: type) -> tuple[Callable[[object], tuple[object, ...]], Sequence[_FieldShape]]:
    """Return what reads all fields at once, and JSON name and default of each."""
    found = fields(kind)
    shapes = [(_JSON_NAMES.get(field.name, field.name), field.default) for field in found]
    return attrgetter(*(field.name for field in found)), shapes


@cache
def _text_shape(kind: type) -> tuple[Callable[[object], tuple[object, ...]], Sequence[_FieldShape]]:
    """Return what reads all fields in the order of their JSON names, and how each begins."""
    names = _json_names(kind)
    found = sorted(fields(kind), key=lambda field: names[field.name])
    shapes = [(f'"{names[field.name]}":', field.default) for field in found]
    return attrgetter(*(field.name for field in found)), shapes


def _json_names(kind: type) -> Mapping[str, str]:
    """Return the JSON name of each field."""
    names = {field.name: _JSON_NAMES.get(field.name, field.name) for field in fields(kind)}
    if kind is Cloze:
        names["text"] = "cloze"
    return names


def _json(value: object) -> str:
    if isinstance(value, tuple):
        parts = cast("tuple[object, ...]", value)
        return f"[{','.join(map(_json, parts))}]"
    if type(value) is str:
        return encode_basestring(value)
    return _ENCODER.encode(_value(value))


def _plain(record: object) -> Plain:
    data: Plain = {}
    read, shapes = _shape(type(record))
    for (name, default), value in zip(shapes, read(record), strict=True):
        if value is not default and value != default:
            data[name] = value if isinstance(value, str) else _value(value)
    return data


def _value(value: object) -> object:
    if isinstance(value, tuple):
        return [
            each if isinstance(each, str) else _value(each)
            for each in cast("Iterable[object]", value)
        ]
    if is_dataclass(value):
        return _plain(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)  # a weight of 100 has one text, however it came
    return value


def _text(data: Mapping[str, object], key: str, default: str = "") -> str:
    return str(data.get(key, default))


def _number(data: Mapping[str, object], key: str) -> float:
    value = data.get(key, 0.0)
    return float(value) if isinstance(value, int | float) else 0.0


def _texts(data: Mapping[str, object], key: str) -> tuple[str, ...]:
    return tuple(str(each) for each in cast("Iterable[object]", data.get(key, ())))


def _objects(data: Mapping[str, object], key: str) -> tuple[Plain, ...]:
    return tuple(cast("Iterable[Plain]", data.get(key, ())))
