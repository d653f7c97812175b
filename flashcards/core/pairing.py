"""Rows without an id: which of them are cards that came earlier, only worded a little otherwise."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from flashcards.core.mended import facts_of, has_same_facts, is_mended
from flashcards.core.model import AnyCard, CardId, Cloze, Scenario
from flashcards.core.progress import Progress, unwatched
from flashcards.core.units import back_of, front_of, kind_of

LIKENESS = 0.8
_RELATED = 0.5
"""How like the questions must be where an answer of some words is the same, and no other's."""
_LONG_ANSWER_WORDS = 4
_GENERIC = frozenset(
    {"true", "false", "yes", "no", "agree", "disagree", "strongly agree", "strongly disagree",
     "neutral", "always", "never", "sometimes", "maybe", "not sure", "i don t know", "both",
     "neither", "none", "all", "none of the above", "all of the above", "none of these",
     "all of these", "both a and b", "verdadero", "falso", "cierto", "sí", "si", "siempre",
     "nunca", "a veces", "ninguna de las anteriores", "todas las anteriores",
     "ninguna de las opciones", "todas las opciones"}
)  # fmt: skip
"""Answers that any question may have."""
_CANDIDATES = 20
_COMMON = 50
_NOT_WORD = re.compile(r"[\W_]+")


