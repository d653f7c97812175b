"""What happened to one card: every answer and what it brought, doubts, rests, stars, resets."""

from collections.abc import Sequence
from dataclasses import dataclass

from flashcards.core.days import moment
from flashcards.core.model import WHOLE, Day, Event, Grade, Kind, Memory, Mode, NameId, Part
from flashcards.core.sm2 import step
from flashcards.services.clock import Clock
from flashcards.services.collection import Collection
from flashcards.services.settings import read_settings
from flashcards.store import history

_SHOWN = {
    Kind.ANSWERED,
    Kind.DOUBTED,
    Kind.RESET,
    Kind.RESTED,
    Kind.RESUMED,
    Kind.STARRED,
    Kind.UNSTARRED,
    Kind.PLACED,
    Kind.KEPT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One line of a card's history.

    *days_ago* counts study days; *next_in* says in how many days after it the card was to come,
    where the event moved its date. *part* is told only by cards with several.
    """

    kind: Kind
    day: Day
    days_ago: int
    part: Part = WHOLE
    grade: Grade | None = None
    mode: Mode | None = None
    milliseconds: int = 0
    next_in: int | None = None
    text: str = ""


def card_history(collection: Collection, clock: Clock, name: NameId) -> list[Happening]:
    """Return what happened to a card, the newest first; what was taken back is left out."""
    today = moment(clock(), read_settings(collection).rollover).day
    return list(reversed(_told(history.of_card(collection.connection, name), today)))


def _told(events: Sequence[Event], today: Day) -> list[Happening]:
    memories: dict[Part, Memory | None] = {}
    told: list[Happening] = []
    for event in events:
        before = memories.get(event.part)
        after = memories[event.part] = step(before, event)
        if event.kind in _SHOWN:
            told.append(_happening(event, before, after, today))
    return told


def _happening(event: Event, before: Memory | None, after: Memory | None, today: Day) -> Happening:
    mode, text = event.get("mode"), event.get("text")
    is_dated = after is not None and (before is None or after.due != before.due)
    return Happening(
        kind=Kind(event.kind),
        day=event.day,
        days_ago=max(0, today - event.day),
        part=event.part,
        grade=event.grade,
        mode=Mode(mode) if isinstance(mode, str) else None,
        milliseconds=event.milliseconds or 0,
        next_in=after.due - event.day if after is not None and is_dated else None,
        text=text if isinstance(text, str) else "",
    )
