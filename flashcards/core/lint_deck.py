"""Rules about a whole deck: what its best answers have in common, what some cards lack."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from flashcards.core.deck_statistics import (
    GENTLE_KEY,
    GENTLE_WRONG,
    LETTERS,
    is_standard,
    key_position,
    key_statistics,
)
from flashcards.core.lint_finding import Finding, notice, warning
from flashcards.core.model import AnyCard, Cloze, Concept, Deck, Option, Scenario

FEWEST_SCENARIOS = 10
KEY_LONGEST = 30  # shares are in percent, so that comparing them is exact
KEY_SHORTEST = 15
KEY_LENGTH = 10
POSITION_SLACK = 5
LONGEST_RUN = 2
OPENING_SHARE = 35
GENTLE_SHARE = 20
ABSOLUTE_OPTIONS = 2
_ABSOLUTE = re.compile(r"\b(?:always|never|only|must|every time)\b", re.IGNORECASE)
Cards = Mapping[int, AnyCard]
Scenarios = Mapping[int, Scenario]


def key_findings(scenarios: Scenarios) -> Iterator[Finding]:
    """Yield what gives the best answers away, once there are enough of them to tell."""
    items = {index: item for index, item in scenarios.items() if is_standard(item)}
    if len(items) < FEWEST_SCENARIOS:
        return
    yield from _key_lengths(list(items.values()))
    yield from _key_positions(list(items.values()))
    yield from _key_runs(items)
    yield from _gentle(list(scenarios.values()))


def deck_wording(scenarios: Scenarios) -> Iterator[Finding]:
    """Yield what English words give the best answers away."""
    items = [item for item in scenarios.values() if is_standard(item)]
    if len(items) < FEWEST_SCENARIOS:
        return
    yield from _absolutes(items)
    keys = key_statistics(items)
    if 100 * keys.opening_count > OPENING_SHARE * keys.items:
        yield warning(
            "key-opening",
            word=keys.opening,
            percent=_percent(keys.opening_count, keys.items),
            most=OPENING_SHARE,
        )


def coverage_findings(deck: Deck, cards: Cards) -> Iterator[Finding]:
    """Yield what cards lack; what no card of the deck has is said once."""
    scenarios = {i: card for i, card in cards.items() if isinstance(card, Scenario)}
    if not deck.source:
        yield from _lacking("source-missing", "no-sources", cards, lambda card: bool(card.sources))
    yield from _rationales(scenarios)
    yield from _traps(deck, scenarios)
    yield from _priorities(cards)
    concepts = any(isinstance(card, Concept | Cloze) for card in cards.values())
    if concepts and scenarios:
        uses = any(card.about for card in scenarios.values())
        for index, card in scenarios.items():
            if uses and not card.about:
                yield notice("about-missing", index)


def _key_lengths(items: Sequence[Scenario]) -> Iterator[Finding]:
    keys = key_statistics(items)
    if 100 * keys.longest > KEY_LONGEST * keys.items:
        percent = _percent(keys.longest, keys.items)
        yield warning("key-longest", percent=percent, most=KEY_LONGEST)
    if 100 * keys.shortest < KEY_SHORTEST * keys.items:
        percent = _percent(keys.shortest, keys.items)
        yield warning("key-shortest", percent=percent, least=KEY_SHORTEST)
    percent = round(100 * (keys.length_ratio - 1), 1)
    if abs(percent) > KEY_LENGTH:
        code = "key-length-over" if percent > 0 else "key-length-under"
        yield warning(code, percent=abs(percent), most=KEY_LENGTH)


def _key_positions(items: Sequence[Scenario]) -> Iterator[Finding]:
    keys = key_statistics(items)
    slack = max(1, POSITION_SLACK * keys.items / 100)
    far = max(keys.positions, key=lambda count: abs(count - keys.items / 4))
    if abs(far - keys.items / 4) > slack:
        yield warning(
            "key-position",
            letter=LETTERS[keys.positions.index(far)],
            count=far,
            items=keys.items,
            fair=round(keys.items / 4, 1),
        )


def _key_runs(items: Scenarios) -> Iterator[Finding]:
    run, last = 0, -1
    for index, item in items.items():
        position = key_position(item)
        run = run + 1 if position == last else 1
        last = position
        if run == LONGEST_RUN + 1:
            yield warning("key-run", index, letter=LETTERS[position], most=LONGEST_RUN)


def _gentle(items: Sequence[Scenario]) -> Iterator[Finding]:
    if not any(GENTLE_KEY in item.tags for item in items):
        return
    wrong = sum(GENTLE_WRONG in item.tags for item in items)
    if 100 * wrong < GENTLE_SHARE * len(items):
        percent = _percent(wrong, len(items))
        yield warning("gentle-always-right", percent=percent, least=GENTLE_SHARE)


def _absolutes(items: Sequence[Scenario]) -> Iterator[Finding]:
    wrong = [option for item in items for option in item.options if not option.correct]
    best = [option for item in items for option in item.options if option.correct]
    in_wrong, in_best = _absolute_count(wrong), _absolute_count(best)
    if in_wrong >= ABSOLUTE_OPTIONS and in_wrong / len(wrong) > 2 * in_best / len(best):
        word = next(match[0] for option in wrong if (match := _ABSOLUTE.search(option.text)))
        yield warning("absolutes-in-wrong", wrong=in_wrong, best=in_best, word=word.lower())


def _absolute_count(options: Sequence[Option]) -> int:
    return sum(_ABSOLUTE.search(option.text) is not None for option in options)


def _rationales(scenarios: Scenarios) -> Iterator[Finding]:
    if len(scenarios) > 1 and not any(
        option.why for card in scenarios.values() for option in card.options
    ):
        yield warning("no-rationales", count=len(scenarios))
        return
    for index, card in scenarios.items():
        missing = sum(not option.why for option in card.options)
        if missing:
            yield warning("rationale-missing", index, count=missing, options=len(card.options))


def _traps(deck: Deck, scenarios: Scenarios) -> Iterator[Finding]:
    if not deck.traps:
        return
    for index, card in scenarios.items():
        missing = sum(not option.correct and option.trap is None for option in card.options)
        if missing:
            yield warning("trap-missing", index, count=missing)


def _priorities(cards: Cards) -> Iterator[Finding]:
    counts = {i: sum(t.startswith("priority/") for t in card.tags) for i, card in cards.items()}
    if not any(counts.values()):
        return
    for index, count in counts.items():
        if count == 0:
            yield warning("priority-missing", index)
        elif count > 1:
            yield warning("priority-twice", index, count=count)


def _lacking(
    code: str, whole: str, cards: Cards, has: Callable[[AnyCard], bool]
) -> Iterator[Finding]:
    lacking = [index for index, card in cards.items() if not has(card)]
    if len(lacking) > 1 and len(lacking) == len(cards):
        yield warning(whole, count=len(lacking))
        return
    for index in lacking:
        yield warning(code, index)


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 1)
