"""The progress that came with a file, for cards that were never answered here, as events."""

from collections.abc import Iterator
from dataclasses import replace

from flashcards.core.days import Moment
from flashcards.core.model import CardId, DeckId, Kind, Part
from flashcards.services.import_plan import ImportPlan
from flashcards.store.history_write import Entry


def progress_entries(
    planned: ImportPlan, now: Moment, learnt: set[tuple[str, Part]]
) -> Iterator[Entry]:
    """Yield the events that place, rest and star cards; *learnt* are the parts with a memory."""
    reading, deck = planned.reading, planned.deck.id
    there = {card.id for card in planned.file.cards}
    for each in reading.placed:
        if each.card in there and (each.card.casefold(), each.part) not in learnt:
            data = (
                ("repetition", each.repetition),
                ("interval", each.interval),
                ("easiness", each.easiness),
                ("due", each.due),
                ("lapses", each.lapses),
            )
            yield replace(entry_of(deck, each.card, Kind.PLACED, now, data), part=each.part)
    added = {item.id for item in planned.taken if item.before is None}
    for card in sorted(reading.resting & added):
        yield entry_of(deck, card, Kind.RESTED, now)
    for card in sorted(reading.starred & added):
        yield entry_of(deck, card, Kind.STARRED, now)


def entry_of(
    deck: DeckId,
    card: CardId,
    kind: Kind,
    now: Moment,
    data: tuple[tuple[str, object], ...] = (),
) -> Entry:
    """Return an event of a whole card at the moment *now*."""
    return Entry(kind=kind, deck=deck, card=card, moment=now, data=data)
