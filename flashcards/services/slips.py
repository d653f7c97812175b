"""Doubt slips: a learner's notes on cards go into a small file, and come up beside the card."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from flashcards.core.model import CardId, DeckId, Kind
from flashcards.formats import registry, slips
from flashcards.services.collection import Collection
from flashcards.services.deck_files import write_whole
from flashcards.store import authors, history, queries
from flashcards.store.authors import Slip
from flashcards.store.database import Connection
from flashcards.store.transaction import Transaction

__all__ = [
    "ENDING",
    "Slip",
    "Taken",
    "export_slips",
    "is_slips",
    "my_slips",
    "open_slips",
    "slips_on",
    "take_in",
    "turn_slip",
]
ENDING = ".notes.jsonl"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What became of a file of slips: new ones, those known already, those on cards not here."""

    new: int
    known: int
    unknown: int


def my_slips(connection: Connection) -> list[Slip]:
    """Return the notes that were written here, oldest first, on cards that are still here."""
    found: dict[Slip, None] = {}
    for name in authors.doubted(connection):
        record = queries.card_named(connection, name)
        home = queries.deck(connection, record.home) if record is not None else None
        if record is None or home is None:
            continue
        for event in history.of_card(connection, name):
            text = str(event.get("text") or "").strip()
            if event.kind == Kind.DOUBTED and text:
                slip = Slip(
                    deck=record.origin, card=record.card.id, version=home.deck.version, text=text
                )
                found[slip] = None
    return list(found)


def export_slips(connection: Connection, path: Path) -> int:
    """Write the notes that were written here to a file and return how many they are.

    The file says which card of which version each note is on, and nothing of who wrote it. Raises
    CollectionUnwritable when it cannot be written.
    """
    found = my_slips(connection)
    rows = [
        slips.Row(deck=each.deck, card=each.card, version=each.version, text=each.text)
        for each in found
    ]
    write_whole(path, slips.write(rows))
    return len(found)


def is_slips(path: Path) -> bool:
    """Say whether a file is one of notes; only its beginning is read."""
    try:
        with path.open("rb") as file:
            return slips.sniff(file.read(200))
    except OSError:
        return False


def take_in(collection: Collection, paths: Sequence[Path]) -> Taken:
    """Keep the notes of files beside their cards; raise FileRefused where one is no such file."""
    rows = [row for path in paths for row in slips.read(registry.content(path))]
    connection = collection.connection
    found = [Slip(deck=DeckId(r.deck), card=CardId(r.card), version=r.version, text=r.text)
             for r in rows]  # fmt: skip
    here = [each for each in found if queries.card(connection, each.deck, each.card) is not None]

    def work(transaction: Transaction) -> list[Slip]:
        return [each for each in here if authors.add_slip(transaction.connection, each)]

    new = collection.write("take in notes", work)
    return Taken(
        new=len(new),
        known=len(here) - len(new),
        unknown=len(found) - len(here),
    )


def slips_on(collection: Collection, deck: DeckId, card: CardId) -> Sequence[Slip]:
    """Return the notes of learners on a card that are still to be dealt with."""
    return authors.open_slips_on(collection.connection, deck, card)


def open_slips(collection: Collection) -> Sequence[Slip]:
    """Return all notes of learners that are still to be dealt with, on cards that are here."""
    connection = collection.connection
    return [
        slip
        for slip in authors.open_slips(connection)
        if queries.card(connection, slip.deck, slip.card) is not None
    ]


def turn_slip(collection: Collection, slip: Slip, *, done: bool) -> None:
    """Note that a learner's note was dealt with, or that it was not yet."""

    def work(transaction: Transaction) -> None:
        authors.mark_slip(transaction.connection, slip, done=done)

    collection.write("settle note", work)
