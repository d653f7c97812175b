"""What can be counted in a deck: its cards, and where and how long its best answers are."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from flashcards.core.lint_scenario import OPTION_COUNT, single_key
from flashcards.core.model import AnyCard, Cloze, Concept, Pool, Scenario, Status
from flashcards.core.prose import words

LETTERS = "ABCD"
GENTLE_KEY = "gentle/key"
GENTLE_WRONG = "gentle/wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyStatistics:
    """The best answers of all scenarios with four options and one best.

    *positions* are counts for A to D; *longest* and *shortest* count best answers with no rival;
    *length_ratio* is their mean length over the mean length of the wrong ones.
    """

    items: int = 0
    positions: tuple[int, ...] = (0, 0, 0, 0)
    longest: int = 0
    shortest: int = 0
    length_ratio: float = 1.0
    opening: str = ""
    opening_count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DeckStatistics:
    """How many cards of each kind a deck has, and what they cover."""

    concepts: int
    scenarios: int
    mocks: int
    seeds: tuple[str, ...]
    gentle_key: int
    gentle_wrong: int
    keys: KeyStatistics

    @property
    def all_scenarios(self) -> int:
        """Return studied and mock scenarios together."""
        return self.scenarios + self.mocks


def statistics(cards: Sequence[AnyCard]) -> DeckStatistics:
    """Return the counts of the active *cards*; a cloze card counts as a concept."""
    active = [card for card in cards if card.status == Status.ACTIVE]
    scenarios = [card for card in active if isinstance(card, Scenario)]
    mocks = sum(card.pool == Pool.MOCK for card in scenarios)
    seeds = {tag for card in active for tag in card.tags if tag.startswith("seed/")}
    return DeckStatistics(
        concepts=sum(isinstance(card, Concept | Cloze) for card in active),
        scenarios=len(scenarios) - mocks,
        mocks=mocks,
        seeds=tuple(sorted(seed.removeprefix("seed/") for seed in seeds)),
        gentle_key=sum(GENTLE_KEY in card.tags for card in scenarios),
        gentle_wrong=sum(GENTLE_WRONG in card.tags for card in scenarios),
        keys=key_statistics(scenarios),
    )


def key_statistics(scenarios: Sequence[Scenario]) -> KeyStatistics:
    """Return where the best answers stand and how long they are."""
    items = [item for item in scenarios if is_standard(item)]
    if not items:
        return KeyStatistics()
    keys = [next(option for option in item.options if option.correct) for item in items]
    key_lengths = [len(key.text) for key in keys]
    wrong = [[len(each.text) for each in item.options if not each.correct] for item in items]
    both = list(zip(key_lengths, wrong, strict=True))
    positions = Counter(key_position(item) for item in items)
    opening, opening_count = Counter(_opening(key.text) for key in keys).most_common(1)[0]
    return KeyStatistics(
        items=len(items),
        positions=tuple(positions[index] for index in range(OPTION_COUNT)),
        longest=sum(length > max(others) for length, others in both),
        shortest=sum(length < min(others) for length, others in both),
        length_ratio=sum(key_lengths) * (OPTION_COUNT - 1) / sum(map(sum, wrong)),
        opening=opening,
        opening_count=opening_count,
    )


def is_standard(item: Scenario) -> bool:
    """Say whether *item* has four options and one best, so that chances can be compared."""
    return len(item.options) == OPTION_COUNT and single_key(item) is not None


def key_position(item: Scenario) -> int:
    """Return the place of the best answer among the options in the file, from 0."""
    return next(index for index, option in enumerate(item.options) if option.correct)


def _opening(text: str) -> str:
    return next(iter(words(text)), "").lower()
