"""Which cards were missed most, and which traps drew the learner in."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from flashcards.core.blueprint import Topic
from flashcards.core.errors import CollectionDamaged
from flashcards.core.markup import plain
from flashcards.core.model import AnyCard, CardId, Day, DeckId, NameId, OptionId, Part, Scenario
from flashcards.core.statistics import Picked, TrapCount, traps_of
from flashcards.core.units import front_of
from flashcards.services.scope import Scope
from flashcards.store import queries, statistics
from flashcards.store.database import Connection

MOST, LEAST_MISSES = 4, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """A card part that was *missed* in so many of its *answers*; *text* is its question."""

    origin: DeckId
    card: CardId
    part: Part
    text: str
    missed: int
    answers: int


def missed_most(
    connection: Connection, among: Topic | None, since: Day, most: int = MOST
) -> list[Missed]:
    """Return the cards that were missed twice or more, the most often missed first.

    Answers of all kinds count: study, repeats, practice and mock exams. Cards on hard topics are
    left out, for nobody should meet them here without a word of warning. Raises CollectionDamaged
    where the name of a card is lost.
    """
    found: list[Missed] = []
    worst = statistics.most_missed(connection, among, since, LEAST_MISSES)
    for name, part, misses in islice(worst, most):
        record = queries.card_named(connection, name)
        if record is None:
            raise CollectionDamaged(detail="cards")
        found.append(
            Missed(
                origin=record.origin,
                card=record.card.id,
                part=part,
                text=headline(record.card, part),
                missed=misses,
                answers=statistics.answers_of(connection, name, part, among, since),
            )
        )
    return found


def practice_of(missed: Sequence[Missed]) -> Scope:
    """Return the scope that practises these cards, each once; no date moves."""
    return Scope(names=tuple(dict.fromkeys((each.origin, each.card) for each in missed)))


def traps(connection: Connection, among: Topic | None, since: Day) -> list[TrapCount]:
    """Return the traps the learner chose, by the cards as they are now; none on thin evidence."""
    shown: dict[NameId, dict[OptionId, str]] = {}
    picked: list[Picked] = []
    names: dict[DeckId, dict[str, str]] = {}
    for name, options, count in statistics.chosen(connection, among, since):
        if name not in shown:
            shown[name] = _traps_on(connection, name, names)
        if shown[name]:
            picked.append(Picked(traps=shown[name], chosen=options, n=count))
    return traps_of(picked)


def headline(card: AnyCard, part: Part) -> str:
    """Return what a card asks in plain words; of a situation what happens, which tells it apart."""
    if isinstance(card, Scenario):
        return plain(card.vignette or card.question)
    return plain(front_of(card, part))


def _traps_on(
    connection: Connection, name: NameId, names: dict[DeckId, dict[str, str]]
) -> dict[OptionId, str]:
    """Return the name of the trap that each option of a card shows, where one does."""
    record = queries.card_named(connection, name)
    if record is None or not isinstance(record.card, Scenario):
        return {}
    if record.home not in names:
        deck = queries.deck(connection, record.home)
        names[record.home] = {trap.id: trap.name for trap in deck.deck.traps} if deck else {}
    called = names[record.home]
    return {
        option.id: called.get(option.trap, option.trap)
        for option in record.card.options
        if option.trap and not option.correct
    }
