"""Three-way merge of what a deck says of itself; cards are merged in core/merge.py.

What only one side changed is taken from that side; what both changed differently is a conflict, in
which mine wins. The version is always the one that comes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import TypeVar

from flashcards.core.model import Deck, Domain, Trap

Named = TypeVar("Named", Domain, Trap)
Record = TypeVar("Record", Deck, Domain, Trap)
_APART = frozenset({"id", "version", "domains", "traps"})


def merge_decks(base: Deck, mine: Deck, theirs: Deck) -> tuple[Deck, tuple[str, ...]]:
    """Return the deck as it will say of itself, and the fields that both sides changed."""
    conflicts: list[str] = []
    names = [field.name for field in fields(Deck) if field.name not in _APART]
    chosen = _sides(base, mine, theirs, names, conflicts)
    merged = replace(
        theirs,
        **{name: getattr(chosen[name], name) for name in names},
        id=mine.id,
        domains=_list(base.domains, mine.domains, theirs.domains, conflicts),
        traps=_list(base.traps, mine.traps, theirs.traps, conflicts),
    )
    return merged, tuple(conflicts)


def _list(
    base: Sequence[Named], mine: Sequence[Named], theirs: Sequence[Named], conflicts: list[str]
) -> tuple[Named, ...]:
    """Return theirs in their order, each with what was changed of it here, then those made here."""
    before, here, there = _by_id(base), _by_id(mine), _by_id(theirs)
    merged = [
        _one(before.get(key, here[key]), here[key], each, conflicts) if key in here else each
        for key, each in there.items()
    ]
    own = [each for key, each in here.items() if key not in there and key not in before]
    return (*merged, *own)


def _one(base: Named, mine: Named, theirs: Named, conflicts: list[str]) -> Named:
    names = [field.name for field in fields(theirs) if field.name != "id"]
    met: list[str] = []
    chosen = _sides(base, mine, theirs, names, met)
    conflicts += [f"{mine.id} {name}" for name in met]
    return replace(theirs, **{name: getattr(chosen[name], name) for name in names})


def _sides(
    base: Record, mine: Record, theirs: Record, names: Sequence[str], conflicts: list[str]
) -> Mapping[str, Record]:
    """Return whose value each field has, and keep the fields that both sides changed."""
    chosen: dict[str, Record] = {}
    for name in names:
        before, here, there = (getattr(each, name) for each in (base, mine, theirs))
        chosen[name] = theirs if here in (before, there) else mine
        if here not in (before, there) and there != before:
            conflicts.append(name)
    return chosen


def _by_id(found: Sequence[Named]) -> Mapping[str, Named]:
    return {each.id.casefold(): each for each in found}