class Sign(StrEnum):
    """By what a row was taken for a card."""

    QUESTION = "question"
    ANSWER = "answer"
    LIKENESS = "likeness"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A row and the card it is taken for."""

    row: CardId
    card: CardId
    sign: Sign


def paired(
    rows: Sequence[AnyCard],
    cards: Sequence[AnyCard],
    progress: Progress = unwatched,
    settled: Sequence[AnyCard] = (),
) -> list[Pair]:
    """Return which of *rows* are which of *cards*, each at most once.

    By the same question, else the same options or answer, else a likeness of LIKENESS or more.
    Where the question is another, what differs must look like a mending, or the answer must be one
    that no other row or card has; *settled* are the cards that other rows of the file stand for.
    """
    matching = _Matching(rows, cards, settled)
    matching.by_key(_question_and_answers, Sign.QUESTION)
    matching.by_key(_question, Sign.QUESTION)
    matching.by_key(_answers, Sign.ANSWER)
    matching.by_likeness(progress)
    return matching.pairs


class _Matching:
    """The rows and cards that are still alone, and the pairs found so far."""

    def __init__(
        self, rows: Sequence[AnyCard], cards: Sequence[AnyCard], settled: Sequence[AnyCard]
    ) -> None:
        self._rows = {row.id: row for row in rows}
        self._cards = {card.id: card for card in cards}
        self._shared = _shared([*rows, *settled]) | _shared([*cards, *settled])
        self.pairs: list[Pair] = []

    def by_key(self, key: Callable[[AnyCard], str], sign: Sign) -> None:
        """Pair rows and cards of one key; where several share it none is taken for another."""
        rows, cards = _by_key(self._rows.values(), key), _by_key(self._cards.values(), key)
        for text, alike in rows.items():
            others = cards.get(text, [])
            if not text or not others:
                continue
            if key is _question_and_answers:
                for row, card in zip(alike, others, strict=False):
                    self._pair(row, card, sign)
            elif len(alike) == len(others) == 1 and (
                sign == Sign.QUESTION or self._is_related(alike[0], others[0])
            ):
                self._pair(alike[0], others[0], sign)

    def by_likeness(self, progress: Progress) -> None:
        """Pair the rows and cards that are left and like enough, the likest first."""
        index = _Index(list(self._cards.values()))
        facts = {card.id: facts_of(front_of(card)) for card in self._cards.values()}
        rows = list(self._rows.values())
        scores: list[tuple[float, CardId, CardId]] = []
        for done, row in enumerate(rows):
            if done % 100 == 0:
                progress(done, len(rows))
            own = facts_of(front_of(row))
            scored = [
                (self._likeness(row, card), row.id, card.id)
                for card in index.candidates(row)
                if facts[card.id] == own
            ]
            scores += [each for each in scored if each[0] >= LIKENESS]
        for _, row_id, card_id in sorted(scores, key=lambda each: -each[0]):
            if row_id in self._rows and card_id in self._cards:
                self._pair(self._rows[row_id], self._cards[card_id], Sign.LIKENESS)

    def _is_related(self, row: AnyCard, card: AnyCard) -> bool:
        """Say whether a row with the options or the answer of a card asks the same."""
        if kind_of(row) != kind_of(card) or _right(row) != _right(card):
            return False
        is_telling = self._is_telling(_answers(row))
        if is_telling and isinstance(row, Scenario):
            return _ratio(_question(row), _question(card), _RELATED) >= _RELATED
        return self._asks_the_same(row, card, _RELATED if is_telling else LIKENESS)

    def _likeness(self, row: AnyCard, card: AnyCard) -> float:
        """Return how like a row is to a card; 0 where it asks or answers something else."""
        if kind_of(row) != kind_of(card) or not _is_answer_same(row, card):
            return 0.0
        likeness = _ratio(_whole(row), _whole(card), LIKENESS)
        is_same = likeness >= LIKENESS and self._asks_the_same(row, card, LIKENESS)
        return likeness if is_same else 0.0

    def _asks_the_same(self, row: AnyCard, card: AnyCard, least: float) -> bool:
        mine, theirs = front_of(row), front_of(card)
        if _plain(mine) == _plain(theirs):
            return True
        if _ratio(_plain(mine), _plain(theirs), least) < least or not has_same_facts(mine, theirs):
            return False
        if is_mended(mine, theirs):
            return True
        return _right(row) == _right(card) and self._is_telling(_right(row))

    def _is_telling(self, answer: str) -> bool:
        """Say whether an answer is that of one question alone."""
        own = [line for line in answer.split("\n") if line not in _GENERIC]
        is_long = sum(len(line.split()) for line in own) >= _LONG_ANSWER_WORDS
        return is_long and answer not in self._shared

    def _pair(self, row: AnyCard, card: AnyCard, sign: Sign) -> None:
        del self._rows[row.id], self._cards[card.id]
        self.pairs.append(Pair(row=row.id, card=card.id, sign=sign))


class _Index:
    """Finds the cards that share the most rare words with a row."""

    def __init__(self, cards: Sequence[AnyCard]) -> None:
        self._cards = cards
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        for place, card in enumerate(cards):
            for word in set(_whole(card).split()):
                self._places[word].append(place)

    def candidates(self, row: AnyCard) -> list[AnyCard]:
        """Return the most likely cards; all of them where there are few."""
        if len(self._cards) <= _CANDIDATES:
            return list(self._cards)
        places = [self._places.get(word, []) for word in set(_whole(row).split())]
        rare = sorted((each for each in places if each), key=len)
        shared = Counter(
            place
            for rank, each in enumerate(rare)
            if len(each) <= _COMMON or rank == 0
            for place in each[: 10 * _COMMON]
        )
        return [self._cards[place] for place, _ in shared.most_common(_CANDIDATES)]


def _is_answer_same(row: AnyCard, card: AnyCard) -> bool:
    if _right(row) == _right(card):
        return True
    mine, theirs = back_of(row), back_of(card)
    is_like = _ratio(_right(row), _right(card), LIKENESS) >= LIKENESS
    if not is_like or not has_same_facts(mine, theirs):
        return False
    is_long = len(_right(row).split()) >= _LONG_ANSWER_WORDS and not isinstance(row, Cloze)
    return is_long or is_mended(mine, theirs)


def _shared(cards: Iterable[AnyCard]) -> frozenset[str]:
    """Return the answers that several cards have."""
    counts = Counter(text for card in cards for text in {_answers(card), _right(card)})
    return frozenset(text for text, count in counts.items() if count > 1)


def _ratio(one: str, other: str, least: float) -> float:
    """Return how like two texts are, 0 to 1; 0 for what is plainly less than *least*."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < least or matcher.quick_ratio() < least:
        return 0.0
    return matcher.ratio()


def _by_key(cards: Iterable[AnyCard], key: Callable[[AnyCard], str]) -> Mapping[str, list[AnyCard]]:
    found: defaultdict[str, list[AnyCard]] = defaultdict(list)
    for card in cards:
        found[key(card)].append(card)
    return found


def _question(card: AnyCard) -> str:
    return _plain(front_of(card))


def _answers(card: AnyCard) -> str:
    """Return the options in alphabetical order, or the answer."""
    if isinstance(card, Scenario):
        return "\n".join(sorted(_plain(option.text) for option in card.options))
    return _plain(back_of(card))


def _right(card: AnyCard) -> str:
    return _plain(back_of(card))


def _question_and_answers(card: AnyCard) -> str:
    return f"{_question(card)}\n{_answers(card)}"


def _whole(card: AnyCard) -> str:
    return f"{_question(card)} {_answers(card)}"


def _plain(text: str) -> str:
    return _NOT_WORD.sub(" ", text.casefold()).strip()
