"""Records as rows of the journal, and the marks by which a change made since is seen."""

import json
import zlib

from flashcards.core.model import CardId, DeckId
from flashcards.core.twin import card_data, card_from, deck_data, deck_from
from flashcards.store.records import (
    Base,
    CardRecord,
    DeckBase,
    DeckRecord,
    DeckState,
    Place,
    Record,
    Setting,
)

KINDS: dict[type[Record], str] = {
    DeckRecord: "deck",
    CardRecord: "card",
    Place: "place",
    Base: "base",
    DeckBase: "deck base",
    Setting: "setting",
}


def mark_of(body: str) -> int:
    """Return a mark of a card's text, by which an edit made since is seen."""
    return zlib.crc32(body.encode())


def mark_of_deck(record: DeckRecord) -> int:
    """Return a mark of what a learner may change of a deck: its state and place."""
    return zlib.crc32(f"{record.state} {record.position}".encode())


def key_of(record: Record) -> str:
    """Return what names a record in the journal."""
    match record:
        case DeckRecord():
            return record.deck.id
        case CardRecord():
            return f"{record.origin}/{record.card.id}"
        case Place() | Base():
            return f"{record.origin}/{record.card}"
        case DeckBase():
            return record.deck
        case Setting():
            return record.key


def text_of(record: Record) -> str:
    """Return a record as JSON text, without its key."""
    return json.dumps(_plain(record), ensure_ascii=False)


def _plain(record: Record) -> object:
    match record:
        case DeckRecord():
            return [record.state, record.position, deck_data(record.deck)]
        case CardRecord():
            return [record.home, record.position, card_data(record.card)]
        case Place():
            return record.position
        case Base():
            return None if record.text is None else card_data(record.text)
        case DeckBase():
            return deck_data(record.text)
        case Setting():
            return record.value


def record_of(kind: type[Record], key: str, before: str) -> Record:
    """Return the record that key and text stand for."""
    deck, _, card = key.partition("/")
    origin, identity = DeckId(deck), CardId(card)
    value = json.loads(before)
    if kind is DeckRecord:
        return DeckRecord(deck=deck_from(value[2]), state=DeckState(value[0]), position=value[1])
    if kind is CardRecord:
        card_before = card_from(value[2])
        return CardRecord(origin=origin, home=value[0], position=value[1], card=card_before)
    if kind is Place:
        return Place(origin=origin, card=identity, position=value)
    if kind is Base:
        text = None if value is None else card_from(value)
        return Base(origin=origin, card=identity, text=text)
    if kind is DeckBase:
        return DeckBase(deck=DeckId(key), text=deck_from(value))
    return Setting(key=key, value=value)
