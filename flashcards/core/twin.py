"""Decks and cards as plain JSON values, and back: the field names of the JSON twin.

Values that equal their default are left out. Reading back trusts its input: it serves values that
this program wrote; files from strangers are checked first (formats/deckjson.py).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import attrgetter
from typing import cast

from flashcards.core.model import (
    AnyCard,
    CardId,
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
_JSON_NAMES = {"excuses": "lint_ok"}


def card_data(card: AnyCard) -> Plain:
    """Return a card as JSON values."""
    data = _plain(card)
    if isinstance(card, Cloze):
        data["cloze"] = data.pop("text")
    return data


def deck_data(deck: Deck) -> Plain:
    """Return what a deck says of itself as JSON values."""
    return _plain(deck)


def card_from(data: Plain) -> AnyCard:
    """Return the card that :func:`card_data` wrote."""
    card = _kind_from(data)
    return replace(
        card,
        domain=DomainId(_text(data, "domain")) if "domain" in data else None,
        status=Status(_text(data, "status", Status.ACTIVE)),
        pool=Pool(_text(data, "pool", Pool.STUDY)),
        tags=_texts(data, "tags"),
        sources=_texts(data, "sources"),
        media=_texts(data, "media"),
        about=tuple(CardId(each) for each in _texts(data, "about")),
        sensitivity=_texts(data, "sensitivity"),
        jurisdiction=_text(data, "jurisdiction"),
        reviewed=_text(data, "reviewed"),
        review_by=_text(data, "review_by"),
        notes=_text(data, "notes"),
        excuses=_excuses(data),
    )


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
        excuses=_excuses(data),
    )


def _kind_from(data: Plain) -> AnyCard:
    identity = CardId(_text(data, "id"))
    if "cloze" in data:
        return Cloze(id=identity, text=_text(data, "cloze"), extra=_text(data, "extra"))
    if "question" in data:
        return Scenario(
            id=identity,
            question=_text(data, "question"),
            options=tuple(_option(each) for each in _objects(data, "options")),
            vignette=_text(data, "vignette"),
            explanation=_text(data, "explanation"),
            shuffle=bool(data.get("shuffle", True)),
        )
    return Concept(
        id=identity,
        front=_text(data, "front"),
        back=_text(data, "back"),
        explanation=_text(data, "explanation"),
        example=_text(data, "example"),
        hint=_text(data, "hint"),
        reversed=bool(data.get("reversed", False)),
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


def _excuses(data: Plain) -> tuple[Excuse, ...]:
    return tuple(
        Excuse(code=_text(each, "code"), reason=_text(each, "reason"))
        for each in _objects(data, "lint_ok")
    )


@cache
def _shape(kind: type) -> tuple[Callable[[object], tuple[object, ...]], Sequence[_FieldShape]]:
    """Return what reads all fields at once, and JSON name and default of each."""
    found = fields(kind)
    shapes = [(_JSON_NAMES.get(field.name, field.name), field.default) for field in found]
    return attrgetter(*(field.name for field in found)), shapes


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
