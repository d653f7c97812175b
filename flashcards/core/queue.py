"""The order of study: whose turn it is among the new cards, and which card comes next today."""

from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from flashcards.core.model import (
    AnyCard,
    CardId,
    DeckId,
    Domain,
    NameId,
    Option,
    Part,
    Scenario,
)
from flashcards.core.units import parts_of, priority_of

FIRST_CARDS = 10
"""A new learner's first cards, among which no hard topic comes."""
REPEAT_DISTANCE = 10
"""Other cards that come before a scenario is asked again on the same day."""
SCENARIO = "scenario"
APART = 4
"""Cards that come between a concept and a scenario about it."""
_SCALE = 1_000_000


class Unit(NamedTuple):
    """One card part that can be studied, with what its order depends on."""

    name: NameId
    part: Part
    deck: DeckId
    kind: str
    sensitivity: tuple[str, ...] = ()
    words: int = 0
    is_new: bool = False

    @property
    def key(self) -> tuple[NameId, Part]:
        """Return what tells this unit from every other."""
        return self.name, self.part


def new_turns(
    cards: Sequence[AnyCard], weight: float, domains: Sequence[Domain] = ()
) -> list[tuple[CardId, Part, int]]:
    """Return each part's turn among the new cards of all decks; the smallest turn comes first.

    Must-know cards come before the others, a scenario some cards after the concepts it tests.
    Topics take turns in proportion to their weight: by stride, so that all end together when
    their sizes agree with their weights. A topic is the deck, or each of its *domains*.
    """
    if len(domains) < 2:
        return _strided(cards, stride(weight))
    turns: list[tuple[CardId, Part, int]] = []
    for domain in (*domains, None):
        of_it = [card for card in cards if _is_of(card, domain, domains)]
        turns += _strided(of_it, stride(weight, domains, domain))
    return turns


def stride(weight: float, domains: Sequence[Domain] = (), domain: Domain | None = None) -> float:
    """Return how far apart two turns are of a deck, or of a *domain* of it; None for the rest."""
    if len(domains) < 2:
        share = 1.0
    else:
        total = sum(each.weight for each in domains)
        share = domain.weight / total if domain and total else 1 / len(domains)
    return _SCALE / max(weight * share, 0.01) / 100


def _is_of(card: AnyCard, domain: Domain | None, domains: Sequence[Domain]) -> bool:
    if domain is None:
        return all(card.domain != each.id for each in domains)
    return card.domain == domain.id


def _strided(cards: Sequence[AnyCard], step: float) -> list[tuple[CardId, Part, int]]:
    ordered = _after_concepts(sorted(cards, key=priority_of))
    units = [(card.id, part) for card in ordered for part in parts_of(card)]
    return [(card, part, round((i + 0.5) * step)) for i, (card, part) in enumerate(units)]


def shuffled(options: Sequence[Option], card: str, earlier: int) -> list[Option]:
    """Return the options as shown for the answer after *earlier* ones; pinned ones stay last.

    A pure function of the card and that number, so that undo and restart show the same order.
    """

    from hashlib import sha256  # loads a library that a start does without

    def place(option: Option) -> tuple[bool, bytes]:
        text = f"{card}\n{earlier}\n{option.id}"
        return option.last, sha256(text.encode()).digest()

    return sorted(options, key=place)


class Waiting(NamedTuple):
    """What waits today, and what the order of the next card depends on.

    *due* and *new* are what is left of the plan, in their own order; *repeats* the units that owe
    a repeat today. *recent* holds the units answered today, newest first; *answered* counts the
    answers ever given. *is_hard_last*: the last card shown was on a hard topic. *is_new_turn*: a
    new card comes before a due one. *is_topic_chosen*: the learner asked for just these cards.
    """

    due: Sequence[Unit] = ()
    new: Sequence[Unit] = ()
    repeats: Sequence[Unit] = ()
    recent: Sequence[tuple[NameId, Part]] = ()
    is_hard_last: bool = False
    answered: int = 0
    is_new_turn: bool = False
    is_topic_chosen: bool = False


def choose(waiting: Waiting) -> Unit | None:
    """Return the card that comes next, or None when the plan and its repeats are done.

    Due and new cards come first, then repeats; never the same card twice in a row if another waits.
    A card on a hard topic comes neither among a new learner's first cards, nor right after another
    one, nor last: what cannot be placed so waits for tomorrow, unless its topic was chosen.
    """
    planned = _planned(waiting)
    repeats = repeatable(waiting)
    everything = [*planned, *repeats]
    pool = planned or repeats
    found = _gentle_choice(_without_last(pool, everything, waiting), everything, waiting)
    if found is None and waiting.is_topic_chosen:
        return next(iter(_without_last(pool, everything, waiting)), None)
    return found


def without(key: tuple[NameId, Part], units: Sequence[Unit]) -> list[Unit]:
    """Return the units but the one of *key*."""
    name, part = key
    return [each for each in units if each.name != name or each.part != part]


