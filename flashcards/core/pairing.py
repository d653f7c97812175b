"""Rows without an id: which of them are cards that came earlier, only worded a little otherwise."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from flashcards.core.model import AnyCard, CardId, Scenario
from flashcards.core.progress import Progress, unwatched
from flashcards.core.units import back_of, front_of, kind_of

LIKENESS = 0.8
_RELATED = 0.5
"""How like the questions must be where only a short answer is the same: many cards say "988"."""
_LONG_ANSWER_WORDS = 4
_CANDIDATES = 20
_COMMON = 50
_NOT_WORD = re.compile(r"[\W_]+")
_NUMBER = re.compile(r"\d+")


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
    rows: Sequence[AnyCard], cards: Sequence[AnyCard], progress: Progress = unwatched
) -> list[Pair]:
    """Return which of *rows* are which of *cards*, each at most once.

    By the same question, else the same options or answer, else a likeness of LIKENESS or more.
    """
    matching = _Matching(rows, cards)
    matching.by_key(_question_and_answers, Sign.QUESTION)
    matching.by_key(_question, Sign.QUESTION)
    matching.by_key(_answers, Sign.ANSWER, _is_related)
    matching.by_likeness(progress)
    return matching.pairs


class _Matching:
    """The rows and cards that are still alone, and the pairs found so far."""

    def __init__(self, rows: Sequence[AnyCard], cards: Sequence[AnyCard]) -> None:
        self._rows = {row.id: row for row in rows}
        self._cards = {card.id: card for card in cards}
        self.pairs: list[Pair] = []

    def by_key(
        self,
        key: Callable[[AnyCard], str],
        sign: Sign,
        may_pair: Callable[[AnyCard, AnyCard], bool] = lambda _row, _card: True,
    ) -> None:
        """Pair rows and cards of one key; where several share it none is taken for another."""
        rows, cards = _by_key(self._rows.values(), key), _by_key(self._cards.values(), key)
        for text, alike in rows.items():
            others = cards.get(text, [])
            if not text or not others:
                continue
            if sign == Sign.QUESTION and key is _question_and_answers:
                for row, card in zip(alike, others, strict=False):
                    self._pair(row, card, sign)
            elif len(alike) == len(others) == 1 and may_pair(alike[0], others[0]):
                self._pair(alike[0], others[0], sign)

    def by_likeness(self, progress: Progress) -> None:
        """Pair the rows and cards that are left and like enough, the likest first."""
        index = _Index(list(self._cards.values()))
        rows = list(self._rows.values())
        scores: list[tuple[float, CardId, CardId]] = []
        for done, row in enumerate(rows):
            if done % 100 == 0:
                progress(done, len(rows))
            scored = [(_likeness(row, card), row.id, card.id) for card in index.candidates(row)]
            scores += [each for each in scored if each[0] >= LIKENESS]
        for _, row_id, card_id in sorted(scores, key=lambda each: -each[0]):
            if row_id in self._rows and card_id in self._cards:
                self._pair(self._rows[row_id], self._cards[card_id], Sign.LIKENESS)

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


def _likeness(row: AnyCard, card: AnyCard) -> float:
    if kind_of(row) != kind_of(card):
        return 0.0
    if _NUMBER.findall(_question(row)) != _NUMBER.findall(_question(card)):
        return 0.0  # "Step 4?" and "Step 5?" are like, and not the same
    return _ratio(_whole(row), _whole(card), LIKENESS)


def _is_related(row: AnyCard, card: AnyCard) -> bool:
    if kind_of(row) != kind_of(card):
        return False
    if isinstance(row, Scenario) or len(_answers(row).split()) >= _LONG_ANSWER_WORDS:
        return True
    return _ratio(_question(row), _question(card), _RELATED) >= _RELATED


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


def _question_and_answers(card: AnyCard) -> str:
    return f"{_question(card)}\n{_answers(card)}"


def _whole(card: AnyCard) -> str:
    return f"{_question(card)} {_answers(card)}"


def _plain(text: str) -> str:
    return _NOT_WORD.sub(" ", text.casefold()).strip()
