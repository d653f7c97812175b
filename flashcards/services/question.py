"""One card as it is asked: what is shown, what each grade would bring, what the answer says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from flashcards.core.errors import CollectionDamaged
from flashcards.core.model import (
    AnyCard,
    Day,
    Deck,
    DeckId,
    Event,
    Grade,
    Kind,
    Memory,
    Mode,
    Option,
    OptionId,
    Scenario,
    Status,
)
from flashcards.core.queue import Unit, Waiting, can_repeat, shuffled
from flashcards.core.sm2 import outcomes
from flashcards.core.units import parts_of
from flashcards.services.collection import Collection
from flashcards.services.marks import CardName
from flashcards.services.settings import StudySettings
from flashcards.store import history, queries


@dataclass(frozen=True, slots=True, kw_only=True)
class Return:
    """When a card will really come again after a grade: once more today, or in some days."""

    today: bool
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One card to answer, with everything that is shown before and after.

    *returns* says for each grade when the card comes again. *options* is the order on the screen.
    *warned* names the hard topics to warn of first. *is_repeat* marks a repeat of today.
    """

    unit: Unit
    card: AnyCard
    deck: Deck
    origin: DeckId
    day: Day
    options: tuple[Option, ...]
    returns: Mapping[Grade, Return]
    memory: Memory | None
    last: Event | None
    warned: tuple[str, ...]
    is_repeat: bool

    @property
    def name(self) -> CardName:
        """Return what names the card for ever."""
        return CardName(deck=self.origin, card=self.card.id)

    @property
    def topic(self) -> str:
        """Return the short name of the card's topic."""
        return self.deck.name


def question_of(
    collection: Collection,
    settings: StudySettings,
    today: Day,
    unit: Unit,
    waiting: Waiting,
    *,
    is_practice: bool = False,
) -> Question:
    """Return the question that *unit* is on *today*; in practice no answer moves its date.

    Raises CollectionDamaged where the name or the deck of its card is lost.
    """
    connection = collection.connection
    record = queries.card_named(connection, unit.name)
    deck = queries.deck(connection, record.home) if record else None
    if record is None or deck is None:
        raise CollectionDamaged(detail="cards")
    earlier = answers_of(collection, unit)
    memory = queries.memory(connection, unit.name, unit.part)
    return Question(
        unit=unit,
        card=record.card,
        deck=deck.deck,
        origin=record.origin,
        day=today,
        options=_options(record.card, record.origin, len(earlier)),
        returns=_unmoved(memory, today)
        if is_practice
        else _returns(memory, today, can_repeat(unit, waiting)),
        memory=memory,
        last=earlier[-1] if earlier else None,
        warned=_warned(record.card, settings),
        is_repeat=not is_practice and memory is not None and memory.last >= today,
    )


def renewed(collection: Collection, question: Question) -> Question | None:
    """Return a question with its card as it is now, the options in the order on the screen.

    None when it is to be asked no more: the card is gone, rests as a draft, or is of another kind.
    """
    record = queries.card_named(collection.connection, question.unit.name)
    if record is None or record.card.status != Status.ACTIVE:
        return None
    card = record.card
    if type(card) is not type(question.card) or question.unit.part not in parts_of(card):
        return None
    return replace(question, card=card, options=_in_order(card, question.options))


def answers_of(collection: Collection, unit: Unit) -> list[Event]:
    """Return the answers to a card part that count, oldest first."""
    events = history.of_part(collection.connection, unit.name, unit.part)
    return [event for event in events if event.kind == Kind.ANSWERED]


def answer_data(
    question: Question, grade: Grade, chosen: Sequence[OptionId], mode: Mode = Mode.STUDY
) -> tuple[tuple[str, object], ...]:
    """Return what an answer says besides its grade and time."""
    data: dict[str, object] = {"mode": mode.value}
    if question.memory is None:
        data["first"] = True
    if chosen:
        data["chosen"] = list(chosen)
    if grade == Grade.GUESSED:
        data["guessed"] = True
    return tuple(data.items())


def _options(card: AnyCard, origin: DeckId, earlier: int) -> tuple[Option, ...]:
    if not isinstance(card, Scenario):
        return ()
    if not card.shuffle:
        return card.options
    return tuple(shuffled(card.options, f"{origin}/{card.id}".casefold(), earlier))


def _in_order(card: AnyCard, shown: Sequence[Option]) -> tuple[Option, ...]:
    """Return the options of a card in the order they are *shown*, new ones at the end."""
    if not isinstance(card, Scenario):
        return ()
    places = {option.id: place for place, option in enumerate(shown)}
    return tuple(sorted(card.options, key=lambda option: places.get(option.id, len(places))))


def _returns(memory: Memory | None, today: Day, may_repeat: bool) -> dict[Grade, Return]:
    return {
        grade: Return(today=after.repeat and may_repeat, days=after.due - today)
        for grade, after in outcomes(memory, today).items()
    }


def _unmoved(memory: Memory | None, today: Day) -> dict[Grade, Return]:
    days = max(0, memory.due - today) if memory else 0
    return {grade: Return(today=False, days=days) for grade in Grade}


def _warned(card: AnyCard, settings: StudySettings) -> tuple[str, ...]:
    return tuple(topic for topic in card.sensitivity if topic in settings.warned)