def repeatable(waiting: Waiting) -> list[Unit]:
    """Return the repeats that may come now, longest waiting first.

    A scenario comes again once a day, and only after enough other cards: its options are
    recognised otherwise, not thought through.
    """
    if not waiting.repeats:
        return []
    oldest = len(waiting.recent)
    ages = dict(zip(reversed(waiting.recent), range(oldest - 1, -1, -1), strict=True))
    aged = [(unit, ages.get(unit.key, oldest)) for unit in waiting.repeats]
    allowed = [(unit, age) for unit, age in aged if _may_repeat(unit, age, waiting)]
    return [unit for unit, _ in sorted(allowed, key=itemgetter(1), reverse=True)]


def owed(waiting: Waiting) -> list[Unit]:
    """Return the repeats that still come today, now or after other cards."""
    return [unit for unit in waiting.repeats if not _is_spent(unit, waiting)]


def coming_repeats(waiting: Waiting) -> int:
    """Return how many repeats come today once the plan is done, if each is then known."""
    if all(unit.kind != SCENARIO and not unit.sensitivity for unit in waiting.repeats):
        return len(waiting.repeats)
    left = waiting._replace(due=(), new=())
    count = 0
    while unit := choose(left):
        count += 1
        left = left._replace(
            repeats=without(unit.key, left.repeats),
            recent=[unit.key, *left.recent],
            is_hard_last=bool(unit.sensitivity),
            answered=left.answered + 1,
        )
    return count


def can_repeat(unit: Unit, waiting: Waiting) -> bool:
    """Say whether a unit failed now will come again today, for the words under its button."""
    others = without(unit.key, _awaited(waiting))
    if unit.kind == SCENARIO and (unit.key in waiting.recent or len(others) <= REPEAT_DISTANCE):
        return False
    if not unit.sensitivity or waiting.is_topic_chosen:
        return True
    unsure = {each.key for each in waiting.repeats if each.kind == SCENARIO}
    hard = sum(bool(each.sensitivity) for each in others)
    gentle = sum(not each.sensitivity and each.key not in unsure for each in others)
    return gentle >= hard + 2  # this one now, then gentle, hard, gentle ...


def _awaited(waiting: Waiting) -> list[Unit]:
    return [*waiting.due, *waiting.new, *owed(waiting)]


def _planned(waiting: Waiting) -> list[Unit]:
    if waiting.is_new_turn:
        return [*waiting.new, *waiting.due]
    return [*waiting.due, *waiting.new]


def _without_last(
    pool: Sequence[Unit], everything: Sequence[Unit], waiting: Waiting
) -> Sequence[Unit]:
    """Return the pool, or else everything, without the card just shown if another waits."""
    return _not_just_shown(pool, waiting) or _others(everything, waiting)


def _gentle_choice(
    pool: Sequence[Unit], everything: Sequence[Unit], waiting: Waiting
) -> Unit | None:
    """Choose from *pool*, or from *everything* where a hard card must find its place.

    Hard cards are put between the gentle ones before those run out, so that none is left for last;
    a repeat that is not ripe yet counts among them, as it will need a gentle card after it.
    """
    gentle = [unit for unit in everything if not unit.sensitivity]
    if waiting.is_hard_last or waiting.answered < FIRST_CARDS:
        first = [unit for unit in pool if not unit.sensitivity]
        return next(iter(first or _others(gentle, waiting)), None)
    if not gentle:
        return None
    hard = [unit for unit in _others(everything, waiting) if unit.sensitivity]
    if hard and sum(bool(unit.sensitivity) for unit in _awaited(waiting)) >= len(gentle):
        return hard[0]
    return next(iter(pool), None)


def _others(units: Sequence[Unit], waiting: Waiting) -> Sequence[Unit]:
    return _not_just_shown(units, waiting) or units


def _not_just_shown(units: Sequence[Unit], waiting: Waiting) -> Sequence[Unit]:
    return without(waiting.recent[0], units) if waiting.recent else units


def _may_repeat(unit: Unit, age: int, waiting: Waiting) -> bool:
    """Say whether a repeat may come *age* answers after its last one."""
    if unit.kind != SCENARIO:
        return True
    return age >= REPEAT_DISTANCE and not _is_spent(unit, waiting)


def _is_spent(unit: Unit, waiting: Waiting) -> bool:
    return unit.kind == SCENARIO and waiting.recent.count(unit.key) >= 2


def _after_concepts(cards: Sequence[AnyCard]) -> list[AnyCard]:
    """Put each scenario a few cards after the last of the concepts it is about."""
    if not any(isinstance(card, Scenario) for card in cards):
        return list(cards)
    places = {card.id.casefold(): float(place) for place, card in enumerate(cards)}

    def key(card: AnyCard) -> tuple[float, bool]:
        place = places[card.id.casefold()]
        if isinstance(card, Scenario):
            concepts = [places[a.casefold()] + APART for a in card.about if a.casefold() in places]
            place = max([place, *concepts])
        return place, isinstance(card, Scenario)

    return sorted(cards, key=key)
