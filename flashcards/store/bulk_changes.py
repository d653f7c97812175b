"""Many cards changed at once: their rows first, then the search index, each in one go."""

import sqlite3
from collections.abc import Callable, Sequence
from functools import cache, partial
from typing import NamedTuple

from flashcards.core.model import AnyCard, DeckId, NameId
from flashcards.core.progress import Progress, unwatched
from flashcards.core.units import parts_of
from flashcards.store import content, names
from flashcards.store.records import CardRecord

_CHUNK = 1_000
_INDEXED_AT_ONCE = 2_000
_FEW = 20


class CardChange(NamedTuple):
    """A card that the collection holds under *name*, as it is and as it will be."""

    name: NameId
    before: CardRecord
    after: CardRecord


def change_cards(
    connection: sqlite3.Connection, changes: Sequence[CardChange], progress: Progress = unwatched
) -> None:
    """Write cards in place of what they were.

    Those that change what is studied of them, or where, go the slow way: their memory changes too.
    """
    plain = [each for each in changes if _keeps_parts(each)] if len(changes) > _FEW else []
    label: Callable[[str], int] = cache(partial(names.ensure_label, connection))
    home: Callable[[DeckId], int] = cache(partial(names.ensure_deck, connection))
    for start in range(0, len(plain), _CHUNK):
        progress(start, len(changes))
        rows = [_row(each, label, home) for each in plain[start : start + _CHUNK]]
        connection.executemany(content.CARD, rows)
    indexed = [each for each in plain if _searched(each.before) != _searched(each.after)]
    indexed.sort(key=lambda each: each.name)  # the index writes a segment whenever it must go back
    with content.large_index(connection, len(indexed)):
        for start in range(0, len(indexed), _INDEXED_AT_ONCE):
            progress(start, len(indexed))
            chunk = indexed[start : start + _INDEXED_AT_ONCE]
            connection.executemany(
                content.UNINDEX, [(each.name, *_searched(each.before)) for each in chunk]
            )
            connection.executemany(
                content.INDEX, [(each.name, *_searched(each.after)) for each in chunk]
            )
    done = {each.name for each in plain}
    for count, each in enumerate(changes):
        if each.name not in done:
            if count % _FEW == 0:
                progress(count, len(changes))
            content.write_card(connection, each.after, each.before)


def _keeps_parts(change: CardChange) -> bool:
    _, before, after = change
    return (before.home, before.card.status, before.card.pool) == (
        after.home,
        after.card.status,
        after.card.pool,
    ) and parts_of(before.card) == parts_of(after.card)


def _row(
    change: CardChange, label: Callable[[str], int], home: Callable[[DeckId], int]
) -> tuple[object, ...]:
    record, card = change.after, change.after.card
    body = content.card_body(card)
    return content.row_of(change.name, home(record.home), label(card.domain or ""), record, body)


def _searched(record: CardRecord) -> tuple[str, str, str, str]:
    card: AnyCard = record.card
    return content.searched(card)
