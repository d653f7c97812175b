"""Three-way merge of a card: as last imported (base), as it is here (mine), as it comes (theirs).

Pure. Each field is merged by itself: what only one side changed is taken from that side, what both
changed differently is a conflict, in which mine wins unless chosen otherwise. The right options of
a scenario are one field, the key; options are told apart by their ids.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from flashcards.core.card_fields import Fields, card_of, fields_of
from flashcards.core.model import AnyCard, Scenario, Status
from flashcards.core.option_ids import aligned
from flashcards.core.units import kind_of


class Fate(StrEnum):
    """What an update does to a card; each card has exactly one."""

    ADDED = "added"
    CHANGED = "changed"
    KEY_CHANGED = "key-changed"
    RETIRED = "retired"
    MOVED = "moved"
    CONFLICT = "conflict"
    UNCHANGED = "unchanged"


class Side(StrEnum):
    """Whose text stands where both sides changed a card."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """The outcome for one card.

    *card* is what stands afterwards, None for no card; *conflicts* names the fields that both sides
    changed; *theirs* is the card as it came, with the option ids it has here: the next base.
    """

    fate: Fate
    card: AnyCard | None
    theirs: AnyCard | None = None
    conflicts: tuple[str, ...] = ()
    is_key_changed: bool = False


WHOLE_CARD = "card"
_ABSENT = object()


def merge(
    base: AnyCard | None,
    mine: AnyCard | None,
    theirs: AnyCard | None,
    prefer: Side = Side.MINE,
) -> Merged:
    """Return what becomes of a card; without a base a card of mine was made here.

    A card that is missing in theirs is retired, one that is missing in mine was deleted here.
    """
    if theirs is None:
        return _without_theirs(base, mine, prefer)
    if mine is None:
        return _without_mine(base, theirs, prefer)
    theirs = replace(aligned(theirs, base or mine), id=mine.id)
    if theirs in (mine, base):
        return Merged(fate=Fate.UNCHANGED, card=mine, theirs=theirs)
    if base is None or mine == base:
        conflicts = () if base else (WHOLE_CARD,)
        card = theirs if base or prefer == Side.THEIRS else mine
        return _told(mine, card, theirs, conflicts)
    return _both_changed(base, mine, theirs, prefer)


def _without_theirs(base: AnyCard | None, mine: AnyCard | None, prefer: Side) -> Merged:
    if mine is None or base is None or mine.status == Status.RETIRED:
        return Merged(fate=Fate.UNCHANGED, card=mine)
    retired = replace(mine, status=Status.RETIRED)
    if mine == base:
        return Merged(fate=Fate.RETIRED, card=retired)
    card = mine if prefer == Side.MINE else retired
    return Merged(fate=Fate.CONFLICT, card=card, conflicts=("status",))


def _without_mine(base: AnyCard | None, theirs: AnyCard, prefer: Side) -> Merged:
    if base is None:
        return Merged(fate=Fate.ADDED, card=theirs, theirs=theirs)
    theirs = aligned(theirs, base)
    if base == theirs:
        return Merged(fate=Fate.UNCHANGED, card=None, theirs=theirs)
    card = theirs if prefer == Side.THEIRS else None
    return Merged(fate=Fate.CONFLICT, card=card, theirs=theirs, conflicts=(WHOLE_CARD,))


def _both_changed(base: AnyCard, mine: AnyCard, theirs: AnyCard, prefer: Side) -> Merged:
    preferred = theirs if prefer == Side.THEIRS else mine
    if len({kind_of(base), kind_of(mine), kind_of(theirs)}) > 1:
        return _told(mine, preferred, theirs, (WHOLE_CARD,))
    merged, conflicts = _merged_fields(fields_of(base), fields_of(mine), fields_of(theirs), prefer)
    card = card_of(replace(theirs, id=mine.id), merged)
    if card is None:  # the two sides' options make no card together
        return _told(mine, preferred, theirs, (WHOLE_CARD,))
    return _told(mine, card, theirs, conflicts)


def _merged_fields(
    base: Fields, mine: Fields, theirs: Fields, prefer: Side
) -> tuple[Fields, tuple[str, ...]]:
    merged: Fields = {}
    conflicts: list[str] = []
    for field in {**theirs, **mine, **base}:
        old, here, there = (each.get(field, _ABSENT) for each in (base, mine, theirs))
        if here not in (old, there) and there != old:
            conflicts.append(field)
            value = there if prefer == Side.THEIRS else here
        else:
            value = there if here == old else here
        if value is not _ABSENT:
            merged[field] = value
    return merged, tuple(conflicts)


def _told(mine: AnyCard, card: AnyCard, theirs: AnyCard, conflicts: tuple[str, ...]) -> Merged:
    return Merged(
        fate=Fate.CONFLICT if conflicts else _fate(mine, card),
        card=card,
        theirs=theirs,
        conflicts=conflicts,
        is_key_changed=_is_key_changed(mine, card),
    )


def _fate(mine: AnyCard, card: AnyCard) -> Fate:
    if card == mine:
        return Fate.UNCHANGED
    if card.status == Status.RETIRED and mine.status != Status.RETIRED:
        return Fate.RETIRED
    if _is_key_changed(mine, card):
        return Fate.KEY_CHANGED
    is_moved = replace(mine, domain=card.domain) == card
    return Fate.MOVED if is_moved else Fate.CHANGED


def _is_key_changed(mine: AnyCard, card: AnyCard) -> bool:
    """Say whether other options are right than before."""
    if not isinstance(mine, Scenario) or not isinstance(card, Scenario):
        return False
    return mine.right != card.right
