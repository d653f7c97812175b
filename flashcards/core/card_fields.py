"""A card as named fields, each with one value: what a merge compares and a preview lists."""

from collections.abc import Iterable
from dataclasses import MISSING, dataclass, fields, replace
from typing import cast

from flashcards.core.model import AnyCard, Option, OptionId, Scenario, TrapId
from flashcards.core.units import kind_of

Fields = dict[str, object]
KEY = "key"
ORDER = "options"
_OPTION_FIELDS = ("text", "why", "trap", "last")


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One field of a card as text, before and after; empty where there was or is none."""

    field: str
    before: str
    after: str


def fields_of(card: AnyCard) -> Fields:
    """Return the fields of a card by name, without its id; options each by their own id.

    The right options are one field, KEY, and which options there are, in order, is another, ORDER.
    """
    found: Fields = {
        field.name: getattr(card, field.name)
        for field in fields(card)
        if field.name not in ("id", "options")
    }
    if isinstance(card, Scenario):
        found[ORDER] = tuple(option.id for option in card.options)
        found[KEY] = card.right
        for option in card.options:
            for name in _OPTION_FIELDS:
                found[_option_field(option.id, name)] = getattr(option, name)
    return found


def card_of(like: AnyCard, found: Fields) -> AnyCard | None:
    """Return a card of the kind and id of *like* with the fields *found*.

    None where they make no card: an option without a text, or no right one.
    """
    plain = {field.name: found[field.name] for field in fields(like) if field.name in found}
    if not isinstance(like, Scenario):
        return replace(like, **plain)
    order = cast("tuple[OptionId, ...]", found[ORDER])
    key = cast("frozenset[OptionId]", found[KEY])
    if len(order) < 2 or not key or not key <= set(order):
        return None
    options = [_option(identity, found, is_right=identity in key) for identity in order]
    if None in options:
        return None
    plain["options"] = tuple(options)
    return replace(like, **plain)


def differences(before: AnyCard | None, after: AnyCard | None) -> tuple[Difference, ...]:
    """Return the fields whose text differs, in the order of the card."""
    old = _texts(before)
    new = _texts(after)
    return tuple(
        Difference(field=field, before=old.get(field, ""), after=new.get(field, ""))
        for field in {**old, **new}
        if old.get(field, "") != new.get(field, "")
    )


def supplied_fields(cards: Iterable[AnyCard]) -> frozenset[str]:
    """Return the names of the fields that at least one of the cards fills.

    A table has the columns it has: what none of its rows fills, it says nothing about.
    """
    names: set[str] = set()
    for card in cards:
        names |= _filled(card)
        if isinstance(card, Scenario):
            for option in card.options:
                names |= _filled(option)
    return frozenset(names)


def completed(theirs: AnyCard, mine: AnyCard, supplied: frozenset[str]) -> AnyCard:
    """Return *theirs* with the fields its file says nothing about as *mine* has them."""
    if kind_of(theirs) != kind_of(mine):
        return theirs
    names = {field.name for field in fields(theirs)} - supplied - {"id", "options"}
    theirs = replace(theirs, **{name: getattr(mine, name) for name in names})
    if not isinstance(theirs, Scenario) or not isinstance(mine, Scenario):
        return theirs
    known = {option.id: option for option in mine.options}
    options = tuple(
        _completed_option(option, known.get(option.id), supplied) for option in theirs.options
    )
    return replace(theirs, options=options)


def _completed_option(option: Option, mine: Option | None, supplied: frozenset[str]) -> Option:
    if mine is None:
        return option
    kept = {name: getattr(mine, name) for name in ("why", "trap", "last") if name not in supplied}
    return replace(option, **kept)


def _filled(record: AnyCard | Option) -> set[str]:
    return {
        field.name
        for field in fields(record)
        if field.default is MISSING or getattr(record, field.name) != field.default
    }


def _option(identity: OptionId, found: Fields, *, is_right: bool) -> Option | None:
    values = [found.get(_option_field(identity, name)) for name in _OPTION_FIELDS]
    text, why, trap, last = values
    if not isinstance(text, str) or not isinstance(why, str):
        return None
    return Option(
        id=identity,
        text=text,
        correct=is_right,
        why=why,
        trap=TrapId(trap) if isinstance(trap, str) and not is_right else None,
        last=bool(last),
    )


def _option_field(identity: OptionId, name: str) -> str:
    return f"option {identity} {name}"


def _texts(card: AnyCard | None) -> dict[str, str]:
    if card is None:
        return {}
    found = fields_of(card)
    if isinstance(card, Scenario):
        found[KEY] = "\n".join(option.text for option in card.options if option.correct)
    return {name: _text(value) for name, value in found.items()}


def _text(value: object) -> str:
    if isinstance(value, tuple | frozenset):
        return ", ".join(_text(each) for each in cast("Iterable[object]", value))
    if isinstance(value, bool):
        return "yes" if value else ""
    return "" if value is None else str(value)
