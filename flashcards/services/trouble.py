"""The trouble list: which cards were forgotten again and again, and keeping them as they are."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from flashcards.core.days import moment
from flashcards.core.model import Kind, NameId, Part
from flashcards.core.trouble import became_trouble, is_trouble
from flashcards.services.clock import Clock
from flashcards.services.collection import Collection
from flashcards.services.settings import read_settings
from flashcards.store import queries
from flashcards.store import trouble as reads
from flashcards.store.database import Connection

if TYPE_CHECKING:
    from flashcards.services.question import Question


def trouble_units(connection: Connection) -> list[tuple[NameId, Part, int]]:
    """Return the units on the list, with their lapses; resting ones are not on it."""
    return [
        (name, part, lapses)
        for name, part, lapses in reads.lapsed(connection)
        if is_trouble(lapses, reads.kept_at(connection, name, part))
    ]


def trouble_names(connection: Connection) -> tuple[NameId, ...]:
    """Return the cards on the list."""
    return tuple(dict.fromkeys(name for name, _, _ in trouble_units(connection)))


def became_hard(collection: Collection, question: "Question") -> int:
    """Return the lapses of a card just answered if they brought it onto the list, else 0."""
    after = queries.memory(collection.connection, question.unit.name, question.unit.part)
    before = question.memory.lapses if question.memory is not None else 0
    return after.lapses if after is not None and became_trouble(before, after.lapses) else 0


def keep_cards(collection: Collection, clock: Clock, names: Sequence[NameId]) -> int:
    """Keep those of the cards that are on the list as they are; return how many cards that were.

    They are told of again after four more lapses.
    """
    from flashcards.store.history_write import Entry  # Home only asks whether there are any

    connection = collection.connection
    units = [unit for unit in trouble_units(connection) if unit[0] in set(names)]
    now = moment(clock(), read_settings(collection).rollover)
    entries = [
        Entry(
            kind=Kind.KEPT,
            deck=record.origin,
            card=record.card.id,
            part=part,
            moment=now,
            data=(("lapses", lapses),),
        )
        for name, part, lapses in units
        if (record := queries.card_named(connection, name)) is not None
    ]
    if entries:
        collection.write_step("keep", lambda transaction: transaction.append_all(entries))
    return len({name for name, _, _ in units})
