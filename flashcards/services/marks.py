"""What a person says of a card or a topic besides answering it: star, rest, doubt."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from flashcards.core.days import Moment, moment
from flashcards.core.model import WHOLE, CardId, Day, Deck, DeckId, Kind, Status
from flashcards.services.clock import Clock
from flashcards.services.collection import Collection
from flashcards.services.settings import read_settings
from flashcards.store import history, names, queries, trouble
from flashcards.store.history_write import Entry
from flashcards.store.records import CardRecord, Setting
from flashcards.store.transaction import Transaction

_RESTING = "resting_topics"
_FOR_TOPIC = "topic"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardName:
    """What names a card for ever: the deck it came with, and its id there."""

    deck: DeckId
    card: CardId


@dataclass(frozen=True, slots=True, kw_only=True)
class RestingTopic:
    """A topic at rest; without a day *until* it waits to be woken.

    *awake* counts its cards that were woken one by one.
    """

    deck: DeckId
    name: str
    until: Day | None
    awake: int = 0


class Marks:
    """Keeps the marks of cards and topics, each on disk when its call returns."""

    def __init__(self, collection: Collection, clock: Clock) -> None:
        self._collection = collection
        self._clock = clock

    def is_starred(self, card: CardName) -> bool:
        """Say whether a card has a star."""
        connection = self._collection.connection
        name = names.name_id(connection, card.deck, card.card)
        if name is None:
            return False
        kinds = [event.kind for event in history.of_card(connection, name)]
        stars = [kind for kind in kinds if kind in (Kind.STARRED, Kind.UNSTARRED)]
        return bool(stars) and stars[-1] == Kind.STARRED

    def star(self, card: CardName, *, is_on: bool) -> None:
        """Give a card a star, or take it away."""
        self._keep("star", card, Kind.STARRED if is_on else Kind.UNSTARRED)

    def not_today(self, card: CardName) -> None:
        """Let a card rest until tomorrow; its date stays as it is."""
        until = self._moment().day + 1
        self._keep("rest", card, Kind.RESTED, {"until": until})

    def rest(self, card: CardName) -> None:
        """Let a card rest until it is woken."""
        self._keep("rest", card, Kind.RESTED)

    def resume(self, card: CardName) -> None:
        """Wake a resting card."""
        self._keep("wake", card, Kind.RESUMED)

    def doubt(self, card: CardName, text: str) -> None:
        """Keep a note that something about a card may be wrong."""
        self._keep("doubt", card, Kind.DOUBTED, {"text": text})

    def rest_topic(self, deck: DeckId, days: int | None) -> None:
        """Let all cards of a topic rest for *days*, today counted; None until they are woken.

        A card that rests longer by itself is left as it is.
        """
        now = self._moment()
        until = None if days is None else Day(now.day + days)
        self._collection.write(
            "rest topic",
            lambda transaction: self._rest_topic(transaction, deck, until, now),
            is_undoable=False,
        )

    def wake_topic(self, deck: DeckId) -> None:
        """Wake the cards that rest because their topic does."""
        now = self._moment()
        self._collection.write(
            "wake topic",
            lambda transaction: self._wake_topic(transaction, deck, now),
            is_undoable=False,
        )

    def resting_topics(self) -> list[RestingTopic]:
        """Return the topics at rest today, in the order of the decks.

        One whose cards were all woken, each by itself, rests no longer.
        """
        today = self._moment().day
        resting = self._resting()
        decks = [
            record.deck
            for record in queries.decks(self._collection.connection)
            if _is_at_rest(resting, record.deck.id, today)
        ]
        found = [self._topic(deck, resting[deck.id.casefold()], today) for deck in decks]
        return [topic for topic in found if topic is not None]

    def _topic(self, deck: Deck, until: Day | None, today: Day) -> RestingTopic | None:
        """Return a topic as it rests; None where no card of it does so for its sake."""
        connection = self._collection.connection
        resting = trouble.at_rest(connection, deck.id, today)
        records = (queries.card_named(connection, name) for name in resting)
        if not any(record is not None and self._rests_for_topic(record) for record in records):
            return None
        active = len(queries.names_for_study(connection, deck.id))
        awake = max(0, active - len(resting))
        return RestingTopic(deck=deck.id, name=deck.name, until=until, awake=awake)

    def _keep(
        self, operation: str, card: CardName, kind: Kind, data: Mapping[str, object] | None = None
    ) -> None:
        entry = _entry(card, kind, self._moment(), data or {})
        self._collection.write(operation, lambda transaction: transaction.append(entry))

    def _rest_topic(
        self, transaction: Transaction, deck: DeckId, until: Day | None, now: Moment
    ) -> None:
        data: dict[str, object] = {_FOR_TOPIC: True}
        if until is not None:
            data["until"] = until
        for record in queries.cards_of_deck(transaction.connection, deck):
            if record.card.status == Status.ACTIVE and not self._rests_longer(record, until, now):
                transaction.append(_entry(_name(record), Kind.RESTED, now, data))
        self._note(transaction, {**self._resting(), deck.casefold(): until})

    def _wake_topic(self, transaction: Transaction, deck: DeckId, now: Moment) -> None:
        for record in queries.cards_of_deck(transaction.connection, deck):
            if self._rests_for_topic(record):
                transaction.append(_entry(_name(record), Kind.RESUMED, now, {}))
        kept = {key: until for key, until in self._resting().items() if key != deck.casefold()}
        self._note(transaction, kept)

    def _rests_longer(self, record: CardRecord, until: Day | None, now: Moment) -> bool:
        last = self._last_rest(record)
        if last is None or last.get(_FOR_TOPIC):
            return False
        own = last.get("until")
        if own is None:
            return True
        return isinstance(own, int) and until is not None and own >= until and own > now.day

    def _rests_for_topic(self, record: CardRecord) -> bool:
        last = self._last_rest(record)
        return last is not None and bool(last.get(_FOR_TOPIC))

    def _last_rest(self, record: CardRecord) -> Mapping[str, object] | None:
        """Return what the rest in force says of itself; None for a card that was woken."""
        connection = self._collection.connection
        name = names.name_id(connection, record.origin, record.card.id)
        if name is None:
            return None
        for event in reversed(history.of_card(connection, name)):
            if event.kind == Kind.RESUMED:
                return None
            if event.kind == Kind.RESTED:
                return dict(event.data)
        return None

    def _resting(self) -> dict[str, Day | None]:
        text = queries.setting(self._collection.connection, _RESTING)
        found: object = json.loads(text) if text else {}
        if not isinstance(found, dict):
            return {}
        kept = cast("dict[str, object]", found)
        return {key: Day(day) if isinstance(day, int) else None for key, day in kept.items()}

    def _note(self, transaction: Transaction, resting: Mapping[str, Day | None]) -> None:
        transaction.put(Setting(key=_RESTING, value=json.dumps(resting, sort_keys=True)))

    def _moment(self) -> Moment:
        return moment(self._clock(), read_settings(self._collection).rollover)


def _entry(card: CardName, kind: Kind, now: Moment, data: Mapping[str, object]) -> Entry:
    return Entry(
        kind=kind,
        deck=card.deck,
        card=card.card,
        part=WHOLE,
        moment=now,
        data=tuple(data.items()),
    )


def _name(record: CardRecord) -> CardName:
    return CardName(deck=record.origin, card=record.card.id)


def _is_at_rest(resting: Mapping[str, Day | None], deck: DeckId, today: Day) -> bool:
    if deck.casefold() not in resting:
        return False
    until = resting[deck.casefold()]
    return until is None or until > today
